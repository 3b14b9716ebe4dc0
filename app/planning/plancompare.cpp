// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/plancompare.h"

#include "app/planning/caprule.h"
#include "app/planning/figureparts.h"
#include "app/planning/plandifferences.h"
#include "app/planning/plannedcounts.h"
#include "app/planning/reinvestment.h"

#include <QSet>

#include <algorithm>
#include <future>
#include <tuple>

namespace slateboard::planning {
namespace {

// What is computed of each plan, with facts that are sorted once.
struct PlanMoney {
    PlanMoney(FactIndex &facts, PlanId plan, Day asOf) :
        stages(stagesOn(facts, plan, asOf)), demand(demandOf(facts.library(), plan, asOf, stages)),
        money(moneyFigures(facts.library(), demand, asOf, reinvestedOf(facts.library(), plan, demand, asOf))),
        lapses(lapsesOf(facts, stages, plan, asOf))
    {}
    QHash<TitleId, StageState> stages;
    Demand demand;
    MoneyFigures money;
    std::vector<Lapse> lapses;
};

PlanTotals totalsOf(const Library &library, PlanId plan, const PlanMoney &of, Day asOf)
{
    PlanTotals totals;
    totals.plan = plan;
    totals.titles = static_cast<int>(of.demand.titles.size());
    totals.budget = of.money.totalBudget;
    totals.efc = of.money.efc();
    totals.unscheduled = of.money.unscheduled;
    for (const QuarterMoney &quarter : of.money.quarters)
        totals.firm += quarter.firm;
    for (const PlanTitle &row : library.planTitles) {
        if (row.plan == plan && row.included)
            totals.lastRelease = std::max(totals.lastRelease, row.targetRelease);
    }
    QSet<TitleId> missing;
    for (const Lapse &lapse : of.lapses) {
        for (const TitleAtRisk &risk : lapse.titlesAtRisk) {
            if (risk.isMissed(asOf))
                missing.insert(risk.title);
        }
    }
    totals.missedRights = static_cast<int>(missing.size());
    return totals;
}

std::vector<QuarterOfPlans> quartersOf(const Library &library, const MoneyFigures &a, const MoneyFigures &b)
{
    std::vector<QuarterOfPlans> quarters;
    auto inA = a.quarters.begin();
    auto inB = b.quarters.begin();
    while (inA != a.quarters.end() || inB != b.quarters.end()) {
        const bool isA = inB == b.quarters.end() || (inA != a.quarters.end() && inA->quarter <= inB->quarter);
        const Quarter first = isA ? inA->quarter : inB->quarter;
        // Each plan has none missing between its own; between two that do not meet there may be some.
        const Quarter next = quarters.empty() ? first : Quarter{quarters.back().quarter.index + 1};
        QuarterOfPlans both;
        both.quarter = std::min(next, first);
        both.cap = quarterCap(library, a.reinvested, both.quarter);
        both.a.quarter = both.b.quarter = both.quarter;
        if (inA != a.quarters.end() && inA->quarter == both.quarter)
            both.a = *inA++;
        if (inB != b.quarters.end() && inB->quarter == both.quarter)
            both.b = *inB++;
        quarters.push_back(both);
    }
    return quarters;
}

std::vector<CountOfPlans> countsOf(const Library &library, const PlannedCounts &a, const PlannedCounts &b, Day asOf)
{
    std::vector<CountOfPlans> counts;
    for (const Goal &goal : library.goals) {
        const auto add = [&](Day day) {
            counts.push_back({goal.id, goal.measure, day, day == goal.deadline, goal.target, a.count(goal.measure, day),
                              b.count(goal.measure, day)});
        };
        for (int year = asOf.year(); Day(year, 12, 31) < goal.deadline; ++year) {
            if (Day(year, 12, 31) > asOf)
                add(Day(year, 12, 31));
        }
        if (goal.deadline > asOf)
            add(goal.deadline);
    }
    return counts;
}

struct RiskOfPlan {
    const Lapse *lapse = nullptr;
    const TitleAtRisk *risk = nullptr;
    [[nodiscard]] std::pair<GrantId, TitleId> key() const { return {lapse->grant, risk->title}; }
};

std::vector<RiskOfPlan> risksOf(const std::vector<Lapse> &lapses, Day asOf)
{
    std::vector<RiskOfPlan> risks;
    for (const Lapse &lapse : lapses) {
        for (const TitleAtRisk &risk : lapse.titlesAtRisk) {
            if (risk.isMissed(asOf))
                risks.push_back({&lapse, &risk});
        }
    }
    std::ranges::sort(risks, {}, &RiskOfPlan::key);
    return risks;
}

std::vector<LapseOfPlans> lapsesOfPlans(const std::vector<Lapse> &lapsesA, const std::vector<Lapse> &lapsesB, Day asOf)
{
    const std::vector<RiskOfPlan> risksA = risksOf(lapsesA, asOf);
    const std::vector<RiskOfPlan> risksB = risksOf(lapsesB, asOf);
    std::vector<LapseOfPlans> differing;
    auto a = risksA.begin();
    auto b = risksB.begin();
    while (a != risksA.end() || b != risksB.end()) {
        const bool takesA = b == risksB.end() || (a != risksA.end() && a->key() <= b->key());
        const bool takesB = a == risksA.end() || (b != risksB.end() && b->key() <= a->key());
        const Lapse &lapse = takesA ? *a->lapse : *b->lapse;
        LapseOfPlans both{lapse.ip, lapse.grant, lapse.lastDay, takesA ? a->risk->title : b->risk->title, {}, {}};
        if (takesA)
            both.a = *(a++)->risk;
        if (takesB)
            both.b = *(b++)->risk;
        if (both.a != both.b)
            differing.push_back(both);
    }
    std::ranges::stable_sort(differing, {}, &LapseOfPlans::lastDay);
    return differing;
}

} // namespace

PlanComparison comparePlans(const Library &library, PlanId a, PlanId b, Day asOf)
{
    // On the other core: each sorts the facts as they will be.
    auto countsOfB =
        std::async(std::launch::async | std::launch::deferred, [&] { return PlannedCounts(library, b, asOf); });
    FactIndex facts(library);
    const PlanMoney inA(facts, a, asOf);
    const PlanMoney inB(facts, b, asOf);
    PlanComparison comparison;
    comparison.asOf = asOf;
    comparison.a = totalsOf(library, a, inA, asOf);
    comparison.b = totalsOf(library, b, inB, asOf);
    comparison.differences = planDifferences(library, a, inA.demand, b, inB.demand);
    comparison.quarters = quartersOf(library, inA.money, inB.money);
    comparison.counts = countsOf(library, PlannedCounts(library, a, asOf), countsOfB.get(), asOf);
    comparison.lapses = lapsesOfPlans(inA.lapses, inB.lapses, asOf);
    return comparison;
}

std::vector<PlanOutline> planOutlines(const Library &library, Day asOf)
{
    FactIndex facts(library);
    std::vector<PlanOutline> outlines;
    for (const Plan &plan : library.plans) {
        const PlanMoney money(facts, plan.id, asOf);
        PlanOutline outline;
        outline.totals = totalsOf(library, plan.id, money, asOf);
        const PlannedCounts counts(library, plan.id, asOf);
        for (const Goal &goal : library.goals)
            outline.goals.push_back({goal.id, goal.target, counts.count(goal.measure, goal.deadline)});
        outlines.push_back(std::move(outline));
    }
    return outlines;
}

std::optional<qint64> PlanDifference::daysLater() const
{
    if (a.from && b.from && *a.from != *b.from)
        return b.from->daysSince(*a.from);
    if (a.to && b.to)
        return b.to->daysSince(*a.to);
    return a.from && b.from ? std::optional<qint64>(0) : std::nullopt;
}

std::optional<Money> PlanDifference::more() const
{
    if (!a.money && !b.money)
        return std::nullopt;
    return b.money.value_or(Money{}) - a.money.value_or(Money{});
}

} // namespace slateboard::planning
