// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace slateboard {

// Stages of titles besides Session::moveTitles(): in the working plan they are facts, stage events; in other plans
// planned stages. A null plan is the working one.

using StageEventId = Id<StageEvent>;
using PlannedStageId = Id<PlannedStage>;

struct Shelving {
    PlanId plan;
    QList<TitleId> titles;
    Day day;
    QString by = {};
    QString note = {};
    bool turnaround = false; // offered to others; a fact of the working plan only
};
Edited shelveTitles(Session &session, Shelving shelving);
/// Each title that is shelved on `day` goes back to the stage that it was in before: pitch if that is not known.
Edited reviveTitles(Session &session, PlanId plan, QList<TitleId> titles, Day day, const QString &note);

/// Enters what happened on an earlier day, or corrects it. Texts are cleaned; what the gate had against it stays.
Edited addStageEvent(Session &session, StageEvent event); // a null id is filled in
Edited changeStageEvent(Session &session, StageEvent event);
Edited deleteStageEvents(Session &session, QList<StageEventId> ids);

Edited changePlannedStage(Session &session, PlannedStage planned); // by its id
Edited deletePlannedStages(Session &session, QList<PlannedStageId> ids);

} // namespace slateboard
