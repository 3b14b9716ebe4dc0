// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/quarterchart.h"

#include "ui/charts/planplots.h"
#include "ui/charts/quarterplot.h"

#include <algorithm>
#include <limits>

namespace slateboard {
namespace {

constexpr int mostQuarters = 80;

using planning::MoneyFigures;
using planning::QuarterBars;
using planning::QuarterMoney;

bool isEmpty(const QuarterMoney &quarter)
{
    return quarter.demand() == Money{} && !quarter.cap;
}

} // namespace

struct QuarterChart::Private {
    explicit Private(QCustomPlot &customPlot) : plot(customPlot) {}

    QuarterPlot plot;
    MoneyFigures money;
    QuarterBars bars;
    QStringList names;
    Day asOf;
    Formatter format{Language::English, Currency{}};

    [[nodiscard]] std::span<const QuarterMoney> shown() const;
    [[nodiscard]] QString tooltip(const QuarterMoney &quarter) const;
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

QString QuarterChart::Private::tooltip(const QuarterMoney &quarter) const
{
    QString text = QStringLiteral("<b>%1</b><table>").arg(format.quarter(quarter.quarter));
    const auto place = static_cast<size_t>(&quarter - money.quarters.data());
    for (size_t i = 0; i < bars.series.size(); ++i) {
        const planning::BarAmounts &bar = bars.series[i].quarters[place];
        const QString name = names.at(static_cast<qsizetype>(i)).toHtmlEscaped();
        if (bar.firm != Money{})
            text += tipRow(name, format.moneyShort(bar.firm));
        if (bar.hoped != Money{})
            text += tipRow(QuarterChart::tr("%1, hoped").arg(name), format.moneyShort(bar.hoped));
    }
    text += tipRow(QuarterChart::tr("Firm"), format.moneyShort(quarter.firm));
    text += tipRow(QuarterChart::tr("Hoped"), format.moneyShort(quarter.hoped));
    if (const Money others = quarter.firmByOthers + quarter.hopedByOthers; others != Money{})
        text += tipRow(QuarterChart::tr("Of these, funded by others"), format.moneyShort(others));
    if (quarter.cap)
        text += tipRow(QuarterChart::tr("Cap"), format.moneyShort(*quarter.cap));
    if (quarter.headroom && quarter.headroom->minor < 0)
        text += tipRow(QuarterChart::tr("Firm demand over the cap"), format.moneyShort(-*quarter.headroom));
    else if (quarter.headroom)
        text += tipRow(QuarterChart::tr("Headroom of firm demand"), format.moneyShort(*quarter.headroom));
    return text + QStringLiteral("</table>");
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
    letZoom(Qt::Horizontal);
    letToggle();
    refresh();
}

QuarterChart::~QuarterChart() = default;

void QuarterChart::setData(const MoneyFigures &money, Day asOf, const Formatter &format)
{
    QStringList names;
    for (const auto &word : words<Format>())
        names << wordFor(word.value);
    setData(money, planning::barsByFormat(money), names, asOf, format);
}

void QuarterChart::setData(const MoneyFigures &money, QuarterBars bars, const QStringList &names, Day asOf,
                           const Formatter &format)
{
    if (bars.grouping != d->bars.grouping)
        forgetLeftOut();
    d->money = money;
    d->bars = std::move(bars);
    d->names = names;
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

std::vector<double> QuarterChart::barsFor(const planning::BarKey &key, bool firm) const
{
    std::vector<double> values = d->plot.barsFor(key, firm ? BarPart::Own : BarPart::Hoped);
    const std::vector<double> byOthers = firm ? d->plot.barsFor(key, BarPart::ByOthers) : std::vector<double>();
    for (size_t i = 0; i < byOthers.size(); ++i)
        values[i] += byOthers[i];
    return values;
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
    const auto shown = d->shown();
    const auto first = static_cast<size_t>(shown.data() - d->money.quarters.data());
    d->plot.setData({shown, first, d->bars, d->names, d->asOf}, d->format,
                    [this](const QCPAbstractPlottable &entry) { return isLeftOut(entry); });
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
    return d->tooltip(*d->find(Quarter{place}));
}

void QuarterChart::open(int place, std::optional<QPointF> click)
{
    emit quarterClicked(Quarter{place}, click ? d->plot.keyAt(*click) : std::nullopt);
}

QString QuarterChart::fileName() const
{
    return tr("demand-by-quarter");
}

} // namespace slateboard
