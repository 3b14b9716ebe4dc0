// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartzoom.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleHints>

#include <algorithm>
#include <array>

namespace slateboard {
namespace {

constexpr double leastShare = 0.02; // of all that can be seen
constexpr double leastPlaces = 2;
constexpr double revealMargin = 0.06; // of what is seen, beyond a point that was not

// What will be seen when the button is let go.
class ZoomBand : public QWidget {
public:
    explicit ZoomBand(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor fill = Theme::of(palette()).accent;
        painter.setPen(fill);
        fill.setAlphaF(0.15F);
        painter.setBrush(fill);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

} // namespace

ChartZoom::ChartZoom(QCustomPlot &plot) : m_plot(plot), m_x{plot.xAxis}, m_y{plot.yAxis}, m_band(new ZoomBand(&plot))
{}

bool ChartZoom::isZoomed() const
{
    return m_x.seen || m_y.seen;
}

void ChartZoom::apply(int places)
{
    m_least = std::min(1.0, std::max(leastShare, leastPlaces / std::max(1, places)));
    for (Axis *axis : {&m_x, &m_y}) {
        axis->all = axis->axis->range();
        if (axis->seen)
            look(*axis, *axis->seen);
    }
}

// Keeps the middle where the range is too small, and the size where it reaches beyond an end.
void ChartZoom::look(Axis &axis, QCPRange range) const
{
    const double size = std::max(range.size(), axis.all.size() * m_least);
    if (size >= axis.all.size() * 0.999) {
        axis.seen.reset();
        axis.axis->setRange(axis.all);
        return;
    }
    const double lower = std::clamp(range.center() - size / 2, axis.all.lower, axis.all.upper - size);
    axis.seen = QCPRange(lower, lower + size);
    axis.axis->setRange(*axis.seen);
}

void ChartZoom::by(double factor, const QPointF &about)
{
    for (Axis *axis : {&m_x, &m_y}) {
        if (!isAllowed(*axis))
            continue;
        const QCPRange now = axis->axis->range();
        const double pixel = axis->axis->orientation() == Qt::Horizontal ? about.x() : about.y();
        const double held = std::clamp(axis->axis->pixelToCoord(pixel), now.lower, now.upper);
        look(*axis, {held - (held - now.lower) / factor, held + (now.upper - held) / factor});
    }
}

void ChartZoom::pan(double share)
{
    Axis &axis = isAllowed(m_x) ? m_x : m_y;
    if (!axis.seen)
        return;
    const double step = axis.seen->size() * share;
    look(axis, {axis.seen->lower + step, axis.seen->upper + step});
}

void ChartZoom::reveal(const QPointF &point)
{
    for (Axis *axis : {&m_x, &m_y}) {
        if (!axis->seen)
            continue;
        const double key =
            axis->axis->pixelToCoord(axis->axis->orientation() == Qt::Horizontal ? point.x() : point.y());
        const double margin = axis->seen->size() * revealMargin;
        const double step =
            std::min(0.0, key - margin - axis->seen->lower) + std::max(0.0, key + margin - axis->seen->upper);
        if (step != 0)
            look(*axis, {axis->seen->lower + step, axis->seen->upper + step});
    }
}

void ChartZoom::reset()
{
    for (Axis *axis : {&m_x, &m_y}) {
        axis->seen.reset();
        axis->axis->setRange(axis->all);
    }
}

void ChartZoom::startBand(const QPoint &from)
{
    m_isDragged = false;
    if (isAllowed() && m_plot.axisRect()->rect().contains(from))
        m_from = from;
}

QRect ChartZoom::bandTo(const QPoint &to) const
{
    QRect band = QRect(*m_from, to).normalized();
    const QRect axes = m_plot.axisRect()->rect();
    if (!isAllowed(m_x))
        band = {axes.left(), band.top(), axes.width(), band.height()};
    if (!isAllowed(m_y))
        band = {band.left(), axes.top(), band.width(), axes.height()};
    return band & axes;
}

bool ChartZoom::moveBand(const QPoint &to)
{
    if (!m_from)
        return false;
    const QPoint way = to - *m_from;
    const int along = std::max(isAllowed(m_x) ? std::abs(way.x()) : 0, isAllowed(m_y) ? std::abs(way.y()) : 0);
    if (!m_isDragged && along < QGuiApplication::styleHints()->startDragDistance())
        return false;
    m_isDragged = true;
    m_band->setGeometry(bandTo(to));
    m_band->show();
    return true;
}

bool ChartZoom::endBand(const QPoint &at)
{
    const bool isZooming = m_from && moveBand(at);
    m_band->hide();
    if (isZooming) {
        const QRect band = bandTo(at);
        const std::array<std::pair<Axis *, std::pair<int, int>>, 2> sides{
            {{&m_x, {band.left(), band.right() + 1}}, {&m_y, {band.bottom() + 1, band.top()}}}};
        for (const auto &[axis, ends] : sides) {
            if (isAllowed(*axis))
                look(*axis, {axis->axis->pixelToCoord(ends.first), axis->axis->pixelToCoord(ends.second)});
        }
    }
    m_from.reset();
    return isZooming;
}

} // namespace slateboard
