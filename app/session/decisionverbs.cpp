// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/decisionverbs.h"

#include "app/base/text.h"
#include "app/planning/decisions.h"
#include "app/session/verbs.h"

namespace slateboard {
namespace {

// The question as the words' argument, as it is said in the language that is spoken now.
EditWords questionWords(const Session &session, const Decision &decision, const char *text)
{
    const Library &library = session.library();
    return editWords(
        text, {planning::decisionQuestion(library, decision, Formatter(spokenLanguage(), library.info.currency))});
}

EditWords questionWords(const Session &session, DecisionId id, const char *text)
{
    const Decision *decision = findRow(session.library().decisions, id);
    return questionWords(session, decision ? *decision : Decision(), text);
}

Result<void> writeDecision(store::Writer &writer, Decision decision)
{
    decision.question = cleaned(decision.question);
    if (decision.question.isEmpty() && !decision.rule)
        return refusal(QT_TRANSLATE_NOOP("Session", "A decision needs a question."));
    if (!decision.id.isNull())
        return writer.update(decision) ? Result<void>() : rowGone();
    decision.id = makeId<Decision>();
    writer.insert(decision);
    return {};
}

} // namespace

Edited askDecision(Session &session, Decision decision)
{
    decision.question = cleaned(decision.question);
    const char *text = decision.id.isNull() ? QT_TRANSLATE_NOOP("Edit", "Ask to decide: %1")
                                            : QT_TRANSLATE_NOOP("Edit", "Change the question: %1");
    return Verb::edit(session, questionWords(session, decision, text),
                      [decision](store::Writer &writer) { return writeDecision(writer, decision); });
}

Edited answerDecision(Session &session, Decision decision, const QString &outcome, const QString &by, Day day)
{
    decision.outcome = cleaned(outcome);
    decision.decidedBy = cleaned(by);
    decision.decidedOn = day;
    return Verb::edit(session, questionWords(session, decision, QT_TRANSLATE_NOOP("Edit", "Decide: %1")),
                      [decision](store::Writer &writer) -> Result<void> {
                          if (decision.outcome.isEmpty())
                              return refusal(QT_TRANSLATE_NOOP("Session", "Say what was decided."));
                          return writeDecision(writer, decision);
                      });
}

Edited reopenDecision(Session &session, DecisionId id)
{
    return Verb::edit(session, questionWords(session, id, QT_TRANSLATE_NOOP("Edit", "Take back what was decided: %1")),
                      [id](store::Writer &writer) -> Result<void> {
                          auto decision = writer.find<Decision>(id);
                          if (!decision)
                              return rowGone();
                          if (decision->rule) {
                              writer.remove<Decision>(id);
                              return {};
                          }
                          decision->outcome.clear();
                          decision->decidedBy.clear();
                          decision->decidedOn.reset();
                          writer.update(*decision);
                          return {};
                      });
}

Edited deleteDecisions(Session &session, QList<DecisionId> ids)
{
    const EditWords words =
        ids.size() == 1 ? questionWords(session, ids.first(), QT_TRANSLATE_NOOP("Edit", "Delete the question: %1"))
                        : editWords(QT_TRANSLATE_N_NOOP("Edit", "Delete %n question(s)"), ids.size());
    return Verb::edit(session, words, [ids](store::Writer &writer) -> Result<void> {
        for (DecisionId id : ids) {
            if (!writer.remove<Decision>(id))
                return rowGone();
        }
        return {};
    });
}

} // namespace slateboard
