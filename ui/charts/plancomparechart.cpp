// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plancomparechart.h"

#include "ui/charts/plandemandchart.h"
#include "ui/charts/plangoalchart.h"

#include <QHBoxLayout>

namespace slateboard {
namespace {

constexpr int demandShare = 3; // of the width, a goal has 1
constexpr int leastGoalWidth = 150;

} // namespace

std::vector<std::vector<planning::CountOfPlans>> countsByGoal(const planning::PlanComparison &comparison)
{
    std::vector<std::vector<planning::CountOfPlans>> goals;
    for (const planning::CountOfPlans &count : comparison.counts) {
        if (goals.empty() || goals.back().front().goal != count.goal)
            goals.emplace_back();
        goals.back().push_back(count);
    }
    return goals;
}

PlanPair planPair(const Library &library, const planning::PlanComparison &comparison)
{
    const auto name = [&](PlanId id) {
        const Plan *plan = findRow(library.plans, id);
        return plan ? planName(*plan) : QString();
    };
    return {name(comparison.a.plan), name(comparison.b.plan)};
}

PlanCompareChart::PlanCompareChart(QWidget *parent) :
    QWidget(parent), m_row(new QHBoxLayout(this)), m_demand(new PlanDemandChart(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(16);
    m_row->addWidget(m_demand, demandShare);
    connect(m_demand, &PlanDemandChart::quarterClicked, this, &PlanCompareChart::quarterClicked);
    connect(m_demand, &Chart::failed, this, &PlanCompareChart::failed);
}

void PlanCompareChart::setData(const Library &library, const planning::PlanComparison &comparison,
                               const Formatter &format)
{
    const PlanPair plans = planPair(library, comparison);
    m_demand->setData(comparison, plans, format);
    const auto goals = countsByGoal(comparison);
    while (m_goals.size() > static_cast<qsizetype>(goals.size()))
        delete m_goals.takeLast();
    while (m_goals.size() < static_cast<qsizetype>(goals.size())) {
        auto *chart = new PlanGoalChart(this);
        chart->setMinimumWidth(leastGoalWidth);
        connect(chart, &Chart::failed, this, &PlanCompareChart::failed);
        m_row->addWidget(chart, 1);
        m_goals << chart;
    }
    for (qsizetype i = 0; i < m_goals.size(); ++i) {
        const auto &counts = goals.at(static_cast<size_t>(i));
        const Goal *goal = findRow(library.goals, counts.front().goal);
        m_goals[i]->setData(goal ? goalName(*goal) : wordFor(counts.front().measure), counts, plans, format);
    }
}

} // namespace slateboard
