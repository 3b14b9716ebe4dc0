// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "ui/report/sheet.h"

#include <vector>

namespace slateboard {

/// One line of a list on paper: when, what, and about what.
struct DayLine {
    QString day, name, note;
};

struct DayList {
    QString head;
    QString empty; // stands there instead of lines
    std::vector<DayLine> lines;
    QString more = {};     // how many did not fit
    bool wideDays = false; // words stand in place of days
};
/// Its first rows, and how many there are more.
[[nodiscard]] DayList shortened(const DayList &list, size_t rows, const Formatter &format);

[[nodiscard]] QString moreText(size_t count, const Formatter &format);
[[nodiscard]] double heightOf(const Sheet &sheet, const DayList &list);
void paintDayList(Sheet &sheet, const QRectF &rect, const DayList &list);

} // namespace slateboard
