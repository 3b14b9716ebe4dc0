// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spendchart.h"

#include "ui/charts/moneyplot.h"

#include <array>

namespace slateboard {
namespace {

constexpr int mostSpendMonths = 360;
constexpr double roomOverCurve = 1.12; // of its height, for labels

using planning::SpendMonth;
using planning::SpendSums;

// The axis counts days; a sum stands at the end of its day.
double endKey(Day day)
{
    return static_cast<double>(day.julian()) + 1;
}

double endKey(Month month)
{
    return endKey(month.last());
}

double startKey(Month month)
{
    return static_cast<double>(month.first().julian());
}

QString threeCells(const QString &name, const QString &in, const QString &upTo)
{
    return QStringLiteral("<tr><td>%1</td><td align=right>&nbsp;&nbsp;%2</td><td align=right>&nbsp;&nbsp;%3</td></tr>")
        .arg(name, in, upTo);
}

} // namespace

struct SpendChart::Private {
    explicit Private(QCustomPlot &customPlot);
    void style(const Theme &theme);
    void fill();
    void fillPaid();
    void label(const QCPGraph &line, const QString &name, Money amount, const QColor &color);
    [[nodiscard]] const SpendMonth *find(int index) const;
    [[nodiscard]] QString remark() const;
    [[nodiscard]] QString description(std::optional<int> selected) const;
    [[nodiscard]] std::array<QCPGraph *, 4> lines() const { return {planned, paid, committed, efc}; }

