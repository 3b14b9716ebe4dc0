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
                              chance(2) ? std::nullopt : std::optional(day())};
    return milestone.id.isNull() ? addMilestone(m_session, milestone)
                                 : slateboard::changeMilestone(m_session, milestone);
}

Edited VerbScript::finishMilestones()
{
    return setMilestonesDone(m_session, {anyMilestone(), anyMilestone()},
                             chance(3) ? std::nullopt : std::optional(day()));
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
    const Format format = words<Format>()[static_cast<size_t>(below(5))].value;
    QList<MilestoneTemplate> templates;
    for (int i = below(4); i > 0; --i) {
        templates << MilestoneTemplate{
            {}, format, name(), {}, words<PhaseKind>()[static_cast<size_t>(below(5))].value, Edge::End, below(60) - 30};
    }
    return slateboard::setMilestoneTemplates(m_session, format, templates);
}

} // namespace slateboard::testing
