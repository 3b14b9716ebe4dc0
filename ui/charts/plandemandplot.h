// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plot inside PlanDemandChart. Included only by the .cpp files of this folder.
#include "app/planning/plancompare.h"
#include "ui/charts/planplots.h"

#include <array>

namespace slateboard {

/// What PlanDemandChart puts into its QCustomPlot: a stack of bars for each plan, the cap and the day of the figures.
class PlanDemandPlot {
public:
    explicit PlanDemandPlot(QCustomPlot &plot);

    void style(const Theme &theme, const PlanPair &plans, const Formatter &format);
    void setData(const std::vector<planning::QuarterOfPlans> &quarters, Day asOf);
    void setSelected(std::optional<Quarter> quarter);

    [[nodiscard]] std::vector<double> values(PlanSide side, bool firm) const;
    [[nodiscard]] QStringList legendTexts() const;
    [[nodiscard]] std::optional<Quarter> quarterAt(const QPointF &position) const;
    [[nodiscard]] QPointF place(Quarter quarter, Money height) const;

private:
    /// The bars of one plan: firm below, hoped above.
    struct Stack {
        FormatBars *firm = nullptr;
        FormatBars *hoped = nullptr;
    };
    [[nodiscard]] Stack addStack(double width);
    static void fill(const Stack &stack, const std::vector<planning::QuarterMoney> &quarters);
    [[nodiscard]] std::array<QCPAbstractPlottable *, 4> entries() const; // of the legend

    QCustomPlot &m_plot;
    QSharedPointer<MoneyTicker> m_moneyTicker{new MoneyTicker};
    QCPLegend *m_legend;
    Stack m_behind; // B
    Stack m_front;  // A
    QCPGraph *m_cap;
    QCPItemLine *m_asOfLine;
    QCPItemText *m_currency;
    QCPItemText *m_empty;
    QCPItemRect *m_band;
};

} // namespace slateboard
