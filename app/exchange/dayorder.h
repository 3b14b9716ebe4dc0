// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sourcerows.h"

namespace slateboard::exchange {

/// How the cells of a column write days with strokes, such as 10/28/05: none tells its order by itself, all of them
/// together mostly do.
struct DayOrder {
    enum Parts { MonthDayYear, DayMonthYear, YearMonthDay };
    Parts parts = MonthDayYear;
    int firstYear = 0; // that two digits mean, and the last one; 0: all years have four
    int lastYear = 0;

    /// 2005-10-28 for 10/28/05; other texts as they are.
    [[nodiscard]] QString iso(const QString &text) const;
};

/// The one order in which all of these cells are days; nothing if there are several or none, or no such cells. Two
/// digits mean the hundred years without the longest run of years that do not occur, those which are nearest to
/// `thisYear` on the whole.
[[nodiscard]] std::optional<DayOrder> dayOrderOf(const SourceRows &rows, int column, int thisYear);

} // namespace slateboard::exchange
