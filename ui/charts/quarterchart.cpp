// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/quarterchart.h"

#include "ui/charts/quarterplot.h"

#include <algorithm>
#include <limits>

namespace slateboard {
namespace {

constexpr int mostQuarters = 80;

using planning::MoneyFigures;
using planning::QuarterMoney;

bool isEmpty(const QuarterMoney &quarter)
{
    return quarter.demand() == Money{} && !quarter.cap;
}

QString row(const QString &name, const QString &value)
{
    return QStringLiteral("<tr><td>%1</td><td align=right>&nbsp;&nbsp;%2</td></tr>").arg(name, value);
}

QString tooltipOf(const QuarterMoney &quarter, const Formatter &format)
{
    QString text = QStringLiteral("<b>%1</b><table>").arg(format.quarter(quarter.quarter));
    for (const auto &word : words<Format>()) {
        const auto i = static_cast<size_t>(word.value);
        const Money firm = quarter.firmByFormat[i];
        const Money hoped = quarter.hopedByFormat[i];
        if (firm != Money{})
            text += row(wordFor(word.value), format.moneyShort(firm));
        if (hoped != Money{})
            text += row(QuarterChart::tr("%1, hoped").arg(wordFor(word.value)), format.moneyShort(hoped));
    }
    text += row(QuarterChart::tr("Firm"), format.moneyShort(quarter.firm));
    text += row(QuarterChart::tr("Hoped"), format.moneyShort(quarter.hoped));
    if (const Money others = quarter.firmByOthers + quarter.hopedByOthers; others != Money{})
        text += row(QuarterChart::tr("Of these, funded by others"), format.moneyShort(others));
    if (quarter.cap)
        text += row(QuarterChart::tr("Cap"), format.moneyShort(*quarter.cap));
    if (quarter.headroom && quarter.headroom->minor < 0)
        text += row(QuarterChart::tr("Firm demand over the cap"), format.moneyShort(-*quarter.headroom));
    else if (quarter.headroom)
        text += row(QuarterChart::tr("Headroom of firm demand"), format.moneyShort(*quarter.headroom));
    return text + QStringLiteral("</table>");
}

} // namespace

struct QuarterChart::Private {
    explicit Private(QCustomPlot &customPlot) : plot(customPlot) {}

    QuarterPlot plot;
    MoneyFigures money;
    Day asOf;
    Formatter format{Language::English, Currency{}};

