// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/slipchart.h"

#include "ui/charts/planplots.h"

#include <algorithm>
#include <limits>

namespace slateboard {
namespace {

using planning::MilestoneFigures;

constexpr int widestSlipName = 250;  // pixels
constexpr int slipLabelGap = 9;      // beside a mark
constexpr double marginShare = 0.03; // of the days that are shown, on either side
constexpr double leastSpan = 60;     // days
constexpr double mark = 8;           // pixels

double keyOf(Day day)
{
    return static_cast<double>(day.julian());
}

} // namespace

struct SlipChart::Private {
    explicit Private(QCustomPlot &customPlot);
    void style(const Theme &theme);
    void fill();
    void fillDays(QCPGraph &graph, const std::function<std::optional<Day>(const MilestoneFigures &)> &dayOf) const;
    void fillLines(QCPGraph &graph, bool isLater) const;
    void fillNames(const Theme &theme);
    void fillLabels(const Theme &theme);
    void showRange();
    void place();
    [[nodiscard]] QString description(std::optional<int> selected) const;

    QCustomPlot &plot;
    QCPLegend *legend;
    QSharedPointer<QCPAxisTickerText> nameTicker{new QCPAxisTickerText};
    QCPItemLine *today;
    QCPGraph *later;
    QCPGraph *earlier;
    QCPGraph *approved;
    QCPGraph *forecast;
    QCPGraph *done;
    QList<QCPItemText *> labels; // one a row
    QCPItemText *empty;
    planning::Slips slips;
    std::vector<SlipNames> names;
    Formatter format{Language::English, Currency{}};
};

SlipChart::Private::Private(QCustomPlot &customPlot) :
    plot(customPlot), legend(addLegend(plot)), today(addVertical(plot)), later(plot.addGraph(plot.yAxis, plot.xAxis)),
    earlier(plot.addGraph(plot.yAxis, plot.xAxis)), approved(plot.addGraph(plot.yAxis, plot.xAxis)),
    forecast(plot.addGraph(plot.yAxis, plot.xAxis)), done(plot.addGraph(plot.yAxis, plot.xAxis)), empty(addText(plot))
{
    plot.xAxis->setTicker(QSharedPointer<MonthTicker>::create(*plot.xAxis));
    plot.yAxis->setTicker(nameTicker);
    plot.axisRect()->setMargins(QMargins(0, 4, 8, 0));
    for (QCPGraph *graph : {later, earlier, approved, forecast, done})
        graph->setSelectable(QCP::stNone);
    for (QCPGraph *graph : {approved, forecast, done}) {
        graph->setLineStyle(QCPGraph::lsNone);
        graph->addToLegend(legend);
    }
    empty->position->setType(QCPItemPosition::ptAxisRectRatio);
    empty->position->setCoords(0.5, 0.5);
}

void SlipChart::Private::style(const Theme &theme)
{
    plot.setBackground(QBrush(theme.base));
    styleAxis(*plot.xAxis, theme, true, true);
    styleAxis(*plot.yAxis, theme, false, true);
    plot.yAxis->setTickLabelColor(theme.text);
    styleLegend(*legend, theme);
    today->setPen(QPen(theme.subtext, 1, Qt::DotLine));
    later->setPen(QPen(theme.over, 2));
    earlier->setPen(QPen(theme.good, 2));
    approved->setScatterStyle({QCPScatterStyle::ssCircle, QPen(theme.subtext, 1.5), QBrush(theme.base), mark});
    forecast->setScatterStyle({QCPScatterStyle::ssDiamond, QPen(theme.accent, 1), QBrush(theme.accent), mark + 2});
    done->setScatterStyle({QCPScatterStyle::ssSquare, QPen(theme.text, 1), QBrush(theme.text), mark - 1});
    approved->setName(SlipChart::tr("approved day"));
    forecast->setName(SlipChart::tr("forecast"));
    done->setName(SlipChart::tr("done"));
    empty->setFont(chartFont(theme));
    empty->setColor(theme.subtext);
    empty->setText(slips.compared() == 0 ? SlipChart::tr("No milestone has a day in an approved plan yet.")
                                         : SlipChart::tr("Every milestone lies on its approved day."));
    empty->setVisible(slips.rows.empty());
    legend->setVisible(!slips.rows.empty());
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis})
        axis->setVisible(!slips.rows.empty());
    today->setVisible(!slips.rows.empty());
}

