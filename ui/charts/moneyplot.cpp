// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/moneyplot.h"

namespace slateboard {
namespace {

constexpr int roomForRemark = 18; // above the axes
constexpr int mostLinesAway = 4;  // of a label from its point
constexpr double besidePoint = 4; // pixels

} // namespace

MoneyPlot::MoneyPlot(QCustomPlot &plot) :
    m_plot(plot), m_ticker(new MoneyTicker), m_legend(addLegend(plot)), m_band(addBand(plot, *plot.axisRect())),
    m_asOfLine(addVertical(plot)), m_currency(addText(plot)), m_remark(addText(plot)), m_theme(Theme::light())
{
    m_ticker->setTickCount(4);
    plot.yAxis->setTicker(m_ticker);
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, roomForRemark, 8, 0));
    plot.yAxis->setPadding(2);
    for (QCPItemText *text : {m_currency, m_remark}) {
        text->position->setType(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(text == m_remark ? 1 : 0, 0);
        text->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    }
}

QCPGraph *MoneyPlot::addLine()
{
    QCPGraph *line = m_plot.addGraph();
    line->setSelectable(QCP::stNone);
    line->addToLegend(m_legend);
    return line;
}

FormatBars *MoneyPlot::addBars(double width)
{
    auto *bars = new FormatBars(m_plot.xAxis, m_plot.yAxis);
    bars->setWidth(width);
    bars->setSelectable(QCP::stNone);
    bars->addToLegend(m_legend);
    return bars;
}

void MoneyPlot::setListed(QCPAbstractPlottable &entry, bool isListed)
{
    m_legend->itemWithPlottable(&entry)->setVisible(isListed);
}

void MoneyPlot::style(const Theme &theme, const Formatter &format)
{
    m_theme = theme;
    m_plot.setBackground(QBrush(theme.base));
    styleAxis(*m_plot.xAxis, theme, true, false);
    styleAxis(*m_plot.yAxis, theme, false, true);
    m_plot.yAxis->grid()->setZeroLinePen(QPen(theme.subtext, 1));
    styleLegend(*m_legend, theme);
    m_asOfLine->setPen(QPen(theme.subtext, 1, Qt::DotLine));
    m_band->setBrush(theme.accentSoft);
    for (QCPItemText *text : {m_currency, m_remark}) {
        text->setFont(chartFont(theme));
        text->setColor(theme.subtext);
    }
    m_currency->setText(format.currencyNote());
    m_currency->setVisible(!format.currencyNote().isEmpty());
    m_ticker->setFormatter(format);
}

void MoneyPlot::setAsOf(std::optional<double> key)
{
    m_asOfLine->setVisible(key && m_plot.xAxis->range().contains(*key));
    if (key)
        placeVertical(*m_asOfLine, *key);
}

void MoneyPlot::setBand(std::optional<QCPRange> keys)
{
    m_band->setVisible(keys.has_value());
    if (keys)
        placeBand(*m_band, keys->lower, keys->upper);
}

void MoneyPlot::clearLabels()
{
    for (QCPItemText *label : std::as_const(m_labels))
        m_plot.removeItem(label);
    m_labels.clear();
    m_places = {};
    if (m_asOfLine->visible())
        m_places.avoid(QLineF(m_asOfLine->start->pixelPosition(), m_asOfLine->end->pixelPosition()));
}

void MoneyPlot::avoid(const QCPGraph &line)
{
    if (!line.visible())
        return;
    std::optional<QPointF> last;
    for (const QCPGraphData &point : *line.data()) {
        const QPointF next = pixelOf({point.key, point.value});
        if (last)
            m_places.avoid(QLineF(*last, next));
        last = next;
    }
}

QPointF MoneyPlot::pixelOf(const QPointF &key) const
{
    return {m_plot.xAxis->coordToPixel(key.x()), m_plot.yAxis->coordToPixel(key.y())};
}

void MoneyPlot::addLabel(const QString &text, const QPointF &key, const QColor &color, bool isAbove)
{
    const QPointF point = pixelOf(key);
    const QRectF axes(m_plot.axisRect()->rect());
    if (!axes.adjusted(-1, -1, 1, 1).contains(point))
        return;
    const QFontMetricsF metrics(chartFont(m_theme, true));
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 6, std::ceil(metrics.height()));
    const double left = std::clamp(point.x() - size.width() / 2, axes.left(), axes.right() - size.width());
    const QRectF above({left, point.y() - besidePoint - size.height()}, size);
    const QRectF below({left, point.y() + besidePoint}, size);
    std::vector<QRectF> wishes;
    for (int lines = 0; lines < mostLinesAway; ++lines) {
        const QRectF up = above.translated(0, -lines * size.height());
        const QRectF down = below.translated(0, lines * size.height());
        for (const QRectF &wish : {isAbove ? up : down, isAbove ? down : up}) {
            if (axes.adjusted(0, -besidePoint, 0, 0).contains(wish))
                wishes.push_back(wish);
        }
    }
    const auto place = m_places.take(wishes);
    if (!place)
        return;
    QCPItemText *label = addText(m_plot);
    QColor ground = m_theme.base; // a grid line may run through the place
    ground.setAlpha(200);
    label->setBrush(ground);
    label->setFont(chartFont(m_theme, true));
    label->setColor(color);
    label->setText(text);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->position->setType(QCPItemPosition::ptAbsolute);
    label->position->setCoords(place->topLeft());
    m_labels.append(label);
}

QStringList MoneyPlot::labels() const
{
    QStringList texts;
    for (const QCPItemText *label : m_labels)
        texts << label->text();
    return texts;
}

} // namespace slateboard
