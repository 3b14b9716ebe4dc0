// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/plantable.h"

#include "ui/report/translated.h"

#include <algorithm>
#include <array>

namespace slateboard {
namespace {

constexpr double rowPoints = 7.5;
constexpr double planPadding = 2.5;
constexpr double planRowPadding = 2.2; // above and below
constexpr double sectionGap = 10;
constexpr int mostLines = 3;

enum PlanColumn { TitleText, Name, ValueA, ValueB, Change };
using PlanTexts = std::array<QString, 5>;
using PlanWidths = std::array<double, 5>; // shares of the whole

PlanWidths widthsOf(const PlanSection &section)
{
    return section.hasTitles ? PlanWidths{0.25, 0.16, 0.22, 0.22, 0.15} : PlanWidths{0, 0.46, 0.19, 0.19, 0.16};
}

PlanTexts textsOf(const PlanRow &row)
{
    return {row.title, row.line.name, row.line.a, row.line.b, row.line.change};
}

PlanTexts headTexts(const PlanSection &section)
{
    return {section.hasTitles ? translated(QT_TRANSLATE_NOOP("Report", "Title")) : QString(), QString(),
            QStringLiteral("A"), QStringLiteral("B"), translated(QT_TRANSLATE_NOOP("Report", "B against A"))};
}

/// How the columns of a section are set.
struct PlanLayout {
    PlanWidths widths;
    bool isNumeric = false;

    [[nodiscard]] QRectF cell(const Sheet &sheet, const QRectF &row, size_t column) const
    {
        double left = row.left();
        for (size_t i = 0; i < column; ++i)
            left += widths[i] * row.width();
        const double padding = sheet.pt(planPadding);
        return {left + padding, row.top(), widths[column] * row.width() - 2 * padding, row.height()};
    }
    [[nodiscard]] Qt::Alignment alignment(size_t column) const
    {
        const bool isRight = column == Change || (isNumeric && column >= ValueA);
        return (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }
};

std::shared_ptr<const BlockHead> sectionHead(Sheet &sheet, const PlanSection &section, const PlanLayout &layout)
{
    auto head = std::make_shared<BlockHead>();
    head->height = sheet.pt(30);
    head->paint = [name = section.name, texts = headTexts(section), layout](Sheet &paper, const QRectF &rect,
                                                                            bool goesOn) {
        const QString title = goesOn ? translated(QT_TRANSLATE_NOOP("Report", "%1 (continued)")).arg(name) : name;
        const QRectF top(rect.topLeft(), QSizeF(rect.width(), paper.pt(15)));
        paper.text(top, Qt::AlignLeft | Qt::AlignVCenter, title, 9.5, true);
        const QRectF names(rect.left(), top.bottom(), rect.width(), rect.height() - top.height());
        for (size_t i = 0; i < texts.size(); ++i) {
            if (layout.widths[i] > 0)
                paper.text(layout.cell(paper, names, i), layout.alignment(i), texts[i], rowPoints, false,
                           paper.theme().subtext);
        }
        paper.horizontal(rect.left(), rect.right(), rect.bottom(), paper.theme().text, 0.9);
    };
    return head;
}

Block planRow(Sheet &sheet, const PlanTexts &texts, const PlanLayout &layout, double width, bool isSameTitle)
{
    std::array<QStringList, 5> lines;
    qsizetype most = 1;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (layout.widths[i] > 0)
            lines[i] = sheet.wrapped(texts[i], layout.cell(sheet, {0, 0, width, 0}, i).width(), mostLines, rowPoints);
        most = std::max(most, lines[i].size());
    }
    const double line = sheet.lineHeight(rowPoints);
    Block block;
    block.height = static_cast<double>(most) * line + 2 * sheet.pt(planRowPadding);
    block.paint = [lines = std::move(lines), layout, line, isSameTitle](Sheet &paper, const QRectF &rect) {
        for (size_t i = 0; i < lines.size(); ++i) {
            QRectF place = layout.cell(paper, rect, i);
            place.setTop(rect.top() + paper.pt(planRowPadding));
            place.setHeight(line);
            const bool isQuiet = i == TitleText && isSameTitle;
            for (const QString &text : lines[i]) {
                paper.text(place, layout.alignment(i), text, rowPoints, i == Change,
                           isQuiet ? paper.theme().subtext : QColor());
                place.translate(0, line);
            }
        }
        paper.horizontal(rect.left(), rect.right(), rect.bottom(), paper.theme().line, 0.4);
    };
    return block;
}

} // namespace

void addPlanSection(Pages &pages, Sheet &sheet, const PlanSection &section)
{
    const PlanLayout layout{widthsOf(section), section.isNumeric};
    const auto head = sectionHead(sheet, section, layout);
    QString above;
    bool first = true;
    for (const PlanRow &row : section.rows) {
        const bool isSameTitle = std::exchange(above, row.title) == row.title;
        Block block = planRow(sheet, textsOf(row), layout, pages.room().width(), isSameTitle);
        block.heads = {head};
        block.gap = std::exchange(first, false) ? sheet.pt(sectionGap) : 0;
        pages.add(std::move(block));
    }
}

} // namespace slateboard
