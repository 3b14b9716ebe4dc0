// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/caps.h"
#include "ui/charts/timelinebars.h"

#include <span>

namespace slateboard {

/// The demand of quarters against their cap, drawn on an axis of days that it shares with a timeline: bars stacked by
/// format, firm below and solid, hoped above and light, as in QuarterChart.
struct DemandStrip {
    std::span<const planning::QuarterMoney> quarters;
    std::span<const planning::QuarterMoney> before = {}; // what they were, while something is moved; outlined
    double top = 1; // what stands at the upper edge, in minor units of the currency

    /// The top that these quarters and those before need, with some room.
    [[nodiscard]] static double topFor(std::span<const planning::QuarterMoney> quarters);
    [[nodiscard]] const planning::QuarterMoney *quarterAt(const TimeAxis &axis, double x) const;
    /// Where a quarter's whole demand stands.
    [[nodiscard]] QRectF barOf(const TimeAxis &axis, const QRectF &area, const planning::QuarterMoney &quarter,
                               double unit) const;
    /// `scale` is the room left of the area for amounts.
    void paint(QPainter &painter, const TimeAxis &axis, const QRectF &area, const QRectF &scale,
               const Formatter &format, const TimelineInk &ink) const;

private:
    void paintScale(QPainter &painter, const QRectF &area, const QRectF &scale, const Formatter &format,
                    const TimelineInk &ink) const;
    void paintBar(QPainter &painter, const TimeAxis &axis, const QRectF &area, const planning::QuarterMoney &quarter,
                  const TimelineInk &ink) const;
    void paintBefore(QPainter &painter, const TimeAxis &axis, const QRectF &area, const TimelineInk &ink) const;
    void paintCap(QPainter &painter, const TimeAxis &axis, const QRectF &area, const TimelineInk &ink) const;
    [[nodiscard]] double heightOf(Money money, const QRectF &area) const;
};

} // namespace slateboard
