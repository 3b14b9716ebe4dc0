// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/paces.h"

#include <array>
#include <optional>

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
    double lost = 0;                    // rows that were lost otherwise
    double rowMonths = 0;               // in so many months that rows were in the count, all together
    std::vector<StageReading> readings; // empty: no stages

    // Levers
    int moreOnce = 0;         // gains in the second step
    double moreEachMonth = 0; // gains
    bool losesNoOthers = false;
};

/// What may come: `count` courses of the value over the steps, all alike likely. The same for the same outlook; courses
/// of outlooks that differ a little differ as little as that asks for, and the steps of a short look ahead are the
/// first of a longer one.
class Paths {
public:
    Paths(const Outlook &outlook, int count, int steps);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] int value(int path, int step) const // after the step
    {
        return m_values[static_cast<size_t>(path) * static_cast<size_t>(m_steps) + static_cast<size_t>(step)];
    }

private:
    int m_count;
    int m_steps;
    std::vector<int> m_values;
};

} // namespace slateboard::forecast
