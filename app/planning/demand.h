// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"
#include "app/planning/rowsbytitle.h"

#include <vector>

namespace slateboard::planning {

enum class DemandKind { Actual, OpenCommitment, ToComplete };

/// One piece of the demand for money: the rows behind every bar. Facts dated after as-of do not exist.
struct DemandItem {
    TitleId title;
    AccountId account; // leaf; null: not assigned
    CostId cost;       // the document, for actuals and open commitments
    Money amount;
    Money byOthers;                 // the part of it that others fund
    std::optional<Month> month;     // unknown: unscheduled
    std::optional<PhaseKind> phase; // of the budget line; unknown for costs on accounts without a line
    DemandKind kind = DemandKind::Actual;
    bool firm = false;      // title past greenlight on as-of, or money already paid or contracted
    bool marketing = false; // on a marketing account: no part of the net production cost
    [[nodiscard]] Money own() const { return amount - byOthers; }
};

/// What a title costs on a day. EFC = actual + open commitments + estimate to complete; variance = budget - EFC.
struct TitleMoney {
    TitleId title;
    Money budget;
    Money actual;
    Money committed; // open commitments
    Money toComplete;
    Money marketing;         // the part of the EFC that is on marketing accounts
    Money byOthers;          // the part of the EFC that others fund: co-producers, presales, funds and so on
    Money marketingByOthers; // what they fund of the marketing
    [[nodiscard]] Money netEfc() const { return efc() - marketing; }
    [[nodiscard]] Money ownEfc() const { return efc() - byOthers; }
    [[nodiscard]] Money ownNetEfc() const { return netEfc() - (byOthers - marketingByOthers); }
    [[nodiscard]] Money efc() const { return actual + committed + toComplete; }
    [[nodiscard]] Money variance() const { return budget - efc(); }
};

/// The same of one account of a title; those of a title add up to its TitleMoney.
struct AccountMoney {
    TitleId title;
    AccountId account; // leaf; null: not assigned
    Money budget;
    Money actual;
    Money committed; // open commitments
    Money toComplete;
    Id<Estimate> estimate; // that says what is to complete; null: budget - actual - committed
    bool marketing = false;
    [[nodiscard]] Money efc() const { return actual + committed + toComplete; }
    [[nodiscard]] Money variance() const { return budget - efc(); }
};

struct Demand {
    std::vector<TitleMoney> titles;     // titles of the plan, ordered by id
    RowsByTitle<DemandItem> items;      // of these; all months and unscheduled add up to the EFC of all titles
    RowsByTitle<AccountMoney> accounts; // of these, by account

    /// Those of one title; nothing where the plan has it not.
    [[nodiscard]] std::span<const DemandItem> itemsOf(TitleId title) const;
    [[nodiscard]] std::span<const AccountMoney> accountsOf(TitleId title) const;
    [[nodiscard]] std::optional<size_t> positionOf(TitleId title) const;
};

/// The demand of a plan as of a day, as model.md defines it under "Money": actuals up to as-of, open commitments on
/// their due day (overdue: the day after as-of), estimate to complete = the Estimate that was entered last up to as-of,
/// else max(0, budget - actual - open commitments), per title and account, spread by the line's profile over what
/// remains of its phase (nothing left: the day after as-of; no dates or no line: unscheduled). Shelved titles keep what
/// was spent and contracted but need nothing to complete.
[[nodiscard]] Demand demandOf(const Library &library, PlanId plan, Day asOf);

} // namespace slateboard::planning
