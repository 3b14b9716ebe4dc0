// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/captimechart.h"

#include "ui/charts/planplots.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace slateboard {
namespace {

constexpr int mostCapQuarters = 80;     // quarters
constexpr int roomForCurrencyNote = 24; // above the axes
constexpr int halfLabelOfCap = 7;       // by which the uppermost label of the axis may stand above it

using planning::CapPoint;

std::vector<double> pointsOf(const QCPGraph &graph)
{
    std::vector<double> values;
    for (const QCPGraphData &point : *graph.data())
        values.push_back(point.value);
    return values;
}

} // namespace

struct CapTimeChart::Private {
    explicit Private(QCustomPlot &customPlot);
    void style(const Theme &theme);
    void fill();
    [[nodiscard]] const CapPoint *find(int index) const;
    [[nodiscard]] QString description(std::optional<int> selected) const;
    [[nodiscard]] std::array<QCPGraph *, 5> entries() const { return {used, usedIfAll, without, with, hoped}; }

    QCustomPlot &plot;
    QSharedPointer<MoneyTicker> moneyTicker{new MoneyTicker};
    QCPLegend *legend;
    QCPItemRect *band;
    QCPGraph *used;
    QCPGraph *usedIfAll;
    QCPGraph *without;
    QCPGraph *with;
    QCPGraph *hoped;
    QCPItemLine *asOfLine;
    QCPItemText *currency;
    std::vector<CapPoint> points;
    QString name;
    Day asOf;
    Formatter format{Language::English, Currency{}};
};

CapTimeChart::Private::Private(QCustomPlot &customPlot) :
    plot(customPlot), legend(addLegend(plot)), band(addBand(plot, *plot.axisRect())), used(plot.addGraph()),
    usedIfAll(plot.addGraph()), without(plot.addGraph()), with(plot.addGraph()), hoped(plot.addGraph()),
    asOfLine(addVertical(plot)), currency(addText(plot))
{
    moneyTicker->setTickCount(4);
    plot.yAxis->setTicker(moneyTicker);
    plot.xAxis->setTicker(QSharedPointer<QuarterTicker>::create(*plot.xAxis));
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, roomForCurrencyNote, 8, 0));
    plot.yAxis->setPadding(2);
    for (QCPGraph *graph : entries()) {
        graph->setSelectable(QCP::stNone);
        graph->addToLegend(legend);
    }
    for (QCPGraph *graph : {without, with, hoped})
        graph->setLineStyle(QCPGraph::lsStepCenter);
    currency->position->setType(QCPItemPosition::ptAxisRectRatio);
    currency->position->setCoords(0, 0);
    currency->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    currency->setPadding(QMargins(0, 0, 0, halfLabelOfCap));
}

void CapTimeChart::Private::style(const Theme &theme)
{
    plot.setBackground(QBrush(theme.base));
    styleAxis(*plot.xAxis, theme, true, false);
    styleAxis(*plot.yAxis, theme, false, true);
    styleLegend(*legend, theme);
    used->setPen(QPen(theme.subtext, 1.6));
    used->setBrush(Theme::mixed(theme.subtext, theme.base, 0.7));
    usedIfAll->setPen(QPen(theme.subtext, 1.4, Qt::DashLine));
    without->setPen(QPen(theme.text, 1.2));
    with->setPen(QPen(theme.accent, 2.2));
    hoped->setPen(QPen(theme.accent, 1.6, Qt::DotLine));
    used->setName(CapTimeChart::tr("firm"));
    usedIfAll->setName(CapTimeChart::tr("hoped"));
    without->setName(CapTimeChart::tr("cap"));
    with->setName(CapTimeChart::tr("raised"));
    hoped->setName(CapTimeChart::tr("expected"));
    asOfLine->setPen(QPen(theme.subtext, 1, Qt::DotLine));
    band->setBrush(theme.accentSoft);
    currency->setFont(chartFont(theme));
    currency->setColor(theme.subtext);
    currency->setText(format.currencyNote());
    currency->setVisible(!format.currencyNote().isEmpty());
    moneyTicker->setFormatter(format);
}

void CapTimeChart::Private::fill()
{
    const std::array<std::pair<QCPGraph *, Money CapPoint::*>, 5> series{{{used, &CapPoint::used},
                                                                          {usedIfAll, &CapPoint::usedIfAll},
                                                                          {without, &CapPoint::without},
                                                                          {with, &CapPoint::with},
                                                                          {hoped, &CapPoint::hoped}}};
    double top = 1;
    for (const auto &[graph, member] : series) {
        QVector<double> keys, values;
        for (const CapPoint &point : points) {
            keys.append(point.quarter.index);
            values.append(static_cast<double>((point.*member).minor));
            top = std::max(top, values.back());
        }
        graph->setData(keys, values, true);
    }
    plot.yAxis->setRange(0, top * 1.08);
    if (!points.empty())
        plot.xAxis->setRange(points.front().quarter.index - 0.5, points.back().quarter.index + 0.5);
    placeVertical(*asOfLine, quarterKey(asOf));
}

