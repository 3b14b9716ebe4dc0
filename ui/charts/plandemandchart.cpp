// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plandemandchart.h"

#include "app/planning/planwords.h"
#include "ui/charts/plandemandplot.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr int mostShown = 80; // quarters

using planning::QuarterMoney;
using planning::QuarterOfPlans;

bool isBlank(const QuarterOfPlans &quarter)
{
    return quarter.a.demand() == Money{} && quarter.b.demand() == Money{} && !quarter.cap;
}

std::vector<QuarterOfPlans> shownOf(const std::vector<QuarterOfPlans> &quarters)
{
    auto from = std::ranges::find_if_not(quarters, isBlank);
    auto to = quarters.end();
    while (to != from && isBlank(*std::prev(to)))
        --to;
    from = std::max(from, to - std::min<std::ptrdiff_t>(mostShown, to - from));
    return {from, to};
}

QString amountsText(const QuarterMoney &quarter, const Formatter &format)
{
    const QString firm = format.moneyShort(quarter.firm);
    return quarter.hoped == Money{} ? firm
                                    : PlanDemandChart::tr("%1, hoped %2").arg(firm, format.moneyShort(quarter.hoped));
}

qsizetype overCap(const std::vector<QuarterOfPlans> &quarters, QuarterMoney QuarterOfPlans::*side)
{
    return std::ranges::count_if(quarters, [&](const QuarterOfPlans &quarter) {
        return quarter.cap && (quarter.*side).ownFirm() > *quarter.cap;
    });
}

} // namespace

struct PlanDemandChart::Private {
    explicit Private(QCustomPlot &customPlot) : plot(customPlot) {}

    PlanDemandPlot plot;
    std::vector<QuarterOfPlans> quarters;
    Day asOf;
    PlanPair plans;
    Formatter format{Language::English, Currency{}};

    [[nodiscard]] QString description(std::optional<int> selected) const;
    [[nodiscard]] const QuarterOfPlans *find(int index) const;
};

const QuarterOfPlans *PlanDemandChart::Private::find(int index) const
{
    const auto found = std::ranges::find(quarters, Quarter{index}, &QuarterOfPlans::quarter);
    return found == quarters.end() ? nullptr : &*found;
}

QString PlanDemandChart::Private::description(std::optional<int> selected) const
{
    if (quarters.empty())
        return PlanDemandChart::tr("Neither plan spends anything.");
    if (const QuarterOfPlans *quarter = selected ? find(*selected) : nullptr) {
        return PlanDemandChart::tr("%1: %2 in A, %3 in B.")
            .arg(format.quarter(quarter->quarter), format.moneyShort(quarter->a.demand()),
                 format.moneyShort(quarter->b.demand()));
    }
    return PlanDemandChart::tr("A is %1, B is %2; demand from %3 to %4.")
               .arg(plans.a, plans.b, format.quarter(quarters.front().quarter),
                    format.quarter(quarters.back().quarter)) +
           u' ' +
           PlanDemandChart::tr("Quarters whose firm demand is over the cap: %1 in A, %2 in B.")
               .arg(overCap(quarters, &QuarterOfPlans::a))
               .arg(overCap(quarters, &QuarterOfPlans::b));
}

PlanDemandChart::PlanDemandChart(QWidget *parent) : Chart(parent), d(std::make_unique<Private>(*plot()))
{
    refresh();
}

PlanDemandChart::~PlanDemandChart() = default;

void PlanDemandChart::setData(const planning::PlanComparison &comparison, const PlanPair &plans,
                              const Formatter &format)
{
    d->quarters = shownOf(comparison.quarters);
    d->asOf = comparison.asOf;
    d->plans = plans;
    d->format = format;
    placesChanged();
}

std::vector<Quarter> PlanDemandChart::shownQuarters() const
{
    std::vector<Quarter> quarters;
    for (const QuarterOfPlans &quarter : d->quarters)
        quarters.push_back(quarter.quarter);
    return quarters;
}

std::vector<double> PlanDemandChart::barsOfA(bool firm) const
{
    return d->plot.values(PlanSide::A, firm);
}

std::vector<double> PlanDemandChart::barsOfB(bool firm) const
{
    return d->plot.values(PlanSide::B, firm);
}

QStringList PlanDemandChart::legendTexts() const
{
    return d->plot.legendTexts();
}

QPointF PlanDemandChart::quarterCentre(Quarter quarter) const
{
    const QuarterOfPlans *found = d->find(quarter.index);
    return d->plot.place(quarter, found ? Money{found->a.demand().minor / 2} : Money{});
}

void PlanDemandChart::rebuild(const Theme &theme)
{
    d->plot.style(theme, d->plans, d->format);
    d->plot.setData(d->quarters, d->asOf);
    const bool isChosen = selectedPlace() && !theme.print;
    d->plot.setSelected(isChosen ? std::optional(Quarter{*selectedPlace()}) : std::nullopt);
    setAccessibleName(tr("Demand by quarter of both plans"));
    setAccessibleDescription(d->description(selectedPlace()));
}

Chart::Places PlanDemandChart::places() const
{
    return d->quarters.empty() ? Places{} : Places{d->quarters.front().quarter.index, d->quarters.back().quarter.index};
}

int PlanDemandChart::firstChoice() const
{
    return std::clamp(Quarter::of(d->asOf).index, places().first, places().last);
}

std::optional<int> PlanDemandChart::placeAt(const QPointF &position) const
{
    const auto quarter = d->plot.quarterAt(position);
    return quarter ? std::optional(quarter->index) : std::nullopt;
}

QPointF PlanDemandChart::centreOf(int place) const
{
    return quarterCentre(Quarter{place});
}

QString PlanDemandChart::tooltip(int place) const
{
    const QuarterOfPlans &quarter = *d->find(place);
    QString text = QStringLiteral("<b>%1</b><table>").arg(d->format.quarter(quarter.quarter));
    text += tipRow(QStringLiteral("A  ") + d->plans.a.toHtmlEscaped(), amountsText(quarter.a, d->format));
    text += tipRow(QStringLiteral("B  ") + d->plans.b.toHtmlEscaped(), amountsText(quarter.b, d->format));
    const QString change = planning::quarterLine(quarter, d->format).change;
    text += tipRow(tr("More in B"), change.isEmpty() ? planning::noValue : change);
    if (quarter.cap)
        text += tipRow(tr("Cap"), d->format.moneyShort(*quarter.cap));
    return text + QStringLiteral("</table>");
}

void PlanDemandChart::open(int place, std::optional<QPointF>)
{
    emit quarterClicked(Quarter{place});
}

QString PlanDemandChart::fileName() const
{
    return tr("demand-of-both-plans");
}

} // namespace slateboard
