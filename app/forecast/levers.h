// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/forecast.h"

namespace slateboard::forecast {

/// What people can do so that a goal is reached sooner.
enum class Lever {
    ExtendRights, // those that lapse before the deadline are extended beyond it; rows: rights
    CloseTalks,   // offers and talks under way are closed next month, as many as their past conversion says; rows: IPs
    DevelopPitches, // pitched titles of the count enter development next month, likewise; rows: titles
    Greenlight,     // titles in development are greenlit next month, likewise; rows: titles
    Release,        // titles in post-production and delivered ones are released next month, likewise; rows: titles
    OneMoreAMonth,  // one more gain in each month; no rows
    LoseNoOthers    // nothing is shelved, returned or lost otherwise than by rights that are known to end; no rows
};
[[nodiscard]] const char *codeOf(Lever lever);

enum class LeverRows { None, Grants, SourceIps, Titles };

/// What pulling it would do, everything else as forecast.
struct LeverEffect {
    Lever lever = Lever::OneMoreAMonth;
    LeverRows kind = LeverRows::None;
    std::vector<qint64> rows;         // ids that it is about, by age
    int gains = 0;                    // how many of them it brings or keeps, as far as can be told
    std::optional<Day> p50;           // then; unknown: later than the horizon
    std::optional<qint64> daysSooner; // than the P50 day as forecast; unknown: that is later than the horizon
    double probability = 0;           // of the target by the deadline, then
    double probabilityMore = 0;       // than as forecast
    friend bool operator==(const LeverEffect &, const LeverEffect &) = default;
};

/// Those that help, the one that brings the P50 day forward most first (then the one that raises the probability
/// most). Empty where there is no forecast. To be computed aside.
[[nodiscard]] std::vector<LeverEffect> leversOf(const GoalHistory &history);
[[nodiscard]] std::vector<LeverEffect> leversOf(const Library &library, const Goal &goal, Day asOf);

/// What to do, for people: "Extend the 14 rights that lapse before the deadline".
[[nodiscard]] QString leverText(const LeverEffect &effect);
/// What it would bring: "22 days sooner", "within 10 years then", "the chance rises by 3%".
[[nodiscard]] QString leverEffectText(const LeverEffect &effect, const Formatter &formatter);

} // namespace slateboard::forecast
