// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/quarterplot.h"

#include "ui/charts/quarterchart.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slateboard {
namespace {

constexpr int roomAbove = 20; // room for "spent" and "planned"
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

} // namespace

QuarterPlot::QuarterPlot(QCustomPlot &plot) :
    m_plot(plot), m_moneyTicker(new MoneyTicker), m_ticker(new QuarterTicker(*plot.xAxis)), m_cap(nullptr),
    m_overruns(nullptr), m_asOfLine(addVertical(plot)), m_spent(addText(plot)), m_planned(addText(plot)),
    m_empty(addText(plot)), m_currency(addText(plot)), m_band(addBand(plot, *plot.axisRect())), m_theme(Theme::light())
{
    m_moneyTicker->setTickCount(4);
    plot.xAxis->setTicker(m_ticker);
    plot.yAxis->setTicker(m_moneyTicker);
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, roomAbove, 8, 0));
    plot.yAxis->setPadding(2);
    QCPBars *below = nullptr;
    for (auto &formats : m_bars) {
        for (FormatBars *&bars : formats) {
            bars = new FormatBars(plot.xAxis, plot.yAxis);
            bars->setWidth(barWidth);
            bars->setStackingGap(0.7);
            bars->setSelectable(QCP::stNone);
            if (below != nullptr)
                bars->moveAbove(below);
            below = bars;
        }
    }
    m_cap = plot.addGraph();
    m_cap->setSelectable(QCP::stNone);
    m_overruns = plot.addGraph();
    m_overruns->setSelectable(QCP::stNone);
    m_overruns->setLineStyle(QCPGraph::lsNone);
    m_asOfLine->setLayer(QStringLiteral("overlay"));
    m_empty->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_empty->position->setCoords(0.5, 0.5);
    m_currency->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_currency->position->setCoords(0, 0);
    m_currency->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    for (QCPItemText *text : {m_spent, m_planned}) {
        text->position->setTypeX(QCPItemPosition::ptPlotCoords);
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    m_spent->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_planned->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
}

void QuarterPlot::setQuarterCaps(const std::vector<planning::CapUse> &caps)
{
    m_quarterCaps.clear();
    for (const planning::CapUse &use : caps) {
        if (use.quarter)
            m_quarterCaps.push_back(use.cap);
    }
}

void QuarterPlot::setData(std::span<const planning::QuarterMoney> quarters, Day asOf, const Formatter &format)
{
    m_quarters.assign(quarters.begin(), quarters.end());
    m_moneyTicker->setFormatter(format);
    double top = 0;
    for (size_t i = 0; i < planning::formatCount; ++i) {
        QVector<double> keys, firm, hoped;
        for (const planning::QuarterMoney &quarter : m_quarters) {
            keys.append(quarter.quarter.index);
            firm.append(units(quarter.firmByFormat[i]));
            hoped.append(units(quarter.hopedByFormat[i]));
            top = std::max({top, units(quarter.demand()), units(quarter.cap.value_or(Money{}))});
        }
        m_bars[0][i]->setData(keys, firm, true);
        m_bars[1][i]->setData(keys, hoped, true);
    }
    m_plot.yAxis->setRange(0, top > 0 ? top * 1.25 : 1); // a flat chart has room for a label too
    if (!m_quarters.empty())
        m_plot.xAxis->setRange(m_quarters.front().quarter.index - 0.5, m_quarters.back().quarter.index + 0.5);
    m_empty->setVisible(m_quarters.empty());
    m_currency->setText(format.currencyNote());
    m_currency->setVisible(!m_quarters.empty() && !format.currencyNote().isEmpty());
    for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis})
        axis->setVisible(!m_quarters.empty());
    plotCaps(*m_cap, m_quarters);
    setAsOf(asOf);
}

void QuarterPlot::setAsOf(Day asOf)
{
    const double key = quarterKey(asOf);
    const bool shown = !m_quarters.empty() && m_plot.xAxis->range().contains(key);
    placeVertical(*m_asOfLine, key);
    m_spent->position->setCoords(key, 0);
    m_planned->position->setCoords(key, 0);
    m_asOfLine->setVisible(shown);
    m_spent->setVisible(shown);
    m_planned->setVisible(shown && key < m_plot.xAxis->range().upper - 0.25);
}

