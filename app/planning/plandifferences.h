// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/plancompare.h"

namespace slateboard::planning {

/// The part of comparePlans() that says what can be taken over. The demands, whose titles are ordered by id, say what
/// titles cost that one plan only has in it.
[[nodiscard]] std::vector<PlanDifference> planDifferences(const Library &library, PlanId a, const Demand &demandA,
                                                          PlanId b, const Demand &demandB);

} // namespace slateboard::planning
