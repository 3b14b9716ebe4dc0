// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planorder.h"

#include <algorithm>
#include <tuple>

namespace slateboard {

QList<Plan> orderedPlans(const Library &library)
{
    QList<Plan> plans = library.plans;
    std::ranges::stable_sort(plans, {}, [](const Plan &plan) {
        const auto place = plan.kind == PlanKind::WhatIf ? -plan.id.value : 0;
        return std::tuple(plan.archived, plan.kind, place);
    });
    return plans;
}

} // namespace slateboard
