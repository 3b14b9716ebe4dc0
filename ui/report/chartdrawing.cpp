// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chartdrawing.h"

#include <QPainter>

namespace slateboard {

void ChartDrawing::draw()
{
    if (m_isDrawn)
        return;
    const auto chart = m_make();
    QPainter painter(&m_picture);
    chart->drawOn(painter, {0, 0, m_size.width() / m_unit, m_size.height() / m_unit}, Theme::paper(), 1);
    painter.end();
    m_isDrawn = true;
}

void ChartDrawing::play(Sheet &paper, QPointF at)
{
    draw();
    QPainter &painter = paper.painter();
    const std::lock_guard playing(m_playing);
    painter.save();
    painter.translate(at);
    // Playing a picture scales it from its own resolution to the device's.
    const double scale = paper.pt(m_unit) * m_picture.logicalDpiX() / painter.device()->logicalDpiX();
    painter.scale(scale, scale);
    painter.drawPicture(0, 0, m_picture);
    painter.restore();
}

} // namespace slateboard
