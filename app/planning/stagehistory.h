// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/counts.h"

#include <vector>

namespace slateboard::planning {

/// A stage that a title entered, or is planned to enter.
struct StageStay {
    StageEvent event;           // of a planned one its title, stage and day only, under a null id
    Id<PlannedStage> planned;   // null: a fact
    std::optional<qint64> days; // how long it stayed there, until the next fact or as-of; unknown: planned
    bool isNow = false;         // it stands there in the plan on as-of
    [[nodiscard]] bool isPlanned() const { return !planned.isNull(); }
    friend bool operator==(const StageStay &, const StageStay &) = default;
};

/// The way of a title through its stages, first to last: facts up to as-of, and what the plan plans, whenever that is.
/// Of one day what is planned comes after facts, else what was entered later.
[[nodiscard]] std::vector<StageStay> stageHistory(const Library &library, PlanId plan, TitleId title, Day asOf);

} // namespace slateboard::planning
