// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QPainter>

namespace slateboard {

class Chart;

/// What slides are drawn on. Its units are such that a screen is at least 1920 of them wide and 1080 high, whatever
/// pixels it has: type is as big on every projector.
class SlideCanvas {
public:
    SlideCanvas(QPainter &painter, const Theme &theme) : m_painter(painter), m_theme(theme) {}

    [[nodiscard]] QPainter &painter() const { return m_painter; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// One line, so many units high; as small as half of that where it would not fit, then shortened.
    void text(const QRectF &rect, Qt::Alignment alignment, const QString &text, double size, bool bold = false,
              const QColor &color = {}) const;
    /// Lines as many as there is room for; gives the height that they take.
    double paragraph(const QRectF &rect, const QString &text, double size, const QColor &color = {}) const;
    [[nodiscard]] double width(const QString &text, double size, bool bold = false) const;
    /// A word on the ground of its tone, behind its sign; gives its width.
    double badge(QPointF topLeft, const QString &words, Tone tone, double size) const;
    void line(double left, double right, double y) const;
    /// A bar of a solid and a light share (0 to 1) of its width.
    void bar(const QRectF &rect, double solid, double light) const;
    void chart(Chart &chart, const QRectF &rect) const;

private:
    [[nodiscard]] static QFont font(double size, bool bold);

    QPainter &m_painter;
    const Theme &m_theme;
};

} // namespace slateboard
