// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plot inside BurnUpChart. Included only by the .cpp files of this folder.
#include "app/planning/goals.h"
#include "ui/charts/plotparts.h"

namespace slateboard {

/// What BurnUpChart puts into its QCustomPlot: above the value against the target, below the strip of gains and losses.
/// Keys are Julian days.
class BurnUpPlot {
public:
    explicit BurnUpPlot(QCustomPlot &plot);

    void setCompact(bool compact);
    void setData(const planning::GoalFigures &goal, Day asOf);
    void style(const Theme &theme, const planning::GoalFigures &goal, const Formatter &format);
    void setSelected(std::optional<Month> month);
    void arrange();

    [[nodiscard]] std::vector<double> values() const;
    [[nodiscard]] std::vector<double> gains() const;
    [[nodiscard]] std::vector<double> losses() const;
    [[nodiscard]] double targetShown() const;
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] std::optional<Month> monthAt(const QPointF &position) const;
    [[nodiscard]] QPointF monthCentre(Month month) const;

private:
    void addStrip();
    void setLines(const planning::GoalFigures &goal, double start);
    void setStrip(const planning::GoalFigures &goal);
    [[nodiscard]] bool coversLine(const QRectF &rect) const;
    void setStripTicks(double most, double least);

    QCustomPlot &m_plot;
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
    QCPItemText *m_deadlineText;
    QCPItemText *m_targetText;
    QCPItemText *m_valueText;
    QCPItemText *m_stripText;
    std::array<QCPItemRect *, 2> m_bands{};
    bool m_compact = false;
};

} // namespace slateboard
