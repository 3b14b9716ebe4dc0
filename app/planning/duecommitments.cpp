// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/duecommitments.h"

#include "app/planning/demandindex.h"

#include <algorithm>

namespace slateboard::planning {

std::vector<DueCommitment> dueCommitments(const Library &library, const Figures &figures)
{
    std::vector<DueCommitment> all;
    for (const DemandItem &item : figures.demand.items) {
        const Cost *cost = item.kind == DemandKind::OpenCommitment ? findRow(library.costs, item.cost) : nullptr;
        if (cost) {
            all.push_back({cost->id, cost->title, cost->account, item.amount, cost->dueDay,
                           cost->dueDay && *cost->dueDay < figures.asOf});
        }
    }
    std::ranges::sort(
        all, {}, [](const DueCommitment &each) { return std::tuple(!each.due, each.due.value_or(Day()), each.cost); });
    return all;
}

QHash<CostId, Money> openCommitments(const Library &library, Day asOf)
{
    QHash<CostId, Money> open;
    for (const KnownCost &known : knownCosts(library, asOf)) {
        if (known.cost->kind == CostKind::Committed)
            open.insert(known.cost->id, known.amount);
    }
    return open;
}

DueSums sumsOf(const std::vector<DueCommitment> &due, Day asOf)
{
    DueSums sums;
    for (const DueCommitment &each : due) {
        const bool isSoon = each.due && *each.due <= asOf.plusDays(soonDueDays);
        (each.isOverdue ? sums.overdue : isSoon ? sums.soon : each.due ? sums.later : sums.undated) += each.open;
    }
    return sums;
}

} // namespace slateboard::planning
