// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/funnelchart.h"

#include "ui/charts/planplots.h"

#include <algorithm>

namespace slateboard {
namespace {

using planning::FunnelPart;
using planning::StageFunnelStep;
using planning::stagesOnTheWay;

constexpr double stageBarWidth = 0.6; // of a row
constexpr double roomForCount = 1.1;  // of the longest bar
constexpr int columnGap = 18;         // before a column at the right
constexpr int headRow = 18;           // above the axes

} // namespace

struct FunnelChart::Private {
    explicit Private(QCustomPlot &customPlot);
    void style(const Theme &theme);
    void fill(const std::function<bool(const QCPAbstractPlottable &)> &isLeftOut);
    void fillTexts(const Theme &theme);
    void place();
    [[nodiscard]] int widthOf(QCPItemText &head, const std::array<QCPItemText *, stagesOnTheWay> &column) const;
    [[nodiscard]] const StageFunnelStep &step(int row) const { return funnel.steps[static_cast<size_t>(row)]; }
    [[nodiscard]] std::optional<double> daysUntilNext(int row) const
    {
        return row + 1 < static_cast<int>(stagesOnTheWay) ? step(row + 1).daysFromStageBefore : std::nullopt;
    }
    [[nodiscard]] QString description(std::optional<int> selected) const;

    QCustomPlot &plot;
    QCPLegend *legend;
    QSharedPointer<QCPAxisTickerText> nameTicker{new QCPAxisTickerText};
    std::array<FormatBars *, planning::funnelPartCount> bars{}; // by FunnelPart
    std::array<QCPItemText *, stagesOnTheWay> counts{};
    std::array<QCPItemText *, stagesOnTheWay> wentOn{};
    std::array<QCPItemText *, stagesOnTheWay> waits{};
    QCPItemText *wentOnHead;
    QCPItemText *waitsHead;
    QCPItemText *empty;
    planning::StageFunnel funnel;
    Formatter format{Language::English, Currency{}};
};

FunnelChart::Private::Private(QCustomPlot &customPlot) :
    plot(customPlot), legend(addLegend(plot)), wentOnHead(addText(plot)), waitsHead(addText(plot)), empty(addText(plot))
{
    plot.xAxis->setTicker(QSharedPointer<CountTicker>::create());
    plot.yAxis->setTicker(nameTicker);
    plot.yAxis->setRange(-0.5, static_cast<double>(stagesOnTheWay) - 0.5);
    QCPBars *before = nullptr;
    for (FormatBars *&part : bars) {
        part = new FormatBars(plot.yAxis, plot.xAxis);
        part->setWidth(stageBarWidth);
        part->setSelectable(QCP::stNone);
        part->addToLegend(legend);
        if (before)
            part->moveAbove(before);
        before = part;
    }
    for (size_t row = 0; row < stagesOnTheWay; ++row) {
        for (QCPItemText **text : {&counts[row], &wentOn[row], &waits[row]})
            *text = addText(plot);
        counts[row]->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        counts[row]->setPadding(QMargins(6, 0, 3, 0));
        for (QCPItemText *text : {wentOn[row], waits[row]}) {
            text->setPositionAlignment(Qt::AlignRight | Qt::AlignVCenter);
            text->position->setType(QCPItemPosition::ptAbsolute);
        }
    }
    for (QCPItemText *head : {wentOnHead, waitsHead}) {
        head->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        head->position->setType(QCPItemPosition::ptAbsolute);
    }
    empty->position->setType(QCPItemPosition::ptAxisRectRatio);
    empty->position->setCoords(0.5, 0.5);
}

void FunnelChart::Private::style(const Theme &theme)
{
    plot.setBackground(QBrush(theme.base));
    styleAxis(*plot.xAxis, theme, false, true);
    styleAxis(*plot.yAxis, theme, true, false);
    plot.yAxis->setTickLabelColor(theme.text);
    styleLegend(*legend, theme);
    const QColor grey = Theme::mixed(theme.subtext, theme.base, 0.75);
    bars[0]->setFill({theme.accent, Hatch::None, {}});
    bars[1]->setFill(
        {Theme::mixed(theme.accent, theme.base, 0.65), Hatch::Rising, Theme::mixed(theme.accent, theme.base, 0.2)});
    bars[2]->setFill({grey, Hatch::Crossed, Theme::mixed(theme.subtext, theme.base, 0.35)});
    bars[0]->setName(FunnelChart::tr("went on"));
    bars[1]->setName(FunnelChart::tr("stand here"));
    bars[2]->setName(FunnelChart::tr("shelved here"));
    for (QCPItemText *text : {wentOnHead, waitsHead, empty}) {
        text->setFont(chartFont(theme));
        text->setColor(theme.subtext);
    }
    wentOnHead->setText(FunnelChart::tr("went on"));
    waitsHead->setText(FunnelChart::tr("after (median)"));
    empty->setText(FunnelChart::tr("No title of the plan has been pitched yet."));
    nameTicker->clear();
    for (int row = 0; row < static_cast<int>(stagesOnTheWay); ++row)
        nameTicker->addTick(row, wordFor(static_cast<Stage>(row)));
}

void FunnelChart::Private::fill(const std::function<bool(const QCPAbstractPlottable &)> &isLeftOut)
{
    double longest = 0;
    std::array<double, stagesOnTheWay> lengths{};
    for (size_t part = 0; part < bars.size(); ++part) {
        const bool isOut = isLeftOut(*bars[part]);
        QVector<double> keys, values;
        for (size_t row = 0; row < stagesOnTheWay; ++row) {
            const bool hasArrived = row + 1 == stagesOnTheWay && part < 2;
            const int titles = funnel.steps[row].titles[hasArrived ? 1 - part : part];
            keys << static_cast<double>(row);
            values << (isOut ? 0 : titles);
            lengths[row] += values.back();
            longest = std::max(longest, lengths[row]);
        }
        bars[part]->setData(keys, values, true);
    }
    for (size_t row = 0; row < stagesOnTheWay; ++row)
        counts[row]->position->setCoords(lengths[row], static_cast<double>(row));
    plot.xAxis->setRange(0, longest > 0 ? longest * roomForCount : 1);
}

void FunnelChart::Private::fillTexts(const Theme &theme)
{
    const bool isEmpty = funnel.isEmpty();
    empty->setVisible(isEmpty);
    legend->setVisible(!isEmpty);
    for (QCPItemText *head : {wentOnHead, waitsHead})
        head->setVisible(!isEmpty);
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis})
        axis->setVisible(!isEmpty);
    for (int row = 0; row < static_cast<int>(stagesOnTheWay); ++row) {
        const auto at = static_cast<size_t>(row);
        const bool isLast = at + 1 == stagesOnTheWay;
        counts[at]->setText(format.number(step(row).reached()));
        wentOn[at]->setText(isLast ? QString() : conversionText(step(row).conversion(), format));
        waits[at]->setText(isLast ? QString() : daysText(daysUntilNext(row)));
        for (QCPItemText *text : {counts[at], wentOn[at], waits[at]}) {
            text->setVisible(!isEmpty);
            text->setFont(chartFont(theme, text == wentOn[at]));
            text->setColor(text == waits[at] ? theme.subtext : theme.text);
        }
    }
    const int right = widthOf(*wentOnHead, wentOn) + widthOf(*waitsHead, waits);
    plot.axisRect()->setMargins(QMargins(0, headRow, isEmpty ? 8 : right, 0));
}

