// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/moveeffects.h"
#include "ui/widgets/badge.h"

#include <array>
#include <vector>

namespace slateboard {

/// A sentence with the sign of its tone before it.
struct EffectLine {
    QString text;
    Tone tone = Tone::Neutral;
};

/// A quarter's headroom as it would be.
struct QuarterWords {
    QString quarter;
    QString after;
    QString before; // empty: the same
    Tone tone = Tone::Neutral;
};

/// What the board says of dropping the lifted cards on a column. Prepared for all columns when the effects are known,
/// so that painting only looks up.
struct ColumnWords {
    EffectLine verdict; // what weighs most, in a few words; may be empty
    QString gateHeading;
    std::vector<EffectLine> gate;
    QString moneyHeading;
    std::vector<QuarterWords> quarters;
    QString moneyNote; // which cap is the tightest, or that nothing changes
    Tone moneyTone = Tone::Neutral;
    QString goalsHeading;
    std::vector<EffectLine> goals;
    QString spoken; // all of it, for people who hear it
};
using EffectWords = std::array<ColumnWords, planning::stageCount>; // by Stage

[[nodiscard]] EffectWords effectWords(const planning::MoveEffects &effects, const Library &library,
                                      const Formatter &formatter);

} // namespace slateboard
