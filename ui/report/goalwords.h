// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/goals.h"

namespace slateboard {

/// Will the goal be reached? One sentence, on the screen and on paper: where the pace of the last 6 months leads by the
/// deadline, and how far that is from the target. Empty when that is unknown.
[[nodiscard]] QString outlookOf(const planning::GoalFigures &goal, const Formatter &format);

} // namespace slateboard
