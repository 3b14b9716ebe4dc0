// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pages.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

#include <algorithm>
#include <utility>

namespace slateboard {
namespace {

constexpr double headHeight = 44; // points
constexpr double footHeight = 22;

} // namespace

Pages::Pages(QSizeF page, Sheet &sheet) : m_sheet(sheet), m_page(page)
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
    m_pages.back().push_back(std::move(paint));
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
    const bool isTop = m_pages.back().empty();
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
    const QRectF rect(m_room.left(), m_y, m_room.width(), block.height);
    put(rect.height(), [paint = std::move(block.paint), rect](Sheet &sheet) { paint(sheet, rect); });
}

bool Pages::paint(QPagedPaintDevice &device, const PageFrame &frame, const std::function<bool(double)> &goesOn)
{
    for (int page = 0; page < count(); ++page) {
        if (goesOn && !goesOn(static_cast<double>(page) / count()))
            return false;
        if (page > 0)
            device.newPage();
        paintFrame(frame, page);
        for (const Paint &paint : m_pages[static_cast<size_t>(page)])
            paint(m_sheet);
    }
    return true;
}

void Pages::paintFrame(const PageFrame &frame, int page)
{
    const Theme &theme = m_sheet.theme();
    const double width = m_page.width();
    const double right = m_sheet.pt(120);
    const double title = m_sheet.pt(19);
    const double line = m_sheet.pt(13);
    m_sheet.text({0, 0, width - right, title}, Qt::AlignLeft | Qt::AlignVCenter, frame.title, 14, true);
    m_sheet.text({0, title, width - right, line}, Qt::AlignLeft | Qt::AlignVCenter, frame.subtitle, 8.5);
    m_sheet.text({width - right, title, right, line}, Qt::AlignRight | Qt::AlignVCenter, frame.asOf, 8.5, true);
    m_sheet.horizontal(0, width, m_sheet.pt(36), theme.text, 1.4);

    const double foot = m_page.height() - m_sheet.pt(15);
    m_sheet.horizontal(0, width, foot, theme.line, 0.6);
    const QRectF rect(0, foot + m_sheet.pt(3), width, m_sheet.pt(12));
    m_sheet.text(rect, Qt::AlignLeft | Qt::AlignVCenter, frame.printed, 8, false, theme.subtext);
    m_sheet.text(rect, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 / %2").arg(page + 1).arg(count()), 8,
                 false, theme.subtext);
}

} // namespace slateboard
