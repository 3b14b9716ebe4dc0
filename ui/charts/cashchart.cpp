// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cashchart.h"

#include "ui/charts/moneyplot.h"

#include <array>

namespace slateboard {
namespace {

constexpr size_t mostCashQuarters = 80;
constexpr double cashBarWidth = 0.62; // of a quarter
constexpr double roomAround = 0.14;   // of the height, for labels above and below

using planning::CashQuarter;
using planning::CashSums;

// What of a line lies below zero, with the points where it crosses.
void fillBelow(QCPGraph &graph, const QVector<double> &keys, const QVector<double> &values)
{
    QVector<double> newKeys, depths;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0 && (values[i - 1] < 0) != (values[i] < 0)) {
            newKeys << keys[i - 1] + (keys[i] - keys[i - 1]) * values[i - 1] / (values[i - 1] - values[i]);
            depths << 0;
        }
        newKeys << keys[i];
        depths << std::min(0.0, values[i]);
    }
    graph.setData(newKeys, depths, true);
}

} // namespace

struct CashChart::Private {
    explicit Private(QCustomPlot &customPlot);
    void style(const Theme &theme);
    void fill();
    void fillBars();
    void fillLines();
    [[nodiscard]] const CashQuarter *find(int index) const;
    [[nodiscard]] QString remark() const;
    [[nodiscard]] QString description(std::optional<int> selected) const;
    [[nodiscard]] std::array<FormatBars *, 4> bars() const { return {received, toCome, paid, toPay}; }
    [[nodiscard]] std::vector<CashQuarter> &quarters() { return position.quarters; }
    [[nodiscard]] const std::vector<CashQuarter> &quarters() const { return position.quarters; }

    QCustomPlot &plot;
    MoneyPlot money;
    QCPGraph *below;
    FormatBars *received;
    FormatBars *toCome;
    FormatBars *paid;
    FormatBars *toPay;
    QCPGraph *firm;
    QCPGraph *all;
    QCPGraph *lowest; // a mark
    planning::CashPosition position;
    QString name;
    Day asOf;
    Formatter format{Language::English, Currency{}};
    Theme theme = Theme::light();
};

CashChart::Private::Private(QCustomPlot &customPlot) :
    plot(customPlot), money(plot), below(plot.addGraph()), received(money.addBars(cashBarWidth)),
    toCome(money.addBars(cashBarWidth)), paid(money.addBars(cashBarWidth)), toPay(money.addBars(cashBarWidth)),
    firm(money.addLine()), all(money.addLine()), lowest(plot.addGraph())
{
    plot.xAxis->setTicker(QSharedPointer<QuarterTicker>::create(*plot.xAxis));
    toCome->moveAbove(received);
    toPay->moveAbove(paid); // which is below, as both are negative
    for (QCPGraph *graph : {below, lowest}) {
        graph->setSelectable(QCP::stNone);
        graph->removeFromLegend();
    }
    below->setPen(Qt::NoPen);
    lowest->setLineStyle(QCPGraph::lsNone);
}

void CashChart::Private::style(const Theme &newTheme)
{
    theme = newTheme;
    money.style(theme, format);
    const QColor in = Theme::mixed(theme.good, theme.base, 0.25);
    const QColor out = Theme::mixed(theme.subtext, theme.base, 0.35);
    received->setFill({in, Hatch::None, {}});
    toCome->setFill({Theme::mixed(in, theme.base, 0.7), Hatch::Rising, in});
    paid->setFill({out, Hatch::None, {}});
    toPay->setFill({Theme::mixed(out, theme.base, 0.7), Hatch::Falling, out});
    QColor depth = theme.over;
    depth.setAlphaF(0.13F);
    below->setBrush(depth);
    all->setPen(QPen(theme.accent, 2.4));
    firm->setPen(QPen(theme.accent, 1.6, Qt::DashLine));
    lowest->setScatterStyle({QCPScatterStyle::ssDiamond, QPen(theme.base, 1.2), theme.over, 11});
    received->setName(CashChart::tr("received"));
    toCome->setName(CashChart::tr("to come"));
    paid->setName(CashChart::tr("paid"));
    toPay->setName(CashChart::tr("to pay"));
    all->setName(CashChart::tr("position"));
    firm->setName(CashChart::tr("firm alone"));
}

void CashChart::Private::fillBars()
{
    QVector<double> keys;
    std::array<QVector<double>, 4> values;
    for (const CashQuarter &quarter : quarters()) {
        const CashSums &sums = quarter.sums;
        keys << quarter.quarter.index;
        const Money amounts[] = {sums.received, sums.toCome + sums.toComeHoped, -sums.paid,
                                 -(sums.toPay + sums.toPayHoped)};
        for (size_t i = 0; i < values.size(); ++i)
            values[i] << plotted(amounts[i]);
    }
    for (size_t i = 0; i < values.size(); ++i)
        bars()[i]->setData(keys, values[i], true);
}

