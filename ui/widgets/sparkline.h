// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/metrics.h"

#include <QWidget>

namespace slateboard {

/// A small line of values over time, the last of them as a dot. The pointer, or the arrow keys, mark one value; whoever
/// owns the line says what it is. Better is always up.
class Sparkline : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setPoints(std::vector<planning::MetricPoint> points, bool lowerIsBetter);
    /// The value that is marked; nothing: none.
    [[nodiscard]] std::optional<planning::MetricPoint> marked() const;
    [[nodiscard]] QSize sizeHint() const override { return {120, 32}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, 32}; }

signals:
    void markChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QPointF placeOf(const planning::MetricPoint &point) const;
    void mark(int index); // -1: none

    std::vector<planning::MetricPoint> m_points;
    double m_least = 0;
    double m_most = 0;
    bool m_lowerIsBetter = false;
    int m_marked = -1;
};

} // namespace slateboard
