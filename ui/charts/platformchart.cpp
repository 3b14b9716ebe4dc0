// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/platformchart.h"

#include "ui/charts/planplots.h"

#include <QKeyEvent>

#include <array>

namespace slateboard {
namespace {

constexpr double platformBarWidth = 0.62; // of the room of a bar
constexpr int widestName = 150;           // pixels
constexpr double roomAtRight = 1.16;      // of the longest bar, for its amount
constexpr int roomForUnit = 18;           // above the axes

double lengthOf(Money money)
{
    return static_cast<double>(money.minor);
}

// The axis counts bars downwards.
double keyOf(size_t bar)
{
    return -static_cast<double>(bar);
}

QCPScatterStyle markOfPlan(const Theme &theme)
{
    QPainterPath path;
    path.moveTo(0, -9);
    path.lineTo(0, 9);
    return {path, QPen(theme.text, 2.2), Qt::NoBrush, 6}; // paths are drawn at their own size with 6
}

} // namespace

struct PlatformChart::Private {
    explicit Private(QCustomPlot &customPlot);
    void style(const Theme &theme);
    void fill();
    void fillNames();
    void fillAmounts(const Theme &theme);
    [[nodiscard]] QString description(std::optional<int> selected) const;
    [[nodiscard]] std::array<FormatBars *, 3> series() const { return {received, toCome, overdue}; }

    QCustomPlot &plot;
    QSharedPointer<MoneyTicker> moneyTicker{new MoneyTicker};
    QSharedPointer<QCPAxisTickerText> nameTicker{new QCPAxisTickerText};
    QCPLegend *legend;
    QCPItemRect *band;
    FormatBars *received;
    FormatBars *toCome;
    FormatBars *overdue;
    QCPGraph *planned;
    QCPItemText *currency;
    QList<QCPItemText *> amounts;
    std::vector<PlatformBar> bars;
    Formatter format{Language::English, Currency{}};
};

PlatformChart::Private::Private(QCustomPlot &customPlot) :
    plot(customPlot), legend(addLegend(plot)), band(new QCPItemRect(&plot)),
    received(new FormatBars(plot.yAxis, plot.xAxis)), toCome(new FormatBars(plot.yAxis, plot.xAxis)),
    overdue(new FormatBars(plot.yAxis, plot.xAxis)), planned(plot.addGraph(plot.yAxis, plot.xAxis)),
    currency(addText(plot))
{
    moneyTicker->setTickCount(4);
    plot.xAxis->setTicker(moneyTicker);
    plot.yAxis->setTicker(nameTicker);
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, roomForUnit, 8, 0));
    plot.yAxis->setPadding(2);
    for (FormatBars *each : series()) {
        each->setWidth(platformBarWidth);
        each->setSelectable(QCP::stNone);
        each->addToLegend(legend);
    }
    toCome->moveAbove(received);
    overdue->moveAbove(toCome);
    planned->setSelectable(QCP::stNone);
    planned->setLineStyle(QCPGraph::lsNone);
    planned->addToLegend(legend);
    band->setSelectable(false);
    band->setLayer(QStringLiteral("background"));
    band->setPen(Qt::NoPen);
    for (QCPItemPosition *corner : {band->topLeft, band->bottomRight}) {
        corner->setTypeX(QCPItemPosition::ptAxisRectRatio);
        corner->setTypeY(QCPItemPosition::ptPlotCoords);
    }
    currency->position->setType(QCPItemPosition::ptAxisRectRatio);
    currency->position->setCoords(1, 0);
    currency->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
}

void PlatformChart::Private::style(const Theme &theme)
{
    plot.setBackground(QBrush(theme.base));
    styleAxis(*plot.xAxis, theme, false, true);
    styleAxis(*plot.yAxis, theme, true, false);
    plot.yAxis->setTickLabelColor(theme.text);
    styleLegend(*legend, theme);
    received->setFill({theme.accent, Hatch::None, {}});
    toCome->setFill(
        {Theme::mixed(theme.accent, theme.base, 0.65), Hatch::Rising, Theme::mixed(theme.accent, theme.base, 0.2)});
    overdue->setFill({Theme::mixed(theme.over, theme.base, 0.6), Hatch::Falling, theme.over});
    planned->setScatterStyle(markOfPlan(theme));
    received->setName(PlatformChart::tr("received"));
    toCome->setName(PlatformChart::tr("to come"));
    overdue->setName(PlatformChart::tr("overdue"));
    planned->setName(PlatformChart::tr("planned"));
    band->setBrush(theme.accentSoft);
    currency->setFont(chartFont(theme));
    currency->setColor(theme.subtext);
    currency->setText(format.currencyNote());
    currency->setVisible(!format.currencyNote().isEmpty());
    moneyTicker->setFormatter(format);
}