void SlipChart::Private::fill()
{
    fillLines(*later, true);
    fillLines(*earlier, false);
    fillDays(*approved, [](const MilestoneFigures &row) { return row.baseline; });
    fillDays(*forecast, [](const MilestoneFigures &row) { return row.doneOn ? std::nullopt : row.forecast; });
    fillDays(*done, [](const MilestoneFigures &row) { return row.doneOn; });
    showRange();
}

void SlipChart::Private::fillDays(QCPGraph &graph,
                                  const std::function<std::optional<Day>(const MilestoneFigures &)> &dayOf) const
{
    QVector<double> keys, values;
    for (size_t row = 0; row < slips.rows.size(); ++row) {
        if (const auto day = dayOf(slips.rows[row])) {
            keys << static_cast<double>(row);
            values << keyOf(*day);
        }
    }
    graph.setData(keys, values, true);
}

// From the approved day to that of now, with a gap before the next row.
void SlipChart::Private::fillLines(QCPGraph &graph, bool isLater) const
{
    QVector<double> keys, values;
    for (size_t row = 0; row < slips.rows.size(); ++row) {
        const MilestoneFigures &milestone = slips.rows[row];
        if ((*milestone.slipDays > 0) != isLater)
            continue;
        const auto key = static_cast<double>(row);
        keys << key << key << key + 0.5;
        values << keyOf(*milestone.baseline) << keyOf(*milestone.day()) << std::numeric_limits<double>::quiet_NaN();
    }
    graph.setData(keys, values, true);
}

void SlipChart::Private::showRange()
{
    double first = keyOf(slips.asOf);
    double last = first;
    for (const MilestoneFigures &row : slips.rows) {
        first = std::min({first, keyOf(*row.baseline), keyOf(*row.day())});
        last = std::max({last, keyOf(*row.baseline), keyOf(*row.day())});
    }
    const double span = std::max(last - first, leastSpan);
    plot.xAxis->setRange(first - span * marginShare, first + span * (1 + marginShare));
    plot.yAxis->setRange(-0.5, std::max<double>(1, static_cast<double>(slips.rows.size())) - 0.5);
    placeVertical(*today, keyOf(slips.asOf));
}

void SlipChart::Private::fillNames(const Theme &theme)
{
    nameTicker->clear();
    const QFontMetricsF metrics(chartFont(theme));
    for (size_t row = 0; row < names.size(); ++row) {
        const QString name = names[row].title + QStringLiteral(" · ") + names[row].milestone;
        nameTicker->addTick(static_cast<double>(row), metrics.elidedText(name, Qt::ElideMiddle, widestSlipName));
    }
}

void SlipChart::Private::fillLabels(const Theme &theme)
{
    while (labels.size() > static_cast<qsizetype>(slips.rows.size()))
        plot.removeItem(labels.takeLast());
    while (labels.size() < static_cast<qsizetype>(slips.rows.size())) {
        labels << addText(plot);
        labels.back()->position->setType(QCPItemPosition::ptAbsolute);
    }
    int widest = 0;
    for (qsizetype row = 0; row < labels.size(); ++row) {
        const MilestoneFigures &milestone = slips.rows[static_cast<size_t>(row)];
        QCPItemText &text = *labels[row];
        text.setFont(chartFont(theme, true));
        text.setColor(*milestone.slipDays > 0 ? theme.over : theme.good);
        text.setText(slipText(*milestone.slipDays));
        text.setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        widest = std::max(widest, qCeil(QFontMetricsF(text.font()).horizontalAdvance(text.text())));
    }
    plot.axisRect()->setMargins(QMargins(0, 4, labels.isEmpty() ? 8 : widest + slipLabelGap + 8, 0));
}

// Beside the mark that lies further to the right.
void SlipChart::Private::place()
{
    for (qsizetype row = 0; row < labels.size(); ++row) {
        const MilestoneFigures &milestone = slips.rows[static_cast<size_t>(row)];
        const Day right = std::max(*milestone.baseline, *milestone.day());
        const auto key = static_cast<double>(row);
        labels[row]->position->setPixelPosition(
            {plot.xAxis->coordToPixel(keyOf(right)) + slipLabelGap, plot.yAxis->coordToPixel(key)});
        labels[row]->setVisible(plot.yAxis->range().contains(key) && plot.xAxis->range().contains(keyOf(right)));
    }
}

