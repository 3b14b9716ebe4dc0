// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/demand.h"

#include <vector>

namespace slateboard::planning {

enum class SheetRowKind { Account, Line, Unassigned, Net, Total };

/// A row of the budget of a title: an account with all that stands below it, a line, costs without an account, or a
/// sum.
struct SheetRow {
    SheetRowKind kind = SheetRowKind::Account;
    int depth = 0; // 0: on the top sheet
    bool hasBelow = false;
    AccountId account;                   // of accounts and lines
    std::optional<BudgetLine> line = {}; // as it was entered: of lines, and of an account that has just one
    Money budget = {};
    Money compared = {}; // the budget in the plan that it is compared with
    Money actual = {};   // of lines nothing: costs stand on accounts
    Money committed = {};
    Money toComplete = {};
    [[nodiscard]] Money efc() const { return actual + committed + toComplete; }
    [[nodiscard]] Money variance() const { return budget - efc(); }
};

struct SheetAsk {
    PlanId plan;
    TitleId title;
    PlanId compared = {};     // null: with none
    bool allAccounts = false; // those that the title does not use too
};

/// The budget of a title from the top sheet down to its lines: each account before what stands below it, by codes; at
/// the end what is not assigned, the net and the total cost.
struct BudgetSheet {
    SheetAsk asked;
    bool isCounted = false; // the plan includes the title, so that its costs are known beside its budget
    int episodes = 1;
    std::vector<SheetRow> rows;

    [[nodiscard]] bool isEmpty() const { return rows.size() <= 2; } // but for the two sums
};

/// `demand` is that of the plan. Goes through all lines of the library: to be done aside.
[[nodiscard]] BudgetSheet budgetSheetOf(const Library &library, const Demand &demand, const SheetAsk &ask);

} // namespace slateboard::planning
