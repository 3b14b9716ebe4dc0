// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plot inside QuarterChart. Included only by the .cpp files of this folder.
#include "app/planning/caps.h"
#include "ui/charts/labelplaces.h"
#include "ui/charts/plotparts.h"

#include <array>
#include <span>

namespace slateboard {

/// What QuarterChart puts into its QCustomPlot: the plottables, and the labels whose places depend on the size.
class QuarterPlot {
public:
    explicit QuarterPlot(QCustomPlot &plot);

    /// Of these caps, those that limit quarters.
    void setQuarterCaps(const std::vector<planning::CapUse> &caps);
    void setData(std::span<const planning::QuarterMoney> quarters, Day asOf, const Formatter &format);
    void style(const Theme &theme, const Formatter &format);
    void setSelected(std::optional<Quarter> quarter);
    /// Puts labels where they collide with nothing; needs a laid out plot.
    void arrange(const Formatter &format);

    [[nodiscard]] std::vector<double> barsFor(Format format, bool firm) const;
    [[nodiscard]] std::vector<double> capSteps() const;
    [[nodiscard]] QStringList overrunLabels() const { return m_overrunTexts; }
    [[nodiscard]] QList<QRectF> labelRects() const;
    [[nodiscard]] QStringList quarterLabels() const { return m_ticker->labels(); }
    [[nodiscard]] const planning::QuarterMoney *quarterAt(const QPointF &position) const;
    [[nodiscard]] std::optional<Format> formatAt(const QPointF &position) const;
    [[nodiscard]] QPointF barCentre(Quarter quarter) const;

private:
    static constexpr double barWidth = 0.66; // of a quarter
    [[nodiscard]] static double units(Money money) { return static_cast<double>(money.minor); }
    void setAsOf(Day asOf);
    void arrangeOverruns(const Formatter &format);
    void arrangeCaps(const Formatter &format);
    void placeCap(size_t from, size_t to, bool last, const Formatter &format);
    [[nodiscard]] QString overrunText(const planning::QuarterMoney &quarter, const Formatter &format) const;
    void avoidOthers(); // makes m_places of what labels must not cover
    [[nodiscard]] double pixelX(double key) const { return m_plot.xAxis->coordToPixel(key); }
    [[nodiscard]] double pixelY(double value) const { return m_plot.yAxis->coordToPixel(value); }
    QCPItemText *label(const QString &text, const QColor &color, bool bold);

    QCustomPlot &m_plot;
    QSharedPointer<MoneyTicker> m_moneyTicker;
    QSharedPointer<QuarterTicker> m_ticker;
    std::array<std::array<FormatBars *, planning::formatCount>, 2> m_bars{}; // firm, hoped
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
    std::vector<CapId> m_quarterCaps;
    Theme m_theme;
};

} // namespace slateboard
