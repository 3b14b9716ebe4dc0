// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace slateboard {

enum class Hatch { None, Rising, Falling, Horizontal, Vertical, Crossed };

/// How a format is filled in a chart: firm is solid, hoped light and hatched. On paper every format has a hatch of its
/// own too, so that a black-and-white print still tells them apart.
struct FormatFill {
    QColor ground;
    Hatch hatch = Hatch::None;
    QColor ink; // of the hatch
};
[[nodiscard]] FormatFill formatFill(const Theme &theme, Format format, bool firm);

/// Draws the lines of a fill's hatch, single strokes and no pattern brush, so that they stay vectors in SVG and PDF.
void drawHatch(QPainter &painter, const QRectF &rect, const FormatFill &fill, double unit);

/// The legend of charts by format: the five formats, then firm and hoped, in one row where that is wide enough.
class FormatLegend : public QWidget {
    Q_OBJECT
public:
    explicit FormatLegend(QWidget *parent = nullptr);
    /// Draws the legend in rows as high as the target, the first within it; `unit` is the size of a chart pixel in the
    /// painter's units.
    static void drawOn(QPainter &painter, const QRectF &target, const Theme &theme, double unit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace slateboard
