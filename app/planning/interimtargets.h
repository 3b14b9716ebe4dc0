// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/counts.h"

namespace slateboard::planning {

// Proposals of interim targets: for the last day of each quarter between a goal's start and its deadline. None of them
// falls, none is above the goal's target, and those that would be below 1 are left out. Ids are null; goals are filled
// in.

/// The last days of the quarters after a goal's start and before its deadline.
[[nodiscard]] std::vector<Day> quarterEndsOf(const Goal &goal);

/// On the straight line by days from what is counted on the start to the target on the deadline.
[[nodiscard]] QList<InterimTarget> straightInterims(const Library &library, const Goal &goal);

/// In the rhythm of a plan, for the quarters that end after as-of: of the way from what is counted then to the target,
/// each has the share that the plan has come by then of what it brings by the deadline. Empty if a plan brings nothing
/// more by then, as it never does of source IPs.
[[nodiscard]] QList<InterimTarget> interimsByPlan(const Library &library, PlanId plan, const Goal &goal, Day asOf);

} // namespace slateboard::planning