void CashChart::Private::fillLines()
{
    QVector<double> keys, positions, firms;
    bool isHoped = false;
    for (const CashQuarter &quarter : quarters()) {
        if (keys.isEmpty()) {
            keys << quarter.quarter.index - 0.5;
            positions << plotted(quarter.position - quarter.sums.net());
            firms << plotted(quarter.firm - quarter.sums.firmNet());
        }
        keys << quarter.quarter.index + 0.5;
        positions << plotted(quarter.position);
        firms << plotted(quarter.firm);
        isHoped = isHoped || quarter.firm != quarter.position;
    }
    all->setData(keys, positions, true);
    fillBelow(*below, keys, positions);
    firm->setData(isHoped ? keys : QVector<double>(), isHoped ? firms : QVector<double>(), true);
    money.setListed(*firm, isHoped);
    const bool isShown = position.lowest && find(position.lowest->quarter.index);
    lowest->setData(isShown ? QVector<double>{position.lowest->quarter.index + 0.5} : QVector<double>(),
                    isShown ? QVector<double>{plotted(position.lowest->amount)} : QVector<double>(), true);
}

void CashChart::Private::fill()
{
    fillBars();
    fillLines();
    double top = 0;
    double bottom = 0;
    for (const CashQuarter &quarter : quarters()) {
        for (const Money height : {quarter.position, quarter.firm, quarter.sums.in(), -quarter.sums.out()}) {
            top = std::max(top, plotted(height));
            bottom = std::min(bottom, plotted(height));
        }
    }
    const double room = std::max(1.0, (top - bottom) * roomAround);
    plot.yAxis->setRange(bottom < 0 ? bottom - 1.5 * room : 0, top + room);
    if (!quarters().empty())
        plot.xAxis->setRange(quarters().front().quarter.index - 0.5, quarters().back().quarter.index + 0.5);
    money.setAsOf(quarters().empty() ? std::nullopt : std::optional(quarterKey(asOf)));
    money.setRemark(remark());
}

const CashQuarter *CashChart::Private::find(int index) const
{
    const auto found = std::ranges::lower_bound(quarters(), Quarter{index}, {}, &CashQuarter::quarter);
    return found == quarters().end() || found->quarter.index != index ? nullptr : &*found;
}

QString CashChart::Private::remark() const
{
    QStringList parts;
    if (position.unscheduled.in() != Money{})
        parts << CashChart::tr("to come %1").arg(format.moneyShort(position.unscheduled.in()));
    if (position.unscheduled.out() != Money{})
        parts << CashChart::tr("to pay %1").arg(format.moneyShort(position.unscheduled.out()));
    //: %1 is one or two amounts, such as "to come 12bn, to pay 10bn"
    return parts.isEmpty() ? QString() : CashChart::tr("without a day: %1").arg(parts.join(QStringLiteral(", ")));
}

QString CashChart::Private::description(std::optional<int> selected) const
{
    if (quarters().empty())
        return CashChart::tr("Nothing is spent and nothing comes in.");
    if (const CashQuarter *quarter = selected ? find(*selected) : nullptr) {
        return CashChart::tr("%1, %2: comes in %3, goes out %4; position at its end %5.")
            .arg(name, format.quarter(quarter->quarter), format.moneyShort(quarter->sums.in()),
                 format.moneyShort(quarter->sums.out()), format.moneyShort(quarter->position));
    }
    const QString end = format.moneyShort(quarters().back().position);
    return position.lowest
               ? CashChart::tr("%1: lowest at %2 in %3, %4 at the end of %5.")
                     .arg(name, format.moneyShort(position.lowest->amount), format.quarter(position.lowest->quarter),
                          end, format.quarter(quarters().back().quarter))
               : CashChart::tr("%1: never below zero, %2 at the end of %3.")
                     .arg(name, end, format.quarter(quarters().back().quarter));
}

CashChart::CashChart(QWidget *parent) : Chart(parent), d(std::make_unique<Private>(*plot()))
{
    letZoom(Qt::Horizontal);
    letToggle();
    refresh();
}

CashChart::~CashChart() = default;

