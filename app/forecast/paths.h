// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/paces.h"

#include <memory>

namespace slateboard::forecast {

/// Titles of one stage on their way into the count.
struct Underway {
    int stage = 0; // as a number of Stage
    int titles = 0;
    std::vector<double> reach; // the share of them that is counted by the end of each step, by step; grows
};

/// One reading of how titles came through the stages, out of the several that the past allows.
struct StageReading {
    std::vector<Underway> underway; // by stage
    std::vector<double> reach;      // the share of new titles that is counted so many months after they came; grows
};

/// All that the future of a count is drawn from. Steps are months; the first is what is left of the running one.
struct Outlook {
    int value = 0;           // of the count, now
    double firstShare = 1;   // of a month, that the first step lasts
    bool isFirstNew = true;  // the first step is a month of which nothing has been seen
    std::vector<Pace> paces; // of what enters the count; with readings: of new titles
    double paceFactor = 1;

    std::vector<int> ending;            // rows whose rights end in a step, by step
    double renewed = 0;                 // rights that were followed by others when they ended
    double notRenewed = 0;              // and those that were not
    std::vector<double> lapsing;        // the share of what is newly gained whose rights end so many months later
    double lapsingAtOnce = 0;           // how much of it ends in one month, if it ends; 1: all lasts alike
    double lost = 0;                    // rows that were lost otherwise
    double rowMonths = 0;               // in so many months that rows were in the count, all together
    std::vector<StageReading> readings; // empty: no stages

    // Levers
    int moreOnce = 0;         // gains in the second step
    double moreEachMonth = 0; // gains
    bool losesNoOthers = false;
};

class Course;

/// What may come: `count` courses of the value, all alike likely. The same for the same outlook; courses of outlooks
/// that differ a little differ as little as that asks for.
class Paths {
public:
    Paths(Outlook outlook, int count);
    ~Paths();
    Paths(Paths &&) noexcept;

    /// Goes on to so many steps; those before stay as they are.
    void lookAhead(int steps);

    [[nodiscard]] int count() const { return static_cast<int>(m_values.size()); }
    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] int value(int path, int step) const // after the step
    {
        return m_values[static_cast<size_t>(path)][static_cast<size_t>(step)];
    }

private:
    std::shared_ptr<const Outlook> m_outlook; // that the courses refer to
    std::vector<Course> m_courses;
    int m_steps = 0;
    std::vector<std::vector<int>> m_values; // by course, then step
};

} // namespace slateboard::forecast
