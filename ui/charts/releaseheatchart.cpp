// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/releaseheatchart.h"

#include "ui/charts/heatcells.h"
#include "ui/charts/planplots.h"

#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace slateboard {
namespace {

using planning::HeatCell;
using planning::HeatRow;

constexpr int widestHeatName = 190; // pixels
constexpr int heatRowHeight = 30;
constexpr int roomBesideRows = 64; // legend and labels of the axis

} // namespace

struct ReleaseHeatChart::Private {
    explicit Private(QCustomPlot &customPlot);
    void style(const Theme &theme);
    void fill();
    void fillColumns();
    void select(std::optional<int> place, const Theme &theme);
    [[nodiscard]] int rows() const { return heat.isEmpty() ? 0 : static_cast<int>(heat.rows.size()) + 1; }
    [[nodiscard]] int columns() const { return heat.columns(); }
    [[nodiscard]] const HeatRow &row(int place) const
    {
        return place + 1 < rows() ? heat.rows[static_cast<size_t>(place)] : heat.total;
    }
    [[nodiscard]] const HeatCell &cell(int place) const
    {
        return row(place / columns()).cells[static_cast<size_t>(place % columns())];
    }
    [[nodiscard]] QString nameOf(int row) const
    {
        return row + 1 < rows() ? names.value(row) : ReleaseHeatChart::tr("all");
    }
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] PlaceTicker::Place columnLabel(int column) const;
    [[nodiscard]] bool isShown(int column) const { return heat.quarterOf(column) || sumOf(column) > 0; }
    [[nodiscard]] int sumOf(int column) const { return heat.total.cells[static_cast<size_t>(column)].count(); }
    [[nodiscard]] int beside(int place, Qt::Key key) const;
    [[nodiscard]] QString description(std::optional<int> selected) const;

    QCustomPlot &plot;
    QSharedPointer<PlaceTicker> columnTicker;
    QSharedPointer<QCPAxisTickerText> nameTicker{new QCPAxisTickerText};
    HeatCells *cells;
    QCPItemLine *today;
    QCPItemText *todayText;
    QCPItemRect *frame; // around the chosen cell
    QCPItemText *empty;
    planning::ReleaseHeat heat;
    QStringList names;
    Formatter format{Language::English, Currency{}};
};

ReleaseHeatChart::Private::Private(QCustomPlot &customPlot) :
    plot(customPlot), columnTicker(new PlaceTicker(*plot.xAxis)), cells(new HeatCells(plot.xAxis, plot.yAxis)),
    today(addVertical(plot)), todayText(addText(plot)), frame(new QCPItemRect(&plot)), empty(addText(plot))
{
    heat.total.cells.resize(static_cast<size_t>(heat.columns()));
    plot.xAxis->setTicker(columnTicker);
    plot.yAxis->setTicker(nameTicker);
    plot.yAxis->setRangeReversed(true);
    plot.yAxis->setPadding(6);
    plot.axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot.axisRect()->setMargins(QMargins(0, 22, 8, 0));
    cells->setSelectable(QCP::stNone);
    frame->setSelectable(false);
    frame->setBrush(Qt::NoBrush);
    frame->setLayer(QStringLiteral("overlay"));
    todayText->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    todayText->position->setTypeX(QCPItemPosition::ptPlotCoords);
    todayText->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    empty->position->setType(QCPItemPosition::ptAxisRectRatio);
    empty->position->setCoords(0.5, 0.5);
}

void ReleaseHeatChart::Private::style(const Theme &theme)
{
    plot.setBackground(QBrush(theme.base));
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        styleAxis(*axis, theme, false, false);
        axis->setVisible(rows() > 0);
    }
    plot.yAxis->setTickLabelColor(theme.text);
    cells->style(theme);
    today->setPen(QPen(theme.text, 1.5, Qt::DotLine));
    frame->setPen(QPen(theme.text, 2));
    for (QCPItemText *text : {todayText, empty}) {
        text->setFont(chartFont(theme));
        text->setColor(theme.subtext);
    }
    todayText->setText(ReleaseHeatChart::tr("as of %1").arg(format.day(heat.asOf)));
    empty->setText(ReleaseHeatChart::tr("No title of the plan has a day of release yet."));
    empty->setVisible(rows() == 0);
    today->setVisible(rows() > 0);
    todayText->setVisible(rows() > 0);
}

