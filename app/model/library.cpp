// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/library.h"

namespace slateboard {

const Plan &workingPlan(const Library &library)
{
    static const Plan none;
    const auto found = std::ranges::find(library.plans, PlanKind::Working, &Plan::kind);
    return found == library.plans.end() ? none : *found;
}

QString planName(const Plan &plan)
{
    return plan.name.isEmpty() ? wordFor(plan.kind) : plan.name;
}

QString goalName(const Goal &goal)
{
    return goal.name.isEmpty() ? wordFor(goal.measure) : goal.name;
}

} // namespace slateboard