void CashChart::setData(const planning::CashPosition &position, const QString &name, Day asOf, const Formatter &format)
{
    d->position = position;
    auto &quarters = d->quarters();
    const size_t skipped = quarters.size() > mostCashQuarters ? quarters.size() - mostCashQuarters : 0;
    quarters.erase(quarters.begin(), quarters.begin() + static_cast<std::ptrdiff_t>(skipped));
    d->name = name;
    d->asOf = asOf;
    d->format = format;
    placesChanged();
}

void CashChart::setSelected(std::optional<Quarter> quarter)
{
    selectPlace(quarter ? std::optional(quarter->index) : std::nullopt);
}

std::vector<double> CashChart::shown(Series series) const
{
    std::vector<double> values;
    for (const QCPBarsData &bar : *d->bars()[static_cast<size_t>(series)]->data())
        values.push_back(bar.value);
    return values;
}

std::vector<double> CashChart::shownPosition(bool firmAlone) const
{
    std::vector<double> values;
    for (const QCPGraphData &point : *(firmAlone ? d->firm : d->all)->data())
        values.push_back(point.value);
    return values;
}

QPointF CashChart::quarterCentre(Quarter quarter) const
{
    return centreOf(quarter.index);
}

QStringList CashChart::labels() const
{
    return d->money.labels();
}

void CashChart::rebuild(const Theme &theme)
{
    d->style(theme);
    d->fill();
    const bool hasLine = !isLeftOut(*d->all);
    d->below->setVisible(hasLine);
    d->lowest->setVisible(hasLine);
    const bool isChosen = selectedPlace() && !theme.print;
    d->money.setBand(isChosen ? std::optional(QCPRange(*selectedPlace() - 0.5, *selectedPlace() + 0.5)) : std::nullopt);
    setAccessibleName(tr("Cash position by quarter"));
    setAccessibleDescription(d->description(selectedPlace()));
}

void CashChart::arrange()
{
    d->money.clearLabels();
    d->money.avoid(*d->all);
    d->money.avoid(*d->firm);
    if (d->quarters().empty() || !d->all->visible())
        return;
    const CashQuarter &end = d->quarters().back();
    if (!d->lowest->data()->isEmpty()) {
        const planning::QuarterAmount &low = *d->position.lowest;
        //: %1 is a quarter, %2 an amount below zero
        const QString text =
            tr("lowest in %1: %2").arg(d->format.quarter(low.quarter), d->format.moneyShort(low.amount));
        d->money.addLabel(text, {low.quarter.index + 0.5, plotted(low.amount)}, d->theme.over, false);
        if (low.quarter == end.quarter)
            return;
    }
    d->money.addLabel(d->format.moneyShort(end.position), {end.quarter.index + 0.5, plotted(end.position)},
                      d->theme.accent, true);
}

Chart::Places CashChart::places() const
{
    const auto &quarters = d->quarters();
    return quarters.empty() ? Places{} : Places{quarters.front().quarter.index, quarters.back().quarter.index};
}

int CashChart::firstChoice() const
{
    return std::clamp(Quarter::of(d->asOf).index, places().first, places().last);
}

std::optional<int> CashChart::placeAt(const QPointF &position) const
{
    if (!plot()->axisRect()->rect().contains(position.toPoint()))
        return std::nullopt;
    return static_cast<int>(std::lround(plot()->xAxis->pixelToCoord(position.x())));
}

QPointF CashChart::centreOf(int place) const
{
    const CashQuarter *quarter = d->find(place);
    return d->money.pixelOf({static_cast<double>(place), quarter ? plotted(quarter->position) : 0.0});
}

QString CashChart::tooltip(int place) const
{
    const CashQuarter *quarter = d->find(place);
    if (!quarter)
        return {};
    QString text = QStringLiteral("<b>%1</b><table>").arg(d->format.quarter(quarter->quarter));
    const auto add = [&](const QString &name, Money amount, bool always = false) {
        if (always || amount != Money{})
            text += tipRow(name, d->format.moneyShort(amount));
    };
    const CashSums &sums = quarter->sums;
    add(tr("Received"), sums.received);
    add(tr("To come"), sums.toCome);
    add(tr("To come, hoped for"), sums.toComeHoped);
    add(tr("Paid, our own share"), -sums.paid);
    add(tr("To pay, our own share"), -sums.toPay);
    add(tr("To pay, hoped-for titles"), -sums.toPayHoped);
    add(tr("Position at its end"), quarter->position, true);
    if (quarter->firm != quarter->position)
        add(tr("of what is firm alone"), quarter->firm, true);
    return text + QStringLiteral("</table>");
}

void CashChart::open(int place, std::optional<QPointF>)
{
    emit quarterClicked(Quarter{place});
}

QString CashChart::fileName() const
{
    return tr("cash-position");
}

} // namespace slateboard
