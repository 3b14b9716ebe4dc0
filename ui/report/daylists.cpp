// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/daylists.h"

#include "ui/report/translated.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr double listRow = 13; // points
constexpr double listHead = 16;

} // namespace

QString moreText(size_t count, const Formatter &format)
{
    return translated(QT_TRANSLATE_NOOP("Report", "and %1 more")).arg(format.number(static_cast<qint64>(count)));
}

DayList shortened(const DayList &list, size_t rows, const Formatter &format)
{
    DayList first = list;
    if (list.lines.size() > rows) {
        first.lines.resize(rows);
        first.more = moreText(list.lines.size() - rows, format);
    }
    return first;
}

double heightOf(const Sheet &sheet, const DayList &list)
{
    const size_t rows = std::max<size_t>(1, list.lines.size() + (list.more.isEmpty() ? 0 : 1));
    return sheet.pt(listHead + listRow * static_cast<double>(rows));
}

void paintDayList(Sheet &sheet, const QRectF &rect, const DayList &list)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const Theme &theme = sheet.theme();
    sheet.text({rect.left(), rect.top(), rect.width(), sheet.pt(listHead - 2)}, left, list.head, 9.5, true);
    QRectF row(rect.left(), rect.top() + sheet.pt(listHead), rect.width(), sheet.pt(listRow));
    sheet.horizontal(row.left(), row.right(), row.top(), theme.text, 0.7);
    if (list.lines.empty())
        sheet.text(row, left, list.empty, 8, false, theme.subtext);
    const double day = sheet.pt(list.wideDays ? 62 : 52);
    for (const DayLine &line : list.lines) {
        const double gap = line.note.isEmpty() ? 0 : sheet.pt(6);
        const double room = row.width() - day - gap; // of it a note has what the name leaves, and nearly half at least
        const double leave = std::max(room * 0.45, room - sheet.width(line.name, 8));
        const double note = line.note.isEmpty() ? 0 : std::min(sheet.width(line.note, 7.6), leave);
        sheet.text({row.left(), row.top(), day, row.height()}, left, line.day, 8, false, theme.subtext);
        sheet.text({row.left() + day, row.top(), row.width() - day - note - gap, row.height()}, left, line.name, 8);
        sheet.text({row.right() - note, row.top(), note + sheet.pt(0.1), row.height()},
                   Qt::AlignRight | Qt::AlignVCenter, line.note, 7.6, false, theme.subtext);
        row.translate(0, row.height());
        sheet.horizontal(row.left(), row.right(), row.top(), theme.line, 0.4);
    }
    if (!list.more.isEmpty())
        sheet.text(row, left, list.more, 8, false, theme.subtext);
}

} // namespace slateboard
