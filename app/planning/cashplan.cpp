// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/cashplan.h"

#include "app/planning/spreader.h"

#include <algorithm>
#include <chrono>
#include <cmath>

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
    Month month = Month::of(from);
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
        m_remainders[i] = {static_cast<qint64>((exact - static_cast<double>(whole)) * 1e6 + 0.5), i};
        left -= whole;
    }
    // 0 <= left <= months, because the shares add up to 1 and the products are exact to far less than a unit.
    giveToLargest(std::min(static_cast<size_t>(std::max<qint64>(left, 0)), m_remainders.size()), sign);
}

// One unit each to the months with the largest remainders, of equals to the earlier.
void Spreader::giveToLargest(size_t units, qint64 sign)
{
    constexpr size_t few = 12; // of which looking for the largest again and again is quicker than any order
    if (m_remainders.size() <= few) {
        for (size_t unit = 0; unit < units; ++unit) {
            const auto largest =
                std::ranges::max_element(m_remainders, {}, &Remainder::millionths); // the first of equals
            m_months[largest->month].amount.minor += sign;
            largest->millionths = -1;
        }
        return;
    }
    const auto given = m_remainders.begin() + static_cast<std::ptrdiff_t>(units);
    std::nth_element(m_remainders.begin(), given, m_remainders.end(), [](const Remainder &a, const Remainder &b) {
        return a.millionths != b.millionths ? a.millionths > b.millionths : a.month < b.month;
    });
    for (auto remainder = m_remainders.begin(); remainder != given; ++remainder)
        m_months[remainder->month].amount.minor += sign;
}

std::vector<MonthAmount> spread(Money amount, Profile profile, Day start, Day end, Day from)
{
    Spreader spreader;
    const auto months = spreader.spread(amount, profile, start, end, from);
    return {months.begin(), months.end()};
}

} // namespace slateboard::planning