int FunnelChart::Private::widthOf(QCPItemText &head, const std::array<QCPItemText *, stagesOnTheWay> &column) const
{
    double widest = QFontMetricsF(head.font()).horizontalAdvance(head.text());
    for (const QCPItemText *text : column)
        widest = std::max(widest, QFontMetricsF(text->font()).horizontalAdvance(text->text()));
    return qCeil(widest) + columnGap;
}

void FunnelChart::Private::place()
{
    const QRect axes = plot.axisRect()->rect();
    const double waitsRight = plot.viewport().right() - 1;
    const double wentOnRight = waitsRight - widthOf(*waitsHead, waits);
    wentOnHead->position->setPixelPosition({wentOnRight, static_cast<double>(axes.top())});
    waitsHead->position->setPixelPosition({waitsRight, static_cast<double>(axes.top())});
    for (size_t row = 0; row < stagesOnTheWay; ++row) {
        const double y = plot.yAxis->coordToPixel(static_cast<double>(row));
        wentOn[row]->position->setPixelPosition({wentOnRight, y});
        waits[row]->position->setPixelPosition({waitsRight, y});
    }
}

QString FunnelChart::Private::description(std::optional<int> selected) const
{
    if (funnel.isEmpty())
        return empty->text();
    if (selected) {
        const StageFunnelStep &chosen = step(*selected);
        return FunnelChart::tr("%1: %2 titles reached it, %3 went on, %4 stand there, %5 were shelved there.")
            .arg(wordFor(static_cast<Stage>(*selected)), format.number(chosen.reached()),
                 format.number(chosen.of(FunnelPart::WentOn)), format.number(chosen.of(FunnelPart::Standing)),
                 format.number(chosen.of(FunnelPart::Shelved)));
    }
    return FunnelChart::tr("%1 titles were pitched, %2 are released.")
        .arg(format.number(step(0).reached()), format.number(funnel.steps.back().reached()));
}

