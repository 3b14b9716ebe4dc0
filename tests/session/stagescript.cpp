// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/decisionverbs.h"
#include "app/session/stageverbs.h"
#include "tests/session/verbscript.h"

namespace slateboard::testing {

Edited VerbScript::shelveTitles()
{
    return slateboard::shelveTitles(
        m_session, {chance(3) ? anyPlan() : PlanId(), {anyTitle(), anyTitle()}, factDay(), name(), name(), chance(2)});
}

Edited VerbScript::reviveTitles()
{
    return slateboard::reviveTitles(m_session, chance(3) ? anyPlan() : PlanId(), {anyTitle(), anyTitle()}, factDay(),
                                    name());
}

Edited VerbScript::addStageEvent()
{
    StageEvent event;
    event.title = anyTitle();
    event.stage = words<Stage>()[static_cast<size_t>(below(8))].value;
    event.day = factDay();
    event.turnaround = chance(2);
    event.note = name();
    return slateboard::addStageEvent(m_session, event);
}

Edited VerbScript::changeStageEvent()
{
    StageEvent event = oneOf(m_session.library().stageEvents).value_or(StageEvent());
    event.day = chance(3) ? event.day : factDay();
    event.precision = words<Precision>()[static_cast<size_t>(below(3))].value;
    event.by = name();
    return slateboard::changeStageEvent(m_session, event);
}

Edited VerbScript::deleteStageEvents()
{
    const auto event = oneOf(m_session.library().stageEvents);
    return slateboard::deleteStageEvents(m_session, {event && !chance(12) ? event->id : StageEventId{99}});
}

Edited VerbScript::changePlannedStage()
{
    PlannedStage planned = oneOf(m_session.library().plannedStages).value_or(PlannedStage());
    planned.day = day();
    return slateboard::changePlannedStage(m_session, planned);
}

Edited VerbScript::deletePlannedStages()
{
    const auto planned = oneOf(m_session.library().plannedStages);
    return slateboard::deletePlannedStages(m_session, {planned ? planned->id : PlannedStageId{99}});
}

std::optional<Decision> VerbScript::anyDecision()
{
    return chance(12) ? std::nullopt : oneOf(m_session.library().decisions);
}

// A person's question, about a title, a grant, a cap or nothing.
Edited VerbScript::askDecision()
{
    Decision decision = chance(3) ? anyDecision().value_or(Decision()) : Decision();
    decision.question = name();
    decision.dueDay = chance(3) ? std::nullopt : std::optional(day());
    if (decision.id.isNull() && chance(2))
        decision.title = anyTitle();
    if (decision.id.isNull() && chance(3))
        decision.grant = anyGrant();
    if (const auto cap = oneOf(m_session.library().caps); cap && chance(3))
        decision.cap = cap->id;
    return slateboard::askDecision(m_session, decision);
}

// What a rule asks is written by its answer.
Edited VerbScript::answerDecision()
{
    Decision decision = anyDecision().value_or(Decision());
    if (chance(2)) {
        decision = {};
        decision.rule = words<DecisionRule>()[static_cast<size_t>(below(3))].value;
        decision.title = anyTitle();
        if (const auto cap = oneOf(m_session.library().caps))
            decision.cap = cap->id;
        if (const auto grant = oneOf(m_session.library().grants))
            decision.grant = grant->id;
    }
    return slateboard::answerDecision(m_session, decision, name(), name(), factDay());
}

Edited VerbScript::reopenDecision()
{
    return slateboard::reopenDecision(m_session, chance(12) ? DecisionId{99} : anyDecision().value_or(Decision()).id);
}

Edited VerbScript::deleteDecisions()
{
    return slateboard::deleteDecisions(m_session,
                                       {chance(12) ? DecisionId{99} : anyDecision().value_or(Decision()).id});
}

} // namespace slateboard::testing
