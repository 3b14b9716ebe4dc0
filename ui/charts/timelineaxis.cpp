// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timelineaxis.h"

#include "ui/charts/timelinebars.h"

#include <QPainter>

#include <algorithm>

namespace slateboard::TimelineAxis {

void paint(QPainter &painter, const TimeAxis &axis, const QRectF &head, const QRectF &below, const Formatter &format,
           const TimelineInk &ink)
{
    const double half = head.height() / 2;
    painter.setFont(ink.font);
    const auto paintSpans = [&](const std::vector<AxisSpan> &spans, const QRectF &band, bool isCoarse) {
        for (const AxisSpan &span : spans) {
            const double x = axis.at(span.first);
            const double to = std::min(axis.after(span.last), axis.right());
            if (x >= axis.left()) {
                painter.setPen(
                    QPen(isCoarse ? Theme::mixed(ink.theme.line, ink.theme.subtext, 0.5) : ink.theme.line, ink.unit));
                painter.drawLine(QLineF(x, band.top(), x, below.bottom()));
            }
            const double from = std::max(x, axis.left());
            const QRectF room(from + 4 * ink.unit, band.top(), to - from - 4 * ink.unit, band.height());
            if (QFontMetricsF(ink.font).horizontalAdvance(span.text) > room.width())
                continue;
            painter.setPen(isCoarse ? ink.theme.text : ink.theme.subtext);
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, span.text);
        }
    };
    const auto coarse = axis.coarseSpans(format);
    const QRectF lower = coarse.empty() ? head : QRectF(head.left(), head.top() + half, head.width(), half);
    paintSpans(axis.fineSpans(format), lower, coarse.empty());
    paintSpans(coarse, QRectF(head.left(), head.top(), head.width(), half), true);
}

void paintGrid(QPainter &painter, const TimeAxis &axis, const QRectF &rect, const Formatter &format, Day asOf,
               const TimelineInk &ink)
{
    painter.setPen(QPen(ink.theme.line, 0.7 * ink.unit));
    for (const AxisSpan &span : axis.fineSpans(format)) {
        const double x = axis.at(span.first);
        if (x >= axis.left())
            painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()));
    }
    painter.setPen(QPen(ink.theme.accent, 1.2 * ink.unit, Qt::DotLine));
    if (axis.shows(asOf, asOf))
        painter.drawLine(QLineF(axis.at(asOf), rect.top(), axis.at(asOf), rect.bottom()));
}

void paintDayLine(QPainter &painter, const TimeAxis &axis, const QRectF &head, const QRectF &below, Day day,
                  const QString &word, bool dotted, const TimelineInk &ink)
{
    const double x = axis.at(day);
    if (x < axis.left() || x > axis.right())
        return;
    const QColor color = dotted ? ink.theme.text : ink.theme.accent;
    painter.setPen(QPen(color, 1.4 * ink.unit, dotted ? Qt::DotLine : Qt::SolidLine));
    painter.drawLine(QLineF(x, head.bottom() - 4 * ink.unit, x, below.bottom()));
    const QFontMetricsF metrics(ink.font);
    const double width = metrics.horizontalAdvance(word) + 8 * ink.unit;
    const double left = std::clamp(x - width / 2, axis.left(), axis.right() - width);
    const double height = metrics.height() + 2 * ink.unit;
    // Among the years, where it hides least; a second day stands below it.
    const QRectF tag(left, head.bottom() - height - (dotted ? 0 : head.height() / 2), width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(tag, 3 * ink.unit, 3 * ink.unit);
    painter.setFont(ink.font);
    painter.setPen(ink.theme.base);
    painter.drawText(tag, Qt::AlignCenter | Qt::TextSingleLine, word);
}

} // namespace slateboard::TimelineAxis
