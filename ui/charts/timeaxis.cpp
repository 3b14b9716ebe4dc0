// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace slateboard {
namespace {

// What the words of a step need, in screen pixels.
constexpr double yearRoom = 38;
constexpr double quarterRoom = 36;
constexpr double monthRoom = 30;
constexpr double weekRoom = 40;
constexpr double dayRoom = 24;
constexpr double daysAYear = 365.25;

QLocale localeOf(const Formatter &format)
{
    return QLocale(format.language() == Language::Korean ? QLocale::Korean : QLocale::English);
}

} // namespace

TimeAxis::TimeAxis(Day first, double pixelsPerDay, double left, double width, double unit) :
    m_first(static_cast<double>(first.julian())), m_perDay(pixelsPerDay), m_left(left), m_width(std::max(1.0, width)),
    m_unit(unit)
{}

TimeAxis TimeAxis::fitting(Day first, Day last, double left, double width, double unit)
{
    const auto days = static_cast<double>(std::max<qint64>(1, last.daysSince(first) + 1));
    return {first, width / days, left, width, unit};
}

double TimeAxis::at(Day day) const
{
    return m_left + (static_cast<double>(day.julian()) - m_first) * m_perDay;
}

Day TimeAxis::dayAt(double x) const
{
    const double julian = std::floor(m_first + (x - m_left) / m_perDay);
    return Day().plusDays(static_cast<qint64>(julian) - Day().julian());
}

void TimeAxis::resize(double left, double width)
{
    m_left = left;
    m_width = std::max(1.0, width);
}

void TimeAxis::zoom(double factor, double x)
{
    const double held = m_first + (x - m_left) / m_perDay;
    m_perDay = std::clamp(m_perDay * factor, m_width / (leastYears * daysAYear), m_width / mostShownDays);
    m_first = held - (x - m_left) / m_perDay;
}

TimeAxis::Step TimeAxis::step() const
{
    const double day = m_perDay / m_unit;
    if (day >= dayRoom)
        return Step::Days;
    if (day * 7 >= weekRoom)
        return Step::Weeks;
    if (day * 28 >= monthRoom)
        return Step::Months;
    return day * 90 >= quarterRoom ? Step::Quarters : Step::Years;
}

std::vector<AxisSpan> TimeAxis::years() const
{
    std::vector<AxisSpan> spans;
    const int last = lastShown().year();
    const int stride = std::max(1, static_cast<int>(std::ceil(yearRoom * m_unit / (m_perDay * daysAYear))));
    for (int year = firstShown().year() / stride * stride; year <= last; year += stride)
        spans.push_back({Day(year, 1, 1), Day(year + stride - 1, 12, 31), QString::number(year)});
    return spans;
}

std::vector<AxisSpan> TimeAxis::quarters() const
{
    std::vector<AxisSpan> spans;
    for (Quarter quarter = Quarter::of(firstShown()); quarter <= Quarter::of(lastShown()); ++quarter.index) {
        //: a quarter of a year that is named above it
        const QString text = QCoreApplication::translate("Timeline", "Q%1").arg(quarter.number());
        spans.push_back({quarter.first(), quarter.last(), text});
    }
    return spans;
}

std::vector<AxisSpan> TimeAxis::months(const Formatter &format, bool withYear) const
{
    std::vector<AxisSpan> spans;
    const QLocale locale = localeOf(format);
    for (Month month = Month::of(firstShown()); month <= Month::of(lastShown()); ++month.index) {
        spans.push_back(
            {month.first(), month.last(),
             withYear ? format.month(month) : locale.toString(month.first().date(), QStringLiteral("MMM"))});
    }
    return spans;
}

// A week is named by its Monday.
std::vector<AxisSpan> TimeAxis::weeks(const Formatter &format) const
{
    std::vector<AxisSpan> spans;
    Day day = firstShown();
    day = day.plusDays(1 - day.date().dayOfWeek());
    const QLocale locale = localeOf(format);
    const QString pattern = format.language() == Language::Korean ? QStringLiteral("M/d") : QStringLiteral("d MMM");
    for (const Day last = lastShown(); day <= last; day = day.plusDays(7))
        spans.push_back({day, day.plusDays(6), locale.toString(day.date(), pattern)});
    return spans;
}

std::vector<AxisSpan> TimeAxis::days() const
{
    std::vector<AxisSpan> spans;
    for (Day day = firstShown(), last = lastShown(); day <= last; day = day.plusDays(1))
        spans.push_back({day, day, QString::number(day.date().day())});
    return spans;
}

std::vector<AxisSpan> TimeAxis::fineSpans(const Formatter &format) const
{
    switch (step()) {
    case Step::Years: break;
    case Step::Quarters: return quarters();
    case Step::Months: return months(format, false);
    case Step::Weeks: return weeks(format);
    case Step::Days: return days();
    }
    return years();
}

std::vector<AxisSpan> TimeAxis::coarseSpans(const Formatter &format) const
{
    switch (step()) {
    case Step::Years: break;
    case Step::Quarters:
    case Step::Months: {
        std::vector<AxisSpan> spans;
        for (int year = firstShown().year(); year <= lastShown().year(); ++year)
            spans.push_back({Day(year, 1, 1), Day(year, 12, 31), QString::number(year)});
        return spans;
    }
    case Step::Weeks:
    case Step::Days: return months(format, true);
    }
    return {};
}

} // namespace slateboard
