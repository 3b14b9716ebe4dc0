// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotparts.h"

#include <cmath>
#include <limits>
#include <utility>

namespace slateboard {

QFont chartFont(const Theme &theme, bool bold)
{
    constexpr int pixels = 12;
    if (theme.print)
        return Theme::paperFont(pixels, bold);
    QFont font = Theme::font();
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

void styleAxis(QCPAxis &axis, const Theme &theme, bool line, bool grid)
{
    axis.setBasePen(line ? QPen(theme.subtext, 1) : QPen(Qt::NoPen));
    axis.setTickPen(QPen(Qt::transparent)); // without ticks there would be no labels either
    axis.setTickLength(0);
    axis.setSubTicks(false);
    axis.setTickLabelFont(chartFont(theme));
    axis.setTickLabelColor(theme.subtext);
    axis.setTickLabelPadding(6);
    axis.grid()->setVisible(grid);
    axis.grid()->setPen(QPen(theme.line, 1));
    axis.grid()->setZeroLinePen(QPen(theme.line, 1));
}

QCPItemText *addText(QCustomPlot &plot)
{
    auto *text = new QCPItemText(&plot);
    text->setClipToAxisRect(false);
    text->setSelectable(false);
    text->setPadding(QMargins(3, 0, 3, 0));
    return text;
}

QRectF rectOf(const QCPItemText &text)
{
    return {text.topLeft->pixelPosition(), text.bottomRight->pixelPosition()};
}

QCPItemLine *addVertical(QCustomPlot &plot)
{
    auto *line = new QCPItemLine(&plot);
    line->setSelectable(false);
    line->setClipToAxisRect(false);
    for (QCPItemPosition *end : {line->start, line->end}) {
        end->setTypeX(QCPItemPosition::ptPlotCoords);
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    return line;
}

void placeVertical(QCPItemLine &line, double key)
{
    line.start->setCoords(key, 0);
    line.end->setCoords(key, 1);
}

QCPItemRect *addBand(QCustomPlot &plot, QCPAxisRect &rect)
{
    auto *band = new QCPItemRect(&plot);
    band->setSelectable(false);
    band->setLayer(QStringLiteral("background"));
    band->setClipAxisRect(&rect);
    band->setPen(Qt::NoPen);
    for (QCPItemPosition *corner : {band->topLeft, band->bottomRight}) {
        corner->setAxisRect(&rect);
        corner->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
        corner->setTypeX(QCPItemPosition::ptPlotCoords);
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    return band;
}

void placeBand(QCPItemRect &band, double from, double to)
{
    band.topLeft->setCoords(from, 0);
    band.bottomRight->setCoords(to, 1);
}

double quarterKey(Day day)
{
    const Quarter quarter = Quarter::of(day);
    const double days = static_cast<double>(quarter.last().daysSince(quarter.first())) + 1;
    return quarter.index - 0.5 + (static_cast<double>(day.daysSince(quarter.first())) + 1) / days;
}

void plotCaps(QCPGraph &graph, std::span<const planning::QuarterMoney> quarters)
{
    QVector<double> keys, values;
    std::optional<Money> previous;
    for (const planning::QuarterMoney &quarter : quarters) {
        const double left = quarter.quarter.index - 0.5;
        if (quarter.cap != previous) {
            keys.append(left);
            values.append(std::numeric_limits<double>::quiet_NaN());
        }
        if (quarter.cap) {
            const auto limit = static_cast<double>(quarter.cap->minor);
            keys << left << left + 1;
            values << limit << limit;
        }
        previous = quarter.cap;
    }
    graph.setData(keys, values, true);
}

void FormatBars::setFill(const FormatFill &fill)
{
    m_fill = fill;
    setBrush(fill.ground);
    setPen(Qt::NoPen);
}

void FormatBars::draw(QCPPainter *painter)
{
    QCPBars::draw(painter);
    const QRectF inSight = clipRect(); // a bar may reach far beyond the axes, and is hatched line by line
    for (const QCPBarsData &bar : *mDataContainer) {
        if (bar.value != 0.0)
            drawHatch(*painter, getBarRect(bar.key, bar.value).normalized() & inSight, m_fill, 1.0);
    }
}

void FormatBars::drawLegendIcon(QCPPainter *painter, const QRectF &rect) const
{
    constexpr double height = 11;
    const QRectF swatch(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    painter->setBrush(brush());
    painter->setPen(pen());
    painter->drawRect(swatch);
    drawHatch(*painter, swatch, m_fill, 0.8); // closer than in bars, so that a swatch has some lines
}

QString MoneyTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    return m_format.moneyShort(Money{std::llround(tick)}, 2);
}

double CountTicker::getTickStep(const QCPRange &range)
{
    return std::max(1.0, QCPAxisTicker::getTickStep(range));
}

QString CountTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    return Formatter(Language::English, Currency{}).number(std::llround(tick));
}

double QuarterTicker::pixels() const
{
    return m_axis.parentPlot()->viewport().width() / std::max(1.0, m_axis.range().size());
}

int QuarterTicker::stride() const
{
    const QFontMetricsF metrics(m_axis.tickLabelFont());
    if (pixels() >= metrics.horizontalAdvance(getLabel(Quarter{2023 * 4 + 3})) + 8)
        return 1;
    const double year = metrics.horizontalAdvance(QStringLiteral("2023")) + 12;
    for (int years : {1, 2, 5, 10, 20}) {
        if (pixels() * 4 * years >= year)
            return 4 * years;
    }
    return 4 * 50;
}

QString QuarterTicker::getLabel(Quarter quarter)
{
    return QCoreApplication::translate("QuarterChart", "Q%1").arg(quarter.number());
}

QVector<double> QuarterTicker::createTickVector(double, const QCPRange &range)
{
    const int step = stride();
    QVector<double> ticks;
    for (int index = static_cast<int>(std::ceil(range.lower)); index <= range.upper; ++index) {
        if (index % step == 0)
            ticks.append(index);
    }
    return ticks;
}

QString QuarterTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    const Quarter quarter{static_cast<int>(std::lround(tick))};
    if (stride() > 1)
        return QString::number(quarter.year());
    // The first of all names its year too, unless that would run into the year beside it.
    constexpr double gap = 12; // and what the amounts at the left take of each quarter's share
    const double year = QFontMetricsF(m_axis.tickLabelFont()).horizontalAdvance(QStringLiteral("2023")) + gap;
    const bool isFirst = quarter.index - 1 < m_axis.range().lower && (quarter.number() < 4 || pixels() >= year);
    return isFirst || quarter.number() == 1 ? getLabel(quarter) + QLatin1Char('\n') + QString::number(quarter.year())
                                            : getLabel(quarter);
}

QStringList QuarterTicker::labels()
{
    QStringList list;
    for (double tick : createTickVector(1, m_axis.range()))
        list.append(getTickLabel(tick, {}, {}, 0));
    return list;
}

int MonthTicker::stride() const
{
    const double months = m_axis.range().size() / 30.44;
    const double pixels = m_axis.parentPlot()->viewport().width() * 0.85 / std::max(1.0, months);
    const double label = QFontMetricsF(m_axis.tickLabelFont()).horizontalAdvance(QStringLiteral("2023-12")) + 18;
    for (int step : {1, 3, 6, 12, 24, 60, 120}) {
        if (pixels * step >= label)
            return step;
    }
    return 240;
}

QVector<double> MonthTicker::createTickVector(double, const QCPRange &range)
{
    const int step = stride();
    QVector<double> ticks;
    Month month = Month::of(Day().plusDays(static_cast<qint64>(range.lower) - Day().julian()));
    for (; static_cast<double>(month.first().julian()) <= range.upper; ++month.index) {
        const auto key = static_cast<double>(month.first().julian());
        if (month.index % step == 0 && key >= range.lower)
            ticks.append(key);
    }
    return ticks;
}

QString MonthTicker::getTickLabel(double tick, const QLocale &, QChar, int)
{
    const Day day = Day().plusDays(std::llround(tick) - Day().julian());
    return stride() >= 12 ? QString::number(day.year()) : Month::of(day).iso();
}

} // namespace slateboard
