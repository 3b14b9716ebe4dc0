// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

#include <array>
#include <vector>

namespace slateboard {
struct InterimTarget;
}

namespace slateboard::forecast {

/// A forecast needs this many complete months of facts.
constexpr int leastMonths = 6;
/// It looks this many years ahead at most.
constexpr int yearsAhead = 10;
/// How many months ahead forecasts are kept and scored, besides the deadline.
constexpr std::array<int, 4> monthsAhead{1, 3, 6, 12};

/// Why there is no forecast of a goal. The first that applies, in this order.
enum class NoForecast {
    Reached,        // the target is reached on as-of
    DeadlinePassed, // as-of is the deadline, or later
    ShortHistory,   // less than 6 complete months since the first fact
    NoGains         // nothing was gained in any of them
};
[[nodiscard]] const char *codeOf(NoForecast reason);

/// What the count will be at the end of a day, with these chances of being lower. Whole numbers, as counts are;
/// ordered.
struct Fan {
    Day day;
    int p10 = 0;
    int p25 = 0;
    int p50 = 0;
    int p75 = 0;
    int p90 = 0;
    friend bool operator==(const Fan &, const Fan &) = default;
};

/// The chance that an interim target is had on its day. Those up to as-of are left out: they are facts.
struct InterimChance {
    Id<InterimTarget> id;
    Day day;
    int target = 0;
    double probability = 0;
    friend bool operator==(const InterimChance &, const InterimChance &) = default;
};

/// How sure it is, as of a day, that a count goal will be reached. The same for the same facts and day, everywhere.
struct GoalForecast {
    GoalId goal;
    Day asOf;
    int value = 0; // on as-of
    int target = 0;
    Day deadline;
    int months = 0;                    // complete months of history that were there
    std::optional<NoForecast> refusal; // then all that follows is empty, but the day of reaching
    std::optional<Day> reachedOn;      // with NoForecast::Reached: since when it stands at the target or above

    double paceFactor = 1;             // by which future gains were multiplied: 1 is the forecast, else a what-if
    std::optional<double> probability; // that the target is first reached by the deadline
    std::optional<Day> p50;            // reached by then with a chance of 50%; unknown: later than the horizon
    std::optional<Day> p85;            // ... of 85%
    Day horizon;                       // the last day that was looked at: as-of and 10 years
    std::vector<Fan> fan;              // as-of first, then each month's end and the deadline, up to the deadline
                                       // or to the P85 day if that is later (unknown: the P50 day)
    std::array<Fan, monthsAhead.size()> ahead{}; // at the ends of the 1st, 3rd, 6th and 12th month after that of as-of
    Fan atDeadline;
    std::vector<InterimChance> interim; // by day
    int knownLapses = 0;     // rows of the count whose rights are known to end by the deadline, with nothing after them
    bool usesFunnel = false; // titles were carried through their stages; else they were counted only
    friend bool operator==(const GoalForecast &, const GoalForecast &) = default;
};

/// What was forecast of that day, or nullptr.
[[nodiscard]] const Fan *fanOn(const GoalForecast &forecast, Day day);

/// What a forecast is made from: prepared once, then asked with other paces or levers. Cheap to copy, safe from any
/// thread. See history.h.
struct GoalHistory;

[[nodiscard]] GoalForecast forecastGoal(const GoalHistory &history, double paceFactor = 1);
[[nodiscard]] GoalForecast forecastGoal(const Library &library, const Goal &goal, Day asOf, double paceFactor = 1);
/// Of all goals of the figures, in their order. To be computed aside.
[[nodiscard]] std::vector<GoalForecast> forecastsOf(const Library &library, const planning::Figures &figures);

/// Why there is none, for people, in the language that the application speaks; empty if there is one.
[[nodiscard]] QString refusalSentence(const GoalForecast &forecast, const Formatter &formatter);

} // namespace slateboard::forecast
