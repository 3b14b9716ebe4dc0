// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/deckfacts.h"

#include "ui/models/changesbook.h"
#include "ui/models/decisionbook.h"
#include "ui/models/workspace.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr size_t mostSlips = 14; // in big type

} // namespace

const forecast::GoalForecast *DeckFacts::forecastOf(GoalId goal) const
{
    return forecasts ? forecasts->find(goal) : nullptr;
}

const forecast::LeverEffect *DeckFacts::leverOf(GoalId goal) const
{
    const auto found = std::ranges::find(leverGoals, goal);
    return found == leverGoals.end() ? nullptr : &levers[static_cast<size_t>(found - leverGoals.begin())];
}

const planning::CapUse *DeckFacts::programme() const
{
    for (const planning::CapUse &use : figures->money.caps) {
        const Cap *cap = findRow(library.caps, use.cap);
        if (cap && cap->scope == CapScope::Programme)
            return &use;
    }
    return nullptr;
}

std::shared_ptr<DeckFacts> deckFacts(const Library &library, std::shared_ptr<const planning::Figures> figures,
                                     const Formatter &format)
{
    const auto facts = std::make_shared<DeckFacts>(
        DeckFacts{library, std::move(figures), format, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    const planning::Figures &of = *facts->figures;
    facts->funnel = planning::stageFunnelOf(planning::stageProgressOf(library, of.plan, of.asOf), of.asOf);
    facts->slips = planning::slipsOf(planning::milestonesOf(library, of.plan, of.asOf), of.asOf,
                                     planning::SlipsShown::Awaited, mostSlips);
    facts->slipNames = slipNames(library, facts->slips, format.language());
    facts->hasApproved = !planning::approvedPlan(library).isNull();
    facts->releases = planning::releaseHeat(library, of, planning::HeatGrouping::Format, planning::usualQuarters(of));
    return facts;
}

QString questionText(const DeckFacts &facts, const Decision &decision)
{
    const QString question = planning::decisionQuestion(facts.library, decision, facts.format);
    const Title *title = decision.rule ? nullptr : findRow(facts.library.titles, decision.title);
    return title ? QStringLiteral("%1: %2").arg(title->name(facts.format.language()), question) : question;
}

void addFound(DeckFacts &facts, Workspace &workspace)
{
    ForecastBook &forecasts = ForecastBook::of(workspace);
    facts.forecasts = forecasts.forecasts();
    facts.levers.clear();
    facts.leverGoals.clear();
    for (const planning::GoalFigures &goal : facts.figures->goals) {
        const auto *levers = forecasts.levers(goal.goal.id);
        if (!levers || levers->empty())
            continue;
        facts.levers.push_back(levers->front());
        facts.leverGoals.push_back(goal.goal.id);
    }
    facts.changes = ChangesBook::of(workspace).changes();
    facts.decisions = DecisionBook::of(workspace).decisions();
}

} // namespace slateboard
