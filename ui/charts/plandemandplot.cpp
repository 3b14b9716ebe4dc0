// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plandemandplot.h"

#include "ui/charts/moneyplot.h"
#include "ui/charts/plandemandchart.h"

#include <algorithm>
#include <cmath>

namespace slateboard {
namespace {

constexpr double frontWidth = 0.40; // of a quarter
constexpr double behindWidth = 0.78;
constexpr int roomForCurrency = 16; // above the axes

using planning::QuarterMoney;
using planning::QuarterOfPlans;

} // namespace

PlanDemandPlot::PlanDemandPlot(QCustomPlot &plot) :
    m_plot(plot), m_legend(addLegend(plot)), m_behind(addStack(behindWidth)), m_front(addStack(frontWidth)),
    m_cap(plot.addGraph()), m_asOfLine(addVertical(plot)), m_currency(addText(plot)), m_empty(addText(plot)),
    m_band(addBand(plot, *plot.axisRect()))
{
    m_moneyTicker->setTickCount(4);
    plot.yAxis->setTicker(m_moneyTicker);
    plot.xAxis->setTicker(QSharedPointer<QuarterTicker>::create(*plot.xAxis));
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, roomForCurrency, 8, 0));
    plot.yAxis->setPadding(2);
    m_cap->setSelectable(QCP::stNone);
    for (QCPAbstractPlottable *entry : entries())
        entry->addToLegend(m_legend);
    for (QCPItemText *text : {m_currency, m_empty})
        text->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_currency->position->setCoords(0, 0);
    m_currency->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_empty->position->setCoords(0.5, 0.5);
}

PlanDemandPlot::Stack PlanDemandPlot::addStack(double width)
{
    Stack stack{new FormatBars(m_plot.xAxis, m_plot.yAxis), new FormatBars(m_plot.xAxis, m_plot.yAxis)};
    for (FormatBars *bars : {stack.firm, stack.hoped}) {
        bars->setWidth(width);
        bars->setSelectable(QCP::stNone);
    }
    stack.hoped->moveAbove(stack.firm);
    return stack;
}

std::array<QCPAbstractPlottable *, 4> PlanDemandPlot::entries() const
{
    return {m_front.firm, m_behind.firm, m_front.hoped, m_cap};
}

void PlanDemandPlot::style(const Theme &theme, const PlanPair &plans, const Formatter &format)
{
    m_plot.setBackground(QBrush(theme.base));
    styleAxis(*m_plot.xAxis, theme, true, false);
    styleAxis(*m_plot.yAxis, theme, false, true);
    styleLegend(*m_legend, theme);
    styleBars(*m_behind.firm, theme, PlanSide::B, true);
    styleBars(*m_behind.hoped, theme, PlanSide::B, false);
    styleBars(*m_front.firm, theme, PlanSide::A, true);
    styleBars(*m_front.hoped, theme, PlanSide::A, false);
    m_front.firm->setName(legendName(PlanSide::A, plans, theme));
    m_behind.firm->setName(legendName(PlanSide::B, plans, theme));
    m_front.hoped->setName(PlanDemandChart::tr("hoped"));
    m_cap->setName(PlanDemandChart::tr("cap"));
    m_cap->setPen(QPen(theme.text, 1.6));
    m_asOfLine->setPen(QPen(theme.subtext, 1, Qt::DotLine));
    m_band->setBrush(theme.accentSoft);
    for (QCPItemText *text : {m_currency, m_empty}) {
        text->setFont(chartFont(theme));
        text->setColor(theme.subtext);
    }
    m_empty->setText(PlanDemandChart::tr("Neither plan spends anything."));
    m_currency->setText(format.currencyNote());
    m_moneyTicker->setFormatter(format);
}

void PlanDemandPlot::fill(const Stack &stack, const std::vector<QuarterMoney> &quarters)
{
    QVector<double> keys, firm, hoped;
    for (const QuarterMoney &quarter : quarters) {
        keys.append(quarter.quarter.index);
        firm.append(plotted(quarter.firm));
        hoped.append(plotted(quarter.hoped));
    }
    stack.firm->setData(keys, firm, true);
    stack.hoped->setData(keys, hoped, true);
}

void PlanDemandPlot::setData(const std::vector<QuarterOfPlans> &quarters, Day asOf)
{
    std::vector<QuarterMoney> a, b;
    Money top;
    for (const QuarterOfPlans &quarter : quarters) {
        a.push_back(quarter.a);
        b.push_back(quarter.b);
        a.back().quarter = b.back().quarter = quarter.quarter; // also where a plan has nothing there
        a.back().cap = quarter.cap;
        top = std::max({top, quarter.a.demand(), quarter.b.demand(), quarter.cap.value_or(Money{})});
    }
    fill(m_front, a);
    fill(m_behind, b);
    plotCaps(*m_cap, a);
    m_plot.yAxis->setRange(0, top > Money{} ? plotted(top) * 1.08 : 1);
    if (!quarters.empty())
        m_plot.xAxis->setRange(quarters.front().quarter.index - 0.5, quarters.back().quarter.index + 0.5);
    const double key = quarterKey(asOf);
    placeVertical(*m_asOfLine, key);
    m_asOfLine->setVisible(!quarters.empty() && m_plot.xAxis->range().contains(key));
    m_empty->setVisible(quarters.empty());
    m_currency->setVisible(!quarters.empty() && !m_currency->text().isEmpty());
    m_legend->setVisible(!quarters.empty());
    for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis})
        axis->setVisible(!quarters.empty());
}

void PlanDemandPlot::setSelected(std::optional<Quarter> quarter)
{
    m_band->setVisible(quarter.has_value());
    if (quarter)
        placeBand(*m_band, quarter->index - 0.5, quarter->index + 0.5);
}

std::vector<double> PlanDemandPlot::values(PlanSide side, bool firm) const
{
    const Stack &stack = side == PlanSide::A ? m_front : m_behind;
    std::vector<double> values;
    for (const QCPBarsData &bar : *(firm ? stack.firm : stack.hoped)->data())
        values.push_back(bar.value);
    return values;
}

QStringList PlanDemandPlot::legendTexts() const
{
    QStringList texts;
    for (const QCPAbstractPlottable *entry : entries())
        texts << entry->name();
    return texts;
}

std::optional<Quarter> PlanDemandPlot::quarterAt(const QPointF &position) const
{
    if (!m_plot.axisRect()->rect().contains(position.toPoint()))
        return std::nullopt;
    return Quarter{static_cast<int>(std::lround(m_plot.xAxis->pixelToCoord(position.x())))};
}

QPointF PlanDemandPlot::place(Quarter quarter, Money height) const
{
    return {m_plot.xAxis->coordToPixel(quarter.index), m_plot.yAxis->coordToPixel(plotted(height))};
}

} // namespace slateboard
