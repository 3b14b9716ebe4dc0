// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plot inside BurnUpChart. Included only by the .cpp files of this folder.
#include "ui/charts/burnuplabels.h"

namespace slateboard {

/// What BurnUpChart puts into its QCustomPlot: above the value against the target, below the strip of gains and losses.
/// Keys are Julian days.
class BurnUpPlot {
public:
    explicit BurnUpPlot(QCustomPlot &plot);

    void setCompact(bool compact);
    using Forecast = std::optional<forecast::GoalForecast>;
    void setData(const planning::GoalFigures &goal, const Forecast &forecast, Day asOf);
    void style(const Theme &theme, const planning::GoalFigures &goal, const Forecast &forecast, Day asOf,
               const Formatter &format);
    void setSelected(std::optional<Month> month);
    /// Puts labels where they cover nothing; needs a laid out plot.
    void arrange();

    [[nodiscard]] std::vector<double> values() const;
    [[nodiscard]] std::vector<double> gains() const;
    [[nodiscard]] std::vector<double> losses() const;
    [[nodiscard]] double targetShown() const;
    [[nodiscard]] const BurnUpLabels &labels() const { return m_labels; }
    [[nodiscard]] const BurnUpFan &fan() const { return m_fan; }
    [[nodiscard]] std::optional<Month> monthAt(const QPointF &position) const;
    [[nodiscard]] QPointF monthCentre(Month month) const;

private:
    void addStrip();
    void setLines(const planning::GoalFigures &goal, double start);
    void setStrip(const planning::GoalFigures &goal);
    void setStripTicks(double most, double least);

    QCustomPlot &m_plot;
    QCPLegend *m_legend;
    BurnUpFan m_fan; // beneath all lines
    QCPAxisRect *m_strip = nullptr;
    QSharedPointer<QCPAxisTickerText> m_stripTicker;
    QCPGraph *m_value = nullptr;
    QCPGraph *m_target = nullptr;
    QCPGraph *m_pace = nullptr;
    QCPGraph *m_dot = nullptr; // the value of today
    QCPBars *m_gains = nullptr;
    QCPBars *m_losses = nullptr;
    QCPItemLine *m_deadlineLine;
    QCPItemLine *m_todayLine;
    BurnUpLabels m_labels;
    QCPItemText *m_stripText;
    std::array<QCPItemRect *, 2> m_bands{};
    bool m_compact = false;
};

} // namespace slateboard
