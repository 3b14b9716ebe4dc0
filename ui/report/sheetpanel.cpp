// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sheetpanel.h"

#include "ui/report/translated.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr double panelHead = 16; // points
constexpr double panelRow = 12.5;
constexpr double panelGap = 9;
constexpr double panelText = 7.8;
constexpr double panelPadding = 4; // right of each cell
constexpr size_t leastRows = 2;

// How many lines it takes: the last one may say how many rows are missing.
size_t linesOf(const SheetPanel &panel, size_t most)
{
    return std::max<size_t>(1, std::min(panel.rows.size(), most));
}

std::vector<QRectF> cellsOf(const SheetPanel &panel, const Sheet &sheet, const QRectF &row)
{
    double rest = row.width();
    size_t sharing = 0;
    for (const PanelColumn &column : panel.columns) {
        rest -= sheet.pt(column.width);
        sharing += column.width > 0 ? 0 : 1;
    }
    std::vector<QRectF> cells;
    double left = row.left();
    for (const PanelColumn &column : panel.columns) {
        const double width =
            column.width > 0 ? sheet.pt(column.width) : rest / static_cast<double>(std::max<size_t>(1, sharing));
        cells.emplace_back(left, row.top(), width - (column.isRight ? 0 : sheet.pt(panelPadding)), row.height());
        left += width;
    }
    return cells;
}

void paintRow(Sheet &sheet, const SheetPanel &panel, const QRectF &row, const QStringList &texts, bool strong)
{
    const std::vector<QRectF> cells = cellsOf(panel, sheet, row);
    for (size_t i = 0; i < cells.size(); ++i) {
        const PanelColumn &column = panel.columns[i];
        sheet.text(cells[i], (column.isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                   texts.value(static_cast<qsizetype>(i)), panelText, strong,
                   column.isQuiet && !strong ? sheet.theme().subtext : QColor());
    }
    sheet.horizontal(row.left(), row.right(), row.bottom(), sheet.theme().line, 0.4);
}

} // namespace

double SheetPanel::height(const Sheet &sheet, size_t most) const
{
    return sheet.pt(panelHead + panelRow * static_cast<double>(linesOf(*this, most)));
}

void SheetPanel::paint(Sheet &sheet, QPointF at, double width, size_t most) const
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const QRectF top(at.x(), at.y(), width, sheet.pt(panelHead - 2));
    sheet.text(top, left, head, 9, true);
    const double room = width - sheet.width(head, 9, true) - sheet.pt(8);
    sheet.text({top.right() - room, top.top(), room, top.height()}, Qt::AlignRight | Qt::AlignVCenter, remark, 7, false,
               sheet.theme().subtext);
    QRectF row(at.x(), at.y() + sheet.pt(panelHead), width, sheet.pt(panelRow));
    sheet.horizontal(row.left(), row.right(), row.top(), sheet.theme().text, 0.7);
    if (rows.empty())
        return sheet.text(row, left, empty, panelText, false, sheet.theme().subtext);
    const size_t lines = linesOf(*this, most);
    const bool isShort = lines < rows.size();
    const size_t first = isShort ? lines - 1 - std::min(strongAtEnd, lines - 1) : rows.size() - strongAtEnd;
    for (size_t i = 0; i < first; ++i, row.translate(0, row.height()))
        paintRow(sheet, *this, row, rows[i], false);
    if (isShort) {
        const auto missing = rows.size() - strongAtEnd - first;
        sheet.text(row, left, translated(QT_TRANSLATE_NOOP("Report", "and %1 more")).arg(missing), panelText, false,
                   sheet.theme().subtext);
        row.translate(0, row.height());
    }
    for (size_t i = rows.size() - strongAtEnd; i < rows.size(); ++i, row.translate(0, row.height()))
        paintRow(sheet, *this, row, rows[i], true);
}

void paintPanels(Sheet &sheet, const QRectF &room, const std::vector<SheetPanel> &panels)
{
    std::vector<size_t> most;
    for (const SheetPanel &panel : panels)
        most.push_back(std::max<size_t>(1, panel.rows.size()));
    const auto heightOfAll = [&] {
        double height = sheet.pt(panelGap) * static_cast<double>(panels.size() - 1);
        for (size_t i = 0; i < panels.size(); ++i)
            height += panels[i].height(sheet, most[i]);
        return height;
    };
    while (heightOfAll() > room.height()) {
        const auto longest = std::ranges::max_element(most);
        if (*longest <= leastRows)
            break;
        --*longest;
    }
    QPointF at = room.topLeft();
    for (size_t i = 0; i < panels.size(); ++i) {
        panels[i].paint(sheet, at, room.width(), most[i]);
        at.ry() += panels[i].height(sheet, most[i]) + sheet.pt(panelGap);
    }
}

} // namespace slateboard