void ReleaseHeatChart::Private::fill()
{
    std::vector<HeatCells::Cell> all;
    for (int row = 0; row < rows(); ++row) {
        for (int column = 0; column < columns(); ++column) {
            const HeatCell &cell = this->cell(row * columns() + column);
            if (cell.count() > 0)
                all.push_back({row, column, cell.count(), cell.released == 0, row + 1 == rows()});
        }
    }
    cells->setCells(std::move(all));
    nameTicker->clear();
    const QFontMetricsF metrics(plot.yAxis->tickLabelFont());
    for (int row = 0; row < rows(); ++row)
        nameTicker->addTick(row, metrics.elidedText(nameOf(row), Qt::ElideRight, widestHeatName));
    plot.yAxis->setRange(-0.5, std::max(1, rows()) - 0.5);
    plot.xAxis->setRange(isShown(0) ? -0.5 : 0.5, columns() - (isShown(columns() - 1) ? 0.5 : 1.5));
    const double now = quarterKey(heat.asOf) - heat.first.index + 1;
    placeVertical(*today, now);
    todayText->position->setCoords(now, 0);
    fillColumns();
}

void ReleaseHeatChart::Private::fillColumns()
{
    QMap<int, PlaceTicker::Place> labels;
    for (int column = 0; column < columns(); ++column) {
        if (isShown(column))
            labels.insert(column, columnLabel(column));
    }
    columnTicker->setPlaces(std::move(labels));
}

QString ReleaseHeatChart::Private::columnName(int column) const
{
    if (const auto quarter = heat.quarterOf(column))
        return format.quarter(*quarter);
    return column == 0 ? ReleaseHeatChart::tr("earlier") : ReleaseHeatChart::tr("later");
}

// The first quarter that is shown, and each first quarter of a year, names its year.
PlaceTicker::Place ReleaseHeatChart::Private::columnLabel(int column) const
{
    const auto quarter = heat.quarterOf(column);
    if (!quarter)
        return {columnName(column), column == 0 ? QStringLiteral("«") : QStringLiteral("»")};
    const QString year = column == 1 || quarter->number() == 1 ? u'\n' + QString::number(quarter->year()) : QString();
    return {QCoreApplication::translate("QuarterChart", "Q%1").arg(quarter->number()) + year,
            QString::number(quarter->number()) + year};
}

void ReleaseHeatChart::Private::select(std::optional<int> place, const Theme &theme)
{
    frame->setVisible(place && !theme.print);
    if (place) {
        const int row = *place / columns();
        const int column = *place % columns();
        frame->topLeft->setCoords(column - 0.5, row - 0.5);
        frame->bottomRight->setCoords(column + 0.5, row + 0.5);
    }
}

// The cell next to one, or itself at the edge of what is shown.
int ReleaseHeatChart::Private::beside(int place, Qt::Key key) const
{
    const int row = place / columns() + (key == Qt::Key_Down) - (key == Qt::Key_Up);
    int column = place % columns() + (key == Qt::Key_Right) - (key == Qt::Key_Left);
    if (key == Qt::Key_Home)
        column = isShown(0) ? 0 : 1;
    else if (key == Qt::Key_End)
        column = columns() - (isShown(columns() - 1) ? 1 : 2);
    const bool isIn = row >= 0 && row < rows() && column >= 0 && column < columns() && isShown(column);
    return isIn ? row * columns() + column : place;
}

QString ReleaseHeatChart::Private::description(std::optional<int> selected) const
{
    if (rows() == 0)
        return empty->text();
    if (selected)
        return ReleaseHeatChart::tr("%1, %2: %3 titles, of which %4 are released.")
            .arg(nameOf(*selected / columns()), columnName(*selected % columns()),
                 format.number(cell(*selected).count()), format.number(cell(*selected).released));
    int released = 0;
    for (const HeatCell &each : heat.total.cells)
        released += each.released;
    return ReleaseHeatChart::tr("%1 titles have a day of release, of which %2 are released.")
        .arg(format.number(heat.total.count()), format.number(released));
}

ReleaseHeatChart::ReleaseHeatChart(QWidget *parent) : Chart(parent), d(std::make_unique<Private>(*plot()))
{
    refresh();
}

