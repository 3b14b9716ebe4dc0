// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rowchart.h"

#include "ui/charts/plotparts.h"

#include <QKeyEvent>

namespace slateboard {

RowChart::RowChart(QWidget *parent) : Chart(parent), m_band(addBand(*plot(), *plot()->axisRect()))
{
    plot()->yAxis->setRangeReversed(true);
    plot()->yAxis->setPadding(6);
    plot()->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    for (QCPItemPosition *corner : {m_band->topLeft, m_band->bottomRight}) {
        corner->setTypeX(QCPItemPosition::ptAxisRectRatio);
        corner->setTypeY(QCPItemPosition::ptPlotCoords);
    }
}

void RowChart::showBand(const Theme &theme)
{
    m_band->setBrush(theme.accentSoft);
    m_band->setVisible(selectedPlace() && !theme.print);
    if (selectedPlace()) {
        m_band->topLeft->setCoords(0, *selectedPlace() - 0.5);
        m_band->bottomRight->setCoords(1, *selectedPlace() + 0.5);
    }
}

std::optional<int> RowChart::placeAt(const QPointF &position) const
{
    const QRect axes = plot()->axisRect()->rect();
    if (rowCount() == 0 || position.y() < axes.top() || position.y() > axes.bottom())
        return std::nullopt;
    return static_cast<int>(std::lround(plot()->yAxis->pixelToCoord(position.y())));
}

void RowChart::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return Chart::keyPressEvent(event);
    QKeyEvent along(event->type(), key == Qt::Key_Up ? Qt::Key_Left : Qt::Key_Right, event->modifiers());
    Chart::keyPressEvent(&along);
}

} // namespace slateboard