    QCustomPlot &plot;
    MoneyPlot money;
    QCPGraph *planned;
    QCPGraph *paid;
    QCPGraph *committed;
    QCPGraph *efc;
    planning::SpendCurve curve;
    QString name;
    Day asOf;
    Formatter format{Language::English, Currency{}};
    Theme theme = Theme::light();
};

SpendChart::Private::Private(QCustomPlot &customPlot) :
    plot(customPlot), money(plot), planned(money.addLine()), paid(money.addLine()), committed(money.addLine()),
    efc(money.addLine())
{
    plot.xAxis->setTicker(QSharedPointer<MonthTicker>::create(*plot.xAxis));
    plot.addLayer(QStringLiteral("paid"), plot.layer(QStringLiteral("main")));
    paid->setLayer(QStringLiteral("paid")); // over what follows it up to as-of
}

void SpendChart::Private::style(const Theme &newTheme)
{
    theme = newTheme;
    money.style(theme, format);
    planned->setPen(QPen(theme.subtext, 1.8, Qt::DashLine));
    paid->setPen(QPen(theme.accent, 2.8));
    QColor fill = theme.accent;
    fill.setAlphaF(0.12F);
    paid->setBrush(fill);
    committed->setPen(QPen(theme.accent, 1.8, Qt::DotLine));
    efc->setPen(QPen(theme.text, 1.8));
    planned->setName(SpendChart::tr("plan"));
    paid->setName(SpendChart::tr("actual"));
    committed->setName(SpendChart::tr("actual + committed"));
    efc->setName(SpendChart::tr("EFC"));
}

void SpendChart::Private::fill()
{
    QVector<double> keys, plans, bound, expected;
    double top = 1;
    double bottom = 0;
    for (const SpendMonth &month : curve.months) {
        if (keys.isEmpty()) {
            const SpendSums before = [&month] { // those of the months that are not shown
                const SpendSums &sums = month.sums;
                const SpendSums &upTo = month.upTo;
                return SpendSums{upTo.planned - sums.planned, upTo.actual - sums.actual,
                                 upTo.committed - sums.committed, upTo.toComplete - sums.toComplete};
            }();
            keys << startKey(month.month);
            plans << plotted(before.planned);
            bound << plotted(before.bound());
            expected << plotted(before.efc());
        }
        keys << endKey(month.month);
        plans << plotted(month.upTo.planned);
        bound << plotted(month.upTo.bound());
        expected << plotted(month.upTo.efc());
        for (const double height : {plans.back(), bound.back(), expected.back()}) {
            top = std::max(top, height);
            bottom = std::min(bottom, height);
        }
    }
    planned->setData(keys, plans, true);
    committed->setData(keys, bound, true);
    efc->setData(keys, expected, true);
    fillPaid();
    plot.yAxis->setRange(bottom * roomOverCurve, top * roomOverCurve);
    if (!keys.isEmpty())
        plot.xAxis->setRange(keys.front(), keys.back());
    money.setAsOf(keys.isEmpty() ? std::nullopt : std::optional(endKey(asOf)));
    money.setRemark(remark());
}

void SpendChart::Private::fillPaid()
{
    QVector<double> keys, amounts;
    for (const SpendMonth &month : curve.months) {
        if (month.month > Month::of(asOf))
            break;
        if (keys.isEmpty()) {
            keys << startKey(month.month);
            amounts << plotted(month.upTo.actual - month.sums.actual);
        }
        keys << std::min(endKey(month.month), endKey(asOf));
        amounts << plotted(month.upTo.actual);
    }
    paid->setData(keys, amounts, true);
}

const SpendMonth *SpendChart::Private::find(int index) const
{
    const auto found = std::ranges::lower_bound(curve.months, Month{index}, {}, &SpendMonth::month);
    return found == curve.months.end() || found->month.index != index ? nullptr : &*found;
}

QString SpendChart::Private::remark() const
{
    QStringList parts;
    if (curve.unscheduled.planned != Money{})
        parts << SpendChart::tr("plan %1").arg(format.moneyShort(curve.unscheduled.planned));
    if (curve.unscheduled.efc() != Money{})
        parts << SpendChart::tr("EFC %1").arg(format.moneyShort(curve.unscheduled.efc()));
    //: %1 is one or two amounts, such as "plan 12bn, EFC 10bn"
    return parts.isEmpty() ? QString() : SpendChart::tr("without dates: %1").arg(parts.join(QStringLiteral(", ")));
}

QString SpendChart::Private::description(std::optional<int> selected) const
{
    if (curve.months.empty())
        return SpendChart::tr("Nothing is planned and nothing was spent.");
    const SpendMonth *month = selected ? find(*selected) : nullptr;
    const SpendMonth &of = month ? *month : curve.months.back();
    return SpendChart::tr("%1 by %2: plan %3, actual %4, with commitments %5, EFC %6.")
        .arg(name, format.month(of.month), format.moneyShort(of.upTo.planned), format.moneyShort(of.upTo.actual),
             format.moneyShort(of.upTo.bound()), format.moneyShort(of.upTo.efc()));
}

// At the end of a line.
void SpendChart::Private::label(const QCPGraph &line, const QString &text, Money amount, const QColor &color)
{
    if (!line.visible() || line.data()->isEmpty() || amount == Money{})
        return;
    const QCPGraphData &last = *(line.data()->constEnd() - 1);
    money.addLabel(text + u' ' + format.moneyShort(amount), {last.key, last.value}, color, true);
}

SpendChart::SpendChart(QWidget *parent) : Chart(parent), d(std::make_unique<Private>(*plot()))
{
    letZoom(Qt::Horizontal);
    letToggle();
    refresh();
}

SpendChart::~SpendChart() = default;

void SpendChart::setData(const planning::SpendCurve &curve, const QString &name, Day asOf, const Formatter &format)
{
    d->curve = curve;
    const size_t skipped = curve.months.size() > mostSpendMonths ? curve.months.size() - mostSpendMonths : 0;
    d->curve.months.erase(d->curve.months.begin(), d->curve.months.begin() + static_cast<std::ptrdiff_t>(skipped));
    d->name = name;
    d->asOf = asOf;
    d->format = format;
    placesChanged();
}

void SpendChart::setSelected(std::optional<Month> month)
{
    selectPlace(month ? std::optional(month->index) : std::nullopt);
}

std::vector<double> SpendChart::shown(Series series) const
{
    std::vector<double> values;
    for (const QCPGraphData &point : *d->lines()[static_cast<size_t>(series)]->data())
        values.push_back(point.value);
    return values;
}

QPointF SpendChart::monthCentre(Month month) const
{
    return centreOf(month.index);
}

QStringList SpendChart::labels() const
{
    return d->money.labels();
}

void SpendChart::rebuild(const Theme &theme)
{
    d->style(theme);
    d->fill();
    const bool isChosen = selectedPlace() && !theme.print;
    d->money.setBand(isChosen
                         ? std::optional(QCPRange(startKey(Month{*selectedPlace()}), endKey(Month{*selectedPlace()})))
                         : std::nullopt);
    setAccessibleName(tr("Spending month by month"));
    setAccessibleDescription(d->description(selectedPlace()));
}

void SpendChart::arrange()
{
    d->money.clearLabels();
    for (const QCPGraph *line : d->lines())
        d->money.avoid(*line);
    if (d->curve.months.empty())
        return;
    const SpendSums &end = d->curve.months.back().upTo;
    const bool isOver = end.efc() > end.planned && end.planned != Money{};
    d->label(*d->efc, isOver ? QStringLiteral("✕ ") + d->efc->name() : d->efc->name(), end.efc(),
             isOver ? d->theme.over : d->theme.text);
    d->label(*d->planned, d->planned->name(), end.planned, d->theme.subtext);
    d->label(*d->paid, d->paid->name(), end.actual, d->theme.accent);
    if (end.committed != Money{})
        d->label(*d->committed, d->committed->name(), end.bound(), d->theme.accent);
}

Chart::Places SpendChart::places() const
{
    const auto &months = d->curve.months;
    return months.empty() ? Places{} : Places{months.front().month.index, months.back().month.index};
}

int SpendChart::firstChoice() const
{
    return std::clamp(Month::of(d->asOf).index, places().first, places().last);
}

std::optional<int> SpendChart::placeAt(const QPointF &position) const
{
    if (!plot()->axisRect()->rect().contains(position.toPoint()))
        return std::nullopt;
    const double key = std::floor(plot()->xAxis->pixelToCoord(position.x()));
    return Month::of(Day().plusDays(static_cast<qint64>(key) - Day().julian())).index;
}

QPointF SpendChart::centreOf(int place) const
{
    const SpendMonth *month = d->find(place);
    const double middle = (startKey(Month{place}) + endKey(Month{place})) / 2;
    return d->money.pixelOf({middle, month ? plotted(month->upTo.efc()) : 0.0});
}

QString SpendChart::tooltip(int place) const
{
    const SpendMonth *month = d->find(place);
    if (!month)
        return {};
    const auto row = [this](const QString &name, Money in, Money upTo) {
        return threeCells(name, d->format.moneyShort(in), d->format.moneyShort(upTo));
    };
    return QStringLiteral("<b>%1</b><table>").arg(d->format.month(month->month)) +
           threeCells({}, tr("in it"), tr("by its end")) + row(tr("Plan"), month->sums.planned, month->upTo.planned) +
           row(tr("Actual"), month->sums.actual, month->upTo.actual) +
           row(tr("Committed"), month->sums.committed, month->upTo.committed) +
           row(tr("To complete"), month->sums.toComplete, month->upTo.toComplete) +
           row(tr("EFC"), month->sums.efc(), month->upTo.efc()) + QStringLiteral("</table>");
}

void SpendChart::open(int place, std::optional<QPointF>)
{
    emit monthClicked(Month{place});
}

QString SpendChart::fileName() const
{
    return tr("spending-by-month");
}

} // namespace slateboard
