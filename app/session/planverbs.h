// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/plancompare.h"
#include "app/session/session.h"

namespace slateboard {

// What people do with plans. A plan that is or was approved keeps its titles, dates and money: verbs that would change
// these refuse.

/// Makes a what-if plan of this name that says the same. Its id is in the outcome's changes.
Edited copyPlan(Session &session, PlanId plan, const QString &name);
/// Refuses a name that another plan has, and an empty one of what-if plans; others are named by their kind then.
Edited renamePlan(Session &session, PlanId plan, const QString &name);
Edited setPlanNote(Session &session, PlanId plan, const QString &note);
/// Puts a what-if plan out of sight, or brings it back.
Edited archivePlan(Session &session, PlanId plan, bool archived);
Edited deletePlan(Session &session, PlanId plan); // with all that it says; refused for the working plan

struct PlanApproval {
    QString name; // of the baseline; empty: named by its kind
    Day day;
    QString by;
    QString note;
};
/// Freezes a copy of the plan as the approved one. The one before stays as an archived what-if plan.
Edited approvePlan(Session &session, PlanId plan, PlanApproval approval);

/// Takes titles into a plan, or leaves them out; what it says of them stays, and of a title that it knows nothing of it
/// learns what the working plan says. Refused for titles that are locked in it.
Edited includeTitles(Session &session, PlanId plan, QList<TitleId> titles, bool included);
/// Locked, a title stays in the plan or out of it, and in its stages and dates where the plan is not the working one.
Edited lockTitles(Session &session, PlanId plan, QList<TitleId> titles, bool locked);
Edited setPriority(Session &session, PlanId plan, QList<TitleId> titles, std::optional<int> priority); // 1 is first

/// Makes `to` the same as `from` in what comparePlans() found different between them. A title that `to` knows nothing
/// of comes with all that `from` says of it.
Edited takeOver(Session &session, PlanId from, PlanId to, QList<planning::PlanDifference> differences);

} // namespace slateboard