void PlatformChart::Private::fill()
{
    QVector<double> keys, marks;
    std::array<QVector<double>, 3> values;
    double longest = 1;
    double shortest = 0;
    for (size_t bar = 0; bar < bars.size(); ++bar) {
        const planning::ReceiptSums &sums = bars[bar].sums;
        keys << keyOf(bar);
        marks << lengthOf(sums.planned);
        const Money parts[] = {sums.received, sums.toCome - sums.overdue, sums.overdue};
        for (size_t i = 0; i < values.size(); ++i)
            values[i] << lengthOf(parts[i]);
        longest = std::max({longest, lengthOf(sums.outlook()), lengthOf(sums.planned)});
        shortest = std::min(shortest, lengthOf(sums.received));
    }
    for (size_t i = 0; i < values.size(); ++i)
        series()[i]->setData(keys, values[i]);
    planned->setData(keys, marks);
    plot.xAxis->setRange(shortest * roomAtRight, longest * roomAtRight);
    plot.yAxis->setRange(keyOf(std::max<size_t>(bars.size(), 1) - 1) - 0.6, 0.6);
    fillNames();
}

void PlatformChart::Private::fillNames()
{
    const QFontMetricsF metrics(plot.yAxis->tickLabelFont());
    nameTicker->clear();
    for (size_t bar = 0; bar < bars.size(); ++bar)
        nameTicker->addTick(keyOf(bar), metrics.elidedText(bars[bar].name, Qt::ElideRight, widestName));
}

// What each brings in all, at the end of its bar.
void PlatformChart::Private::fillAmounts(const Theme &theme)
{
    while (amounts.size() < static_cast<qsizetype>(bars.size())) {
        QCPItemText *text = addText(plot);
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        text->position->setType(QCPItemPosition::ptPlotCoords);
        amounts << text;
    }
    while (amounts.size() > static_cast<qsizetype>(bars.size()))
        plot.removeItem(amounts.takeLast());
    for (size_t bar = 0; bar < bars.size(); ++bar) {
        const planning::ReceiptSums &sums = bars[bar].sums;
        QCPItemText &text = *amounts[static_cast<qsizetype>(bar)];
        text.setFont(chartFont(theme));
        text.setColor(theme.text);
        text.setClipToAxisRect(true); // of bars that are not seen there is no amount either
        text.setPadding(QMargins(7, 0, 3, 0));
        text.setText(format.moneyShort(sums.outlook()));
        text.position->setCoords(lengthOf(std::max({sums.outlook(), sums.planned, Money{}})), keyOf(bar));
    }
}

QString PlatformChart::Private::description(std::optional<int> selected) const
{
    if (bars.empty())
        return PlatformChart::tr("No platform brings anything.");
    const PlatformBar &bar = bars[static_cast<size_t>(selected.value_or(0))];
    return PlatformChart::tr("%1: planned %2, received %3, to come %4, of it overdue %5.")
        .arg(bar.name, format.moneyShort(bar.sums.planned), format.moneyShort(bar.sums.received),
             format.moneyShort(bar.sums.toCome), format.moneyShort(bar.sums.overdue));
}

PlatformChart::PlatformChart(QWidget *parent) : Chart(parent), d(std::make_unique<Private>(*plot()))
{
    letZoom(Qt::Vertical);
    letToggle();
    refresh();
}

PlatformChart::~PlatformChart() = default;

void PlatformChart::setData(std::vector<PlatformBar> bars, const Formatter &format)
{
    d->bars = std::move(bars);
    d->format = format;
    placesChanged();
}

void PlatformChart::setSelected(std::optional<int> bar)
{
    selectPlace(bar);
}

