// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/course.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slateboard::forecast {
namespace {

// Chances of losses nobody has seen yet: half a loss, as Jeffreys has it for counts.
constexpr double unseenLoss = 0.5;
// Before any right has ended, a quarter of them are believed to be followed by another, and that unsurely.
constexpr double unseenRenewals = 0.5;
constexpr double unseenEnds = 1.5;

} // namespace

Course::Course(const Outlook &outlook, int number) :
    m_outlook(&outlook), m_draws(static_cast<std::uint64_t>(number) + 1),
    m_pace(outlook.paces[static_cast<size_t>(number) % outlook.paces.size()]), m_logRate(std::log(m_pace.rate)),
    m_renewal(m_draws.beta(outlook.renewed + unseenRenewals, outlook.notRenewed + unseenEnds)),
    m_hazard(m_draws.gamma(outlook.lost + unseenLoss) / std::max(1.0, outlook.rowMonths)), m_value(outlook.value)
{
    if (outlook.losesNoOthers || (outlook.lost == 0 && outlook.rowMonths == 0))
        m_hazard = 0;
    if (outlook.readings.empty())
        return;
    m_reading = &outlook.readings[static_cast<size_t>(number) % outlook.readings.size()];
    for (const Underway &underway : m_reading->underway)
        m_waiting.push_back(underway.titles);
}

// The gains to be expected of a step, with the luck of the month in it.
double Course::intensity(int step)
{
    const double walk = m_pace.drift * m_draws.normal();
    if (step > 0 || m_outlook->isFirstNew)
        m_logRate += walk;
    const double shape = m_pace.size * shareOf(step);
    return std::exp(m_logRate) * m_draws.gamma(shape) / m_pace.size * m_outlook->paceFactor;
}

// Of titles that wait in a stage and of those still to come.
int Course::arrivals(int step)
{
    int arrived = 0;
    for (size_t stage = 0; stage < m_waiting.size(); ++stage) {
        const std::vector<double> &reach = m_reading->underway[stage].reach;
        const auto at = static_cast<size_t>(step);
        const double before = step == 0 ? 0 : reach[at - 1];
        const double hazard = before < 1 ? (reach[at] - before) / (1 - before) : 0;
        const double chance = m_draws.uniform();
        const int some = std::min(m_waiting[stage], binomialAt(m_waiting[stage] * hazard, 1 - hazard, chance));
        m_waiting[stage] -= some;
        arrived += some;
    }
    return arrived;
}

int Course::gains(int step, double intensity)
{
    const auto at = static_cast<size_t>(step);
    const double chance = m_draws.uniform();
    int gained = 0;
    if (m_reading) {
        double mean = 0;
        for (size_t from = 0; from <= at; ++from) {
            const size_t age = at - from;
            mean += m_new[from] * (m_reading->reach[age] - (age > 0 ? m_reading->reach[age - 1] : 0));
        }
        gained = poissonAt(mean, chance) + arrivals(step);
    } else {
        gained = poissonAt(intensity, chance);
    }
    gained += step == 1 ? m_outlook->moreOnce : 0;
    // What comes each month in fractions comes whole when it has added up.
    const double more = m_outlook->moreEachMonth;
    gained += static_cast<int>(std::floor(more * (step + m_outlook->firstShare))) -
              (step > 0 ? static_cast<int>(std::floor(more * (step - 1 + m_outlook->firstShare))) : 0);
    return gained;
}

// Of what was gained since now.
int Course::lapses(size_t step, double chance) const
{
    const std::vector<double> &lapsing = m_outlook->lapsing;
    if (m_reading || lapsing.empty())
        return 0;
    const auto months = static_cast<std::ptrdiff_t>(std::min(step, lapsing.size() - 1)); // that can lapse now
    const auto gained = m_new.begin() + static_cast<std::ptrdiff_t>(step) - months;
    const auto shares = std::make_reverse_iterator(lapsing.begin() + months + 1);
    const double mean = std::transform_reduce(gained, gained + months, shares, 0.0);
    const double ends = 1 - m_renewal;
    return binomialAt(mean * ends, 1 - m_outlook->lapsingAtOnce * ends, chance);
}

int Course::losses(int step)
{
    const auto at = static_cast<size_t>(step);
    const double chances[]{m_draws.uniform(), m_draws.uniform(), m_draws.uniform()};
    const double ends = 1 - m_renewal;
    int lost = at < m_outlook->ending.size() ? binomialAt(m_outlook->ending[at] * ends, m_renewal, chances[0]) : 0;
    lost += lapses(at, chances[1]);
    return std::min(m_value, lost + poissonAt(m_hazard * m_value * shareOf(step), chances[2]));
}

void Course::follow(std::span<int> values)
{
    for (int &value : values) {
        const int step = m_step++;
        const double expected = intensity(step);
        m_new.push_back(m_reading ? expected : 0);
        const int gained = gains(step, expected);
        if (!m_reading)
            m_new.back() = gained;
        m_value += gained - losses(step);
        value = m_value;
    }
}

} // namespace slateboard::forecast
