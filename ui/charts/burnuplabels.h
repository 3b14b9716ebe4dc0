// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The labels inside BurnUpPlot. Included only by the .cpp files of this folder.
#include "ui/charts/burnupfan.h"

namespace slateboard {

/// Where things stand in a burn-up that has been laid out, in pixels.
struct BurnUpGeometry {
    QRectF axes;
    double right = 0; // edge of the whole chart
    double target = 0;
    double deadline = 0;
    double asOf = 0;
    QPointF value;             // of the day
    std::vector<QLineF> lines; // that labels should not cover
    BurnUpFanGeometry fan;
};

/// What is written into a burn-up: target, deadline, the day of the figures and their value, and of a fan its edges and
/// the days on which the target is reached. Each has several places, of which it takes the first that covers nothing;
/// what finds none is left out, but the target and the deadline.
class BurnUpLabels {
public:
    explicit BurnUpLabels(QCustomPlot &plot);

    void style(const Theme &theme, const planning::GoalFigures &goal, Day asOf, const Formatter &format, bool compact);
    /// Compact: the edges of the fan, and the days without words.
    void setForecast(const std::optional<forecast::GoalForecast> &forecast, const Formatter &format, bool compact);
    void arrange(const BurnUpGeometry &geometry);

    static constexpr int rowHeight = 20; // above the plot, for the names of its vertical lines
    [[nodiscard]] int widthOfTarget() const;
    [[nodiscard]] QStringList texts() const;
    /// Of those that are shown, as the plot measures them.
    [[nodiscard]] QList<QRectF> rects() const;

private:
    [[nodiscard]] std::array<QCPItemText *, 9> all() const
    {
        return {m_target, m_deadline, m_asOf, m_value, m_p50, m_p85, m_ends[0], m_ends[1], m_ends[2]};
    }

    QCPItemText *m_target;
    QCPItemText *m_deadline;
    QCPItemText *m_asOf;
    QCPItemText *m_value;
    QCPItemText *m_p50;
    QCPItemText *m_p85;
    std::array<QCPItemText *, 3> m_ends{}; // P90, P50 and P10 where the fan ends
};

} // namespace slateboard
