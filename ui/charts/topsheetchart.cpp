// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/topsheetchart.h"

#include "ui/charts/moneyplot.h"
#include "ui/charts/planplots.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace slateboard {
namespace {

using planning::TopSheetRow;

constexpr double budgetWidth = 0.28; // of a row
constexpr double costWidth = 0.40;
constexpr double budgetOffset = -0.24; // of the middle of the bar from that of the row
constexpr double costOffset = 0.14;
constexpr double roomForVariance = 1.16; // of the longest bar
constexpr int accountNameWidth = 190;    // of an account
constexpr int roomAboveRows = 4;         // above the axes
constexpr int roomAboveWithNote = 16;
constexpr size_t partCount = 4;

Money partOf(const TopSheetRow &row, size_t part)
{
    return std::array{row.budget, row.actual, row.committed, row.toComplete}[part];
}

} // namespace

struct TopSheetChart::Private {
    explicit Private(QCustomPlot &customPlot);
    void makeBars();
    void style(const Theme &theme);
    void fill(const std::function<bool(const QCPAbstractPlottable &)> &isLeftOut);
    void nameRows();
    void labelVariances();
    void select(std::optional<int> row);
    [[nodiscard]] QString varianceText(const TopSheetRow &row) const;
    [[nodiscard]] QString description(std::optional<int> selected) const;

    QCustomPlot &plot;
    QCPLegend *legend;
    QSharedPointer<MoneyTicker> moneyTicker{new MoneyTicker};
    QSharedPointer<QCPAxisTickerText> nameTicker{new QCPAxisTickerText};
    std::array<FormatBars *, partCount> bars{}; // by Part
    QCPItemRect *band;
    QCPItemText *currency;
    QCPItemText *empty;
    QList<QCPItemText *> variances; // one a row
    std::vector<TopSheetRow> rows;
    QStringList names;
    Formatter format{Language::English, Currency{}};
    Theme theme = Theme::light();
};

TopSheetChart::Private::Private(QCustomPlot &customPlot) :
    plot(customPlot), legend(addLegend(plot)), band(addBand(plot, *plot.axisRect())), currency(addText(plot)),
    empty(addText(plot))
{
    moneyTicker->setTickCount(4);
    plot.xAxis->setTicker(moneyTicker);
    plot.yAxis->setTicker(nameTicker);
    plot.yAxis->setRangeReversed(true);
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, roomAboveRows, 8, 0));
    makeBars();
    for (QCPItemPosition *corner : {band->topLeft, band->bottomRight}) {
        corner->setTypeX(QCPItemPosition::ptAxisRectRatio);
        corner->setTypeY(QCPItemPosition::ptPlotCoords);
    }
    for (QCPItemText *text : {currency, empty})
        text->position->setType(QCPItemPosition::ptAxisRectRatio);
    currency->position->setCoords(1, 0);
    currency->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    empty->position->setCoords(0.5, 0.5);
}

void TopSheetChart::Private::makeBars()
{
    QCPBars *before = nullptr;
    for (size_t part = 0; part < partCount; ++part) {
        bars[part] = new FormatBars(plot.yAxis, plot.xAxis);
        bars[part]->setWidth(part == 0 ? budgetWidth : costWidth);
        bars[part]->setSelectable(QCP::stNone);
        bars[part]->addToLegend(legend);
        if (part > 1)
            bars[part]->moveAbove(before);
        before = bars[part];
    }
}

