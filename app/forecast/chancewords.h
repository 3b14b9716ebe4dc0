// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"

namespace slateboard::forecast {

// How a probability is said to people, wherever it is shown.

/// A whole percentage, but never surer than a forecast can be: "under 1%" and "over 99%".
[[nodiscard]] QString chanceText(double probability, const Formatter &formatter);

/// How executives read it: likely from 70%, unlikely below 30%.
enum class Chance { Likely, Open, Unlikely };
[[nodiscard]] Chance chanceOf(double probability);
[[nodiscard]] QString chanceWord(Chance chance); // in the language that the application speaks

} // namespace slateboard::forecast
