// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/burnupfan.h"

#include "ui/charts/burnupchart.h"

#include <algorithm>

namespace slateboard {
namespace {

using forecast::Fan;

constexpr double outerTint = 0.78; // share of the ground in P10 to P90
constexpr double innerTint = 0.55; // ... in P25 to P75
constexpr double markSize = 9;     // pixels
constexpr std::array quantiles{&Fan::p10, &Fan::p25, &Fan::p50, &Fan::p75, &Fan::p90};

double julian(Day day)
{
    return static_cast<double>(day.julian());
}

// Up to the day that is 85% sure, but no further beyond the deadline than half as long as the goal runs.
Day lastDayShown(const planning::GoalFigures &goal, const forecast::GoalForecast &forecast)
{
    const Goal &of = goal.goal;
    const qint64 beyond = std::max<qint64>(90, of.deadline.daysSince(of.start) / 2);
    const Day end = forecast.p85.value_or(forecast.fan.back().day);
    return std::clamp(end, of.deadline, of.deadline.plusDays(beyond));
}

} // namespace

BurnUpFan::BurnUpFan(QCustomPlot &plot) :
    m_plot(plot), m_p50(nullptr), m_p85(nullptr), m_had(nullptr), m_missed(nullptr), m_awaited(nullptr)
{
    // In the order in which they lie over each other: the wide band, the narrow one, the line in the middle.
    for (const size_t quantile : {0, 4, 1, 3, 2})
        m_quantiles[quantile] = plot.addGraph();
    for (QCPGraph **graph : {&m_p50, &m_p85, &m_had, &m_missed, &m_awaited}) {
        *graph = plot.addGraph();
        (*graph)->setLineStyle(QCPGraph::lsNone);
        (*graph)->setScatterSkip(0);
    }
    for (int i = 0; i < plot.graphCount(); ++i)
        plot.graph(i)->setSelectable(QCP::stNone);
    m_quantiles[4]->setChannelFillGraph(m_quantiles[0]);
    m_quantiles[3]->setChannelFillGraph(m_quantiles[1]);
    for (QCPGraph *marks : {m_p50, m_p85, m_had, m_missed, m_awaited})
        marks->setLayer(QStringLiteral("axes")); // over all lines
}

void BurnUpFan::addTo(QCPLegend &legend)
{
    m_legend = &legend;
    for (QCPGraph *graph : named())
        graph->addToLegend(&legend);
}

void BurnUpFan::setData(const planning::GoalFigures &goal, const std::optional<forecast::GoalForecast> &forecast)
{
    m_shown.clear();
    m_lastShown.reset();
    m_highest = 0;
    for (QCPGraph *graph : {m_p50, m_p85})
        graph->setData({}, {});
    if (forecast && !forecast->fan.empty()) {
        const Day last = lastDayShown(goal, *forecast);
        for (const Fan &fan : forecast->fan) {
            m_shown.push_back(fan);
            if (fan.day >= last)
                break; // at the end of its month
        }
        m_lastShown = m_shown.back().day;
        setMarks(*forecast);
    }
    setFan();
    setInterim(goal);
    for (QCPGraph *graph : named())
        m_legend->itemWithPlottable(graph)->setVisible(m_legend->visible() && !graph->data()->isEmpty());
}

void BurnUpFan::setFan()
{
    QVector<double> keys;
    for (const Fan &fan : m_shown) {
        keys << julian(fan.day);
        m_highest = std::max<double>(m_highest, fan.p90);
    }
    for (size_t i = 0; i < quantiles.size(); ++i) {
        QVector<double> values;
        for (const Fan &fan : m_shown)
            values << fan.*quantiles[i];
        m_quantiles[i]->setData(keys, values, true);
    }
}

void BurnUpFan::setMarks(const forecast::GoalForecast &forecast)
{
    const auto mark = [&](QCPGraph &graph, const std::optional<Day> &day) {
        if (day && *day <= *m_lastShown)
            graph.setData({julian(*day)}, {static_cast<double>(forecast.target)});
    };
    mark(*m_p50, forecast.p50);
    mark(*m_p85, forecast.p85);
}

void BurnUpFan::setInterim(const planning::GoalFigures &goal)
{
    QVector<double> keys[3], values[3];
    for (const planning::InterimFigures &interim : goal.interims) {
        const int kind = !interim.had ? 2 : interim.isMissed() ? 1 : 0;
        keys[kind] << julian(interim.day);
        values[kind] << interim.target;
        m_highest = std::max<double>(m_highest, interim.target);
    }
    m_had->setData(keys[0], values[0]);
    m_missed->setData(keys[1], values[1]);
    m_awaited->setData(keys[2], values[2]);
}

void BurnUpFan::style(const Theme &theme, const planning::GoalFigures &goal)
{
    const QColor color = theme.measureColor(goal.goal.measure);
    const std::array<QPen, 5> pens{Qt::NoPen, Qt::NoPen, QPen(color, 1.75, Qt::DashLine), Qt::NoPen, Qt::NoPen};
    for (size_t i = 0; i < pens.size(); ++i)
        m_quantiles[i]->setPen(pens[i]);
    m_quantiles[4]->setBrush(Theme::mixed(color, theme.base, outerTint));
    m_quantiles[3]->setBrush(Theme::mixed(color, theme.base, innerTint));
    m_quantiles[2]->setName(BurnUpChart::tr("likely (P50)"));
    m_quantiles[3]->setName(BurnUpChart::tr("50% range"));
    m_quantiles[4]->setName(BurnUpChart::tr("80% range"));
    m_p50->setScatterStyle({QCPScatterStyle::ssDiamond, QPen(theme.text, 1.2), QBrush(color), markSize});
    m_p85->setScatterStyle({QCPScatterStyle::ssDiamond, QPen(theme.text, 1.2), QBrush(theme.base), markSize});
    m_had->setScatterStyle({QCPScatterStyle::ssTriangle, QPen(theme.good, 1.4), QBrush(theme.good), markSize});
    m_missed->setScatterStyle({QCPScatterStyle::ssCross, QPen(theme.over, 2), Qt::NoBrush, markSize - 1});
    m_awaited->setScatterStyle({QCPScatterStyle::ssTriangle, QPen(theme.subtext, 1.4), QBrush(theme.base), markSize});
    m_had->setName(BurnUpChart::tr("interim target had"));
    m_missed->setName(BurnUpChart::tr("interim target missed"));
    m_awaited->setName(BurnUpChart::tr("interim target"));
}

BurnUpFanGeometry BurnUpFan::geometry() const
{
    BurnUpFanGeometry geometry;
    const auto pixel = [this](double day, double count) {
        return QPointF(m_plot.xAxis->coordToPixel(day), m_plot.yAxis->coordToPixel(count));
    };
    const auto markOf = [&](const QCPGraph &graph) -> std::optional<QPointF> {
        if (graph.data()->isEmpty())
            return std::nullopt;
        return pixel(graph.data()->constBegin()->key, graph.data()->constBegin()->value);
    };
    geometry.p50 = markOf(*m_p50);
    geometry.p85 = markOf(*m_p85);
    if (!m_shown.empty()) {
        const Fan &last = m_shown.back();
        for (const int value : {last.p90, last.p50, last.p10})
            geometry.ends.push_back(pixel(julian(last.day), value));
    }
    for (size_t i = 0; i + 1 < m_shown.size(); ++i)
        geometry.lines.emplace_back(pixel(julian(m_shown[i].day), m_shown[i].p50),
                                    pixel(julian(m_shown[i + 1].day), m_shown[i + 1].p50));
    for (const QCPGraph *graph : {m_had, m_missed, m_awaited}) {
        for (const QCPGraphData &mark : *graph->data())
            geometry.interim.push_back(pixel(mark.key, mark.value));
    }
    return geometry;
}

std::vector<double> BurnUpFan::marks() const
{
    std::vector<double> days;
    for (const QCPGraph *graph : {m_p50, m_p85}) {
        if (!graph->data()->isEmpty())
            days.push_back(graph->data()->constBegin()->key);
    }
    return days;
}

} // namespace slateboard