    [[nodiscard]] std::span<const QuarterMoney> shown() const;
    [[nodiscard]] const QuarterMoney *find(Quarter quarter) const;
    [[nodiscard]] QString description(std::optional<Quarter> selected) const;
};

std::span<const QuarterMoney> QuarterChart::Private::shown() const
{
    const auto from = std::ranges::find_if_not(money.quarters, isEmpty);
    auto to = money.quarters.end();
    while (to != from && isEmpty(*std::prev(to)))
        --to;
    const auto first = std::max(from, to - std::min<std::ptrdiff_t>(mostQuarters, to - from));
    return {first, to};
}

const QuarterMoney *QuarterChart::Private::find(Quarter quarter) const
{
    const auto quarters = shown();
    const auto found = std::ranges::find(quarters, quarter, &QuarterMoney::quarter);
    return found == quarters.end() ? nullptr : &*found;
}

QString QuarterChart::Private::description(std::optional<Quarter> selected) const
{
    const auto quarters = shown();
    if (quarters.empty())
        return QuarterChart::tr("Nothing is spent or planned yet.");
    if (selected && find(*selected) != nullptr) {
        const QuarterMoney &quarter = *find(*selected);
        const QString amounts = QuarterChart::tr("%1: firm %2, hoped %3.")
                                    .arg(format.quarter(quarter.quarter), format.moneyShort(quarter.firm),
                                         format.moneyShort(quarter.hoped));
        return quarter.cap ? amounts + QLatin1Char(' ') +
                                 QuarterChart::tr("Its cap is %1.").arg(format.moneyShort(*quarter.cap))
                           : amounts;
    }
    const auto largest = std::ranges::max_element(quarters, {}, [](auto &q) { return q.demand(); });
    const auto over = std::ranges::count_if(quarters, [](auto &q) { return q.cap && q.ownDemand() > *q.cap; });
    return QuarterChart::tr("Demand from %1 to %2, largest in %3 with %4.")
               .arg(format.quarter(quarters.front().quarter), format.quarter(quarters.back().quarter),
                    format.quarter(largest->quarter), format.moneyShort(largest->demand())) +
           QLatin1Char(' ') + QuarterChart::tr("Quarters over their cap: %1.").arg(over);
}

QuarterChart::QuarterChart(QWidget *parent) : Chart(parent), d(std::make_unique<Private>(*plot()))
{
    refresh();
}

QuarterChart::~QuarterChart() = default;

void QuarterChart::setData(const MoneyFigures &money, Day asOf, const Formatter &format)
{
    d->money = money;
    d->asOf = asOf;
    d->format = format;
    placesChanged();
}

void QuarterChart::setSelected(std::optional<Quarter> quarter)
{
    selectPlace(quarter ? std::optional(quarter->index) : std::nullopt);
}

std::optional<Quarter> QuarterChart::selected() const
{
    return selectedPlace() ? std::optional(Quarter{*selectedPlace()}) : std::nullopt;
}

std::vector<Quarter> QuarterChart::shownQuarters() const
{
    std::vector<Quarter> quarters;
    for (const QuarterMoney &quarter : d->shown())
        quarters.push_back(quarter.quarter);
    return quarters;
}

std::vector<double> QuarterChart::barsFor(Format format, bool firm) const
{
    return d->plot.barsFor(format, firm);
}

std::vector<double> QuarterChart::capSteps() const
{
    return d->plot.capSteps();
}

QStringList QuarterChart::overrunLabels() const
{
    return d->plot.overrunLabels();
}

QList<QRectF> QuarterChart::labelRects() const
{
    return d->plot.labelRects();
}

QStringList QuarterChart::quarterLabels() const
{
    return d->plot.quarterLabels();
}

QPointF QuarterChart::barCentre(Quarter quarter) const
{
    return d->plot.barCentre(quarter);
}

void QuarterChart::rebuild(const Theme &theme)
{
    d->plot.style(theme, d->format);
    d->plot.setQuarterCaps(d->money.caps);
    d->plot.setData(d->shown(), d->asOf, d->format);
    d->plot.setSelected(theme.print ? std::nullopt : selected());
    setAccessibleName(tr("Demand by quarter against cap"));
    setAccessibleDescription(d->description(selected()));
}

void QuarterChart::arrange()
{
    d->plot.arrange(d->format);
}

Chart::Places QuarterChart::places() const
{
    const auto quarters = d->shown();
    return quarters.empty() ? Places{} : Places{quarters.front().quarter.index, quarters.back().quarter.index};
}

int QuarterChart::firstChoice() const
{
    return std::clamp(Quarter::of(d->asOf).index, places().first, places().last);
}

std::optional<int> QuarterChart::placeAt(const QPointF &position) const
{
    const QuarterMoney *quarter = d->plot.quarterAt(position);
    return quarter == nullptr ? std::nullopt : std::optional(quarter->quarter.index);
}

QPointF QuarterChart::centreOf(int place) const
{
    return barCentre(Quarter{place});
}

QString QuarterChart::tooltip(int place) const
{
    return tooltipOf(*d->find(Quarter{place}), d->format);
}

void QuarterChart::open(int place, std::optional<QPointF> click)
{
    emit quarterClicked(Quarter{place}, click ? d->plot.formatAt(*click) : std::nullopt);
}

QString QuarterChart::fileName() const
{
    return tr("demand-by-quarter");
}

} // namespace slateboard
