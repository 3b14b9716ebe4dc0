// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/forecast.h"
#include "app/forecast/paths.h"

#include "app/planning/factindex.h"

namespace slateboard::forecast {

/// A row of the count whose rights are known to end, with nothing after them.
struct KnownEnd {
    Day lastDay;
    qint64 row = 0;
    GrantId grant; // that lasts longest
    friend bool operator==(const KnownEnd &, const KnownEnd &) = default;
};

/// What people work at that would add to the count: rows at the last step before it.
struct Openings {
    std::vector<qint64> rows; // by age
    double conversion = 0;    // the share of such rows that came into the count in the past
};

/// All that a goal's forecast is made from, as of a day.
struct GoalHistory {
    Goal goal;
    Day asOf;
    int value = 0;
    std::optional<Day> reachedOn;   // since when the value stands at the target or above
    QList<InterimTarget> interim;   // of days after as-of, by day
    std::vector<MonthGains> months; // the complete ones from the first fact on, then what has passed of the
                                    // running one
    int completeMonths = 0;
    std::vector<KnownEnd> ends; // after as-of, soonest first
    Openings openings;
    bool canLapse = false;       // the count is of rights
    bool countsGreenlit = false; // dramas greenlit, rule (b)
    Outlook outlook;             // with paces where there is a forecast
};

[[nodiscard]] GoalHistory historyOf(planning::FactIndex &facts, const planning::GoalFigures &figures, Day asOf);
[[nodiscard]] GoalHistory historyOf(const Library &library, const Goal &goal, Day asOf);
/// Days by month: from the first month that is complete, then what has passed of the running one; 10 years at most.
[[nodiscard]] std::vector<MonthGains> monthsOf(std::span<const Day> gains, Day firstFact, Day asOf);
/// Why nothing can be forecast from it.
[[nodiscard]] std::optional<NoForecast> refusalOf(const GoalHistory &history);

/// The months that a forecast goes through: what is left of that of as-of, or the next where as-of ends it, first.
[[nodiscard]] Month firstStep(Day asOf);

} // namespace slateboard::forecast
