// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/base/result.h"
#include "app/planning/plancompare.h"
#include "ui/charts/planpair.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace slateboard {

class PlanDemandChart;
class PlanGoalChart;

/// The counts of each goal, in the order of the comparison.
[[nodiscard]] std::vector<std::vector<planning::CountOfPlans>> countsByGoal(const planning::PlanComparison &comparison);
/// The names of the plans of a comparison.
[[nodiscard]] PlanPair planPair(const Library &library, const planning::PlanComparison &comparison);

/// What two plans come to over time: the demand of both by quarter, and beside it the counts of each goal.
class PlanCompareChart : public QWidget {
    Q_OBJECT
public:
    explicit PlanCompareChart(QWidget *parent = nullptr);

    void setData(const Library &library, const planning::PlanComparison &comparison, const Formatter &format);

    [[nodiscard]] PlanDemandChart &demand() const { return *m_demand; }
    [[nodiscard]] const QList<PlanGoalChart *> &goals() const { return m_goals; }

signals:
    void quarterClicked(slateboard::Quarter quarter);
    void failed(const slateboard::Error &error); // a chart could not be saved

private:
    QHBoxLayout *m_row;
    PlanDemandChart *m_demand;
    QList<PlanGoalChart *> m_goals;
};

} // namespace slateboard
