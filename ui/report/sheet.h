// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <utility>
#include <vector>

namespace slateboard {

/// Paper to draw on: sizes are given in points (1/72 inch) and drawn in the device's own pixels, so that text is set
/// at the resolution of the paper.
class Sheet {
public:
    explicit Sheet(double pixelsPerPoint) : m_unit(pixelsPerPoint), m_theme(Theme::paper()) {}

    [[nodiscard]] double pt(double points) const { return points * m_unit; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const QFont &font(double points, bool bold = false);
    [[nodiscard]] double lineHeight(double points) { return metrics(points).height(); } // in pixels
    [[nodiscard]] double width(const QString &text, double points, bool bold = false);
    /// The text in at most `most` lines of this width (pixels); what does not fit ends in an ellipsis.
    [[nodiscard]] QStringList wrapped(const QString &text, double width, int most, double points, bool bold = false);

    void setPainter(QPainter *painter) { m_painter = painter; }
    [[nodiscard]] QPainter &painter() { return *m_painter; }
    /// One line, shortened with an ellipsis where the rectangle is too narrow.
    void text(const QRectF &rect, Qt::Alignment alignment, const QString &text, double points, bool bold = false,
              const QColor &color = {});
    /// A place that leads to another page, counted from 0.
    struct Link {
        QRectF place;
        int page = 0;
    };
    void link(const QRectF &place, int page) { m_links.push_back({place, page}); }
    /// Those of the page that was painted last.
    [[nodiscard]] std::vector<Link> takeLinks() { return std::exchange(m_links, {}); }
    void horizontal(double left, double right, double y, const QColor &color, double points = 0.5);

private:
    struct Face {
        QFont font;
        QFontMetricsF metrics;
    };
    [[nodiscard]] const Face &face(double points, bool bold);
    [[nodiscard]] const QFontMetricsF &metrics(double points) { return face(points, false).metrics; }

    double m_unit;
    Theme m_theme;
    QPainter *m_painter = nullptr;
    std::vector<Link> m_links;
    QHash<int, Face> m_faces; // by tenths of a point, negative if bold
};

} // namespace slateboard