void QuarterPlot::style(const Theme &theme, const Formatter &format)
{
    m_theme = theme;
    m_plot.setBackground(QBrush(theme.base));
    styleAxis(*m_plot.xAxis, theme, true, false);
    styleAxis(*m_plot.yAxis, theme, false, true);
    for (const auto &word : words<Format>()) {
        const auto i = static_cast<size_t>(word.value);
        m_bars[0][i]->setFill(formatFill(theme, word.value, true));
        m_bars[1][i]->setFill(formatFill(theme, word.value, false));
    }
    m_cap->setPen(QPen(theme.text, 1.6));
    m_overruns->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssTriangleInverted, QPen(theme.over), QBrush(theme.over), 7));
    m_asOfLine->setPen(QPen(theme.subtext, 1, Qt::DotLine));
    m_band->setBrush(theme.accentSoft);
    for (QCPItemText *text : {m_spent, m_planned, m_empty, m_currency}) {
        text->setFont(chartFont(theme));
        text->setColor(theme.subtext);
    }
    m_spent->setText(QuarterChart::tr("spent"));
    m_planned->setText(QuarterChart::tr("planned"));
    m_empty->setText(QuarterChart::tr("Nothing is spent or planned yet."));
    m_moneyTicker->setFormatter(format);
}

void QuarterPlot::setSelected(std::optional<Quarter> quarter)
{
    m_band->setVisible(quarter.has_value());
    if (quarter)
        placeBand(*m_band, quarter->index - 0.5, quarter->index + 0.5);
}

std::vector<double> QuarterPlot::barsFor(Format format, bool firm) const
{
    std::vector<double> values;
    for (const QCPBarsData &bar : *m_bars[firm ? 0 : 1][static_cast<size_t>(format)]->data())
        values.push_back(bar.value);
    return values;
}

std::vector<double> QuarterPlot::capSteps() const
{
    std::vector<double> steps;
    for (const planning::QuarterMoney &quarter : m_quarters) {
        // Of the points at a quarter's left edge the last is its own, the first may end the quarter before.
        double value = nan;
        for (const QCPGraphData &point : *m_cap->data()) {
            if (quarter.cap && point.key == quarter.quarter.index - 0.5)
                value = point.value;
        }
        steps.push_back(value);
    }
    return steps;
}

const planning::QuarterMoney *QuarterPlot::quarterAt(const QPointF &position) const
{
    if (!m_plot.axisRect()->rect().contains(position.toPoint()))
        return nullptr;
    const auto index = static_cast<int>(std::lround(m_plot.xAxis->pixelToCoord(position.x())));
    const auto found = std::ranges::find(m_quarters, Quarter{index}, &planning::QuarterMoney::quarter);
    return found == m_quarters.end() ? nullptr : &*found;
}

std::optional<Format> QuarterPlot::formatAt(const QPointF &position) const
{
    const planning::QuarterMoney *quarter = quarterAt(position);
    if (quarter == nullptr)
        return std::nullopt;
    const double key = m_plot.xAxis->pixelToCoord(position.x());
    if (std::abs(key - quarter->quarter.index) > barWidth / 2)
        return std::nullopt;
    const double value = m_plot.yAxis->pixelToCoord(position.y());
    double top = 0;
    for (const auto *amounts : {&quarter->firmByFormat, &quarter->hopedByFormat}) {
        for (size_t i = 0; i < planning::formatCount; ++i) {
            top += units((*amounts)[i]);
            if (value < top)
                return static_cast<Format>(i);
        }
    }
    return std::nullopt;
}

QPointF QuarterPlot::barCentre(Quarter quarter) const
{
    const auto found = std::ranges::find(m_quarters, quarter, &planning::QuarterMoney::quarter);
    const double height = found == m_quarters.end() ? 0 : units(found->demand());
    return {pixelX(quarter.index), pixelY(height / 2)};
}

} // namespace slateboard
