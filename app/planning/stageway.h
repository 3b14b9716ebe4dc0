// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <vector>

namespace slateboard::planning {

/// A title enters a stage: that happened, or a plan has it so.
struct StageEntry {
    Stage stage = Stage::Pitch;
    Day day;
    bool isPlanned = false;
    friend bool operator==(const StageEntry &, const StageEntry &) = default;
};

/// The way of one title up to a day, first to last: it stands where the last entry says. Takes its stage events and
/// what a plan plans for it, both by age.
[[nodiscard]] std::vector<StageEntry> stageWay(const QList<StageEvent> &facts, const QList<PlannedStage> &planned,
                                               Day upTo);

/// What a plan plans for a title once it is moved: `move` says where and when. It stands in place of
/// - what is planned for that day, and the same stage where that is still to come after `today`,
/// - what is planned for later, where the move makes it idle or undoes it: stages that are not beyond the new one, and
///   all of them when the title goes back or is shelved.
/// A title that is revived keeps its earlier way.
/// A title that then stands there without it is planned for nothing. `facts` and `planned` are its own, by age.
[[nodiscard]] QList<PlannedStage> plannedAfterMove(const QList<StageEvent> &facts, const QList<PlannedStage> &planned,
                                                   const PlannedStage &move, Day today);

} // namespace slateboard::planning
