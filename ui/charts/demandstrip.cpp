// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/demandstrip.h"

#include "ui/charts/formatlegend.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace slateboard {
namespace {

using planning::QuarterMoney;

constexpr double sideGap = 0.12; // of a quarter, left and right of its bar
constexpr double mostGap = 10;   // screen pixels

// A round amount of which two to five fit under the top.
double stepFor(double top)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(1.0, top))));
    for (const double factor : {0.2, 0.25, 0.5, 1.0}) {
        if (top / (power * factor) <= 5)
            return power * factor;
    }
    return power * 2;
}

} // namespace

double DemandStrip::topFor(std::span<const QuarterMoney> quarters)
{
    double top = 0;
    for (const QuarterMoney &quarter : quarters)
        top = std::max({top, static_cast<double>(quarter.demand().minor),
                        static_cast<double>(quarter.cap.value_or(Money{}).minor)});
    return top > 0 ? top * 1.12 : 1;
}

double DemandStrip::heightOf(Money money, const QRectF &area) const
{
    return std::max(0.0, static_cast<double>(money.minor)) / top * area.height();
}

const QuarterMoney *DemandStrip::quarterAt(const TimeAxis &axis, double x) const
{
    const Quarter wanted = Quarter::of(axis.dayAt(x));
    const auto found = std::ranges::lower_bound(quarters, wanted, {}, &QuarterMoney::quarter);
    return found != quarters.end() && found->quarter == wanted ? &*found : nullptr;
}

QRectF DemandStrip::barOf(const TimeAxis &axis, const QRectF &area, const QuarterMoney &quarter, double unit) const
{
    const double left = axis.at(quarter.quarter.first());
    const double width = axis.after(quarter.quarter.last()) - left;
    const double height = heightOf(quarter.demand(), area);
    const double gap = std::min(sideGap * width, mostGap * unit);
    return {left + gap, area.bottom() - height, std::max(unit, width - 2 * gap), height};
}

void DemandStrip::paint(QPainter &painter, const TimeAxis &axis, const QRectF &area, const QRectF &scale,
                        const Formatter &format, const TimelineInk &ink) const
{
    paintScale(painter, area, scale, format, ink);
    painter.save();
    painter.setClipRect(area.adjusted(0, -2 * ink.unit, 0, ink.unit), Qt::IntersectClip);
    for (const QuarterMoney &quarter : quarters) {
        if (axis.shows(quarter.quarter.first(), quarter.quarter.last()))
            paintBar(painter, axis, area, quarter, ink);
    }
    paintBefore(painter, axis, area, ink);
    paintCap(painter, axis, area, ink);
    painter.restore();
}

void DemandStrip::paintScale(QPainter &painter, const QRectF &area, const QRectF &scale, const Formatter &format,
                             const TimelineInk &ink) const
{
    painter.setFont(ink.font);
    const double step = stepFor(top);
    for (double amount = 0; amount < top; amount += step) {
        const double y = area.bottom() - amount / top * area.height();
        painter.setPen(QPen(amount == 0 ? ink.theme.subtext : ink.theme.line, ink.unit));
        painter.drawLine(QLineF(area.left(), y, area.right(), y));
        painter.setPen(ink.theme.subtext);
        const QRectF room(scale.left(), y - 8 * ink.unit, scale.width() - 6 * ink.unit, 16 * ink.unit);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         format.moneyShort({static_cast<qint64>(amount)}));
    }
}

void DemandStrip::paintBar(QPainter &painter, const TimeAxis &axis, const QRectF &area, const QuarterMoney &quarter,
                           const TimelineInk &ink) const
{
    const QRectF whole = barOf(axis, area, quarter, ink.unit);
    double bottom = area.bottom();
    const auto paintPart = [&](Money money, Format kind, bool firm) {
        const double height = heightOf(money, area);
        if (height <= 0)
            return;
        const QRectF part(whole.left(), bottom - height, whole.width(), height);
        const FormatFill fill = formatFill(ink.theme, kind, firm);
        painter.fillRect(part, fill.ground);
        drawHatch(painter, part, fill, ink.unit);
        bottom -= height;
    };
    for (const auto &word : words<Format>())
        paintPart(quarter.firmByFormat[static_cast<size_t>(word.value)], word.value, true);
    for (const auto &word : words<Format>())
        paintPart(quarter.hopedByFormat[static_cast<size_t>(word.value)], word.value, false);
    if (quarter.cap && quarter.ownFirm() > *quarter.cap) { // marked, not only coloured
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.theme.over);
        const QPointF tip(whole.center().x(), std::max(area.top() + 8 * ink.unit, bottom) - 2 * ink.unit);
        painter.drawPolygon(QPolygonF{{tip, tip + QPointF(-4, -6) * ink.unit, tip + QPointF(4, -6) * ink.unit}});
    }
}

void DemandStrip::paintBefore(QPainter &painter, const TimeAxis &axis, const QRectF &area, const TimelineInk &ink) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.theme.text, ink.unit, Qt::DotLine));
    for (const QuarterMoney &quarter : before) {
        const auto now = std::ranges::lower_bound(quarters, quarter.quarter, {}, &QuarterMoney::quarter);
        const bool isSame =
            now != quarters.end() && now->quarter == quarter.quarter && now->demand() == quarter.demand();
        if (!isSame && axis.shows(quarter.quarter.first(), quarter.quarter.last()))
            painter.drawRect(barOf(axis, area, quarter, ink.unit));
    }
}

void DemandStrip::paintCap(QPainter &painter, const TimeAxis &axis, const QRectF &area, const TimelineInk &ink) const
{
    painter.setPen(QPen(ink.theme.text, 1.6 * ink.unit));
    for (const QuarterMoney &quarter : quarters) {
        if (!quarter.cap || !axis.shows(quarter.quarter.first(), quarter.quarter.last()))
            continue;
        const double y = area.bottom() - heightOf(*quarter.cap, area);
        painter.drawLine(QLineF(axis.at(quarter.quarter.first()), y, axis.after(quarter.quarter.last()), y));
    }
}

} // namespace slateboard