void TopSheetChart::Private::style(const Theme &with)
{
    theme = with;
    plot.setBackground(QBrush(theme.base));
    styleAxis(*plot.xAxis, theme, false, true);
    styleAxis(*plot.yAxis, theme, true, false);
    plot.yAxis->setTickLabelColor(theme.text);
    styleLegend(*legend, theme);
    const QColor tint = theme.accent;
    bars[0]->setFill({Theme::mixed(theme.subtext, theme.base, 0.72), Hatch::None, {}});
    bars[0]->setPen(QPen(theme.subtext, 1));
    bars[1]->setFill({tint, Hatch::None, {}});
    bars[2]->setFill({Theme::mixed(tint, theme.base, 0.45), Hatch::Falling, theme.base});
    bars[3]->setFill({Theme::mixed(tint, theme.base, 0.75), Hatch::Rising, Theme::mixed(tint, theme.base, 0.35)});
    bars[0]->setName(TopSheetChart::tr("budget"));
    bars[1]->setName(TopSheetChart::tr("actual"));
    bars[2]->setName(TopSheetChart::tr("committed"));
    bars[3]->setName(TopSheetChart::tr("to complete"));
    band->setBrush(theme.accentSoft);
    for (QCPItemText *text : {currency, empty}) {
        text->setFont(chartFont(theme));
        text->setColor(theme.subtext);
    }
    currency->setText(format.currencyNote());
    currency->setVisible(!rows.empty() && !format.currencyNote().isEmpty());
    plot.axisRect()->setMargins(QMargins(0, format.currencyNote().isEmpty() ? roomAboveRows : roomAboveWithNote, 8, 0));
    empty->setText(TopSheetChart::tr("No budget and no costs yet."));
    moneyTicker->setFormatter(format);
}

void TopSheetChart::Private::fill(const std::function<bool(const QCPAbstractPlottable &)> &isLeftOut)
{
    double longest = 0;
    std::vector<double> lengths(rows.size());
    for (size_t part = 0; part < partCount; ++part) {
        const bool out = isLeftOut(*bars[part]);
        QVector<double> keys, values;
        for (size_t i = 0; i < rows.size(); ++i) {
            keys.append(static_cast<double>(i) + (part == 0 ? budgetOffset : costOffset));
            values.append(out ? 0 : plotted(partOf(rows[i], part)));
            lengths[i] = part == 0 ? 0 : lengths[i] + values.back();
            longest = std::max({longest, values.back(), lengths[i]});
        }
        bars[part]->setData(keys, values, true);
    }
    plot.xAxis->setRange(0, longest > 0 ? longest * roomForVariance : 1);
    plot.yAxis->setRange(-0.5, std::max(1.0, static_cast<double>(rows.size())) - 0.5);
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis})
        axis->setVisible(!rows.empty());
    empty->setVisible(rows.empty());
    nameRows();
}

void TopSheetChart::Private::nameRows()
{
    nameTicker->clear();
    const QFontMetricsF metrics(chartFont(theme));
    for (int i = 0; i < names.size(); ++i)
        nameTicker->addTick(i, metrics.elidedText(names.at(i), Qt::ElideRight, accountNameWidth));
    while (variances.size() > names.size())
        plot.removeItem(variances.takeLast());
    while (variances.size() < names.size()) {
        QCPItemText *text = addText(plot);
        text->position->setType(QCPItemPosition::ptAbsolute);
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        variances.append(text);
    }
    for (int i = 0; i < names.size(); ++i) {
        const TopSheetRow &row = rows[static_cast<size_t>(i)];
        const bool isOver = row.variance().minor < 0;
        variances[i]->setFont(chartFont(theme, isOver));
        variances[i]->setColor(isOver ? theme.over : theme.subtext);
        variances[i]->setText(varianceText(row));
    }
}

// What is over says so with a sign too.
QString TopSheetChart::Private::varianceText(const TopSheetRow &row) const
{
    if (row.variance() == Money{})
        return {};
    return row.variance().minor < 0 ? QStringLiteral("✕ ") + format.moneyShort(row.variance())
                                    : u'+' + format.moneyShort(row.variance());
}

// At the end of the longer bar, while its row is seen.
void TopSheetChart::Private::labelVariances()
{
    for (int i = 0; i < variances.size(); ++i) {
        const TopSheetRow &row = rows[static_cast<size_t>(i)];
        const double end = plotted(std::max(row.budget, row.efc()));
        variances[i]->position->setPixelPosition(
            {plot.xAxis->coordToPixel(std::max(0.0, end)) + 2, plot.yAxis->coordToPixel(i)});
        variances[i]->setVisible(plot.yAxis->range().contains(i) && !variances[i]->text().isEmpty());
    }
}

void TopSheetChart::Private::select(std::optional<int> row)
{
    band->setVisible(row.has_value());
    if (row) {
        band->topLeft->setCoords(0, *row - 0.5);
        band->bottomRight->setCoords(1, *row + 0.5);
    }
}

