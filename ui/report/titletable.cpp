// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/titletable.h"

#include "ui/report/titlerows.h"
#include "ui/report/translated.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr double textSize = 7.5; // points
constexpr double cellPadding = 2.5;
constexpr double rowPadding = 2.2; // above and below

struct Column {
    double share; // of the width that the measured columns leave; 0: measured
    Qt::AlignmentFlag alignment;
    int lines;         // at most
    double indent = 0; // points
};

constexpr std::array<Column, titleColumnCount> columns{{{0.315, Qt::AlignLeft, 3},
                                                        {0.26, Qt::AlignLeft, 2},
                                                        {0.235, Qt::AlignLeft, 3},
                                                        {0, Qt::AlignLeft, 1},
                                                        {0, Qt::AlignRight, 1},
                                                        {0, Qt::AlignRight, 1},
                                                        {0, Qt::AlignRight, 1},
                                                        {0, Qt::AlignLeft, 1, 5},
                                                        {0.19, Qt::AlignLeft, 3}}};

std::array<QString, titleColumnCount> heads()
{
    return {
        translated(QT_TRANSLATE_NOOP("Report", "Title")),     translated(QT_TRANSLATE_NOOP("Report", "Format")),
        translated(QT_TRANSLATE_NOOP("Report", "Source IP")), translated(QT_TRANSLATE_NOOP("Report", "Right until")),
        translated(QT_TRANSLATE_NOOP("Report", "Budget")),    translated(QT_TRANSLATE_NOOP("Report", "EFC")),
        translated(QT_TRANSLATE_NOOP("Report", "Variance")),  translated(QT_TRANSLATE_NOOP("Report", "Release")),
        translated(QT_TRANSLATE_NOOP("Report", "Remarks"))};
}

/// Where the columns stand. Amounts and days get the width that the widest needs, so that none is shortened; names and
/// remarks share what is left.
class Columns {
public:
    Columns(Sheet &sheet, double width, const std::vector<TitleRow> &rows, const TitleRow &total);
    [[nodiscard]] QRectF cell(const Sheet &sheet, const QRectF &row, size_t column) const;

private:
    std::array<double, titleColumnCount> m_widths{};
};

Columns::Columns(Sheet &sheet, double width, const std::vector<TitleRow> &rows, const TitleRow &total)
{
    const auto names = heads();
    double left = width;
    for (size_t i = 0; i < titleColumnCount; ++i) {
        if (columns[i].share > 0)
            continue;
        double widest = std::max(sheet.width(names[i], textSize), sheet.width(total.texts[i], textSize, true));
        for (const TitleRow &row : rows)
            widest = std::max(widest, sheet.width(row.texts[i], textSize, row.overBudget));
        m_widths[i] = widest + 2 * sheet.pt(cellPadding) + sheet.pt(columns[i].indent) + 1;
        left -= m_widths[i];
    }
    for (size_t i = 0; i < titleColumnCount; ++i) {
        if (columns[i].share > 0)
            m_widths[i] = columns[i].share * left;
    }
}

QRectF Columns::cell(const Sheet &sheet, const QRectF &row, size_t column) const
{
    double left = row.left();
    for (size_t i = 0; i < column; ++i)
        left += m_widths[i];
    const double padding = sheet.pt(cellPadding);
    const double indent = sheet.pt(columns[column].indent);
    return {left + padding + indent, row.top(), m_widths[column] - 2 * padding - indent, row.height()};
}

std::shared_ptr<const BlockHead> tableHead(Sheet &sheet, const Columns &places, const QString &unit)
{
    auto head = std::make_shared<BlockHead>();
    head->height = sheet.pt(30);
    head->paint = [unit, places](Sheet &paper, const QRectF &rect, bool goesOn) {
        const QString title = goesOn ? translated(QT_TRANSLATE_NOOP("Report", "Titles (continued)"))
                                     : translated(QT_TRANSLATE_NOOP("Report", "Titles"));
        const QRectF top(rect.topLeft(), QSizeF(rect.width(), paper.pt(15)));
        paper.text(top, Qt::AlignLeft | Qt::AlignVCenter, title, 9.5, true);
        paper.text(top, Qt::AlignRight | Qt::AlignVCenter,
                   translated(QT_TRANSLATE_NOOP("Report", "amounts in %1")).arg(unit), 8, false, paper.theme().subtext);
        const QRectF names(rect.left(), top.bottom(), rect.width(), rect.height() - top.height());
        const auto texts = heads();
        for (size_t i = 0; i < titleColumnCount; ++i)
            paper.text(places.cell(paper, names, i), columns[i].alignment | Qt::AlignVCenter, texts[i], textSize, false,
                       paper.theme().subtext);
        paper.horizontal(rect.left(), rect.right(), rect.bottom(), paper.theme().text, 0.9);
    };
    return head;
}

