// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The part of a chart's axes that is looked at. Included only by the .cpp files of this folder.
#include <qcustomplot.h>

#include <optional>

class QWidget;

namespace slateboard {

/// Zooms the axes of a plot between all that they show and a few places: by steps about a point, into a band that is
/// drawn with the mouse, and sideways. Zoomed axes never leave what they show when all is shown.
class ChartZoom {
public:
    explicit ChartZoom(QCustomPlot &plot);

    void allow(Qt::Orientations axes) { m_allowed = axes; }
    [[nodiscard]] bool isAllowed() const { return m_allowed != Qt::Orientations(); }
    [[nodiscard]] bool isZoomed() const;

    /// To be called whenever the plot was built anew: its ranges are all there is to see, of so many places. What was
    /// looked at is looked at again, as far as it is still there.
    void apply(int places);
    void by(double factor, const QPointF &about); // above 1: nearer
    void pan(double share);                       // of what is seen, to the right
    /// Moves so that this point of the plot is seen.
    void reveal(const QPointF &point);
    void reset();

    void startBand(const QPoint &from);
    /// False until the mouse has been dragged away from where it was pressed.
    bool moveBand(const QPoint &to);
    /// Zooms into the band; false if there was none.
    bool endBand(const QPoint &at);

private:
    struct Axis {
        QCPAxis *axis;
        QCPRange all = {0, 1};
        std::optional<QCPRange> seen = {}; // nothing: all
    };
    [[nodiscard]] bool isAllowed(const Axis &axis) const { return m_allowed.testFlag(axis.axis->orientation()); }
    void look(Axis &axis, QCPRange range) const;
    [[nodiscard]] QRect bandTo(const QPoint &to) const;

    QCustomPlot &m_plot;
    Axis m_x;
    Axis m_y;
    Qt::Orientations m_allowed;
    double m_least = 1; // of all
    QWidget *m_band;
    std::optional<QPoint> m_from; // of a band that may be begun
    bool m_isDragged = false;
};

} // namespace slateboard