QString TopSheetChart::Private::description(std::optional<int> selected) const
{
    if (rows.empty())
        return empty->text();
    if (selected) {
        const TopSheetRow &row = rows[static_cast<size_t>(*selected)];
        return TopSheetChart::tr("%1: budget %2, EFC %3, variance %4.")
            .arg(names.at(*selected), format.moneyShort(row.budget), format.moneyShort(row.efc()),
                 format.moneyShort(row.variance()));
    }
    const auto over = std::ranges::count_if(rows, [](const TopSheetRow &row) { return row.variance().minor < 0; });
    return TopSheetChart::tr("%1 accounts, of which %2 are over their budget.").arg(rows.size()).arg(over);
}

TopSheetChart::TopSheetChart(QWidget *parent) : Chart(parent), d(std::make_unique<Private>(*plot()))
{
    letZoom(Qt::Vertical);
    letToggle();
    refresh();
}

TopSheetChart::~TopSheetChart() = default;

void TopSheetChart::setData(std::vector<TopSheetRow> rows, const QStringList &names, const Formatter &format)
{
    d->rows = std::move(rows);
    d->names = names;
    d->format = format;
    placesChanged();
}

void TopSheetChart::setSelected(std::optional<int> row)
{
    selectPlace(row);
}

std::vector<double> TopSheetChart::barsFor(Part part) const
{
    std::vector<double> values;
    for (const QCPBarsData &bar : *d->bars[static_cast<size_t>(part)]->data())
        values.push_back(bar.value);
    return values;
}

QStringList TopSheetChart::varianceLabels() const
{
    QStringList texts;
    for (const QCPItemText *text : d->variances)
        texts << text->text();
    return texts;
}

void TopSheetChart::rebuild(const Theme &theme)
{
    d->style(theme);
    d->fill([this](const QCPAbstractPlottable &entry) { return isLeftOut(entry); });
    d->select(theme.print ? std::nullopt : selectedPlace());
    setAccessibleName(tr("Top sheet: budget against EFC"));
    setAccessibleDescription(d->description(selectedPlace()));
}

void TopSheetChart::arrange()
{
    d->labelVariances();
}

Chart::Places TopSheetChart::places() const
{
    return {0, static_cast<int>(d->rows.size()) - 1};
}

std::optional<int> TopSheetChart::placeAt(const QPointF &position) const
{
    // The names at the left are part of their rows.
    const QRect axes = plot()->axisRect()->rect();
    if (d->rows.empty() || position.x() > axes.right() || position.y() < axes.top() || position.y() > axes.bottom())
        return std::nullopt;
    return static_cast<int>(std::lround(plot()->yAxis->pixelToCoord(position.y())));
}

QPointF TopSheetChart::centreOf(int place) const
{
    const double cost = plotted(d->rows.at(static_cast<size_t>(place)).efc());
    return {plot()->xAxis->coordToPixel(cost / 2), plot()->yAxis->coordToPixel(place)};
}

QString TopSheetChart::tooltip(int place) const
{
    const TopSheetRow &row = d->rows.at(static_cast<size_t>(place));
    QString text = QStringLiteral("<b>%1</b><table>").arg(d->names.at(place).toHtmlEscaped());
    text += tipRow(tr("Budget"), d->format.moneyShort(row.budget));
    text += tipRow(tr("Actual"), d->format.moneyShort(row.actual));
    text += tipRow(tr("Committed"), d->format.moneyShort(row.committed));
    text += tipRow(tr("To complete"), d->format.moneyShort(row.toComplete));
    text += tipRow(tr("EFC"), d->format.moneyShort(row.efc()));
    text += tipRow(tr("Variance"), d->format.moneyShort(row.variance()));
    return text + QStringLiteral("</table>");
}

void TopSheetChart::open(int place, std::optional<QPointF>)
{
    emit rowClicked(place);
}

QString TopSheetChart::fileName() const
{
    return tr("top-sheet");
}

// Its places go down, not to the right.
void TopSheetChart::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return Chart::keyPressEvent(event);
    QKeyEvent along(event->type(), key == Qt::Key_Up ? Qt::Key_Left : Qt::Key_Right, event->modifiers());
    Chart::keyPressEvent(&along);
}

} // namespace slateboard
