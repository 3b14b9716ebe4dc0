// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trackchart.h"

#include "ui/charts/planplots.h"

#include <algorithm>
#include <cmath>

namespace slateboard {
namespace {

constexpr double rangeDays = 19;  // of a range, where forecasts come month by month
constexpr double leastReach = 2;  // above and below the middle
constexpr double trackRoom = 1.2; // of what reaches farthest, for the words there

double trackKey(const TrackMark &mark)
{
    return static_cast<double>(mark.day.julian());
}

void styleRange(QCPStatisticalBox &box, const QColor &fill, const QColor &line)
{
    box.setBrush(fill);
    box.setPen(QPen(line, 1));
    box.setWhiskerPen(Qt::NoPen);
    box.setWhiskerBarPen(Qt::NoPen);
    box.setMedianPen(Qt::NoPen);
}

} // namespace

// More or fewer than forecast.
class DistanceTicker : public CountTicker {
public:
    void setFormatter(const Formatter &format) { m_format = format; }

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        const QString number = m_format.number(std::llround(tick));
        return tick > 0 ? u'+' + number : number;
    }

private:
    Formatter m_format{Language::English, Currency{}};
};

struct TrackChart::Private {
    explicit Private(QCustomPlot &customPlot);
    [[nodiscard]] QCPStatisticalBox *addRange();
    [[nodiscard]] QCPGraph *addDots();
    void style(const Theme &theme);
    void styleWords(const Theme &theme);
    void fill();
    [[nodiscard]] QString sentence(const TrackMark &mark) const;
    [[nodiscard]] QString description(std::optional<int> selected) const;

    QCustomPlot &plot;
    QSharedPointer<DistanceTicker> ticker{new DistanceTicker};
    QCPLegend *legend;
    QCPItemRect *band;
    QCPStatisticalBox *of80;
    QCPStatisticalBox *of50;
    QCPItemLine *middle;
    QCPGraph *held;
    QCPGraph *outside;
    QCPItemText *more;
    QCPItemText *fewer;
    QString what;
    std::vector<TrackMark> marks;
    Formatter format{Language::English, Currency{}};
};

TrackChart::Private::Private(QCustomPlot &customPlot) :
    plot(customPlot), legend(addLegend(plot)), band(addBand(plot, *plot.axisRect())), of80(addRange()),
    of50(addRange()), middle(new QCPItemLine(&plot)), held(addDots()), outside(addDots()), more(addText(plot)),
    fewer(addText(plot))
{
    plot.xAxis->setTicker(QSharedPointer<MonthTicker>::create(*plot.xAxis));
    plot.yAxis->setTicker(ticker);
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, 4, 8, 0));
    middle->setSelectable(false);
    for (QCPItemPosition *end : {middle->start, middle->end}) {
        end->setTypeX(QCPItemPosition::ptAxisRectRatio);
        end->setTypeY(QCPItemPosition::ptPlotCoords);
    }
    middle->start->setCoords(0, 0);
    middle->end->setCoords(1, 0);
    for (QCPItemText *text : {more, fewer}) {
        text->position->setType(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(0, text == more ? 0 : 1);
        text->setPositionAlignment(Qt::AlignLeft | (text == more ? Qt::AlignTop : Qt::AlignBottom));
    }
}

QCPStatisticalBox *TrackChart::Private::addRange()
{
    auto *box = new QCPStatisticalBox(plot.xAxis, plot.yAxis);
    box->setSelectable(QCP::stNone);
    box->setWidth(rangeDays);
    box->setWhiskerWidth(0);
    box->addToLegend(legend);
    return box;
}

QCPGraph *TrackChart::Private::addDots()
{
    QCPGraph *graph = plot.addGraph();
    graph->setSelectable(QCP::stNone);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->addToLegend(legend);
    return graph;
}

void TrackChart::Private::style(const Theme &theme)
{
    plot.setBackground(QBrush(theme.base));
    styleAxis(*plot.xAxis, theme, true, false);
    styleAxis(*plot.yAxis, theme, false, true);
    styleLegend(*legend, theme);
    styleRange(*of80, Theme::mixed(theme.accent, theme.base, 0.8), Theme::mixed(theme.accent, theme.base, 0.5));
    styleRange(*of50, Theme::mixed(theme.accent, theme.base, 0.5), Theme::mixed(theme.accent, theme.base, 0.3));
    middle->setPen(QPen(theme.subtext, 1, Qt::DashLine));
    held->setScatterStyle({QCPScatterStyle::ssCircle, QPen(theme.base, 1), QBrush(theme.text), 8});
    outside->setScatterStyle({QCPScatterStyle::ssDiamond, QPen(theme.over, 1.6), QBrush(theme.base), 10});
    band->setBrush(theme.accentSoft);
    ticker->setFormatter(format);
    styleWords(theme);
}

void TrackChart::Private::styleWords(const Theme &theme)
{
    of80->setName(TrackChart::tr("80% range"));
    of50->setName(TrackChart::tr("50% range"));
    held->setName(TrackChart::tr("what came"));
    outside->setName(TrackChart::tr("what came, outside"));
    more->setText(TrackChart::tr("more than forecast"));
    fewer->setText(TrackChart::tr("fewer than forecast"));
    for (QCPItemText *text : {more, fewer}) {
        text->setFont(chartFont(theme));
        text->setColor(theme.subtext);
        text->setVisible(!marks.empty());
    }
}

