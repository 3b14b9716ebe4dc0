// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/reaching.h"

#include <algorithm>
#include <cmath>

namespace slateboard::forecast {
namespace {

constexpr int courses = 1500;     // a multiple of the paces that they follow
constexpr double farShare = 0.85; // of the courses: as far as forecasts tell days
constexpr int mostSteps = 12 * yearsAhead;

int stepsFor(const GoalHistory &history)
{
    Day last = std::max(history.goal.deadline, Month{firstStep(history.asOf).index + monthsAhead.back()}.last());
    for (const InterimTarget &interim : history.interim)
        last = std::max(last, interim.day);
    return std::clamp(Month::of(last).index - firstStep(history.asOf).index + 1, 1, mostSteps);
}

Paths lookAhead(const GoalHistory &history, const Outlook &outlook)
{
    Paths paths(outlook, courses);
    std::vector<bool> reached(courses);
    int looked = 0;
    for (int steps = stepsFor(history);; steps = std::min(steps + 12, mostSteps)) {
        paths.lookAhead(steps);
        for (int path = 0; path < courses; ++path) {
            for (int step = looked; step < steps && !reached[static_cast<size_t>(path)]; ++step)
                reached[static_cast<size_t>(path)] = paths.value(path, step) >= history.goal.target;
        }
        looked = steps;
        if (steps == mostSteps || std::ranges::count(reached, true) >= farShare * courses)
            return paths;
    }
}

size_t placeOf(double share, size_t count)
{
    return static_cast<size_t>(std::max(1.0, std::ceil(share * static_cast<double>(count)))) - 1;
}

} // namespace

Fan fanOf(std::vector<int> values, Day day)
{
    Fan fan;
    fan.day = day;
    auto from = values.begin();
    for (const auto &[share, quantile] :
         {std::pair(0.1, &Fan::p10), std::pair(0.25, &Fan::p25), std::pair(0.5, &Fan::p50), std::pair(0.75, &Fan::p75),
          std::pair(0.9, &Fan::p90)}) {
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(placeOf(share, values.size()));
        std::nth_element(from, place, values.end());
        fan.*quantile = *place;
        from = place;
    }
    return fan;
}

Reaching::Reaching(const GoalHistory &history, const Outlook &outlook) :
    m_asOf(history.asOf), m_value(outlook.value), m_target(history.goal.target), m_first(firstStep(history.asOf)),
    m_paths(lookAhead(history, outlook))
{
    findDays();
}

// Within a month the count is taken to go straight from its beginning to its end.
void Reaching::findDays()
{
    for (int path = 0; path < m_paths.count(); ++path) {
        int before = m_value;
        for (int step = 0; step < m_paths.steps(); ++step) {
            const int after = m_paths.value(path, step);
            if (after >= m_target) {
                const Day begin = beginOf(step);
                const auto days = static_cast<double>(monthOf(step).last().daysSince(begin));
                const double share = after > before ? static_cast<double>(m_target - before) / (after - before) : 0;
                m_days.push_back(begin.plusDays(std::max<qint64>(1, static_cast<qint64>(std::ceil(share * days)))));
                break;
            }
            before = after;
        }
    }
    std::ranges::sort(m_days);
}

Day Reaching::horizonOf(Day asOf)
{
    return Month{firstStep(asOf).index + mostSteps - 1}.last();
}

double Reaching::probabilityBy(Day day) const
{
    return static_cast<double>(std::ranges::upper_bound(m_days, day) - m_days.begin()) / m_paths.count();
}

std::optional<Day> Reaching::reachedBy(double share) const
{
    const size_t place = placeOf(share, static_cast<size_t>(m_paths.count()));
    return place < m_days.size() ? std::optional(m_days[place]) : std::nullopt;
}

int Reaching::stepOf(Day day) const
{
    return std::clamp(Month::of(day).index - m_first.index, 0, m_paths.steps() - 1);
}

std::vector<int> Reaching::valuesOn(Day day) const
{
    const int step = stepOf(day);
    const Day begin = beginOf(step);
    const Day end = monthOf(step).last();
    const double share =
        std::clamp(static_cast<double>(day.daysSince(begin)) / static_cast<double>(end.daysSince(begin)), 0.0, 1.0);
    std::vector<int> values;
    values.reserve(static_cast<size_t>(m_paths.count()));
    for (int path = 0; path < m_paths.count(); ++path) {
        const int before = step == 0 ? m_value : m_paths.value(path, step - 1);
        const int change = m_paths.value(path, step) - before;
        values.push_back(before + static_cast<int>(std::floor(share * change)));
    }
    return values;
}

Fan Reaching::fanOn(Day day) const
{
    return fanOf(valuesOn(day), day);
}

double Reaching::probabilityOf(int target, Day day) const
{
    const std::vector<int> values = valuesOn(day);
    return static_cast<double>(std::ranges::count_if(values, [&](int value) { return value >= target; })) /
           m_paths.count();
}

} // namespace slateboard::forecast
