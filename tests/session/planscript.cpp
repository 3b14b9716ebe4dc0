// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"
#include "tests/session/verbscript.h"

namespace slateboard::testing {

PlanId VerbScript::anyPlan()
{
    const auto plan = oneOf(m_session.library().plans);
    return !plan || chance(12) ? PlanId{99} : plan->id;
}

Edited VerbScript::copyPlan()
{
    return slateboard::copyPlan(m_session, anyPlan(), name());
}

Edited VerbScript::renamePlan()
{
    return slateboard::renamePlan(m_session, anyPlan(), name());
}

Edited VerbScript::notePlan()
{
    return setPlanNote(m_session, anyPlan(), name());
}

Edited VerbScript::archivePlan()
{
    return slateboard::archivePlan(m_session, anyPlan(), chance(2));
}

// Less often than they are made.
Edited VerbScript::deletePlan()
{
    return slateboard::deletePlan(m_session, chance(2) ? anyPlan() : workingPlan(m_session.library()).id);
}

Edited VerbScript::approvePlan()
{
    return slateboard::approvePlan(m_session, anyPlan(), {chance(2) ? QString() : name(), factDay(), name(), name()});
}

Edited VerbScript::includeTitles()
{
    return slateboard::includeTitles(m_session, anyPlan(), {anyTitle(), anyTitle()}, chance(2));
}

Edited VerbScript::lockTitles()
{
    return slateboard::lockTitles(m_session, anyPlan(), {anyTitle(), anyTitle()}, chance(3));
}

Edited VerbScript::setPriority()
{
    return slateboard::setPriority(m_session, anyPlan(), {anyTitle(), anyTitle()},
                                   chance(3) ? std::nullopt : std::optional(below(9)));
}

// What two plans really differ in; now and then a difference that is none any more.
Edited VerbScript::takeOver()
{
    const PlanId from = anyPlan();
    const PlanId to = anyPlan();
    QList<planning::PlanDifference> some;
    for (const auto &difference : planning::comparePlans(m_session.library(), from, to, day()).differences) {
        if (chance(2))
            some << difference;
    }
    if (some.isEmpty()) {
        some.resize(1);
        some.first().title = anyTitle();
        some.first().aspect = static_cast<planning::Aspect>(below(8));
    }
    return slateboard::takeOver(m_session, from, to, some);
}

} // namespace slateboard::testing
