// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

#include <span>

namespace slateboard::planning {

/// What goes out and comes in for the group itself: its own share of the costs, and of the receipts what it keeps after
/// the waterfall. What is to come is firm where a title is past greenlight or money is contracted, else hoped.
struct CashSums {
    Money paid; // up to as-of
    Money toPay;
    Money toPayHoped;
    Money received; // up to as-of
    Money toCome;
    Money toComeHoped;
    [[nodiscard]] Money out() const { return paid + toPay + toPayHoped; }
    [[nodiscard]] Money in() const { return received + toCome + toComeHoped; }
    [[nodiscard]] Money net() const { return in() - out(); }
    [[nodiscard]] Money firmNet() const { return received + toCome - paid - toPay; }
    CashSums &operator+=(const CashSums &other);
    friend bool operator==(const CashSums &, const CashSums &) = default;
};

/// A quarter with the position at its end: what came in until then less what went out.
struct CashQuarter {
    Quarter quarter;
    CashSums sums;
    Money firm;     // of what is received, paid and firm alone
    Money position; // with what is hoped for
    friend bool operator==(const CashQuarter &, const CashQuarter &) = default;
};

/// What of a title goes out and comes in in a quarter: the rows behind the position.
struct CashMove {
    std::optional<Quarter> quarter; // unknown: unscheduled
    TitleId title;
    CashSums sums;
    friend bool operator==(const CashMove &, const CashMove &) = default;
};

struct CashPosition {
    std::vector<CashQuarter> quarters; // without gaps
    CashSums unscheduled;
    CashSums total;                          // all quarters and `unscheduled`
    std::optional<QuarterAmount> lowest;     // of the position, the first time; nothing: it never falls below zero
    std::optional<QuarterAmount> lowestFirm; // likewise of what is firm alone
    std::optional<Quarter> recovered;        // the first quarter after the lowest that ends at zero or above
    std::vector<CashMove> moves;             // by quarter, those without one last, then by title
    [[nodiscard]] std::span<const CashMove> movesIn(std::optional<Quarter> quarter) const;
};

/// Of all titles of the plan of the figures, or of one. To be done aside: goes through all windows and receipts.
[[nodiscard]] CashPosition cashPosition(const Library &library, const Figures &figures, TitleId title = {});

} // namespace slateboard::planning
