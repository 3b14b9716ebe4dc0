// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/forecast/forecast.h"

#include <QStringList>

namespace slateboard {

// What is said of a goal on paper.

/// How likely it is reached by its deadline, and by which day; or why nobody can say.
[[nodiscard]] QStringList outlookSentences(const forecast::GoalForecast &outlook, const Formatter &format);
/// The pace that is needed, and that which was had; those that are known.
[[nodiscard]] QStringList paceSentences(const planning::GoalFigures &goal, const Formatter &format);
/// How many months ahead, or "All together".
[[nodiscard]] QString aheadText(int months);

} // namespace slateboard