QString SlipChart::Private::description(std::optional<int> selected) const
{
    if (slips.rows.empty())
        return empty->text();
    if (selected) {
        const MilestoneFigures &row = slips.rows[static_cast<size_t>(*selected)];
        const SlipNames &name = names[static_cast<size_t>(*selected)];
        return SlipChart::tr("%1, %2: approved for %3, now %4, %5.")
            .arg(name.title, name.milestone, format.day(*row.baseline), format.day(*row.day()),
                 slipText(*row.slipDays));
    }
    return SlipChart::tr("%1 milestones lie later than approved, %2 earlier, %3 on their day.")
        .arg(format.number(slips.later), format.number(slips.earlier), format.number(slips.onTheDay));
}

SlipChart::SlipChart(QWidget *parent) : RowChart(parent), d(std::make_unique<Private>(*plot()))
{
    letZoom(Qt::Horizontal | Qt::Vertical);
    refresh();
}

SlipChart::~SlipChart() = default;

void SlipChart::setData(planning::Slips slips, std::vector<SlipNames> names, const Formatter &format)
{
    d->slips = std::move(slips);
    d->names = std::move(names);
    d->format = format;
    placesChanged();
}

std::vector<double> SlipChart::approvedDays() const
{
    std::vector<double> days;
    for (const QCPGraphData &point : *d->approved->data())
        days.push_back(point.value);
    return days;
}

std::vector<double> SlipChart::presentDays() const
{
    std::vector<double> days(d->slips.rows.size());
    for (const QCPGraph *graph : {d->forecast, d->done}) {
        for (const QCPGraphData &point : *graph->data())
            days[static_cast<size_t>(point.key)] = point.value;
    }
    return days;
}

QStringList SlipChart::slipLabels() const
{
    QStringList texts;
    for (const QCPItemText *text : d->labels)
        texts << text->text();
    return texts;
}

void SlipChart::rebuild(const Theme &theme)
{
    d->style(theme);
    d->fill();
    d->fillNames(theme);
    d->fillLabels(theme);
    showBand(theme);
    setAccessibleName(tr("Milestones against the approved plan"));
    setAccessibleDescription(d->description(selectedPlace()));
}

void SlipChart::arrange()
{
    d->place();
}

int SlipChart::rowCount() const
{
    return static_cast<int>(d->slips.rows.size());
}

QPointF SlipChart::centreOf(int place) const
{
    const Day day = *d->slips.rows.at(static_cast<size_t>(place)).day();
    return {plot()->xAxis->coordToPixel(keyOf(day)), plot()->yAxis->coordToPixel(place)};
}

QString SlipChart::tooltip(int place) const
{
    const MilestoneFigures &row = d->slips.rows.at(static_cast<size_t>(place));
    const SlipNames &name = d->names.at(static_cast<size_t>(place));
    return QStringLiteral("<b>%1</b><br>%2<table>").arg(name.title.toHtmlEscaped(), name.milestone.toHtmlEscaped()) +
           tipRow(tr("Approved"), d->format.day(*row.baseline)) +
           tipRow(row.doneOn ? tr("Done") : tr("Forecast"), d->format.day(*row.day())) +
           tipRow(tr("Slip"), slipText(*row.slipDays)) + QStringLiteral("</table>");
}

void SlipChart::open(int place, std::optional<QPointF>)
{
    const MilestoneFigures &row = d->slips.rows.at(static_cast<size_t>(place));
    emit milestoneClicked(row.milestone, row.title);
}

QString SlipChart::fileName() const
{
    return tr("milestone-slips");
}

std::vector<SlipNames> slipNames(const Library &library, const planning::Slips &slips, Language language)
{
    std::vector<SlipNames> names;
    for (const MilestoneFigures &row : slips.rows) {
        const Milestone *milestone = findRow(library.milestones, row.milestone);
        const Title *title = findRow(library.titles, row.title);
        names.push_back({milestone ? milestone->name(language) : QString(), title ? title->name(language) : QString()});
    }
    return names;
}

QString slipText(qint64 days)
{
    const QString many = SlipChart::tr("%n day(s)", nullptr, static_cast<int>(std::abs(days)));
    return (days < 0 ? QStringLiteral("−") : QStringLiteral("+")) + many;
}

} // namespace slateboard
