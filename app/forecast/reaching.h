// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/history.h"

namespace slateboard::forecast {

/// The courses of a count on the calendar, with the day on which each first reaches the target.
class Reaching {
public:
    /// Looks ahead as far as the deadline, the interim targets and a year ask for, and on until 85% of the courses have
    /// reached the target, but not beyond the horizon.
    Reaching(const GoalHistory &history, const Outlook &outlook);

    [[nodiscard]] double probabilityBy(Day day) const;
    [[nodiscard]] std::optional<Day> reachedBy(double share) const; // of the courses; unknown: later than the horizon
    [[nodiscard]] Fan fanOn(Day day) const;                         // of a day that is looked at, else of the last one
    [[nodiscard]] double probabilityOf(int target, Day day) const;  // that the count is at least so high on the day
    [[nodiscard]] Month monthOf(int step) const { return {m_first.index + step}; }
    [[nodiscard]] static Day horizonOf(Day asOf);

private:
    void findDays();
    [[nodiscard]] int stepOf(Day day) const;
    [[nodiscard]] std::vector<int> valuesOn(Day day) const;
    [[nodiscard]] Day beginOf(int step) const { return step == 0 ? m_asOf : monthOf(step).first().plusDays(-1); }

    Day m_asOf;
    int m_value;
    int m_target;
    Month m_first;
    Paths m_paths;
    std::vector<Day> m_days; // of reaching, soonest first; courses that do not reach it have none
};

/// Five quantiles of counts.
[[nodiscard]] Fan fanOf(std::vector<int> values, Day day);

} // namespace slateboard::forecast
