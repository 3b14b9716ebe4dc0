// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/quarterchart.h"

#include "ui/charts/quarterplot.h"

#include <QKeyEvent>
#include <QToolTip>

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

QString tooltip(const QuarterMoney &quarter, const Formatter &format)
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
    if (quarter.cap)
        text += row(QuarterChart::tr("Cap"), format.moneyShort(*quarter.cap));
    if (quarter.headroom)
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
    std::optional<std::pair<Quarter, Quarter>> range;
    std::optional<Quarter> selected;

    [[nodiscard]] std::span<const QuarterMoney> shown() const;
    [[nodiscard]] const QuarterMoney *find(Quarter quarter) const;
    [[nodiscard]] QString description() const;
};

std::span<const QuarterMoney> QuarterChart::Private::shown() const
{
    auto from = money.quarters.begin();
    auto to = money.quarters.end();
    if (range) {
        from = std::ranges::find_if(money.quarters, [this](auto &q) { return q.quarter >= range->first; });
        to = std::ranges::find_if(money.quarters, [this](auto &q) { return q.quarter > range->second; });
    } else {
        from = std::find_if_not(from, to, isEmpty);
        while (to != from && isEmpty(*std::prev(to)))
            --to;
        from = std::max(from, to - std::min<std::ptrdiff_t>(mostQuarters, to - from));
    }
    return from < to ? std::span<const QuarterMoney>(&*from, static_cast<size_t>(to - from))
                     : std::span<const QuarterMoney>();
}

const QuarterMoney *QuarterChart::Private::find(Quarter quarter) const
{
    const auto quarters = shown();
    const auto found = std::ranges::find(quarters, quarter, &QuarterMoney::quarter);
    return found == quarters.end() ? nullptr : &*found;
}

QString QuarterChart::Private::description() const
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
    const auto over = std::ranges::count_if(quarters, [](auto &q) { return q.cap && q.demand() > *q.cap; });
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
    if (d->selected && d->find(*d->selected) == nullptr)
        d->selected.reset();
    refresh();
}

void QuarterChart::setRange(Quarter first, Quarter last)
{
    d->range = std::pair(first, last);
    refresh();
}

void QuarterChart::clearRange()
{
    d->range.reset();
    refresh();
}

void QuarterChart::setSelected(std::optional<Quarter> quarter)
{
    if (quarter && d->find(*quarter) == nullptr)
        quarter.reset();
    if (quarter == d->selected)
        return;
    d->selected = quarter;
    refresh();
    if (quarter)
        emit quarterSelected(*quarter);
}

std::optional<Quarter> QuarterChart::selected() const
{
    return d->selected;
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
    d->plot.setSelected(theme.print ? std::nullopt : d->selected);
    setAccessibleName(tr("Demand by quarter against cap"));
    setAccessibleDescription(d->description());
}

void QuarterChart::arrange()
{
    d->plot.arrange(d->format);
}

QString QuarterChart::hoverText(const QPointF &position) const
{
    const QuarterMoney *quarter = d->plot.quarterAt(position);
    return quarter == nullptr ? QString() : tooltip(*quarter, d->format);
}

void QuarterChart::click(const QPointF &position)
{
    const QuarterMoney *found = d->plot.quarterAt(position);
    if (found == nullptr)
        return;
    const Quarter quarter = found->quarter;
    const std::optional<Format> format = d->plot.formatAt(position);
    setSelected(quarter);
    emit quarterClicked(quarter, format);
}

QString QuarterChart::fileName() const
{
    return tr("demand-by-quarter");
}

void QuarterChart::keyPressEvent(QKeyEvent *event)
{
    const auto quarters = d->shown();
    if (quarters.empty())
        return Chart::keyPressEvent(event);
    const Quarter first = quarters.front().quarter;
    const Quarter last = quarters.back().quarter;
    const Quarter present = d->selected.value_or(std::clamp(Quarter::of(d->asOf), first, last));
    Quarter next = present;
    switch (event->key()) {
    case Qt::Key_Left: next.index -= d->selected ? 1 : 0; break;
    case Qt::Key_Right: next.index += d->selected ? 1 : 0; break;
    case Qt::Key_Home: next = first; break;
    case Qt::Key_End: next = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d->selected)
            emit quarterClicked(*d->selected, std::nullopt);
        return;
    default: return Chart::keyPressEvent(event);
    }
    setSelected(std::clamp(next, first, last));
    QToolTip::showText(mapToGlobal(barCentre(*d->selected).toPoint()), tooltip(*d->find(*d->selected), d->format),
                       this);
}

} // namespace slateboard
