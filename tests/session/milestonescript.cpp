// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/milestoneverbs.h"
#include "tests/session/verbscript.h"

namespace slateboard::testing {

MilestoneId VerbScript::anyMilestone()
{
    const auto milestone = oneOf(m_session.library().milestones);
    return !milestone || chance(12) ? MilestoneId{99} : milestone->id;
}

Edited VerbScript::giveMilestones()
{
    return giveUsualMilestones(m_session, {anyTitle(), anyTitle()});
}

// Of a title that may be another: then it is refused.
Edited VerbScript::changeMilestone()
{
    const auto known = oneOf(m_session.library().milestones);
    const PhaseKind phase = words<PhaseKind>()[static_cast<size_t>(below(5))].value;
    const Milestone milestone{known && !chance(4) ? known->id : MilestoneId(),
                              known && !chance(6) ? known->title : anyTitle(),
                              name(),
                              {},
                              chance(3) ? std::nullopt : std::optional(phase),
                              chance(2) ? Edge::Start : Edge::End,
                              below(4000) - 100,
                              chance(2) ? std::nullopt : std::optional(factDay())};
    return milestone.id.isNull() ? addMilestone(m_session, milestone)
                                 : slateboard::changeMilestone(m_session, milestone);
}

Edited VerbScript::finishMilestones()
{
    return setMilestonesDone(m_session, {anyMilestone(), anyMilestone()},
                             chance(3) ? std::nullopt : std::optional(factDay()));
}

Edited VerbScript::planMilestones()
{
    const auto plan = oneOf(m_session.library().plans);
    return slateboard::planMilestones(m_session, plan ? plan->id : PlanId{99}, {anyMilestone(), anyMilestone()},
                                      chance(3) ? std::nullopt : std::optional(day()));
}

Edited VerbScript::deleteMilestones()
{
    return slateboard::deleteMilestones(m_session, {anyMilestone()});
}

Edited VerbScript::setMilestoneTemplates()
{
    QList<MilestoneTemplate> templates;
    for (int i = below(4); i > 0; --i) {
        MilestoneTemplate line;
        line.format = words<Format>()[static_cast<size_t>(below(5))].value;
        line.koreanName = name();
        line.phase = words<PhaseKind>()[static_cast<size_t>(below(5))].value;
        line.offsetDays = below(60) - 30;
        templates << line;
    }
    return slateboard::setMilestoneTemplates(m_session, templates);
}

} // namespace slateboard::testing
