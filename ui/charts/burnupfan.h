// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is to come in a burn-up. Included only by the .cpp files of this folder.
#include "app/forecast/forecast.h"
#include "ui/charts/plotparts.h"

namespace slateboard {

/// Where the end of what is shown of a fan stands, and its marks, in pixels.
struct BurnUpFanGeometry {
    std::optional<QPointF> p50; // on the target
    std::optional<QPointF> p85;
    std::vector<QPointF> ends;    // of P90, P50 and P10
    std::vector<QLineF> lines;    // that labels should not cover
    std::vector<QPointF> interim; // marks of interim targets
};

/// The fan of a forecast: P10 to P90 light, P25 to P75 darker, the median dashed; the days on which the target is
/// reached with a chance of 50% and 85%, on the line of the target; and the interim targets, full where they were had,
/// crossed where they were missed, else open.
class BurnUpFan {
public:
    explicit BurnUpFan(QCustomPlot &plot);

    void setData(const planning::GoalFigures &goal, const std::optional<forecast::GoalForecast> &forecast);
    void style(const Theme &theme, const planning::GoalFigures &goal);
    /// What has nothing to show does not stand in it.
    void addTo(QCPLegend &legend);

    /// The day up to which it is shown: a forecast that goes on for years would leave the past no room. No fan: no day.
    [[nodiscard]] std::optional<Day> lastShown() const { return m_lastShown; }
    [[nodiscard]] double highest() const { return m_highest; } // of what is shown
    [[nodiscard]] BurnUpFanGeometry geometry() const;
    [[nodiscard]] const std::vector<forecast::Fan> &shown() const { return m_shown; }
    /// P50 and P85, as far as they are shown, as Julian days.
    [[nodiscard]] std::vector<double> marks() const;

private:
    [[nodiscard]] std::array<QCPGraph *, 6> named() const
    {
        return {m_quantiles[2], m_quantiles[3], m_quantiles[4], m_had, m_missed, m_awaited};
    }
    void setFan();
    void setMarks(const forecast::GoalForecast &forecast);
    void setInterim(const planning::GoalFigures &goal);

    QCustomPlot &m_plot;
    QCPLegend *m_legend = nullptr;
    std::array<QCPGraph *, 5> m_quantiles{}; // P10, P25, P50, P75, P90
    QCPGraph *m_p50;
    QCPGraph *m_p85;
    QCPGraph *m_had;
    QCPGraph *m_missed;
    QCPGraph *m_awaited;
    std::vector<forecast::Fan> m_shown;
    std::optional<Day> m_lastShown;
    double m_highest = 0;
};

} // namespace slateboard