ReleaseHeatChart::~ReleaseHeatChart() = default;

void ReleaseHeatChart::setData(planning::ReleaseHeat heat, const QStringList &names, const Formatter &format)
{
    d->heat = std::move(heat);
    d->names = names;
    d->format = format;
    placesChanged();
}

QStringList ReleaseHeatChart::columnLabels() const
{
    return d->columnTicker->labels();
}

std::vector<int> ReleaseHeatChart::countsOf(int row) const
{
    std::vector<int> counts(static_cast<size_t>(d->columns()));
    for (const HeatCells::Cell &cell : d->cells->cells()) {
        if (cell.row == row)
            counts[static_cast<size_t>(cell.column)] = cell.count;
    }
    return counts;
}

QPointF ReleaseHeatChart::cellCentre(int row, int column) const
{
    return d->cells->rectOf(row, column).center();
}

int ReleaseHeatChart::heightNeeded() const
{
    return roomBesideRows + heatRowHeight * std::max(3, d->rows());
}

void ReleaseHeatChart::rebuild(const Theme &theme)
{
    d->style(theme);
    d->fill();
    d->select(selectedPlace(), theme);
    setAccessibleName(tr("Releases by quarter"));
    setAccessibleDescription(d->description(selectedPlace()));
}

Chart::Places ReleaseHeatChart::places() const
{
    return {0, d->rows() * d->columns() - 1};
}

int ReleaseHeatChart::firstChoice() const
{
    return std::clamp(Quarter::of(d->heat.asOf).index - d->heat.first.index + 1, 0, d->columns() - 1);
}

std::optional<int> ReleaseHeatChart::placeAt(const QPointF &position) const
{
    if (d->rows() == 0 || !plot()->axisRect()->rect().contains(position.toPoint()))
        return std::nullopt;
    const auto column = static_cast<int>(std::lround(plot()->xAxis->pixelToCoord(position.x())));
    const auto row = static_cast<int>(std::lround(plot()->yAxis->pixelToCoord(position.y())));
    return std::clamp(row, 0, d->rows() - 1) * d->columns() + std::clamp(column, 0, d->columns() - 1);
}

QPointF ReleaseHeatChart::centreOf(int place) const
{
    return cellCentre(place / d->columns(), place % d->columns());
}

QString ReleaseHeatChart::tooltip(int place) const
{
    const HeatCell &cell = d->cell(place);
    return QStringLiteral("<b>%1</b><br>%2<table>")
               .arg(d->nameOf(place / d->columns()).toHtmlEscaped(), d->columnName(place % d->columns())) +
           tipRow(tr("Released"), d->format.number(cell.released)) +
           tipRow(tr("Planned"), d->format.number(cell.count() - cell.released)) + QStringLiteral("</table>");
}

void ReleaseHeatChart::open(int place, std::optional<QPointF>)
{
    emit cellClicked(place / d->columns(), place % d->columns());
}

QString ReleaseHeatChart::fileName() const
{
    return tr("releases");
}

// Rows lie one below the other, their cells side by side.
void ReleaseHeatChart::keyPressEvent(QKeyEvent *event)
{
    constexpr std::array ways{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End};
    const bool isWay = std::ranges::find(ways, event->key()) != ways.end();
    if (!isWay || d->rows() == 0)
        return Chart::keyPressEvent(event);
    int place = selectedPlace().value_or(firstChoice());
    if (selectedPlace() || event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        place = d->beside(place, static_cast<Qt::Key>(event->key()));
    selectPlace(place);
    QToolTip::showText(mapToGlobal(centreOf(place).toPoint()), tooltip(place), this);
}

QStringList heatRowNames(const Library &library, const planning::ReleaseHeat &heat, Language language)
{
    QStringList names;
    for (const HeatRow &row : heat.rows) {
        QStringList parts;
        if (row.format)
            parts << wordFor(*row.format);
        if (row.platform) {
            const Party *party = findRow(library.parties, *row.platform);
            parts << (party ? nameIn(language, party->name, party->englishName) : ReleaseHeatChart::tr("no platform"));
        }
        names << parts.join(QStringLiteral(" · "));
    }
    return names;
}

} // namespace slateboard
