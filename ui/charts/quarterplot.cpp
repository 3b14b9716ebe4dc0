// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/quarterplot.h"

#include "ui/charts/moneyplot.h"
#include "ui/charts/planplots.h"
#include "ui/charts/quarterchart.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slateboard {
namespace {

constexpr int roomAbove = 20;        // room for "spent" and "planned"
constexpr int seriesNameWidth = 150; // of a series in the legend
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Money partOf(const planning::BarAmounts &amounts, BarPart part)
{
    switch (part) {
    case BarPart::Own: return amounts.ownFirm();
    case BarPart::ByOthers: return amounts.firmByOthers;
    case BarPart::Hoped: break;
    }
    return amounts.hoped;
}

} // namespace

QuarterPlot::QuarterPlot(QCustomPlot &plot) :
    m_plot(plot), m_legend(addLegend(plot)), m_moneyTicker(new MoneyTicker), m_ticker(new QuarterTicker(*plot.xAxis)),
    m_byOthers(nullptr), m_hoped(nullptr), m_cap(nullptr), m_overruns(nullptr), m_asOfLine(addVertical(plot)),
    m_spent(addText(plot)), m_planned(addText(plot)), m_empty(addText(plot)), m_currency(addText(plot)),
    m_band(addBand(plot, *plot.axisRect())), m_theme(Theme::light())
{
    m_moneyTicker->setTickCount(4);
    plot.xAxis->setTicker(m_ticker);
    plot.yAxis->setTicker(m_moneyTicker);
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, roomAbove, 8, 0));
    plot.yAxis->setPadding(2);
    makeBars();
    makeLegend();
    m_cap = plot.addGraph();
    m_cap->setSelectable(QCP::stNone);
    m_overruns = plot.addGraph();
    m_overruns->setSelectable(QCP::stNone);
    m_overruns->setLineStyle(QCPGraph::lsNone);
    placeTexts();
}

void QuarterPlot::makeBars()
{
    QCPBars *below = nullptr;
    for (Layer &layer : m_bars) {
        for (FormatBars *&bars : layer) {
            bars = new FormatBars(m_plot.xAxis, m_plot.yAxis);
            bars->setWidth(barWidth);
            bars->setStackingGap(0.7);
            bars->setSelectable(QCP::stNone);
            if (below != nullptr)
                bars->moveAbove(below);
            below = bars;
        }
    }
}

// A series is named once; what others fund and what is hoped have entries for all of them.
void QuarterPlot::makeLegend()
{
    for (FormatBars *bars : m_bars.front())
        bars->addToLegend(m_legend);
    for (FormatBars **entry : {&m_byOthers, &m_hoped}) {
        *entry = new FormatBars(m_plot.xAxis, m_plot.yAxis);
        (*entry)->setSelectable(QCP::stNone);
        (*entry)->addToLegend(m_legend);
    }
}

void QuarterPlot::placeTexts()
{
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

void QuarterPlot::setData(const QuarterData &data, const Formatter &format,
                          const std::function<bool(const QCPAbstractPlottable &)> &isLeftOut)
{
    m_quarters.assign(data.quarters.begin(), data.quarters.end());
    m_asOf = data.asOf;
    m_keys.clear();
    for (const planning::BarSeries &series : data.bars.series)
        m_keys.push_back(series.key);
    m_moneyTicker->setFormatter(format);
    fillBars(data, amountsOf(data, isLeftOut));
    nameBars(data.names);
    double top = 0;
    for (size_t i = 0; i < m_quarters.size(); ++i)
        top = std::max({top, m_tops[i], plotted(m_quarters[i].cap.value_or(Money{}))});
    m_plot.yAxis->setRange(0, top > 0 ? top * 1.25 : 1); // a flat chart has room for a label too
    if (!m_quarters.empty())
        m_plot.xAxis->setRange(m_quarters.front().quarter.index - 0.5, m_quarters.back().quarter.index + 0.5);
    m_empty->setVisible(m_quarters.empty());
    m_currency->setText(format.currencyNote());
    m_currency->setVisible(!m_quarters.empty() && !format.currencyNote().isEmpty());
    for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis})
        axis->setVisible(!m_quarters.empty());
    plotCaps(*m_cap, m_quarters);
    placeVertical(*m_asOfLine, quarterKey(m_asOf));
    for (QCPItemText *text : {m_spent, m_planned})
        text->position->setCoords(quarterKey(m_asOf), 0);
}

