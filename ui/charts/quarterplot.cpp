// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/quarterplot.h"

#include "ui/charts/quarterchart.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace slateboard {
namespace {

constexpr double barWidth = 0.66; // of a quarter
constexpr int topMargin = 20;     // room for "spent" and "planned"
constexpr double labelHeight = 15;
constexpr double narrowQuarter = 20; // below this many pixels, labels of neighbours would crowd
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double units(Money money)
{
    return static_cast<double>(money.minor);
}

} // namespace

QuarterPlot::QuarterPlot(QCustomPlot &plot) :
    m_plot(plot), m_moneyTicker(new MoneyTicker), m_ticker(new QuarterTicker(*plot.xAxis)), m_cap(nullptr),
    m_overruns(nullptr), m_asOfLine(addVertical(plot)), m_spent(addText(plot)), m_planned(addText(plot)),
    m_empty(addText(plot)), m_band(addBand(plot, *plot.axisRect())), m_theme(Theme::light())
{
    m_moneyTicker->setTickCount(4);
    plot.xAxis->setTicker(m_ticker);
    plot.yAxis->setTicker(m_moneyTicker);
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, topMargin, 8, 0));
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
    for (QCPItemText *text : {m_spent, m_planned}) {
        text->position->setTypeX(QCPItemPosition::ptPlotCoords);
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    m_spent->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_planned->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
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
    m_plot.yAxis->setRange(0, top > 0 ? top * 1.15 : 1);
    if (!m_quarters.empty())
        m_plot.xAxis->setRange(m_quarters.front().quarter.index - 0.5, m_quarters.back().quarter.index + 0.5);
    m_empty->setVisible(m_quarters.empty());
    m_plot.xAxis->setTickLabels(!m_quarters.empty());
    m_plot.yAxis->setTickLabels(!m_quarters.empty());
    m_plot.yAxis->grid()->setVisible(!m_quarters.empty());
    setCap();
    setAsOf(asOf);
}

// Level over its quarters; a gap, no riser, where the limit changes.
void QuarterPlot::setCap()
{
    QVector<double> keys, values;
    std::optional<Money> previous;
    for (const planning::QuarterMoney &quarter : m_quarters) {
        const double left = quarter.quarter.index - 0.5;
        if (quarter.cap != previous) {
            keys.append(left);
            values.append(nan);
        }
        if (quarter.cap) {
            keys << left << left + 1;
            values << units(*quarter.cap) << units(*quarter.cap);
        }
        previous = quarter.cap;
    }
    m_cap->setData(keys, values, true);
}

void QuarterPlot::setAsOf(Day asOf)
{
    const Quarter quarter = Quarter::of(asOf);
    const double days = static_cast<double>(quarter.last().daysSince(quarter.first())) + 1;
    const double gone = (static_cast<double>(asOf.daysSince(quarter.first())) + 1) / days;
    const double key = quarter.index - 0.5 + gone;
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
    for (QCPItemText *text : {m_spent, m_planned, m_empty}) {
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

QCPItemText *QuarterPlot::label(const QString &text, const QColor &color, bool bold)
{
    QCPItemText *item = addText(m_plot);
    item->position->setType(QCPItemPosition::ptAbsolute);
    item->setFont(chartFont(m_theme, bold));
    item->setColor(color);
    item->setText(text);
    m_labels.append(item);
    return item;
}

void QuarterPlot::arrange(const Formatter &format)
{
    for (QCPItemText *item : std::as_const(m_labels))
        m_plot.removeItem(item);
    m_labels.clear();
    m_taken.clear();
    m_overrunTexts.clear();
    arrangeOverruns(format);
    arrangeCaps(format);
}

bool QuarterPlot::isFree(const QRectF &place) const
{
    const double half = barWidth / 2;
    return std::ranges::none_of(m_taken, [&](const QRectF &other) { return other.intersects(place); }) &&
           std::ranges::none_of(m_quarters, [&](const planning::QuarterMoney &quarter) {
               const double index = quarter.quarter.index;
               return pixelX(index + half) > place.left() && pixelX(index - half) < place.right() &&
                      pixelY(units(quarter.demand())) < place.bottom();
           });
}

// A bar over its cap says by how much; one that has no room for that has a mark.
void QuarterPlot::arrangeOverruns(const Formatter &format)
{
    const QFontMetricsF metrics(chartFont(m_theme, true));
    const double quarterWidth = pixelX(1) - pixelX(0);
    QVector<double> keys, values;
    for (const planning::QuarterMoney &quarter : m_quarters) {
        if (!quarter.cap || quarter.demand() <= *quarter.cap)
            continue;
        const QString text = QLatin1Char('+') + format.moneyShort(quarter.demand() - *quarter.cap);
        const double width = metrics.horizontalAdvance(text) + 2;
        const QPointF top(pixelX(quarter.quarter.index), pixelY(units(quarter.demand())));
        const QRectF place(top.x() - width / 2, top.y() - labelHeight - 2, width, labelHeight);
        if (quarterWidth < narrowQuarter || !isFree(place)) {
            keys.append(quarter.quarter.index);
            values.append(m_plot.yAxis->pixelToCoord(top.y() - 7));
            continue;
        }
        const bool firm = quarter.firm > *quarter.cap;
        QCPItemText *item = label(text, firm ? m_theme.over : m_theme.warn, true);
        item->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        item->position->setPixelPosition(top - QPointF(0, 2));
        m_taken.push_back(place);
        m_overrunTexts.append(text);
    }
    m_overruns->setData(keys, values, true);
}

void QuarterPlot::arrangeCaps(const Formatter &format)
{
    size_t from = 0;
    for (size_t i = 1; i <= m_quarters.size(); ++i) {
        if (i < m_quarters.size() && m_quarters[i].cap == m_quarters[from].cap)
            continue;
        if (m_quarters[from].cap)
            placeCap(from, i - 1, i == m_quarters.size(), format);
        from = i;
    }
}

std::optional<QRectF> QuarterPlot::freePlace(QRectF place, double left) const
{
    while (!isFree(place)) {
        if (place.left() <= left)
            return std::nullopt;
        place.translate(-4, 0);
    }
    return place;
}

// The label of a cap stands on its line, as far right as it covers neither bars nor other labels. If they leave no such
// place, it becomes shorter, and then covers what is behind it.
void QuarterPlot::placeCap(size_t from, size_t to, bool last, const Formatter &format)
{
    const Money cap = *m_quarters[from].cap;
    const QString amount = format.moneyShort(cap, 2);
    const QFontMetricsF metrics(chartFont(m_theme));
    const double left = pixelX(m_quarters[from].quarter.index - 0.5);
    const double right = pixelX(m_quarters[to].quarter.index + 0.5);
    auto rightmost = [&](const QString &text) {
        const double width = metrics.horizontalAdvance(text) + 6;
        return QRectF(right - width, pixelY(units(cap)) - 2 - labelHeight, width, labelHeight);
    };
    if (!last && right - left < rightmost(amount).width())
        return;
    QString text = last ? QuarterChart::tr("cap %1").arg(amount) : amount;
    std::optional<QRectF> place = freePlace(rightmost(text), left);
    if (!place) {
        text = amount;
        place = freePlace(rightmost(text), left);
    }
    QColor ground = m_theme.base; // a grid line may run through the place
    if (!place) {
        place = rightmost(text);
        ground.setAlpha(210);
    }
    QCPItemText *item = label(text, m_theme.text, false);
    item->setBrush(ground);
    item->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    item->position->setPixelPosition(place->bottomRight());
    m_taken.push_back(*place);
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
