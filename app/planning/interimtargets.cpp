// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/interimtargets.h"

#include "app/planning/plannedcounts.h"

#include <algorithm>
#include <cmath>

namespace slateboard::planning {
namespace {

// Interim targets at the shares of the way from `from` to the goal's target that `shareOn` says.
template <class ShareOn>
QList<InterimTarget> interimsAlong(const Goal &goal, int from, const std::vector<Day> &days, ShareOn shareOn)
{
    QList<InterimTarget> interims;
    int reached = 1;
    for (const Day day : days) {
        const double wanted = from + std::clamp(shareOn(day), 0.0, 1.0) * (goal.target - from);
        const int target = std::min(static_cast<int>(std::lround(wanted)), goal.target);
        if (target < 1)
            continue;
        reached = std::max(reached, target);
        interims.append({{}, goal.id, day, reached});
    }
    return interims;
}

} // namespace

std::vector<Day> quarterEndsOf(const Goal &goal)
{
    std::vector<Day> days;
    for (Quarter quarter = Quarter::of(goal.start); quarter.last() < goal.deadline; ++quarter.index) {
        if (quarter.last() > goal.start)
            days.push_back(quarter.last());
    }
    return days;
}

QList<InterimTarget> straightInterims(const Library &library, const Goal &goal)
{
    const int from = static_cast<int>(countedRows(library, goal.measure, goal.start).size());
    const auto whole = static_cast<double>(goal.deadline.daysSince(goal.start));
    return interimsAlong(goal, std::min(from, goal.target), quarterEndsOf(goal),
                         [&](Day day) { return static_cast<double>(day.daysSince(goal.start)) / whole; });
}

QList<InterimTarget> interimsByPlan(const Library &library, PlanId plan, const Goal &goal, Day asOf)
{
    const PlannedCounts planned(library, plan, asOf);
    const int now = planned.count(goal.measure, asOf);
    const int brought = planned.count(goal.measure, goal.deadline) - now;
    if (brought <= 0 || now >= goal.target)
        return {};
    std::vector<Day> days = quarterEndsOf(goal);
    std::erase_if(days, [asOf](Day day) { return day <= asOf; });
    return interimsAlong(goal, now, days, [&](Day day) {
        return static_cast<double>(planned.count(goal.measure, day) - now) / brought;
    });
}

} // namespace slateboard::planning
