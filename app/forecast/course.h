// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/draws.h"
#include "app/forecast/paths.h"

namespace slateboard::forecast {

/// One of the courses that a count may take.
class Course {
public:
    /// The outlook is to outlive it; the number tells courses apart.
    Course(const Outlook &outlook, int number);

    /// Takes the next steps: writes the value after each.
    void follow(std::span<int> values);

private:
    [[nodiscard]] double intensity(int step);
    [[nodiscard]] int gains(int step, double intensity);
    [[nodiscard]] int arrivals(int step);
    [[nodiscard]] int lapses(size_t step, double chance) const;
    [[nodiscard]] int losses(int step);
    [[nodiscard]] double shareOf(int step) const { return step == 0 ? m_outlook->firstShare : 1; }

    const Outlook *m_outlook;
    Draws m_draws;
    Pace m_pace;
    const StageReading *m_reading = nullptr;
    double m_logRate;
    double m_renewal; // share of rights that are renewed when they end
    double m_hazard;  // of a row to be lost otherwise, a month
    int m_value;
    int m_step = 0;
    std::vector<double> m_new;  // gained, or come as titles, by step
    std::vector<int> m_waiting; // titles of the reading's stages that are not counted yet
};

} // namespace slateboard::forecast
