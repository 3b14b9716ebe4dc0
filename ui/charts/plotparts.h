// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Parts of QCustomPlot charts. Included only by the .cpp files of this folder.
#include "app/base/format.h"
#include "app/planning/caps.h"
#include "ui/charts/formatlegend.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <span>

namespace slateboard {

/// The font of charts: 12 pixels.
[[nodiscard]] QFont chartFont(const Theme &theme, bool bold = false);

/// Colours and fonts of an axis without tick marks; `line` also draws its base line, `grid` its grid.
void styleAxis(QCPAxis &axis, const Theme &theme, bool line, bool grid);

/// A text that is no part of the data: not selectable, not clipped to the axes, at plot coordinates.
[[nodiscard]] QCPItemText *addText(QCustomPlot &plot);
/// Where a text stands, as the plot measures it; pixels.
[[nodiscard]] QRectF rectOf(const QCPItemText &text);
/// A vertical line through the whole axis rectangle; its place is set by placeVertical().
[[nodiscard]] QCPItemLine *addVertical(QCustomPlot &plot);
void placeVertical(QCPItemLine &line, double key);
/// A band over the whole height of an axis rectangle, behind the data.
[[nodiscard]] QCPItemRect *addBand(QCustomPlot &plot, QCPAxisRect &rect);
void placeBand(QCPItemRect &band, double from, double to);

/// Where a day ends on an axis whose keys are Quarter::index, each in the middle of its quarter.
[[nodiscard]] double quarterKey(Day day);
/// Draws the caps of quarters: level over a quarter; a gap, no riser, where the limit changes.
void plotCaps(QCPGraph &graph, std::span<const planning::QuarterMoney> quarters);

/// Bars of one format, filled with ground and hatch.
class FormatBars : public QCPBars {
public:
    FormatBars(QCPAxis *keys, QCPAxis *values) : QCPBars(keys, values) {}
    void setFill(const FormatFill &fill);

protected:
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;

private:
    FormatFill m_fill;
};

/// Money on an axis, as Formatter::moneyShort() writes it.
class MoneyTicker : public QCPAxisTicker {
public:
    void setFormatter(const Formatter &format) { m_format = format; }

protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    Formatter m_format{Language::English, Currency{}};
};

/// Whole numbers on an axis.
class CountTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;
};

/// Quarters on an axis whose keys are Quarter::index. As the quarters become narrow, only first quarters are labelled,
/// with their year, then only some years.
class QuarterTicker : public QCPAxisTicker {
public:
    explicit QuarterTicker(const QCPAxis &axis) : m_axis(axis) {}
    [[nodiscard]] QStringList labels();

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    [[nodiscard]] static QString getLabel(Quarter quarter);
    [[nodiscard]] double pixels() const; // of a quarter
    [[nodiscard]] int stride() const;    // in quarters
    const QCPAxis &m_axis;
};

/// Months on an axis whose keys are Julian days.
class MonthTicker : public QCPAxisTicker {
public:
    explicit MonthTicker(const QCPAxis &axis) : m_axis(axis) {}

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;

private:
    [[nodiscard]] int stride() const; // in months
    const QCPAxis &m_axis;
};

} // namespace slateboard
