// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pages.h"

#include <algorithm>
#include <utility>

namespace slateboard {
namespace {

constexpr double headHeight = 44; // points
constexpr double footHeight = 22;

} // namespace

Pages::Pages(QSizeF page, Sheet &sheet) : m_page(page)
{
    m_room = QRectF(0, sheet.pt(headHeight), page.width(), page.height() - sheet.pt(headHeight + footHeight));
    breakPage();
}

void Pages::breakPage()
{
    m_pages.emplace_back();
    m_activeHeads.clear();
    m_y = m_room.top();
}

void Pages::put(double height, Paint paint)
{
    m_pages.back().paints.push_back(std::move(paint));
    m_y += height;
}

void Pages::add(Block block)
{
    auto firstNewHead = [&] { return std::ranges::mismatch(block.heads, m_activeHeads).in1; };
    auto heightOfHeads = [&] {
        double height = 0;
        for (auto head = firstNewHead(); head != block.heads.end(); ++head)
            height += (*head)->height;
        return height;
    };
    const bool isTop = m_pages.back().paints.empty();
    const double gap = isTop ? 0 : block.gap;
    const bool fits = m_y + gap + heightOfHeads() + block.height <= m_room.bottom() + 0.5;
    if (!isTop && (block.startsPage || !fits))
        breakPage();
    else
        m_y += gap;
    for (auto head = firstNewHead(); head != block.heads.end(); ++head) {
        const bool goesOn = std::ranges::find(m_seenHeads, *head) != m_seenHeads.end();
        const QRectF rect(m_room.left(), m_y, m_room.width(), (*head)->height);
        put(rect.height(), [head = *head, rect, goesOn](Sheet &sheet) { head->paint(sheet, rect, goesOn); });
    }
    m_activeHeads = block.heads;
    m_seenHeads = std::move(block.heads);
    if (!block.mark.isEmpty())
        m_marks.push_back({std::move(block.mark), count() - 1});
    std::ranges::move(block.drawings, std::back_inserter(m_pages.back().drawings));
    const QRectF rect(m_room.left(), m_y, m_room.width(), block.height);
    put(rect.height(), [paint = std::move(block.paint), rect](Sheet &sheet) { paint(sheet, rect); });
}

void Pages::paint(int page, Sheet &sheet, const PageFrame &frame, int number, int all) const
{
    paintFrame(sheet, frame, number, all);
    for (const Paint &paint : m_pages[static_cast<size_t>(page)].paints)
        paint(sheet);
}

void Pages::paintFrame(Sheet &sheet, const PageFrame &frame, int number, int all) const
{
    const Theme &theme = sheet.theme();
    const double width = m_page.width();
    const double right = sheet.pt(120);
    const double title = sheet.pt(19);
    const double line = sheet.pt(13);
    sheet.text({0, 0, width - right, title}, Qt::AlignLeft | Qt::AlignVCenter, frame.title, 14, true);
    sheet.text({0, title, width - right, line}, Qt::AlignLeft | Qt::AlignVCenter, frame.subtitle, 8.5);
    sheet.text({width - right, title, right, line}, Qt::AlignRight | Qt::AlignVCenter, frame.asOf, 8.5, true);
    sheet.horizontal(0, width, sheet.pt(36), theme.text, 1.4);

    const double foot = m_page.height() - sheet.pt(15);
    sheet.horizontal(0, width, foot, theme.line, 0.6);
    const QRectF rect(0, foot + sheet.pt(3), width, sheet.pt(12));
    sheet.text(rect, Qt::AlignLeft | Qt::AlignVCenter, frame.printed, 8, false, theme.subtext);
    sheet.text(rect, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 / %2").arg(number).arg(all), 8, false,
               theme.subtext);
}

} // namespace slateboard
