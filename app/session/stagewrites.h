// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/stageway.h"
#include "app/session/verbs.h"

namespace slateboard {

// What the verbs that move titles share. A null plan stands for the working one, whose stages are facts.

/// The stage in which a title stands in a plan on a day; unknown: it is not yet pitched.
[[nodiscard]] std::optional<Stage> stageIn(store::Writer &writer, PlanId plan, TitleId title, Day day);
/// Its way up to that day.
[[nodiscard]] std::vector<planning::StageEntry> wayIn(store::Writer &writer, PlanId plan, TitleId title, Day day);

/// Moves a title in a plan that is not the working one, see planning::plannedAfterMove().
void planStage(store::Writer &writer, PlannedStage move, Day today);

} // namespace slateboard
