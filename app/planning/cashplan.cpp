// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/cashplan.h"

#include "app/planning/spreader.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>

namespace slateboard::planning {
namespace {

// Above this a double no longer holds a won and its fraction.
constexpr qint64 exactInDouble = qint64{1} << 46;

// Month::first() without the detour over QDate: this runs once for each month of each budget line.
Day firstDayOf(int monthIndex)
{
    using namespace std::chrono;
    const year_month_day first{year(monthIndex / 12), month(static_cast<unsigned>(monthIndex % 12 + 1)), day(1)};
    return Day().plusDays(sys_days(first).time_since_epoch().count());
}

double spentBefore(Profile profile, Day start, Day end, Day day)
{
    return profileAt(profile,
                     static_cast<double>(day.daysSince(start)) / static_cast<double>(end.daysSince(start) + 1));
}

} // namespace

Month monthOf(Day day)
{
    using namespace std::chrono;
    const year_month_day date{sys_days(days(day.daysSince(Day())))};
    return Month{static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1};
}

double profileAt(Profile profile, double t)
{
    switch (profile) {
    case Profile::Even: break;
    case Profile::Front: return 1.0 - (1.0 - t) * (1.0 - t);
    case Profile::Back: return t * t;
    case Profile::SCurve: return t * t * (3.0 - 2.0 * t);
    }
    return t;
}

double shareFrom(Profile profile, Day start, Day end, Day from)
{
    if (from > end || end < start)
        return 0.0;
    return from <= start ? 1.0 : 1.0 - spentBefore(profile, start, end, from);
}

void Spreader::shape(Shape &shape, Profile profile, Day start, Day end, Day from)
{
    shape.shares.clear();
    from = std::max(from, start);
    Month month = monthOf(from);
    shape.first = month;
    if (from > end) {
        shape.shares.push_back(1.0);
        return;
    }
    double before = spentBefore(profile, start, end, from);
    const double toSpend = 1.0 - before;
    const Day past = end.plusDays(1);
    for (Day reached = from; reached < past; ++month.index) {
        reached = std::min(firstDayOf(month.index + 1), past);
        const double spent = spentBefore(profile, start, end, reached);
        shape.shares.push_back(std::max(0.0, spent - before) / toSpend);
        before = spent;
    }
}

std::span<const MonthAmount> Spreader::spread(Money amount, Profile profile, Day start, Day end, Day from)
{
    shape(m_shape, profile, start, end, from);
    return spread(amount, m_shape);
}

std::span<const MonthAmount> Spreader::spread(Money amount, const Shape &shape)
{
    m_months.clear();
    Month month = shape.first;
    if (shape.shares.size() == 1) {
        m_months.push_back({month, amount});
        return m_months;
    }
    m_months.resize(shape.shares.size());
    for (MonthAmount &each : m_months) {
        each.month = month;
        ++month.index;
    }
    roundTo(amount, shape.shares);
    return m_months;
}

// Largest-remainder rounding as apportion() has it, without its allocations.
void Spreader::roundTo(Money amount, const std::vector<double> &shares)
{
    if (std::abs(amount.minor) > exactInDouble) {
        const std::vector<Money> parts = apportion(amount, shares);
        for (size_t i = 0; i < parts.size(); ++i)
            m_months[i].amount = parts[i];
        return;
    }
    const qint64 sign = amount.minor < 0 ? -1 : 1;
    const auto magnitude = static_cast<double>(amount.minor * sign);
    qint64 left = amount.minor * sign;
    m_remainders.resize(m_months.size());
    for (size_t i = 0; i < m_months.size(); ++i) {
        const double exact = magnitude * shares[i];
        const auto whole = static_cast<qint64>(exact);
        m_months[i].amount = {whole * sign};
        // Coarse, so that equal shares stay equal in spite of the last bits of a double.
        const auto millionths = static_cast<quint64>((exact - static_cast<double>(whole)) * 1e6 + 0.5);
        m_remainders[i] = millionths << 32 | (0xffff'ffff - i);
        left -= whole;
    }
    // 0 <= left <= months, because the shares add up to 1 and the products are exact to far less than a unit.
    giveToLargest(std::min(static_cast<size_t>(std::max<qint64>(left, 0)), m_remainders.size()), sign);
}

// One unit each to the months with the largest remainders.
void Spreader::giveToLargest(size_t units, qint64 sign)
{
    const auto give = [&](quint64 remainder) {
        const size_t month = 0xffff'ffff - (remainder & 0xffff'ffff);
        m_months[month].amount.minor += sign;
        return month;
    };
    constexpr size_t few = 16; // of which looking for the largest again and again is quicker than any order
    if (m_remainders.size() <= few) {
        for (size_t unit = 0; unit < units; ++unit) {
            quint64 largest = 0;
            for (const quint64 remainder : m_remainders)
                largest = std::max(largest, remainder);
            m_remainders[give(largest)] = 0;
        }
        return;
    }
    m_order = m_remainders;
    const auto given = m_order.begin() + static_cast<std::ptrdiff_t>(units);
    std::nth_element(m_order.begin(), given, m_order.end(), std::greater<>());
    std::for_each(m_order.begin(), given, give);
}

std::vector<MonthAmount> spread(Money amount, Profile profile, Day start, Day end, Day from)
{
    Spreader spreader;
    const auto months = spreader.spread(amount, profile, start, end, from);
    return {months.begin(), months.end()};
}

} // namespace slateboard::planning