void TrackChart::Private::fill()
{
    of80->data()->clear();
    of50->data()->clear();
    QVector<double> heldKeys, heldValues, outsideKeys, outsideValues;
    double reach = leastReach;
    for (const TrackMark &mark : marks) {
        const double key = trackKey(mark);
        const double low = mark.p10 - mark.p50;
        const double high = mark.p90 - mark.p50;
        const double off = mark.actual - mark.p50;
        of80->addData(key, low, low, 0, high, high);
        of50->addData(key, mark.p25 - mark.p50, mark.p25 - mark.p50, 0, mark.p75 - mark.p50, mark.p75 - mark.p50);
        (mark.isHeld() ? heldKeys : outsideKeys) << key;
        (mark.isHeld() ? heldValues : outsideValues) << off;
        reach = std::max({reach, -low, high, std::abs(off)});
    }
    held->setData(heldKeys, heldValues, true);
    outside->setData(outsideKeys, outsideValues, true);
    plot.yAxis->setRange(-reach * trackRoom, reach * trackRoom);
    if (!marks.empty())
        plot.xAxis->setRange(trackKey(marks.front()) - rangeDays, trackKey(marks.back()) + rangeDays);
    middle->setVisible(!marks.empty());
}

QString TrackChart::Private::sentence(const TrackMark &mark) const
{
    //: %1 and %2 are days, the others numbers
    return TrackChart::tr("Forecast on %1 for %2: %3, 80% range %4 to %5; %6 came.")
        .arg(format.day(mark.madeOn), format.day(mark.day), format.number(mark.p50), format.number(mark.p10),
             format.number(mark.p90), format.number(mark.actual));
}

QString TrackChart::Private::description(std::optional<int> selected) const
{
    if (marks.empty())
        return TrackChart::tr("No forecast can be judged yet.");
    return sentence(selected ? marks.at(static_cast<size_t>(*selected)) : marks.back());
}

TrackChart::TrackChart(QWidget *parent) : Chart(parent), d(std::make_unique<Private>(*plot()))
{
    letZoom(Qt::Horizontal);
    letToggle();
    refresh();
}

TrackChart::~TrackChart() = default;

void TrackChart::setData(const QString &what, std::vector<TrackMark> marks, const Formatter &format)
{
    d->what = what;
    d->marks = std::move(marks);
    d->format = format;
    placesChanged();
}

std::vector<double> TrackChart::dots() const
{
    std::vector<double> dots;
    for (const TrackMark &mark : d->marks)
        dots.push_back(mark.actual - mark.p50);
    return dots;
}

std::vector<double> TrackChart::dotsOutside() const
{
    std::vector<double> dots;
    for (const QCPGraphData &dot : *d->outside->data())
        dots.push_back(dot.value);
    return dots;
}

std::vector<std::pair<double, double>> TrackChart::ranges() const
{
    std::vector<std::pair<double, double>> ranges;
    for (const QCPStatisticalBoxData &range : *d->of80->data())
        ranges.emplace_back(range.lowerQuartile, range.upperQuartile);
    return ranges;
}

QPointF TrackChart::markCentre(int mark) const
{
    return centreOf(mark);
}

void TrackChart::rebuild(const Theme &theme)
{
    d->style(theme);
    d->fill();
    const bool isChosen = selectedPlace() && !theme.print;
    d->band->setVisible(isChosen);
    if (isChosen) {
        const double key = trackKey(d->marks.at(static_cast<size_t>(*selectedPlace())));
        placeBand(*d->band, key - rangeDays * 0.75, key + rangeDays * 0.75);
    }
    //: %1 is a goal
    setAccessibleName(tr("How forecasts of %1 did").arg(d->what));
    setAccessibleDescription(d->description(selectedPlace()));
}

Chart::Places TrackChart::places() const
{
    return {0, static_cast<int>(d->marks.size()) - 1};
}

int TrackChart::firstChoice() const
{
    return places().last; // the latest
}

std::optional<int> TrackChart::placeAt(const QPointF &position) const
{
    const QRect axes = plot()->axisRect()->rect();
    if (d->marks.empty() || !axes.contains(position.toPoint()))
        return std::nullopt;
    const double key = plot()->xAxis->pixelToCoord(position.x());
    const auto nearest =
        std::ranges::min_element(d->marks, {}, [key](const TrackMark &mark) { return std::abs(trackKey(mark) - key); });
    return static_cast<int>(nearest - d->marks.begin());
}

QPointF TrackChart::centreOf(int place) const
{
    const TrackMark &mark = d->marks.at(static_cast<size_t>(place));
    return {plot()->xAxis->coordToPixel(trackKey(mark)), plot()->yAxis->coordToPixel(mark.actual - mark.p50)};
}

QString TrackChart::tooltip(int place) const
{
    const TrackMark &mark = d->marks.at(static_cast<size_t>(place));
    const auto range = [&](int from, int to) {
        return d->format.number(from) + QStringLiteral(" – ") + d->format.number(to);
    };
    return QStringLiteral("<b>%1</b><table>").arg(d->format.day(mark.day)) +
           tipRow(tr("Forecast on"), d->format.day(mark.madeOn)) + tipRow(tr("Middle"), d->format.number(mark.p50)) +
           tipRow(tr("50% range"), range(mark.p25, mark.p75)) + tipRow(tr("80% range"), range(mark.p10, mark.p90)) +
           tipRow(tr("What came"), d->format.number(mark.actual)) + QStringLiteral("</table>");
}

void TrackChart::open(int place, std::optional<QPointF>)
{
    emit markClicked(place);
}

QString TrackChart::fileName() const
{
    return tr("track-record");
}

} // namespace slateboard
