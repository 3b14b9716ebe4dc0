// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/scheduleverbs.h"
#include "tests/session/verbscript.h"

namespace slateboard::testing {

// Of a plan and of titles that may be others than those that have what is changed: then it is refused.
Edited VerbScript::rescheduleTitles()
{
    Reschedule changes{.plan = anyPlan()};
    for (int i = below(4); i > 0; --i) {
        const Day start = day();
        changes.phases << Phase{{},         {},
                                anyTitle(), words<PhaseKind>()[static_cast<size_t>(below(5))].value,
                                start,      start.plusDays(below(200) - 5)};
    }
    if (chance(3))
        changes.dropped << std::pair(anyTitle(), words<PhaseKind>()[static_cast<size_t>(below(5))].value);
    if (chance(2))
        changes.releases << std::pair(anyTitle(), chance(4) ? std::nullopt : std::optional(day()));
    if (const auto planned = oneOf(m_session.library().plannedStages); planned && chance(2))
        changes.stages << std::pair(planned->id, day());
    if (auto window = oneOf(m_session.library().windows); window && chance(2)) {
        window->startsOn = day();
        changes.windows << *window;
    }
    return reschedule(m_session, changes);
}

Edited VerbScript::linkPhases()
{
    const PhaseKind phase = words<PhaseKind>()[static_cast<size_t>(below(5))].value;
    const PhaseKind after = words<PhaseKind>()[static_cast<size_t>(below(5))].value;
    return slateboard::linkPhases(m_session, {{}, anyPlan(), anyTitle(), phase, anyTitle(), after, below(100) - 20});
}

Edited VerbScript::linkPhasesInOrder()
{
    return slateboard::linkPhasesInOrder(m_session, anyPlan(), {anyTitle(), anyTitle()});
}

Edited VerbScript::unlinkPhases()
{
    const auto link = oneOf(m_session.library().phaseLinks);
    return slateboard::unlinkPhases(m_session, {link ? link->id : Id<PhaseLink>{99}});
}

} // namespace slateboard::testing
