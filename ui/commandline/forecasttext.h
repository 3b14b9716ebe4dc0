// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/session/forecastjson.h"

namespace slateboard::commandline {

/// The forecasts of all goals for a terminal: the chance, the days, what would move them, and how earlier ones did.
[[nodiscard]] QString outlooksText(const std::vector<GoalOutlook> &outlooks, const Formatter &format);

} // namespace slateboard::commandline
