// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatcells.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr double cellGap = 1.5;      // pixels, on each side
constexpr double palest = 0.08;      // share of the colour in an empty cell
constexpr double darkest = 0.9;      // ... in that with the most
constexpr double plannedShare = 0.6; // of that, while it is planned
constexpr double lightTextFrom = 0.55;
constexpr double leastForText = 12;  // pixels
constexpr double beforePlaces = 110; // pixels that names at the left take, about
constexpr double betweenLabels = 5;

} // namespace

void HeatCells::setCells(std::vector<Cell> cells)
{
    m_cells = std::move(cells);
    m_most = 1;
    QVector<double> keys, values;
    for (const Cell &cell : m_cells) {
        keys << cell.column;
        values << cell.row;
        if (!cell.isTotal)
            m_most = std::max(m_most, cell.count);
    }
    setData(keys, values);
}

void HeatCells::style(const Theme &theme)
{
    m_theme = theme;
}

QRectF HeatCells::rectOf(int row, int column) const
{
    const QPointF from = coordsToPixels(column - 0.5, row - 0.5);
    const QPointF to = coordsToPixels(column + 0.5, row + 0.5);
    return QRectF(from, to).normalized().adjusted(cellGap, cellGap, -cellGap, -cellGap);
}

void HeatCells::draw(QCPPainter *painter)
{
    const QRectF seen = QRectF(clipRect());
    painter->setFont(chartFont(m_theme));
    for (const Cell &cell : m_cells) {
        if (seen.intersects(rectOf(cell.row, cell.column)))
            paint(*painter, cell);
    }
}

void HeatCells::paint(QCPPainter &painter, const Cell &cell) const
{
    const QRectF rect = rectOf(cell.row, cell.column);
    const bool isFull = !cell.isTotal && !cell.isPlanned;
    const double full = palest + (darkest - palest) * cell.count / m_most;
    const double strength = isFull ? full : full * plannedShare;
    if (!cell.isTotal) {
        const QColor ground = Theme::mixed(m_theme.base, m_theme.accent, strength);
        painter.setPen(isFull ? QPen(Qt::NoPen) : QPen(Theme::mixed(m_theme.base, m_theme.accent, darkest), 1));
        painter.setBrush(ground);
        painter.drawRect(rect);
    }
    if (rect.width() < leastForText || rect.height() < leastForText)
        return;
    painter.setPen(!cell.isTotal && strength >= lightTextFrom ? m_theme.base : m_theme.text);
    painter.drawText(rect, Qt::AlignCenter, QString::number(cell.count));
}

// The axis is laid out only after its labels are known, so its length is reckoned from that of the whole plot.
bool PlaceTicker::isNarrow() const
{
    const QFontMetricsF metrics(m_axis.tickLabelFont());
    double widest = 0;
    for (const Place &place : m_places)
        widest = std::max(widest, metrics.boundingRect(QRectF(0, 0, 1000, 1000), Qt::AlignLeft, place.name).width());
    const double length = m_axis.parentPlot()->viewport().width() - beforePlaces;
    return length / std::max<double>(1, static_cast<double>(m_places.size())) < widest + betweenLabels;
}

QVector<double> PlaceTicker::createTickVector(double, const QCPRange &range)
{
    QVector<double> ticks;
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
        if (range.contains(place.key()))
            ticks << place.key();
    }
    return ticks;
}

QString PlaceTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    const Place place = m_places.value(qRound(tick));
    return isNarrow() ? place.shortName : place.name;
}

QStringList PlaceTicker::labels() const
{
    QStringList labels;
    for (const Place &place : m_places)
        labels << place.name;
    return labels;
}

} // namespace slateboard