const CapPoint *CapTimeChart::Private::find(int index) const
{
    const auto found = std::ranges::lower_bound(points, Quarter{index}, {}, &CapPoint::quarter);
    return found == points.end() || found->quarter.index != index ? nullptr : &*found;
}

QString CapTimeChart::Private::description(std::optional<int> selected) const
{
    if (points.empty())
        return {};
    const CapPoint *point = selected ? find(*selected) : nullptr;
    const CapPoint &of = point ? *point : points.back();
    return CapTimeChart::tr("%1 by %2: cap %3, with receipts %4, with expected ones %5; firm demand %6, with hoped %7.")
        .arg(name, format.quarter(of.quarter), format.moneyShort(of.without), format.moneyShort(of.with),
             format.moneyShort(of.hoped), format.moneyShort(of.used), format.moneyShort(of.usedIfAll));
}

CapTimeChart::CapTimeChart(QWidget *parent) : Chart(parent), d(std::make_unique<Private>(*plot()))
{
    letZoom(Qt::Horizontal);
    letToggle();
    refresh();
}

CapTimeChart::~CapTimeChart() = default;

void CapTimeChart::setData(const planning::CapOverTime &cap, const QString &name, Day asOf, const Formatter &format)
{
    const size_t skipped = cap.points.size() > mostCapQuarters ? cap.points.size() - mostCapQuarters : 0;
    d->points.assign(cap.points.begin() + static_cast<std::ptrdiff_t>(skipped), cap.points.end());
    d->name = name;
    d->asOf = asOf;
    d->format = format;
    placesChanged();
}

std::vector<double> CapTimeChart::shownCap(bool raised, bool hoped) const
{
    return pointsOf(hoped ? *d->hoped : raised ? *d->with : *d->without);
}

QStringList CapTimeChart::legendTexts() const
{
    QStringList texts;
    for (const QCPGraph *graph : d->entries())
        texts << graph->name();
    return texts;
}

void CapTimeChart::rebuild(const Theme &theme)
{
    d->style(theme);
    d->fill();
    const bool isChosen = selectedPlace() && !theme.print;
    d->band->setVisible(isChosen);
    if (isChosen)
        placeBand(*d->band, *selectedPlace() - 0.5, *selectedPlace() + 0.5);
    setAccessibleName(tr("The cap over time"));
    setAccessibleDescription(d->description(selectedPlace()));
}

void CapTimeChart::arrange()
{
    d->asOfLine->setVisible(!d->points.empty() && plot()->xAxis->range().contains(quarterKey(d->asOf)));
}

Chart::Places CapTimeChart::places() const
{
    return d->points.empty() ? Places{} : Places{d->points.front().quarter.index, d->points.back().quarter.index};
}

int CapTimeChart::firstChoice() const
{
    return std::clamp(Quarter::of(d->asOf).index, places().first, places().last);
}

std::optional<int> CapTimeChart::placeAt(const QPointF &position) const
{
    if (!plot()->axisRect()->rect().contains(position.toPoint()))
        return std::nullopt;
    return static_cast<int>(std::lround(plot()->xAxis->pixelToCoord(position.x())));
}

QPointF CapTimeChart::centreOf(int place) const
{
    const CapPoint *point = d->find(place);
    const double used = point ? static_cast<double>(point->used.minor) : 0.0;
    return {plot()->xAxis->coordToPixel(place), plot()->yAxis->coordToPixel(used)};
}

QString CapTimeChart::tooltip(int place) const
{
    const CapPoint *point = d->find(place);
    if (!point)
        return {};
    QString text = QStringLiteral("<b>%1</b><table>").arg(tr("By %1").arg(d->format.quarter(point->quarter)));
    text += tipRow(tr("Cap"), d->format.moneyShort(point->without));
    text += tipRow(tr("with receipts"), d->format.moneyShort(point->with));
    text += tipRow(tr("with expected ones"), d->format.moneyShort(point->hoped));
    text += tipRow(tr("Own share of firm demand"), d->format.moneyShort(point->used));
    text += tipRow(tr("with hoped"), d->format.moneyShort(point->usedIfAll));
    return text + QStringLiteral("</table>");
}

void CapTimeChart::open(int place, std::optional<QPointF>)
{
    emit quarterClicked(Quarter{place});
}

QString CapTimeChart::fileName() const
{
    return tr("cap-over-time");
}

} // namespace slateboard
