// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plangoalchart.h"

#include "ui/charts/planplots.h"

#include <algorithm>
#include <cmath>

namespace slateboard {
namespace {

constexpr double besideWidth = 0.36; // of the distance between two days
constexpr double besideShift = 0.19;

using planning::CountOfPlans;

QString changeOf(const CountOfPlans &count, const Formatter &format)
{
    const int more = count.b - count.a;
    return more > 0 ? u'+' + format.number(more) : format.number(more);
}

} // namespace

struct PlanGoalChart::Private {
    explicit Private(QCustomPlot &customPlot);
    void style(const Theme &theme);
    void plotCounts(const Theme &theme);
    void addNumber(const Theme &theme, double key, int count, bool isFront);
    [[nodiscard]] QString dayText(const CountOfPlans &count) const;
    [[nodiscard]] QString description(std::optional<int> selected) const;

    QCustomPlot &plot;
    QSharedPointer<QCPAxisTickerText> days{new QCPAxisTickerText};
    QSharedPointer<CountTicker> ticker{new CountTicker};
    QCPTextElement *head;
    FormatBars *a;
    FormatBars *b;
    QCPGraph *target;
    QCPItemText *targetText;
    QCPItemRect *band;
    QList<QCPItemText *> numbers; // made anew with the data
    QString goal;
    std::vector<CountOfPlans> counts;
    PlanPair plans;
    Formatter format{Language::English, Currency{}};
};

PlanGoalChart::Private::Private(QCustomPlot &customPlot) :
    plot(customPlot), head(new QCPTextElement(&plot)), a(new FormatBars(plot.xAxis, plot.yAxis)),
    b(new FormatBars(plot.xAxis, plot.yAxis)), target(plot.addGraph()), targetText(addText(plot)),
    band(addBand(plot, *plot.axisRect()))
{
    plot.plotLayout()->insertRow(0);
    plot.plotLayout()->addElement(0, 0, head);
    plot.plotLayout()->setRowStretchFactor(0, 0.001); // as high as its text
    plot.plotLayout()->setRowSpacing(0);
    head->setMargins({0, 0, 0, 4});
    head->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    plot.xAxis->setTicker(days);
    plot.yAxis->setTicker(ticker);
    ticker->setTickCount(4);
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, 10, 8, 0)); // the topmost number stands half above it
    for (FormatBars *bars : {a, b}) {
        bars->setWidth(besideWidth);
        bars->setSelectable(QCP::stNone);
    }
    target->setSelectable(QCP::stNone);
    targetText->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
}

void PlanGoalChart::Private::style(const Theme &theme)
{
    plot.setBackground(QBrush(theme.base));
    styleAxis(*plot.xAxis, theme, true, false);
    styleAxis(*plot.yAxis, theme, false, true);
    styleBars(*a, theme, PlanSide::A, true);
    styleBars(*b, theme, PlanSide::B, true);
    target->setPen(QPen(theme.text, 1.2, Qt::DashLine));
    band->setBrush(theme.accentSoft);
    head->setFont(chartFont(theme, true));
    head->setTextColor(theme.text);
    head->setText(goal);
    targetText->setFont(chartFont(theme));
    targetText->setColor(theme.subtext);
}

QString PlanGoalChart::Private::dayText(const CountOfPlans &count) const
{
    return format.month(Month::of(count.day));
}

void PlanGoalChart::Private::addNumber(const Theme &theme, double key, int count, bool isFront)
{
    QCPItemText *text = addText(plot);
    text->setPadding({});
    text->setFont(chartFont(theme, isFront));
    text->setColor(isFront ? theme.text : theme.subtext);
    text->setText(format.number(count));
    text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    text->position->setCoords(key, count);
    numbers.append(text);
}

void PlanGoalChart::Private::plotCounts(const Theme &theme)
{
    for (QCPItemText *text : std::as_const(numbers))
        plot.removeItem(text);
    numbers.clear();
    days->clear();
    QVector<double> keysOfA, keysOfB, valuesOfA, valuesOfB;
    double top = counts.empty() ? 1 : counts.front().target;
    for (size_t i = 0; i < counts.size(); ++i) {
        const auto key = static_cast<double>(i);
        keysOfA << key - besideShift;
        keysOfB << key + besideShift;
        valuesOfA << counts[i].a;
        valuesOfB << counts[i].b;
        days->addTick(key, dayText(counts[i]));
        addNumber(theme, key - besideShift, counts[i].a, true);
        addNumber(theme, key + besideShift, counts[i].b, false);
        top = std::max({top, valuesOfA.last(), valuesOfB.last()});
    }
    a->setData(keysOfA, valuesOfA, true);
    b->setData(keysOfB, valuesOfB, true);
    const double last = static_cast<double>(counts.size()) - 0.5;
    plot.xAxis->setRange(-0.5, std::max(0.5, last));
    plot.yAxis->setRange(0, std::max(1.0, top * 1.25));
    const double limit = counts.empty() ? 0 : counts.front().target;
    target->setData({-0.5, last}, {limit, limit}, true);
    targetText->position->setCoords(-0.5, limit);
    targetText->setText(PlanGoalChart::tr("target %1").arg(format.number(static_cast<qint64>(limit))));
    for (QCPLayerable *part : std::initializer_list<QCPLayerable *>{target, targetText, plot.xAxis, plot.yAxis})
        part->setVisible(!counts.empty());
}

