// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/sharebar.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace slateboard {

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(sizeHint().height());
}

void ShareBar::setShares(double solid, double light)
{
    m_solid = std::clamp(solid, 0.0, 1.0);
    m_light = std::clamp(light, 0.0, 1.0 - m_solid);
    update();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    QRectF rest = rect();
    painter.fillRect(rest, theme.soft);
    rest.setWidth(width() * (m_solid + m_light));
    painter.fillRect(rest, Theme::mixed(theme.drama, theme.base, 0.5));
    rest.setWidth(width() * m_solid);
    painter.fillRect(rest, theme.drama);
}

} // namespace slateboard
