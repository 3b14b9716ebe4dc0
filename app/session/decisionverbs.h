// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace slateboard {

/// Writes a question that waits, or changes one; a null id is filled in.
Edited askDecision(Session &session, Decision decision);
/// Answers a question. What a rule proposed, which has a null id, is written by that.
Edited answerDecision(Session &session, Decision decision, const QString &outcome, const QString &by, Day day);
/// Takes the answer back: what people asked waits again, what a rule asked is proposed again if it still holds.
Edited reopenDecision(Session &session, DecisionId id);
Edited deleteDecisions(Session &session, QList<DecisionId> ids);

} // namespace slateboard
