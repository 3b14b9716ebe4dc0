// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loopchart.h"

#include "ui/charts/planplots.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace slateboard {
namespace {

constexpr int mostLoopQuarters = 80;
constexpr double loopBarWidth = 0.26; // of a quarter
constexpr int headroomOfFlag = 25;    // pixels above the axes, for the currency too
constexpr int halfLabelOfLoop = 7;    // by which the uppermost label of the axis may stand above it

using planning::LoopQuarter;

Money cameIn(const LoopQuarter &quarter)
{
    return quarter.received + quarter.toCome;
}

Money canBeSpent(const LoopQuarter &quarter)
{
    return quarter.available + quarter.availableToCome;
}

bool isIdle(const LoopQuarter &quarter)
{
    return quarter.spent == Money{} && quarter.titles == 0 && cameIn(quarter) == Money{} &&
           canBeSpent(quarter) == Money{};
}

} // namespace

struct LoopChart::Private {
    explicit Private(QCustomPlot &customPlot);
    [[nodiscard]] FormatBars *addBars() const;
    void style(const Theme &theme);
    void fill();
    [[nodiscard]] const LoopQuarter *find(int index) const;
    [[nodiscard]] QString description(std::optional<int> selected) const;
    [[nodiscard]] std::array<FormatBars *, 4> bars() const { return {spent, received, toCome, available}; }

    QCustomPlot &plot;
    QSharedPointer<MoneyTicker> moneyTicker{new MoneyTicker};
    QCPLegend *legend;
    QCPItemRect *band;
    FormatBars *spent;
    FormatBars *received;
    FormatBars *toCome;
    FormatBars *available;
    QCPItemLine *asOfLine;
    QCPItemLine *paidLine;
    QCPItemText *paidText;
    QCPItemText *currency;
    std::vector<LoopQuarter> quarters;
    std::optional<Quarter> paysForItself;
    Day asOf;
    Formatter format{Language::English, Currency{}};
};

LoopChart::Private::Private(QCustomPlot &customPlot) :
    plot(customPlot), legend(addLegend(plot)), band(addBand(plot, *plot.axisRect())), spent(addBars()),
    received(addBars()), toCome(addBars()), available(addBars()), asOfLine(addVertical(plot)),
    paidLine(addVertical(plot)), paidText(addText(plot)), currency(addText(plot))
{
    moneyTicker->setTickCount(4);
    plot.yAxis->setTicker(moneyTicker);
    plot.xAxis->setTicker(QSharedPointer<QuarterTicker>::create(*plot.xAxis));
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, headroomOfFlag, 8, 0));
    plot.yAxis->setPadding(2);
    toCome->moveAbove(received);
    for (FormatBars *each : bars())
        each->addToLegend(legend);
    currency->position->setType(QCPItemPosition::ptAxisRectRatio);
    currency->position->setCoords(0, 0);
    currency->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    currency->setPadding(QMargins(0, 0, 0, halfLabelOfLoop));
    paidText->position->setTypeX(QCPItemPosition::ptPlotCoords);
    paidText->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
}

FormatBars *LoopChart::Private::addBars() const
{
    auto *bars = new FormatBars(plot.xAxis, plot.yAxis);
    bars->setWidth(loopBarWidth);
    bars->setSelectable(QCP::stNone);
    bars->setPen(Qt::NoPen);
    return bars;
}

void LoopChart::Private::style(const Theme &theme)
{
    plot.setBackground(QBrush(theme.base));
    styleAxis(*plot.xAxis, theme, true, false);
    styleAxis(*plot.yAxis, theme, false, true);
    styleLegend(*legend, theme);
    spent->setFill({Theme::mixed(theme.subtext, theme.base, 0.35), Hatch::None, {}});
    received->setFill({theme.accent, Hatch::None, {}});
    toCome->setFill(
        {Theme::mixed(theme.accent, theme.base, 0.65), Hatch::Rising, Theme::mixed(theme.accent, theme.base, 0.2)});
    available->setFill({Theme::mixed(theme.good, theme.base, 0.3), Hatch::Falling, theme.good});
    spent->setName(LoopChart::tr("spent"));
    received->setName(LoopChart::tr("received"));
    toCome->setName(LoopChart::tr("expected"));
    available->setName(LoopChart::tr("to be spent again"));
    asOfLine->setPen(QPen(theme.subtext, 1, Qt::DotLine));
    paidLine->setPen(QPen(theme.good, 1.6));
    band->setBrush(theme.accentSoft);
    for (QCPItemText *text : {paidText, currency})
        text->setFont(chartFont(theme));
    paidText->setColor(theme.text);
    paidText->setText(LoopChart::tr("pays for itself"));
    currency->setColor(theme.subtext);
    currency->setText(format.currencyNote());
    currency->setVisible(!format.currencyNote().isEmpty());
    moneyTicker->setFormatter(format);
}

void LoopChart::Private::fill()
{
    QVector<double> keys[3], values[4];
    double top = 1;
    double bottom = 0;
    for (const LoopQuarter &quarter : quarters) {
        for (int i = 0; i < 3; ++i)
            keys[i].append(quarter.quarter.index + (i - 1) * loopBarWidth);
        const Money amounts[] = {quarter.spent, quarter.received, quarter.toCome, canBeSpent(quarter)};
        for (int i = 0; i < 4; ++i)
            values[i].append(static_cast<double>(amounts[i].minor));
        for (Money height : {quarter.spent, cameIn(quarter), canBeSpent(quarter)}) {
            top = std::max(top, static_cast<double>(height.minor));
            bottom = std::min(bottom, static_cast<double>(height.minor));
        }
    }
    spent->setData(keys[0], values[0], true);
    received->setData(keys[1], values[1], true);
    toCome->setData(keys[1], values[2], true);
    available->setData(keys[2], values[3], true);
    plot.yAxis->setRange(bottom * 1.08, top * 1.08);
    if (!quarters.empty())
        plot.xAxis->setRange(quarters.front().quarter.index - 0.5, quarters.back().quarter.index + 0.5);
    placeVertical(*asOfLine, quarterKey(asOf));
    asOfLine->setVisible(!quarters.empty() && plot.xAxis->range().contains(quarterKey(asOf)));
    const bool isPaid = paysForItself && plot.xAxis->range().contains(paysForItself->index);
    paidLine->setVisible(isPaid);
    paidText->setVisible(isPaid);
    if (isPaid) {
        const double end = paysForItself->index + 0.5;
        placeVertical(*paidLine, end);
        const bool isRight = end > plot.xAxis->range().center();
        paidText->position->setCoords(end, 0);
        paidText->setPositionAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
    }
}