std::shared_ptr<const BlockHead> stageHead(Sheet &sheet, std::optional<Stage> stage, const QString &titles,
                                           const QString &efc)
{
    auto head = std::make_shared<BlockHead>();
    head->height = sheet.pt(17);
    const QString name = stage ? wordFor(*stage) : translated(QT_TRANSLATE_NOOP("Report", "Not yet pitched"));
    head->paint = [name, titles, efc](Sheet &paper, const QRectF &rect, bool goesOn) {
        paper.painter().fillRect(rect.adjusted(0, paper.pt(0.4), 0, 0), paper.theme().soft);
        const QRectF text = rect.adjusted(paper.pt(cellPadding), 0, -paper.pt(cellPadding), 0);
        const QString first = goesOn ? translated(QT_TRANSLATE_NOOP("Report", "%1 (continued)")).arg(name) : name;
        paper.text(text, Qt::AlignLeft | Qt::AlignVCenter, first, 8.2, true);
        const QString sum = translated(QT_TRANSLATE_NOOP("Report", "titles: %1 · EFC %2")).arg(titles, efc);
        paper.text(text, Qt::AlignRight | Qt::AlignVCenter, sum, textSize, false, paper.theme().subtext);
    };
    return head;
}

using Lines = std::array<QStringList, titleColumnCount>;

Block rowBlock(Sheet &sheet, const Columns &places, const TitleRow &row, bool bold = false)
{
    Lines lines;
    qsizetype most = 1;
    for (size_t i = 0; i < titleColumnCount; ++i) {
        const double room = places.cell(sheet, {}, i).width();
        lines[i] = sheet.wrapped(row.texts[i], room, columns[i].lines, textSize, bold);
        most = std::max(most, lines[i].size());
    }
    const double line = sheet.lineHeight(textSize);
    Block block;
    block.height = static_cast<double>(most) * line + 2 * sheet.pt(rowPadding);
    block.paint = [lines = std::move(lines), places, line, bold, over = row.overBudget](Sheet &paper,
                                                                                        const QRectF &rect) {
        for (size_t i = 0; i < titleColumnCount; ++i) {
            const bool isOver = over && i == static_cast<size_t>(TitleColumn::Variance);
            QRectF place = places.cell(paper, rect, i);
            place.setTop(rect.top() + paper.pt(rowPadding));
            place.setHeight(line);
            for (const QString &text : lines[i]) {
                paper.text(place, columns[i].alignment | Qt::AlignVCenter, text, textSize, bold || isOver,
                           isOver ? paper.theme().over : QColor());
                place.translate(0, line);
            }
        }
        paper.horizontal(rect.left(), rect.right(), rect.bottom(), paper.theme().line, 0.4);
    };
    return block;
}

TitleRow totalRow(const SummaryInput &input, const MoneyUnit &unit)
{
    const planning::MoneyFigures &money = input.figures.money;
    TitleRow row;
    row.text(TitleColumn::Name) = translated(QT_TRANSLATE_NOOP("Report", "Total"));
    const bool hasBudget = money.totalBudget != Money{};
    row.text(TitleColumn::Budget) = hasBudget ? unit.text(money.totalBudget) : noAmount;
    row.text(TitleColumn::Efc) = unit.text(money.efc());
    row.text(TitleColumn::Variance) = hasBudget ? unit.text(money.variance()) : noAmount;
    row.overBudget = hasBudget && money.variance() < Money{};
    return row;
}

} // namespace

void addTitleTable(Pages &pages, Sheet &sheet, const SummaryInput &input)
{
    const MoneyUnit unit = titleMoneyUnit(input);
    const std::vector<TitleRow> rows = titleRows(input, unit);
    if (rows.empty())
        return;
    const Formatter format(input.language, input.library.info.currency);
    const TitleRow sum = totalRow(input, unit);
    const Columns places(sheet, pages.room().width(), rows, sum);
    const auto table = tableHead(sheet, places, unit.name());
    bool first = true;
    for (auto from = rows.begin(); from != rows.end();) {
        const auto to = std::find_if(from, rows.end(), [&](const TitleRow &row) { return row.stage != from->stage; });
        Money efc;
        std::for_each(from, to, [&](const TitleRow &row) { efc += row.efc; });
        const auto stage = stageHead(sheet, from->stage, format.number(to - from), unit.text(efc));
        for (; from != to; ++from) {
            Block block = rowBlock(sheet, places, *from);
            block.heads = {table, stage};
            if (std::exchange(first, false)) {
                block.startsPage = true;
                block.mark = translated(QT_TRANSLATE_NOOP("Report", "Titles"));
            }
            pages.add(std::move(block));
        }
    }
    Block total = rowBlock(sheet, places, sum, true);
    total.heads = {table};
    pages.add(std::move(total));
}

} // namespace slateboard
