// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/draft.h"

namespace slateboard::sample {

namespace {

PartyId addParty(Draft &draft, const Name &name)
{
    const auto id = draft.ids.make<PartyId>(draft.data.firstDay);
    draft.rows.parties << Party{id, name.korean, name.english};
    return id;
}

QList<PartyId> addNamed(Draft &draft, const QList<Name> &names)
{
    QList<PartyId> ids;
    for (const auto &name : names)
        ids << addParty(draft, name);
    return ids;
}

} // namespace

void addParties(Draft &draft)
{
    draft.companies = addNamed(draft, draft.data.companies);
    draft.platforms = addNamed(draft, draft.data.platforms);
    draft.rows.parties.last().leastTermDays = 730; // it takes two years or nothing, which windows are checked against
    draft.distributors = addNamed(draft, draft.data.distributors);
    for (const auto &publisher : draft.data.publishers)
        draft.publishers << addParty(draft, publisher.name);
    for (const auto &vendor : draft.data.vendors)
        draft.vendors << addParty(draft, vendor.name);
}

void addPlanAndLimits(Draft &draft)
{
    const Day first = draft.data.firstDay;
    draft.plan = draft.ids.make<PlanId>(first);
    draft.rows.plans << Plan{draft.plan, {}, PlanKind::Working};
    for (Cap cap : draft.data.caps) {
        cap.id = draft.ids.make<CapId>(first);
        draft.rows.caps << cap;
    }
    for (auto [goal, interim] : draft.data.goals) {
        goal.id = draft.ids.make<GoalId>(first);
        draft.rows.goals << goal;
        for (const InterimTarget &each : interim)
            draft.rows.interimTargets << InterimTarget{draft.ids.make<Id<InterimTarget>>(first), goal.id, each.day,
                                                       each.target};
    }
}

} // namespace slateboard::sample
