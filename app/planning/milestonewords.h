// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/milestones.h"

namespace slateboard::planning {

/// How a milestone stands on a day: done, late, in so many days. The sign before it says the same as its colour.
[[nodiscard]] QString milestoneState(const MilestoneFigures &figures, Day asOf);
/// Days later or earlier than the approved plan has it; empty without one.
[[nodiscard]] QString slipText(std::optional<qint64> days, const Formatter &format);
/// What its day follows: “7 days before the end of Production”; empty if it follows nothing.
[[nodiscard]] QString followedText(std::optional<PhaseKind> phase, Edge edge, int offsetDays);

} // namespace slateboard::planning