QString PlanGoalChart::Private::description(std::optional<int> selected) const
{
    if (counts.empty())
        return PlanGoalChart::tr("Nothing is left to count.");
    const CountOfPlans &count = selected ? counts.at(static_cast<size_t>(*selected)) : counts.back();
    return PlanGoalChart::tr("On %1: %2 in A, %3 in B, target %4.")
        .arg(format.day(count.day), format.number(count.a), format.number(count.b), format.number(count.target));
}

PlanGoalChart::PlanGoalChart(QWidget *parent) : Chart(parent), d(std::make_unique<Private>(*plot()))
{
    refresh();
}

PlanGoalChart::~PlanGoalChart() = default;

void PlanGoalChart::setData(const QString &goal, std::vector<CountOfPlans> counts, const PlanPair &plans,
                            const Formatter &format)
{
    d->goal = goal;
    d->counts = std::move(counts);
    d->plans = plans;
    d->format = format;
    placesChanged();
}

std::vector<double> PlanGoalChart::barsOfA() const
{
    std::vector<double> values;
    for (const QCPBarsData &bar : *d->a->data())
        values.push_back(bar.value);
    return values;
}

std::vector<double> PlanGoalChart::barsOfB() const
{
    std::vector<double> values;
    for (const QCPBarsData &bar : *d->b->data())
        values.push_back(bar.value);
    return values;
}

QStringList PlanGoalChart::numbers() const
{
    QStringList texts;
    for (const QCPItemText *text : std::as_const(d->numbers))
        texts << text->text();
    return texts;
}

double PlanGoalChart::targetShown() const
{
    return d->target->data()->isEmpty() ? 0 : d->target->data()->constBegin()->value;
}

void PlanGoalChart::rebuild(const Theme &theme)
{
    d->style(theme);
    d->plotCounts(theme);
    const bool isChosen = selectedPlace() && !theme.print;
    d->band->setVisible(isChosen);
    if (isChosen)
        placeBand(*d->band, *selectedPlace() - 0.5, *selectedPlace() + 0.5);
    //: %1 is a goal
    setAccessibleName(tr("%1 by either plan").arg(d->goal));
    setAccessibleDescription(d->description(selectedPlace()));
}

Chart::Places PlanGoalChart::places() const
{
    return {0, static_cast<int>(d->counts.size()) - 1};
}

int PlanGoalChart::firstChoice() const
{
    return places().last; // the deadline
}

std::optional<int> PlanGoalChart::placeAt(const QPointF &position) const
{
    if (!d->plot.axisRect()->rect().contains(position.toPoint()))
        return std::nullopt;
    return static_cast<int>(std::lround(d->plot.xAxis->pixelToCoord(position.x())));
}

QPointF PlanGoalChart::centreOf(int place) const
{
    return {d->plot.xAxis->coordToPixel(place), d->plot.yAxis->coordToPixel(0)};
}

QString PlanGoalChart::tooltip(int place) const
{
    const CountOfPlans &count = d->counts.at(static_cast<size_t>(place));
    const QString day = d->format.day(count.day);
    //: %1 is a day
    QString text = QStringLiteral("<b>%1</b><table>").arg(count.isDeadline ? tr("%1, the deadline").arg(day) : day);
    text += tipRow(QStringLiteral("A  ") + d->plans.a.toHtmlEscaped(), d->format.number(count.a));
    text += tipRow(QStringLiteral("B  ") + d->plans.b.toHtmlEscaped(), d->format.number(count.b));
    text += tipRow(tr("More in B"), changeOf(count, d->format));
    text += tipRow(tr("Target"), d->format.number(count.target));
    return text + QStringLiteral("</table>");
}

QString PlanGoalChart::fileName() const
{
    return d->goal;
}

} // namespace slateboard
