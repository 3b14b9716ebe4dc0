// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/burnupchart.h"

#include "ui/charts/burnupplot.h"
#include "ui/charts/planplots.h"

#include <algorithm>

namespace slateboard {

using planning::CountMonth;
using planning::GoalFigures;

struct BurnUpChart::Private {
    explicit Private(QCustomPlot &customPlot) : plot(customPlot) {}

    BurnUpPlot plot;
    GoalFigures goal;
    std::optional<forecast::GoalForecast> forecast;
    Day asOf;
    Formatter format{Language::English, Currency{}};

    [[nodiscard]] const CountMonth *find(Month month) const;
    [[nodiscard]] const forecast::Fan *findFan(Month month) const; // at its end, of those to come
    [[nodiscard]] QString tooltip(const CountMonth &month) const;
    [[nodiscard]] QString tooltip(const forecast::Fan &fan) const;
    [[nodiscard]] QString description(std::optional<Month> selected) const;
};

const CountMonth *BurnUpChart::Private::find(Month month) const
{
    const auto found = std::ranges::find(goal.months, month, &CountMonth::month);
    return found == goal.months.end() ? nullptr : &*found;
}

QString BurnUpChart::Private::tooltip(const CountMonth &month) const
{
    return QStringLiteral("<b>%1</b><br>%2<br>%3")
        .arg(format.month(month.month),
             BurnUpChart::tr("%1 of %2").arg(format.number(month.value), format.number(goal.goal.target)),
             BurnUpChart::tr("gained %1, lost %2").arg(format.number(month.gained), format.number(month.lost)));
}

const forecast::Fan *BurnUpChart::Private::findFan(Month month) const
{
    const auto &shown = plot.fan().shown();
    const auto after = std::ranges::upper_bound(shown, month.last(), {}, &forecast::Fan::day);
    const bool isThere = after != shown.begin() && Month::of(std::prev(after)->day) == month;
    return isThere && std::prev(after)->day > asOf ? &*std::prev(after) : nullptr;
}

QString BurnUpChart::Private::tooltip(const forecast::Fan &fan) const
{
    const auto range = [this](int from, int to) {
        return format.number(from) + QStringLiteral("–") + format.number(to);
    };
    return QStringLiteral("<b>%1</b><table>").arg(format.day(fan.day)) +
           tipRow(BurnUpChart::tr("likely (P50)"), format.number(fan.p50)) +
           tipRow(BurnUpChart::tr("50% range"), range(fan.p25, fan.p75)) +
           tipRow(BurnUpChart::tr("80% range"), range(fan.p10, fan.p90)) + QStringLiteral("</table>");
}

QString BurnUpChart::Private::description(std::optional<Month> selected) const
{
    QString text = BurnUpChart::tr("%1 of %2 on %3, deadline %4.")
                       .arg(format.number(goal.value), format.number(goal.goal.target), format.day(asOf),
                            format.day(goal.goal.deadline));
    if (goal.paceNeeded)
        text += QLatin1Char(' ') + BurnUpChart::tr("%1 a month are needed.").arg(format.decimal(*goal.paceNeeded, 1));
    if (goal.paceHad6)
        text += QLatin1Char(' ') +
                BurnUpChart::tr("The last six months had %1 a month.").arg(format.decimal(*goal.paceHad6, 1));
    if (forecast && forecast->probability)
        text += QLatin1Char(' ') +
                BurnUpChart::tr("The chance to reach it by then is %1.").arg(format.percent(*forecast->probability));
    if (forecast && forecast->p50)
        text += QLatin1Char(' ') + BurnUpChart::tr("P50 %1.").arg(format.day(*forecast->p50));
    if (const CountMonth *month = selected ? find(*selected) : nullptr)
        text += QLatin1Char(' ') + BurnUpChart::tr("%1: %2, gained %3, lost %4.")
                                       .arg(format.month(month->month), format.number(month->value),
                                            format.number(month->gained), format.number(month->lost));
    return text;
}

BurnUpChart::BurnUpChart(QWidget *parent) : Chart(parent), d(std::make_unique<Private>(*plot()))
{
    setCompact(false);
}

BurnUpChart::~BurnUpChart() = default;

void BurnUpChart::setData(const GoalFigures &goal, Day asOf, const Formatter &format)
{
    d->goal = goal;
    d->asOf = asOf;
    d->format = format;
    placesChanged();
}

void BurnUpChart::setForecast(std::optional<forecast::GoalForecast> forecast)
{
    d->forecast = std::move(forecast);
    placesChanged();
}

void BurnUpChart::setCompact(bool compact)
{
    d->plot.setCompact(compact);
    refresh();
}

void BurnUpChart::setSelected(std::optional<Month> month)
{
    selectPlace(month ? std::optional(month->index) : std::nullopt);
}

std::optional<Month> BurnUpChart::selected() const
{
    return selectedPlace() ? std::optional(Month{*selectedPlace()}) : std::nullopt;
}

std::vector<double> BurnUpChart::values() const
{
    return d->plot.values();
}

std::vector<double> BurnUpChart::gains() const
{
    return d->plot.gains();
}

std::vector<double> BurnUpChart::losses() const
{
    return d->plot.losses();
}

std::vector<forecast::Fan> BurnUpChart::fan() const
{
    return d->plot.fan().shown();
}

std::vector<double> BurnUpChart::marks() const
{
    return d->plot.fan().marks();
}

double BurnUpChart::targetShown() const
{
    return d->plot.targetShown();
}

QStringList BurnUpChart::labels() const
{
    return d->plot.labels().texts();
}

QList<QRectF> BurnUpChart::labelRects() const
{
    return d->plot.labels().rects();
}

QPointF BurnUpChart::monthCentre(Month month) const
{
    return d->plot.monthCentre(month);
}

void BurnUpChart::rebuild(const Theme &theme)
{
    d->plot.style(theme, d->goal, d->forecast, d->asOf, d->format);
    d->plot.setData(d->goal, d->forecast, d->asOf);
    d->plot.setSelected(theme.print ? std::nullopt : selected());
    const Goal &goal = d->goal.goal;
    setAccessibleName(tr("Burn-up of %1").arg(goalName(goal)));
    setAccessibleDescription(d->description(selected()));
}

void BurnUpChart::arrange()
{
    d->plot.arrange();
}

Chart::Places BurnUpChart::places() const
{
    const auto &months = d->goal.months;
    if (months.empty())
        return {};
    const auto &fan = d->plot.fan().shown();
    const Month last = fan.empty() ? months.back().month : std::max(months.back().month, Month::of(fan.back().day));
    return {months.front().month.index, last.index};
}

int BurnUpChart::firstChoice() const
{
    return d->goal.months.back().month.index;
}

std::optional<int> BurnUpChart::placeAt(const QPointF &position) const
{
    const std::optional<Month> month = d->plot.monthAt(position);
    return month ? std::optional(month->index) : std::nullopt;
}

QPointF BurnUpChart::centreOf(int place) const
{
    return monthCentre(Month{place});
}

QString BurnUpChart::tooltip(int place) const
{
    if (const CountMonth *month = d->find(Month{place}))
        return d->tooltip(*month);
    const forecast::Fan *fan = d->findFan(Month{place});
    return fan ? d->tooltip(*fan) : QString();
}

// Of months to come there are no rows.
void BurnUpChart::open(int place, std::optional<QPointF>)
{
    if (d->find(Month{place}))
        emit monthClicked(Month{place});
}

QString BurnUpChart::fileName() const
{
    return tr("burn-up");
}

} // namespace slateboard
