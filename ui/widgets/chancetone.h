// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/chancewords.h"
#include "ui/widgets/badge.h"

namespace slateboard {

/// The tone of a probability, wherever it is shown.
[[nodiscard]] inline Tone toneOf(forecast::Chance chance)
{
    switch (chance) {
    case forecast::Chance::Likely: return Tone::Good;
    case forecast::Chance::Open: return Tone::Warn;
    case forecast::Chance::Unlikely: break;
    }
    return Tone::Over;
}

} // namespace slateboard
