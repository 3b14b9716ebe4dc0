// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/reaching.h"

#include <algorithm>
#include <cmath>

namespace slateboard::forecast {
namespace {

constexpr int courses = 2000;
constexpr double farShare = 0.85; // of the courses: as far as forecasts tell days
constexpr int mostSteps = 12 * yearsAhead;

int stepsFor(const GoalHistory &history)
{
    Day last = std::max(history.goal.deadline, Month{firstStep(history.asOf).index + monthsAhead.back()}.last());
    for (const InterimTarget &interim : history.interim)
        last = std::max(last, interim.day);
    return std::clamp(Month::of(last).index - firstStep(history.asOf).index + 1, 1, mostSteps);
}

bool isFarEnough(const Paths &paths, int target)
{
    int reached = 0;
    for (int path = 0; path < paths.count(); ++path) {
        bool has = false;
        for (int step = 0; step < paths.steps() && !has; ++step)
            has = paths.value(path, step) >= target;
        reached += has ? 1 : 0;
    }
    return reached >= farShare * paths.count();
}

Paths lookAhead(const GoalHistory &history, const Outlook &outlook)
{
    Paths paths(outlook, courses);
    paths.lookAhead(stepsFor(history));
    while (paths.steps() < mostSteps && !isFarEnough(paths, history.goal.target))
        paths.lookAhead(std::min(paths.steps() + 12, mostSteps));
    return paths;
}

int atShare(std::span<const int> sorted, double share)
{
    const auto place = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(sorted.size()))) - 1;
    return sorted[static_cast<size_t>(std::max<std::ptrdiff_t>(0, place))];
}

} // namespace

Fan fanOf(std::vector<int> values, Day day)
{
    std::ranges::sort(values);
    return {day,
            atShare(values, 0.1),
            atShare(values, 0.25),
            atShare(values, 0.5),
            atShare(values, 0.75),
            atShare(values, 0.9)};
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
    const auto place = static_cast<size_t>(std::ceil(share * m_paths.count())) - 1;
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
