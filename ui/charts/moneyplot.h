// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What charts of money share inside their QCustomPlot. Included only by the .cpp files of this folder.
#include "ui/charts/labelplaces.h"
#include "ui/charts/planplots.h"

namespace slateboard {

/// The height of an amount in a plot.
[[nodiscard]] inline double plotted(Money money)
{
    return static_cast<double>(money.minor);
}

/// A plot with money on its left axis, a legend, the currency and a remark above the axes, a line on the day that is
/// looked at, and a band behind what is selected; with labels beside points, none over another.
class MoneyPlot {
public:
    explicit MoneyPlot(QCustomPlot &plot);

    /// A line, or bars, that the legend names.
    [[nodiscard]] QCPGraph *addLine();
    [[nodiscard]] FormatBars *addBars(double width);
    /// What has nothing to show stands in no legend.
    void setListed(QCPAbstractPlottable &entry, bool isListed);

    void style(const Theme &theme, const Formatter &format);
    void setRemark(const QString &text) { m_remark->setText(text); }
    /// No key: nothing to show.
    void setAsOf(std::optional<double> key);
    void setBand(std::optional<QCPRange> keys);

    /// To be called before labels are placed anew, in a laid out plot.
    void clearLabels();
    void avoid(const QCPGraph &line); // what labels cover only if they must
    /// Puts a text beside a point of the plot, above it where `isAbove`, else below, or as near as there is room; not
    /// at all where the point is not seen.
    void addLabel(const QString &text, const QPointF &key, const QColor &color, bool isAbove);
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] QPointF pixelOf(const QPointF &key) const;

private:
    QCustomPlot &m_plot;
    QSharedPointer<MoneyTicker> m_ticker;
    QCPLegend *m_legend;
    QCPItemRect *m_band;
    QCPItemLine *m_asOfLine;
    QCPItemText *m_currency;
    QCPItemText *m_remark;
    QList<QCPItemText *> m_labels;
    LabelPlaces m_places;
    Theme m_theme;
};

} // namespace slateboard