const LoopQuarter *LoopChart::Private::find(int index) const
{
    const auto found = std::ranges::lower_bound(quarters, Quarter{index}, {}, &LoopQuarter::quarter);
    return found == quarters.end() || found->quarter.index != index ? nullptr : &*found;
}

QString LoopChart::Private::description(std::optional<int> selected) const
{
    if (quarters.empty())
        return LoopChart::tr("Nothing is spent and nothing comes in.");
    if (const LoopQuarter *quarter = selected ? find(*selected) : nullptr) {
        return LoopChart::tr("%1: spent %2, received %3, expected %4, to be spent again %5.")
            .arg(format.quarter(quarter->quarter), format.moneyShort(quarter->spent),
                 format.moneyShort(quarter->received), format.moneyShort(quarter->toCome),
                 format.moneyShort(canBeSpent(*quarter)));
    }
    return paysForItself ? LoopChart::tr("From %1 to %2; pays for itself in %3.")
                               .arg(format.quarter(quarters.front().quarter), format.quarter(quarters.back().quarter),
                                    format.quarter(*paysForItself))
                         : LoopChart::tr("From %1 to %2; does not pay for itself in that time.")
                               .arg(format.quarter(quarters.front().quarter), format.quarter(quarters.back().quarter));
}

LoopChart::LoopChart(QWidget *parent) : Chart(parent), d(std::make_unique<Private>(*plot()))
{
    refresh();
}

LoopChart::~LoopChart() = default;

void LoopChart::setData(const planning::Reinvestment &loop, Day asOf, const Formatter &format)
{
    auto to = loop.quarters.end();
    while (to != loop.quarters.begin() && isIdle(*std::prev(to)))
        --to;
    const auto first = std::ranges::find_if_not(loop.quarters.begin(), to, isIdle);
    d->quarters.assign(std::max(first, to - std::min<std::ptrdiff_t>(mostLoopQuarters, to - first)), to);
    d->paysForItself = loop.paysForItself;
    d->asOf = asOf;
    d->format = format;
    placesChanged();
}

void LoopChart::setSelected(std::optional<Quarter> quarter)
{
    selectPlace(quarter ? std::optional(quarter->index) : std::nullopt);
}

std::vector<double> LoopChart::shown(Series series) const
{
    std::vector<double> values;
    for (const QCPBarsData &bar : *d->bars()[static_cast<size_t>(series)]->data())
        values.push_back(bar.value);
    return values;
}

QPointF LoopChart::quarterCentre(Quarter quarter) const
{
    const LoopQuarter *found = d->find(quarter.index);
    const double height = found ? static_cast<double>(std::max(found->spent, cameIn(*found)).minor) : 0.0;
    return {plot()->xAxis->coordToPixel(quarter.index), plot()->yAxis->coordToPixel(height / 2)};
}

void LoopChart::rebuild(const Theme &theme)
{
    d->style(theme);
    d->fill();
    const bool isChosen = selectedPlace() && !theme.print;
    d->band->setVisible(isChosen);
    if (isChosen)
        placeBand(*d->band, *selectedPlace() - 0.5, *selectedPlace() + 0.5);
    setAccessibleName(tr("The loop by quarter"));
    setAccessibleDescription(d->description(selectedPlace()));
}

Chart::Places LoopChart::places() const
{
    return d->quarters.empty() ? Places{} : Places{d->quarters.front().quarter.index, d->quarters.back().quarter.index};
}

int LoopChart::firstChoice() const
{
    return std::clamp(Quarter::of(d->asOf).index, places().first, places().last);
}

std::optional<int> LoopChart::placeAt(const QPointF &position) const
{
    if (!plot()->axisRect()->rect().contains(position.toPoint()))
        return std::nullopt;
    return static_cast<int>(std::lround(plot()->xAxis->pixelToCoord(position.x())));
}

QPointF LoopChart::centreOf(int place) const
{
    return quarterCentre(Quarter{place});
}

QString LoopChart::tooltip(int place) const
{
    const LoopQuarter *quarter = d->find(place);
    if (!quarter)
        return {};
    const auto row = [this](const QString &name, Money amount) { return tipRow(name, d->format.moneyShort(amount)); };
    return QStringLiteral("<b>%1</b><table>").arg(d->format.quarter(quarter->quarter)) +
           row(tr("Spent, our own share"), quarter->spent) +
           row(tr("%n title(s) released, at our own cost of", nullptr, quarter->titles), quarter->released) +
           row(tr("Own receipts"), quarter->received) + row(tr("expected"), quarter->toCome) +
           row(tr("To be spent again from now on"), canBeSpent(*quarter)) + QStringLiteral("</table>");
}

void LoopChart::open(int place, std::optional<QPointF>)
{
    emit quarterClicked(Quarter{place});
}

QString LoopChart::fileName() const
{
    return tr("loop-by-quarter");
}

} // namespace slateboard
