// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plot inside QuarterChart. Included only by the .cpp files of this folder.
#include "app/planning/quarterbars.h"
#include "ui/charts/barfill.h"
#include "ui/charts/labelplaces.h"
#include "ui/charts/plotparts.h"

#include <array>
#include <functional>
#include <span>

namespace slateboard {

/// The quarters that are shown, and how their bars are stacked.
struct QuarterData {
    std::span<const planning::QuarterMoney> quarters;
    size_t first = 0; // of these quarters, among those of the bars
    const planning::QuarterBars &bars;
    const QStringList &names; // of the series
    Day asOf;
};

/// What QuarterChart puts into its QCustomPlot: the plottables, and the labels whose places depend on the size.
class QuarterPlot {
public:
    explicit QuarterPlot(QCustomPlot &plot);

    /// Of these caps, those that limit quarters.
    void setQuarterCaps(const std::vector<planning::CapUse> &caps);
    /// `isLeftOut` says of an entry of the legend whether it is left out.
    void setData(const QuarterData &data, const Formatter &format,
                 const std::function<bool(const QCPAbstractPlottable &)> &isLeftOut);
    void style(const Theme &theme, const Formatter &format);
    void setSelected(std::optional<Quarter> quarter);
    /// Puts labels where they collide with nothing; needs a laid out plot.
    void arrange(const Formatter &format);

    [[nodiscard]] std::vector<double> barsFor(const planning::BarKey &key, BarPart part) const;
    [[nodiscard]] std::vector<double> capSteps() const;
    [[nodiscard]] QStringList overrunLabels() const { return m_overrunTexts; }
    [[nodiscard]] QList<QRectF> labelRects() const;
    [[nodiscard]] QStringList quarterLabels() const { return m_ticker->labels(); }
    [[nodiscard]] const planning::QuarterMoney *quarterAt(const QPointF &position) const;
    [[nodiscard]] std::optional<planning::BarKey> keyAt(const QPointF &position) const;
    [[nodiscard]] QPointF barCentre(Quarter quarter) const;

private:
    static constexpr double barWidth = 0.66; // of a quarter
    using Layer = std::array<FormatBars *, planning::mostBarSeries>;
    using Amounts = std::array<std::array<QVector<double>, planning::mostBarSeries>, barParts>;
    void makeBars();
    void makeLegend();
    void placeTexts();
    [[nodiscard]] Amounts amountsOf(const QuarterData &data,
                                    const std::function<bool(const QCPAbstractPlottable &)> &isLeftOut);
    void fillBars(const QuarterData &data, const Amounts &amounts);
    void nameBars(const QStringList &names);
    void showAsOf();
    void arrangeOverruns(const Formatter &format);
    void arrangeCaps(const Formatter &format);
    void placeCap(size_t from, size_t to, bool last, const Formatter &format);
    [[nodiscard]] QString overrunText(const planning::QuarterMoney &quarter, const Formatter &format) const;
    [[nodiscard]] bool isSeen(const planning::QuarterMoney &quarter) const; // not zoomed away
    void avoidOthers(); // makes m_places of what labels must not cover
    [[nodiscard]] double pixelX(double key) const { return m_plot.xAxis->coordToPixel(key); }
    [[nodiscard]] double pixelY(double value) const { return m_plot.yAxis->coordToPixel(value); }
    QCPItemText *label(const QString &text, const QColor &color, bool bold);

    QCustomPlot &m_plot;
    QCPLegend *m_legend;
    QSharedPointer<MoneyTicker> m_moneyTicker;
    QSharedPointer<QuarterTicker> m_ticker;
    std::array<Layer, barParts> m_bars{}; // by BarPart, from the foot
    FormatBars *m_byOthers;               // entries of the legend for all of them
    FormatBars *m_hoped;
    QCPGraph *m_cap;
    QCPGraph *m_overruns; // marks over the bars that have no room for a label
    QCPItemLine *m_asOfLine;
    QCPItemText *m_spent;
    QCPItemText *m_planned;
    QCPItemText *m_empty;
    QCPItemText *m_currency; // above the amounts of the axis
    QCPItemRect *m_band;
    QList<QCPItemText *> m_labels; // of overruns and caps, made anew at every layout
    LabelPlaces m_places;
    QStringList m_overrunTexts;
    std::vector<planning::QuarterMoney> m_quarters;
    std::vector<planning::BarKey> m_keys; // of the series
    std::vector<double> m_tops;           // of the bars as they are drawn
    bool m_isWhole = true;                // nothing is left out
    Day m_asOf;
    std::vector<CapId> m_quarterCaps;
    Theme m_theme;
};

} // namespace slateboard