FunnelChart::FunnelChart(QWidget *parent) : RowChart(parent), d(std::make_unique<Private>(*plot()))
{
    letToggle();
    refresh();
}

FunnelChart::~FunnelChart() = default;

void FunnelChart::setData(const planning::StageFunnel &funnel, const Formatter &format)
{
    d->funnel = funnel;
    d->format = format;
    placesChanged();
}

void FunnelChart::setSelected(std::optional<Stage> stage)
{
    selectPlace(stage ? std::optional(static_cast<int>(*stage)) : std::nullopt);
}

std::vector<double> FunnelChart::barsFor(FunnelPart part) const
{
    std::vector<double> values;
    for (const QCPBarsData &bar : *d->bars[static_cast<size_t>(part)]->data())
        values.push_back(bar.value);
    return values;
}

QStringList FunnelChart::conversions() const
{
    QStringList texts;
    for (const QCPItemText *text : d->wentOn)
        texts << text->text();
    return texts;
}

QStringList FunnelChart::waits() const
{
    QStringList texts;
    for (const QCPItemText *text : d->waits)
        texts << text->text();
    return texts;
}

void FunnelChart::rebuild(const Theme &theme)
{
    d->style(theme);
    d->fill([this](const QCPAbstractPlottable &entry) { return isLeftOut(entry); });
    d->fillTexts(theme);
    showBand(theme);
    setAccessibleName(tr("Stage funnel"));
    setAccessibleDescription(d->description(selectedPlace()));
}

void FunnelChart::arrange()
{
    d->place();
}

int FunnelChart::rowCount() const
{
    return d->funnel.isEmpty() ? 0 : static_cast<int>(stagesOnTheWay);
}

QPointF FunnelChart::centreOf(int place) const
{
    return {plot()->xAxis->coordToPixel(d->step(place).reached() / 2.0), plot()->yAxis->coordToPixel(place)};
}

QString FunnelChart::tooltip(int place) const
{
    const StageFunnelStep &step = d->step(place);
    const auto row = [this](const QString &name, int titles) { return tipRow(name, d->format.number(titles)); };
    QString text = QStringLiteral("<b>%1</b><table>").arg(wordFor(static_cast<Stage>(place)));
    text += row(tr("Reached it"), step.reached());
    if (place + 1 < rowCount())
        text += row(tr("Went on"), step.of(FunnelPart::WentOn));
    text +=
        row(tr("Stand here"), step.of(FunnelPart::Standing)) + row(tr("Shelved here"), step.of(FunnelPart::Shelved));
    if (step.conversion() && place + 1 < rowCount())
        text += tipRow(tr("Of those decided, went on"), conversionText(step.conversion(), d->format));
    if (place > 0 && step.daysFromStageBefore)
        text += tipRow(tr("Days since the stage before, median of %1").arg(d->format.number(step.measured)),
                       daysText(step.daysFromStageBefore));
    if (step.daysStanding)
        text += tipRow(tr("Those here have stood for, median"), daysText(step.daysStanding));
    return text + QStringLiteral("</table>");
}

void FunnelChart::open(int place, std::optional<QPointF> click)
{
    const StageFunnelStep &step = d->step(place);
    std::optional<FunnelPart> part;
    double end = 0;
    const double at = click ? plot()->xAxis->pixelToCoord(click->x()) : -1;
    for (const FunnelPart each : {FunnelPart::WentOn, FunnelPart::Standing, FunnelPart::Shelved}) {
        const double start = std::exchange(end, end + step.of(each));
        if (at >= start && at < end)
            part = each;
    }
    emit stageClicked(static_cast<Stage>(place), part);
}

QString FunnelChart::fileName() const
{
    return tr("stage-funnel");
}

QString conversionText(std::optional<double> share, const Formatter &format)
{
    return share ? format.percent(*share) : QStringLiteral("–");
}

QString daysText(std::optional<double> days)
{
    if (!days)
        return QStringLiteral("–");
    return FunnelChart::tr("%n day(s)", nullptr, static_cast<int>(std::lround(*days)));
}

} // namespace slateboard
