// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/counts.h"

namespace slateboard::planning {

/// A target on the way to a goal's, and what was counted on its day.
struct InterimFigures {
    Id<InterimTarget> id;
    Day day;
    int target = 0;
    std::optional<int> had; // unknown while the day is still to come
    [[nodiscard]] bool isMissed() const { return had && *had < target; }
};

/// How far a goal has come on a day. Pace counts net gains of complete months, those without any included. A month is
/// complete when the facts tell all of it: it has ended by the day, and it does not begin before the first fact. So
/// the month of the first fact is complete only if that fact is of the month's first day; when the goal starts does
/// not matter.
struct GoalFigures {
    Goal goal;
    bool countsTitles = false;
    int value = 0;
    std::optional<double> paceHad6;  // a month, net; unknown with fewer than 6 complete months
    std::optional<double> paceHad12; // likewise 12
    std::optional<double>
        paceNeeded; // a month; (target - value) / months left, 0 when reached; unknown past the deadline
    /// Where the pace of 6 months leads by the deadline: value + pace x months left, rounded down, 0 at least. Unknown
    /// without that pace, and from the deadline on.
    std::optional<int> atPace6;
    std::vector<CountMonth> months;       // from the goal's start to the day
    std::vector<CountStep> steps;         // all up to the day
    std::vector<InterimFigures> interims; // by day
};

[[nodiscard]] GoalFigures goalFigures(const Library &library, const Goal &goal, Day asOf);
[[nodiscard]] std::vector<GoalFigures> allGoalFigures(const Library &library, Day asOf);

} // namespace slateboard::planning
