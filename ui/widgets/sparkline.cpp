// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace slateboard {
namespace {

constexpr qreal dotRadius = 2.5;
constexpr qreal markRadius = 3.5;
constexpr qreal edge = 5; // around the line, for its dots

void paintDot(QPainter &painter, const QPointF &place, qreal radius, const QColor &ground, const QColor &color)
{
    painter.setPen(QPen(ground, 1.5));
    painter.setBrush(color);
    painter.drawEllipse(place, radius, radius);
}

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setPoints(std::vector<planning::MetricPoint> points, bool lowerIsBetter)
{
    m_points = std::move(points);
    m_lowerIsBetter = lowerIsBetter;
    if (!m_points.empty()) {
        const auto [least, most] = std::ranges::minmax(m_points, {}, &planning::MetricPoint::value);
        m_least = least.value;
        m_most = most.value;
    }
    mark(-1);
    update();
}

std::optional<planning::MetricPoint> Sparkline::marked() const
{
    return m_marked < 0 ? std::nullopt : std::optional(m_points[static_cast<size_t>(m_marked)]);
}

QPointF Sparkline::placeOf(const planning::MetricPoint &point) const
{
    const QRectF area = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    const auto days = static_cast<double>(m_points.back().day.daysSince(m_points.front().day));
    const double along = days > 0 ? static_cast<double>(point.day.daysSince(m_points.front().day)) / days : 1;
    const double height = m_most > m_least ? (point.value - m_least) / (m_most - m_least) : 0.5;
    return {area.left() + along * area.width(),
            area.bottom() - (m_lowerIsBetter ? 1 - height : height) * area.height()};
}

void Sparkline::mark(int index)
{
    const int last = static_cast<int>(m_points.size()) - 1;
    index = std::min(index, last);
    if (index == m_marked)
        return;
    m_marked = index;
    update();
    emit markChanged();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_points.empty())
        return;
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    QPainterPath line(placeOf(m_points.front()));
    for (const planning::MetricPoint &point : m_points)
        line.lineTo(placeOf(point));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    paintDot(painter, placeOf(m_points.back()), dotRadius, theme.base, theme.accent);
    if (const auto value = marked()) {
        const QPointF place = placeOf(*value);
        painter.setPen(theme.line);
        painter.drawLine(QPointF(place.x(), 1), QPointF(place.x(), height() - 1));
        paintDot(painter, place, markRadius, theme.base, theme.text);
    }
}

void Sparkline::mouseMoveEvent(QMouseEvent *event)
{
    const auto distance = [&](const planning::MetricPoint &point) {
        return std::abs(placeOf(point).x() - event->position().x());
    };
    const auto nearest = std::ranges::min_element(m_points, {}, distance);
    mark(static_cast<int>(nearest - m_points.begin()));
}

void Sparkline::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    mark(hasFocus() ? static_cast<int>(m_points.size()) - 1 : -1);
}

void Sparkline::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return mark(std::max(0, m_marked - 1));
    case Qt::Key_Right: return mark(m_marked + 1);
    case Qt::Key_Home: return mark(0);
    case Qt::Key_End: return mark(static_cast<int>(m_points.size()) - 1);
    default: QWidget::keyPressEvent(event);
    }
}

void Sparkline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    mark(static_cast<int>(m_points.size()) - 1);
    update();
}

void Sparkline::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    mark(-1);
    update();
}

} // namespace slateboard
