// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"

#include <vector>

namespace slateboard {

/// A stretch of time on an axis, with what it is called.
struct AxisSpan {
    Day first;
    Day last; // inclusive
    QString text;
};

/// Days from left to right, as wide as a zoom makes them. Pixels are those of whatever it is drawn on.
class TimeAxis {
public:
    static constexpr double leastYears = 12;   // that the widest zoom shows
    static constexpr double mostShownDays = 7; // ... and the closest
    TimeAxis() = default;
    /// From the beginning of `first` at `left`; `unit` is the size of a screen pixel.
    TimeAxis(Day first, double pixelsPerDay, double left, double width, double unit = 1);
    /// So wide that these days, both inclusive, fill it.
    [[nodiscard]] static TimeAxis fitting(Day first, Day last, double left, double width, double unit = 1);

    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_left + m_width; }
    [[nodiscard]] double pixelsPerDay() const { return m_perDay; }
    [[nodiscard]] double at(Day day) const; // where it begins
    [[nodiscard]] double after(Day day) const { return at(day.plusDays(1)); }
    [[nodiscard]] Day dayAt(double x) const;
    [[nodiscard]] Day firstShown() const { return dayAt(m_left); }
    [[nodiscard]] Day lastShown() const { return dayAt(right() - 0.01); }
    [[nodiscard]] bool shows(Day first, Day last) const { return after(last) > m_left && at(first) < right(); }

    void resize(double left, double width);
    void scrollTo(double firstDay) { m_first = firstDay; } // in days since the Julian day 0
    [[nodiscard]] double scrolled() const { return m_first; }
    /// Makes days wider or narrower by this factor, as far as the zoom goes; the day at `x` stays there.
    void zoom(double factor, double x);

    /// The finer of its two rows: years, quarters, months, weeks or days, whichever has room for its words.
    [[nodiscard]] std::vector<AxisSpan> fineSpans(const Formatter &format) const;
    /// What those belong to: years, or months; none above years.
    [[nodiscard]] std::vector<AxisSpan> coarseSpans(const Formatter &format) const;

private:
    enum class Step { Years, Quarters, Months, Weeks, Days };
    [[nodiscard]] Step step() const;
    [[nodiscard]] std::vector<AxisSpan> years() const;
    [[nodiscard]] std::vector<AxisSpan> quarters() const;
    [[nodiscard]] std::vector<AxisSpan> months(const Formatter &format, bool withYear) const;
    [[nodiscard]] std::vector<AxisSpan> weeks(const Formatter &format) const;
    [[nodiscard]] std::vector<AxisSpan> days() const;

    double m_first = 2440588;
    double m_perDay = 1;
    double m_left = 0;
    double m_width = 1;
    double m_unit = 1;
};

} // namespace slateboard
