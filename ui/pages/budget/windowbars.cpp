// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/windowbars.h"

#include "ui/charts/timeaxis.h"

#include <QPainter>

namespace slateboard {
namespace {

TimeAxis axisIn(const ReceiptBook &book, const QRect &area)
{
    return TimeAxis::fitting(book.axisFirst, book.axisLast, area.left(), area.width());
}

void paintBar(QPainter &painter, const TimeAxis &axis, const QRect &area, const WindowBar &bar, const Theme &theme)
{
    const double height = std::min(12, area.height() - 8);
    const double top = area.center().y() - height / 2;
    const QColor colour = bar.isAmiss ? theme.over : theme.accent;
    QRectF rect(QPointF(axis.at(bar.first), top), QPointF(axis.after(bar.last), top + height));
    rect.setWidth(std::max(rect.width(), 3.0));
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(bar.exclusive ? colour : theme.base);
    painter.drawRect(rect);
    if (bar.isOpen) { // it runs on
        painter.setPen(QPen(theme.base, 2));
        painter.drawLine(QPointF(rect.right() - 4, top), QPointF(rect.right() - 8, rect.bottom()));
    }
    if (bar.heldUntil > bar.last) {
        painter.setPen(QPen(colour, 2, Qt::DotLine));
        painter.drawLine(QPointF(rect.right() + 2, rect.center().y()),
                         QPointF(axis.after(bar.heldUntil), rect.center().y()));
    }
}

} // namespace

void WindowBars::paintContent(QPainter *painter, const QRect &area, const QModelIndex &index, const Theme &theme) const
{
    if (index.column() != static_cast<int>(WindowColumn::Bar) || !m_book)
        return ToneDelegate::paintContent(painter, area, index, theme);
    const auto *table = static_cast<const FigureTable *>(index.model());
    const auto *window = std::get_if<ReleaseWindowId>(&table->target(index.row()));
    const TimeAxis axis = axisIn(*m_book, area);
    painter->setClipRect(area.adjusted(-inset, 0, inset, 0));
    painter->setPen(theme.line);
    for (const AxisSpan &span : axis.fineSpans(Formatter(Language::Korean, {})))
        painter->drawLine(QPointF(axis.at(span.first), area.top()), QPointF(axis.at(span.first), area.bottom()));
    if (!window || !m_book->bars.contains(*window))
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const WindowBar bar = m_book->bars.value(*window);
    if (bar.release && axis.shows(*bar.release, *bar.release)) {
        painter->setPen(QPen(theme.subtext, 1, Qt::DashLine));
        painter->drawLine(QPointF(axis.at(*bar.release), area.top()), QPointF(axis.at(*bar.release), area.bottom()));
    }
    paintBar(*painter, axis, area, bar, theme);
}

void WindowBarsHead::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (column != static_cast<int>(WindowColumn::Bar) || !m_bars.book())
        return TableHead::paintSection(painter, rect, column);
    const Theme theme = Theme::of(palette());
    painter->save();
    painter->fillRect(rect, theme.base);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setClipRect(rect);
    const QRect area = rect.adjusted(RowDelegate::inset, 0, -RowDelegate::inset, 0);
    const TimeAxis axis = axisIn(*m_bars.book(), area);
    painter->setPen(theme.subtext);
    for (const AxisSpan &span : axis.fineSpans(m_format)) {
        const QRectF place(QPointF(axis.at(span.first), rect.top()), QPointF(axis.after(span.last), rect.bottom()));
        painter->drawText(place, Qt::AlignCenter, span.text);
    }
    painter->restore();
}

} // namespace slateboard
