// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a slate to be compared later.
#include "app/planning/changessince.h"
#include "app/planning/factindex.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

// The two that every window shows, and those that a goal asks for.
bool isAskedFor(const Library &library, Measure measure)
{
    return measure == Measure::SourceIps || measure == Measure::DramaIps ||
           std::ranges::any_of(library.goals, [&](const Goal &goal) { return goal.measure == measure; });
}

std::vector<CountState> countStates(const Library &library, Day asOf)
{
    FactIndex facts(library);
    std::vector<CountState> counts;
    for (const auto &word : words<Measure>()) {
        if (!isAskedFor(library, word.value))
            continue;
        CountState &count = counts.emplace_back();
        count.measure = word.value;
        count.countsTitles = countsTitles(library, word.value);
        for (const Interval &interval : facts.counted(word.value)) { // by row
            if (interval.holds(asOf))
                count.rows.push_back({interval.row, interval.first});
        }
    }
    return counts;
}

std::vector<TitleState> titleStates(const Library &library, const Figures &figures)
{
    std::vector<TitleState> titles;
    titles.reserve(figures.titles.size());
    for (const TitleFigures &title : figures.titles) {
        const Title *row = findRow(library.titles, title.title);
        titles.push_back({title.title, row ? row->koreanName : QString(), row ? row->englishName : QString(),
                          title.stage, title.release, title.money.budget, title.money.efc()});
    }
    return titles;
}

void keepMoney(const Library &library, const Figures &figures, SlateState &state)
{
    for (const CapUse &use : figures.money.caps) {
        const Cap *cap = findRow(library.caps, use.cap);
        if (cap && cap->scope != CapScope::Quarter)
            state.caps.push_back(use);
    }
    std::ranges::sort(state.caps, {}, &CapUse::cap);
    for (const QuarterMoney &quarter : figures.money.quarters) {
        if (quarter.headroom && quarter.quarter >= Quarter::of(figures.asOf))
            state.quarters.push_back({quarter.quarter, *quarter.headroom});
    }
    state.budget = figures.money.totalBudget;
    state.efc = figures.money.efc();
}

std::vector<std::pair<GrantId, TitleId>> missedRights(const Figures &figures)
{
    std::vector<std::pair<GrantId, TitleId>> missed;
    for (const Lapse &lapse : figures.lapses) {
        for (const TitleAtRisk &risk : lapse.titlesAtRisk) {
            if (risk.isMissed(figures.asOf))
                missed.emplace_back(lapse.grant, risk.title);
        }
    }
    std::ranges::sort(missed);
    return missed;
}

} // namespace

SlateState stateOf(const Library &library, const Figures &figures)
{
    SlateState state;
    state.asOf = figures.asOf;
    state.counts = countStates(library, figures.asOf);
    state.titles = titleStates(library, figures);
    state.milestones = milestonesOf(library, figures.plan, figures.asOf);
    std::ranges::sort(state.milestones, {}, &MilestoneFigures::milestone);
    keepMoney(library, figures, state);
    state.missedRights = missedRights(figures);
    for (const Decision &decision : library.decisions) {
        if (decision.decidedOn && *decision.decidedOn <= figures.asOf)
            state.decided.push_back(decision);
    }
    return state;
}

SlateState stateOn(const Library &then, PlanId plan, Day day)
{
    const PlanId known = findRow(then.plans, plan) ? plan : workingPlan(then).id;
    return stateOf(then, figuresOf(then, known, day));
}

} // namespace slateboard::planning
