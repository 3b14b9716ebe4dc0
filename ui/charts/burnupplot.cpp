// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/burnupplot.h"

#include "ui/charts/burnupchart.h"
#include "ui/charts/planplots.h"

#include <algorithm>
#include <cmath>

namespace slateboard {
namespace {

constexpr int stripHeight = 62; // at most
constexpr double monthDays = 30.44;
constexpr double mostAboveTarget = 1.25;

double key(Day day)
{
    return static_cast<double>(day.julian());
}

Day dayOf(double key)
{
    return Day().plusDays(std::llround(key) - Day().julian());
}

double middle(Month month)
{
    return (key(month.first()) + key(month.last())) / 2;
}

// The count at the end of a day.
double valueOn(const planning::GoalFigures &goal, Day day)
{
    double value = 0;
    for (const planning::CountStep &step : goal.steps) {
        if (step.day <= day)
            value += step.gained ? 1 : -1;
    }
    return value;
}

std::vector<double> valuesOf(const QCPBars &bars)
{
    std::vector<double> values;
    for (const QCPBarsData &bar : *bars.data())
        values.push_back(bar.value);
    return values;
}

} // namespace

BurnUpPlot::BurnUpPlot(QCustomPlot &plot) :
    m_plot(plot), m_legend(addLegend(plot)), m_fan(plot), m_stripTicker(new QCPAxisTickerText),
    m_deadlineLine(addVertical(plot)), m_todayLine(addVertical(plot)), m_labels(plot), m_stripText(addText(plot))
{
    plot.xAxis->setTicker(QSharedPointer<MonthTicker>::create(*plot.xAxis));
    plot.yAxis->setTicker(QSharedPointer<CountTicker>::create());
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.yAxis->setPadding(2);
    m_fan.addTo(*m_legend);
    m_target = plot.addGraph();
    m_pace = plot.addGraph();
    m_value = plot.addGraph();
    m_dot = plot.addGraph();
    for (QCPGraph *graph : {m_target, m_pace, m_value, m_dot})
        graph->setSelectable(QCP::stNone);
    addStrip();
    m_bands = {addBand(plot, *plot.axisRect()), addBand(plot, *m_strip)};
    m_stripText->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_stripText->position->setAxisRect(m_strip);
    m_stripText->position->setCoords(0, 1);
    m_stripText->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_stripText->setClipToAxisRect(false);
}

void BurnUpPlot::addStrip()
{
    m_strip = new QCPAxisRect(&m_plot, false);
    m_strip->addAxes(QCPAxis::atLeft | QCPAxis::atBottom);
    m_plot.plotLayout()->addElement(m_plot.plotLayout()->rowCount(), 0, m_strip);
    m_strip->setAutoMargins(QCP::msLeft);
    auto *margins = new QCPMarginGroup(&m_plot);
    m_plot.axisRect()->setMarginGroup(QCP::msLeft, margins);
    m_strip->setMarginGroup(QCP::msLeft, margins);
    QCPAxis *keys = m_strip->axis(QCPAxis::atBottom);
    QCPAxis *counts = m_strip->axis(QCPAxis::atLeft);
    counts->setTicker(m_stripTicker);
    keys->setVisible(false);
    for (QCPBars **bars : {&m_gains, &m_losses}) {
        *bars = new QCPBars(keys, counts);
        (*bars)->setWidth(0.66 * monthDays);
        (*bars)->setSelectable(QCP::stNone);
    }
}

void BurnUpPlot::setCompact(bool compact)
{
    m_compact = compact;
    m_legend->setVisible(!compact);
    m_plot.yAxis->ticker()->setTickCount(compact ? 4 : 5);
    m_strip->setVisible(!compact);
    m_stripText->setVisible(!compact);
    m_strip->axis(QCPAxis::atLeft)->setVisible(!compact);
    for (QCPBars *bars : {m_gains, m_losses})
        bars->setVisible(!compact);
    m_strip->setMinimumSize(0, compact ? 0 : stripHeight);
    m_strip->setMaximumSize(QWIDGETSIZE_MAX, compact ? 0 : stripHeight);
    m_strip->setMargins(QMargins(0, 0, 0, compact ? 0 : 20));
    m_plot.plotLayout()->setRowSpacing(compact ? 0 : 10);
}

void BurnUpPlot::setData(const planning::GoalFigures &goal, const Forecast &forecast, Day asOf)
{
    m_fan.setData(goal, forecast);
    const double start = valueOn(goal, goal.goal.start);
    QVector<double> keys{key(goal.goal.start)};
    QVector<double> values{start};
    double most = std::max<double>(goal.goal.target, start);
    for (const planning::CountMonth &month : goal.months) {
        const double end = key(std::min(month.month.last(), asOf));
        most = std::max<double>(most, month.value);
        if (end <= keys.back())
            continue; // the goal starts on the last day of a month
        keys.append(end);
        values.append(month.value);
    }
    m_value->setData(keys, values, true);
    m_dot->setData({keys.back()}, {values.back()});
    placeVertical(*m_todayLine, keys.back());
    // What the fan has far above the target says no more than that it is reached.
    most = std::max(most, std::min(m_fan.highest(), mostAboveTarget * most));
    m_plot.yAxis->setRange(0, most > 0 ? most * 1.15 : 1);
    const double end = std::max(key(std::max(goal.goal.deadline, m_fan.lastShown().value_or(asOf))), keys.back());
    const double from = key(Month::of(goal.goal.start).first());
    m_plot.xAxis->setRange(from, end + (end - from) * 0.03 + 1);
    m_strip->axis(QCPAxis::atBottom)->setRange(m_plot.xAxis->range());
    setLines(goal, start);
    setStrip(goal);
}

void BurnUpPlot::setLines(const planning::GoalFigures &goal, double start)
{
    const double from = key(goal.goal.start);
    const double deadline = key(goal.goal.deadline);
    m_target->setData({m_plot.xAxis->range().lower, m_plot.xAxis->range().upper},
                      {static_cast<double>(goal.goal.target), static_cast<double>(goal.goal.target)}, true);
    QVector<double> keys{from}; // through the interim targets, where there are any
    QVector<double> values{start};
    for (const planning::InterimFigures &interim : goal.interims) {
        if (key(interim.day) > keys.back() && key(interim.day) < deadline) {
            keys << key(interim.day);
            values << interim.target;
        }
    }
    m_pace->setData(keys << deadline, values << goal.goal.target, true);
    placeVertical(*m_deadlineLine, deadline);
}

void BurnUpPlot::setStrip(const planning::GoalFigures &goal)
{
    QVector<double> keys, gains, losses;
    double most = 0;
    double least = 0;
    for (const planning::CountMonth &month : goal.months) {
        keys.append(middle(month.month));
        gains.append(month.gained);
        losses.append(-month.lost);
        most = std::max<double>(most, month.gained);
        least = std::min<double>(least, -month.lost);
    }
    m_gains->setData(keys, gains, true);
    m_losses->setData(keys, losses, true);
    setStripTicks(most, least);
}

void BurnUpPlot::setStripTicks(double most, double least)
{
    const Formatter format(Language::English, Currency{});
    const double span = std::max(1.0, most - least);
    m_strip->axis(QCPAxis::atLeft)->setRange(least - span * 0.06, most + span * 0.06);
    m_stripTicker->clear();
    m_stripTicker->addTick(0, QStringLiteral("0"));
    // A label needs about a quarter of the strip; what is nearer to zero goes without.
    if (most > span * 0.25)
        m_stripTicker->addTick(most, QLatin1Char('+') + format.number(std::llround(most)));
    if (least < -span * 0.25)
        m_stripTicker->addTick(least, format.number(std::llround(least)));
}

void BurnUpPlot::style(const Theme &theme, const planning::GoalFigures &goal, const Forecast &forecast, Day asOf,
                       const Formatter &format)
{
    m_plot.setBackground(QBrush(theme.base));
    styleAxis(*m_plot.xAxis, theme, true, false);
    styleAxis(*m_plot.yAxis, theme, false, true);
    styleAxis(*m_strip->axis(QCPAxis::atLeft), theme, false, true);
    m_strip->axis(QCPAxis::atLeft)->grid()->setPen(Qt::NoPen);
    m_strip->axis(QCPAxis::atLeft)->grid()->setZeroLinePen(QPen(theme.subtext, 1));
    const QColor color = theme.measureColor(goal.goal.measure);
    m_value->setPen(QPen(color, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_target->setPen(QPen(theme.text, 1.5));
    m_pace->setPen(QPen(theme.subtext, 1, Qt::DashLine));
    m_dot->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(color), QBrush(color), 7));
    m_gains->setPen(Qt::NoPen);
    m_gains->setBrush(color);
    m_losses->setPen(Qt::NoPen);
    m_losses->setBrush(theme.over);
    m_deadlineLine->setPen(QPen(theme.over, 1, Qt::DotLine));
    m_todayLine->setPen(QPen(theme.subtext, 1, Qt::DotLine));
    for (QCPItemRect *band : m_bands)
        band->setBrush(theme.accentSoft);
    m_stripText->setFont(chartFont(theme));
    m_stripText->setColor(theme.subtext);
    m_stripText->setText(BurnUpChart::tr("gained and lost each month"));
    styleLegend(*m_legend, theme);
    m_fan.style(theme, goal);
    m_labels.style(theme, goal, asOf, format, m_compact);
    m_labels.setForecast(forecast, format, m_compact);
    const int right = m_labels.widthOfTarget() + 2;
    m_plot.axisRect()->setMargins(QMargins(0, BurnUpLabels::rowHeight, right, 0));
    m_strip->setMargins(QMargins(0, 0, right, m_compact ? 0 : 20));
}

void BurnUpPlot::setSelected(std::optional<Month> month)
{
    for (QCPItemRect *band : m_bands) {
        band->setVisible(month.has_value() && (band == m_bands[0] || !m_compact));
        if (month)
            placeBand(*band, key(month->first()), key(month->last()) + 1);
    }
}

void BurnUpPlot::arrange()
{
    const auto pixel = [this](double day, double count) {
        return QPointF(m_plot.xAxis->coordToPixel(day), m_plot.yAxis->coordToPixel(count));
    };
    const QCPGraphData today = *m_dot->data()->constBegin();
    BurnUpGeometry geometry;
    geometry.axes = m_plot.axisRect()->rect();
    geometry.right = m_plot.viewport().right();
    geometry.target = pixel(0, targetShown()).y();
    geometry.deadline = pixel(m_deadlineLine->start->key(), 0).x();
    geometry.asOf = pixel(today.key, 0).x();
    geometry.value = pixel(today.key, today.value);
    for (const QCPGraph *graph : {m_value, m_pace, m_target}) {
        const auto end = graph->data()->constEnd();
        for (auto point = graph->data()->constBegin(); point != end && std::next(point) != end; ++point)
            geometry.lines.emplace_back(pixel(point->key, point->value),
                                        pixel(std::next(point)->key, std::next(point)->value));
    }
    geometry.fan = m_fan.geometry();
    geometry.lines.insert(geometry.lines.end(), geometry.fan.lines.begin(), geometry.fan.lines.end());
    m_labels.arrange(geometry);
}

std::vector<double> BurnUpPlot::values() const
{
    std::vector<double> values;
    for (const QCPGraphData &point : *m_value->data())
        values.push_back(point.value);
    return values;
}

std::vector<double> BurnUpPlot::gains() const
{
    return valuesOf(*m_gains);
}

std::vector<double> BurnUpPlot::losses() const
{
    return valuesOf(*m_losses);
}

double BurnUpPlot::targetShown() const
{
    return m_target->data()->isEmpty() ? 0.0 : m_target->data()->constBegin()->value;
}

std::optional<Month> BurnUpPlot::monthAt(const QPointF &position) const
{
    const QRect main = m_plot.axisRect()->rect();
    const bool inside = main.contains(position.toPoint()) || m_strip->rect().contains(position.toPoint());
    const double x = m_plot.xAxis->pixelToCoord(position.x());
    if (!inside || x < m_plot.xAxis->range().lower)
        return std::nullopt;
    return Month::of(dayOf(std::floor(x)));
}

QPointF BurnUpPlot::monthCentre(Month month) const
{
    return {m_plot.xAxis->coordToPixel(middle(month)), static_cast<double>(m_plot.axisRect()->center().y())};
}

} // namespace slateboard
