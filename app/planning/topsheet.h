// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

namespace slateboard::planning {

/// What a title costs on one account of the top sheet, with all accounts below it.
struct TopSheetRow {
    AccountId account; // null: costs that are not assigned to any
    Money budget;
    Money actual;
    Money committed; // open commitments
    Money toComplete;
    [[nodiscard]] Money efc() const { return actual + committed + toComplete; }
    [[nodiscard]] Money variance() const { return budget - efc(); }
    friend bool operator==(const TopSheetRow &, const TopSheetRow &) = default;
};

/// The account of the top sheet that an account stands below, or it itself; null: not assigned.
[[nodiscard]] AccountId topAccountOf(const Library &library, AccountId account);

/// The top sheet of a title of the plan, or of all of them together (null), by the accounts' codes, what is not
/// assigned last.
[[nodiscard]] std::vector<TopSheetRow> topSheetOf(const Library &library, const Demand &demand, TitleId title);

/// What stands below a row of the top sheet: of the accounts of one title those that spend, by their codes, and of the
/// whole plan (null) the titles that do, by what they cost, most first. Their sums are those of the row.
struct TopSheetPart {
    TitleId title;
    AccountId account; // null: not assigned, or several
    TopSheetRow sums;
};
[[nodiscard]] std::vector<TopSheetPart> topSheetParts(const Library &library, const Demand &demand, AccountId top,
                                                      TitleId title);

/// The top sheet of a title in the plan of the figures, by the accounts' codes, what is not assigned last. Its sums are
/// those of TitleMoney; of a title that the plan leaves out its budget is known alone. Reads the demand of all titles:
/// to be done aside.
[[nodiscard]] std::vector<TopSheetRow> topSheetOf(const Library &library, const Figures &figures, TitleId title);

} // namespace slateboard::planning
