// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/changessince.h"
#include "ui/widgets/badge.h"

namespace slateboard {

/// How a change stands, wherever it is shown.
[[nodiscard]] inline Tone toneOf(const planning::Change &change)
{
    const planning::ChangeGroup group = change.group();
    if (change.isBad())
        return group == planning::ChangeGroup::Slipped || group == planning::ChangeGroup::Moved ? Tone::Warn
                                                                                                : Tone::Over;
    return group == planning::ChangeGroup::Moved ? Tone::Neutral : Tone::Good;
}

} // namespace slateboard
