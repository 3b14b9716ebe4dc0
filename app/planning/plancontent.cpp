// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/plancontent.h"

#include "app/planning/budgetlines.h"
#include "app/planning/milestones.h"

#include <tuple>

namespace slateboard::planning {

PlanContent::PlanContent(const Library &library, PlanId plan, const Demand &demand) :
    titles(library.planTitles, plan), phases(library.phases, plan), links(library.phaseLinks, plan),
    stages(plannedSteps(library, plan)), resolved(budgetLinesOf(library, plan)), lines(resolved, plan),
    funding(library.funding, plan), windows(library.windows, plan), money(demand)
{
    const QHash<MilestoneId, Day> followed = followedDays(library, plan);
    for (const PlannedMilestone &row : library.plannedMilestones) {
        const Milestone *milestone = row.plan == plan ? findRow(library.milestones, row.milestone) : nullptr;
        const auto phaseDay = followed.constFind(row.milestone);
        const bool isSaid = phaseDay == followed.cend() || *phaseDay != row.day; // or only kept by approving
        if (milestone && isSaid)
            milestones.push_back({milestone->title, row.milestone, row.day});
    }
    std::ranges::sort(milestones, {}, [](const PlannedDay &day) { return std::tuple(day.title, day.milestone); });
}

const PlanTitle *PlanContent::entry(TitleId title) const
{
    const RowsOfTitle<PlanTitle> rows = titles.of(title);
    return !rows.empty() && rows.front()->included ? rows.front() : nullptr;
}

} // namespace slateboard::planning
