// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/stagewrites.h"

#include "app/session/planwrites.h"
#include "app/session/titlewrites.h"

namespace slateboard {

std::vector<planning::StageEntry> wayIn(store::Writer &writer, PlanId plan, TitleId title, Day day)
{
    const QList<PlannedStage> planned =
        plan.isNull() ? QList<PlannedStage>() : rowsIn<PlannedStage>(writer, plan, title);
    return planning::stageWay(writer.referring(&StageEvent::title, title), planned, day);
}

std::optional<Stage> stageIn(store::Writer &writer, PlanId plan, TitleId title, Day day)
{
    const std::vector<planning::StageEntry> way = wayIn(writer, plan, title, day);
    return way.empty() ? std::nullopt : std::optional(way.back().stage);
}

void planStage(store::Writer &writer, PlannedStage move, Day today)
{
    move.id = makeId<PlannedStage>();
    const QList<PlannedStage> before = rowsIn<PlannedStage>(writer, move.plan, move.title);
    const QList<PlannedStage> after =
        planning::plannedAfterMove(writer.referring(&StageEvent::title, move.title), before, move, today);
    replaceRows(writer, before, after);
}

} // namespace slateboard