// Entries of the legend stay for what is left out, and show nothing where there was nothing.
QuarterPlot::Amounts QuarterPlot::amountsOf(const QuarterData &data,
                                            const std::function<bool(const QCPAbstractPlottable &)> &isLeftOut)
{
    Amounts amounts;
    m_isWhole = true;
    for (const FormatBars *bars : m_bars.front())
        m_legend->itemWithPlottable(bars)->setVisible(false);
    std::array<bool, barParts> has{};
    for (size_t i = 0; i < data.bars.series.size(); ++i) {
        bool hasAny = false;
        for (size_t part = 0; part < barParts; ++part) {
            const bool out = isLeftOut(*m_bars.front()[i]) || (part == 1 && isLeftOut(*m_byOthers)) ||
                             (part == 2 && isLeftOut(*m_hoped));
            for (size_t quarter = 0; quarter < m_quarters.size(); ++quarter) {
                const Money amount =
                    partOf(data.bars.series[i].quarters[data.first + quarter], static_cast<BarPart>(part));
                const bool counts = amount != Money{};
                has[part] = has[part] || counts;
                hasAny = hasAny || counts;
                m_isWhole = m_isWhole && !(out && counts);
                amounts[part][i].append(out ? 0 : plotted(amount));
            }
        }
        m_legend->itemWithPlottable(m_bars.front()[i])->setVisible(hasAny);
    }
    m_legend->itemWithPlottable(m_byOthers)->setVisible(has[1]);
    m_legend->itemWithPlottable(m_hoped)->setVisible(has[2]);
    return amounts;
}

void QuarterPlot::fillBars(const QuarterData &data, const Amounts &amounts)
{
    m_tops.assign(m_quarters.size(), 0);
    QVector<double> keys;
    for (const planning::QuarterMoney &quarter : m_quarters)
        keys.append(quarter.quarter.index);
    for (size_t part = 0; part < barParts; ++part) {
        for (size_t i = 0; i < planning::mostBarSeries; ++i) {
            const bool isUsed = i < data.bars.series.size();
            const QVector<double> &values = amounts[part][i];
            m_bars[part][i]->setData(isUsed ? keys : QVector<double>(), values, true);
            for (qsizetype quarter = 0; quarter < values.size(); ++quarter)
                m_tops[static_cast<size_t>(quarter)] += values[quarter];
        }
    }
}

void QuarterPlot::nameBars(const QStringList &names)
{
    const QFontMetricsF metrics(chartFont(m_theme));
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const QString &name = names.at(static_cast<qsizetype>(i));
        m_bars.front()[i]->setName(metrics.elidedText(name, Qt::ElideRight, seriesNameWidth));
        for (size_t part = 0; part < barParts; ++part)
            m_bars[part][i]->setFill(barFill(m_theme, m_keys[i], i, static_cast<BarPart>(part)));
    }
    m_byOthers->setName(QuarterChart::tr("funded by others"));
    m_hoped->setName(QuarterChart::tr("hoped"));
    m_byOthers->setFill(barFill(m_theme, BarPart::ByOthers));
    m_hoped->setFill(barFill(m_theme, BarPart::Hoped));
}

void QuarterPlot::showAsOf()
{
    const double key = quarterKey(m_asOf);
    const QCPRange seen = m_plot.xAxis->range();
    const bool shown = !m_quarters.empty() && seen.contains(key);
    m_asOfLine->setVisible(shown);
    m_spent->setVisible(shown && pixelX(key) - m_plot.axisRect()->left() > rectOf(*m_spent).width());
    m_planned->setVisible(shown && m_plot.axisRect()->right() - pixelX(key) > rectOf(*m_planned).width() / 2);
}

void QuarterPlot::style(const Theme &theme, const Formatter &format)
{
    m_theme = theme;
    m_plot.setBackground(QBrush(theme.base));
    styleAxis(*m_plot.xAxis, theme, true, false);
    styleAxis(*m_plot.yAxis, theme, false, true);
    styleLegend(*m_legend, theme);
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

std::vector<double> QuarterPlot::barsFor(const planning::BarKey &key, BarPart part) const
{
    std::vector<double> values;
    const auto place = std::ranges::find(m_keys, key);
    if (place == m_keys.end())
        return values;
    for (const QCPBarsData &bar :
         *m_bars[static_cast<size_t>(part)][static_cast<size_t>(place - m_keys.begin())]->data())
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

std::optional<planning::BarKey> QuarterPlot::keyAt(const QPointF &position) const
{
    const planning::QuarterMoney *quarter = quarterAt(position);
    if (quarter == nullptr)
        return std::nullopt;
    const double key = m_plot.xAxis->pixelToCoord(position.x());
    if (std::abs(key - quarter->quarter.index) > barWidth / 2)
        return std::nullopt;
    const double value = m_plot.yAxis->pixelToCoord(position.y());
    const auto place = static_cast<int>(quarter - m_quarters.data());
    double top = 0;
    for (const Layer &layer : m_bars) {
        for (size_t i = 0; i < m_keys.size(); ++i) {
            top += layer[i]->data()->at(place)->value;
            if (value < top)
                return m_keys[i];
        }
    }
    return std::nullopt;
}

QPointF QuarterPlot::barCentre(Quarter quarter) const
{
    const auto found = std::ranges::find(m_quarters, quarter, &planning::QuarterMoney::quarter);
    const double height = found == m_quarters.end() ? 0 : m_tops[static_cast<size_t>(found - m_quarters.begin())];
    return {pixelX(quarter.index), pixelY(height / 2)};
}

} // namespace slateboard