std::vector<double> PlatformChart::shown(Series series) const
{
    std::vector<double> values;
    if (series == Series::Planned) {
        for (const QCPGraphData &mark : *d->planned->data())
            values.insert(values.begin(), mark.value); // by key, which is from bottom to top
        return values;
    }
    for (const QCPBarsData &bar : *d->series()[static_cast<size_t>(series)]->data())
        values.insert(values.begin(), bar.value);
    return values;
}

QPointF PlatformChart::barCentre(int bar) const
{
    return centreOf(bar);
}

QStringList PlatformChart::names() const
{
    QStringList names;
    for (size_t bar = 0; bar < d->bars.size(); ++bar)
        names << d->nameTicker->ticks().value(keyOf(bar));
    return names;
}

void PlatformChart::rebuild(const Theme &theme)
{
    d->style(theme);
    d->fill();
    d->fillAmounts(theme);
    const bool isChosen = selectedPlace() && !theme.print;
    d->band->setVisible(isChosen);
    if (isChosen) {
        const double key = keyOf(static_cast<size_t>(*selectedPlace()));
        d->band->topLeft->setCoords(0, key + 0.5);
        d->band->bottomRight->setCoords(1, key - 0.5);
    }
    setAccessibleName(tr("Receipts by platform"));
    setAccessibleDescription(d->description(selectedPlace()));
}

Chart::Places PlatformChart::places() const
{
    return {0, static_cast<int>(d->bars.size()) - 1};
}

std::optional<int> PlatformChart::placeAt(const QPointF &position) const
{
    const QRect axes = plot()->axisRect()->rect();
    if (position.y() < axes.top() || position.y() > axes.bottom() || position.x() > axes.right())
        return std::nullopt; // the names at the left belong to their bars
    return static_cast<int>(std::lround(-plot()->yAxis->pixelToCoord(position.y())));
}

QPointF PlatformChart::centreOf(int place) const
{
    const Money length = d->bars.at(static_cast<size_t>(place)).sums.outlook();
    return {plot()->xAxis->coordToPixel(lengthOf(length) / 2),
            plot()->yAxis->coordToPixel(keyOf(static_cast<size_t>(place)))};
}

QString PlatformChart::tooltip(int place) const
{
    const PlatformBar &bar = d->bars.at(static_cast<size_t>(place));
    const auto row = [this](const QString &name, Money amount) { return tipRow(name, d->format.moneyShort(amount)); };
    return QStringLiteral("<b>%1</b><table>").arg(bar.name.toHtmlEscaped()) + row(tr("Planned"), bar.sums.planned) +
           row(tr("Received"), bar.sums.received) + row(tr("To come"), bar.sums.toCome) +
           row(tr("of it overdue"), bar.sums.overdue) + row(tr("Outlook"), bar.sums.outlook()) +
           QStringLiteral("</table>");
}

void PlatformChart::open(int place, std::optional<QPointF>)
{
    emit barClicked(place);
}

QString PlatformChart::fileName() const
{
    return tr("receipts-by-platform");
}

// The bars lie one below the other.
void PlatformChart::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return Chart::keyPressEvent(event);
    QKeyEvent along(event->type(), key == Qt::Key_Up ? Qt::Key_Left : Qt::Key_Right, event->modifiers());
    Chart::keyPressEvent(&along);
}

std::vector<PlatformBar> platformBars(const Library &library, const planning::ReceiptFigures &receipts,
                                      Language language, size_t most)
{
    std::vector<PlatformBar> bars;
    for (const planning::PlatformReceipts &of : receipts.platforms) {
        const Party *party = findRow(library.parties, of.platform);
        const QString name =
            party ? nameIn(language, party->name, party->englishName) : PlatformChart::tr("no platform named");
        bars.push_back({of.platform, name, of.sums, false});
    }
    if (bars.size() <= most)
        return bars;
    PlatformBar rest;
    rest.isRest = true;
    rest.name = PlatformChart::tr("%n other(s)", nullptr, static_cast<int>(bars.size() - most + 1));
    for (size_t i = most - 1; i < bars.size(); ++i) {
        rest.sums.planned += bars[i].sums.planned;
        rest.sums.received += bars[i].sums.received;
        rest.sums.toCome += bars[i].sums.toCome;
        rest.sums.overdue += bars[i].sums.overdue;
    }
    bars.resize(most - 1);
    bars.push_back(rest);
    return bars;
}

} // namespace slateboard
