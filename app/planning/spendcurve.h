// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

namespace slateboard::planning {

/// What was to be spent, and what is.
struct SpendSums {
    Money planned; // in the budget
    Money actual;
    Money committed; // open commitments
    Money toComplete;
    [[nodiscard]] Money bound() const { return actual + committed; }
    [[nodiscard]] Money efc() const { return actual + committed + toComplete; }
    SpendSums &operator+=(const SpendSums &other);
    friend bool operator==(const SpendSums &, const SpendSums &) = default;
};

struct SpendMonth {
    Month month;
    SpendSums sums;
    SpendSums upTo; // the end of the month, from the first on
    friend bool operator==(const SpendMonth &, const SpendMonth &) = default;
};

struct SpendCurve {
    std::vector<SpendMonth> months; // without gaps
    SpendSums unscheduled;
    SpendSums total; // all months and `unscheduled`: budget, actual, committed and to complete of TitleMoney
};

/// The money of a plan month by month: its budget, spread over whole phases as if nothing had happened yet, and beside
/// it what was paid up to as-of, the open commitments and the estimate to complete, as Demand places them. Of one
/// title, or of all. To be done aside: spreads every budget line.
[[nodiscard]] SpendCurve spendCurve(const Library &library, const Figures &figures, TitleId title = {});

/// What a title, or one of its accounts, has in a month.
struct SpendRow {
    TitleId title;
    AccountId account; // leaf; null: not assigned, or all accounts of the title
    SpendSums sums;
    friend bool operator==(const SpendRow &, const SpendRow &) = default;
};

/// The rows behind a month of the curve, or behind what is unscheduled: of all titles one each, of one title one for
/// each of its accounts. By id; they add up to the month's sums.
[[nodiscard]] std::vector<SpendRow> spendRows(const Library &library, const Figures &figures,
                                              std::optional<Month> month, TitleId title = {});

} // namespace slateboard::planning
