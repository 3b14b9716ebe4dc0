// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/clashes.h"
#include "app/planning/demandtable.h"
#include "app/planning/factindex.h"
#include "app/planning/goals.h"
#include "app/planning/lapses.h"

namespace slateboard::planning {

// The public functions over facts that are already sorted: figuresOf() calls them all and sorts once.

[[nodiscard]] QHash<TitleId, StageState> stagesOn(FactIndex &facts, Day day);
[[nodiscard]] QHash<TitleId, StageState> stagesOn(FactIndex &facts, PlanId plan, Day day);
/// The stages that a plan plans and that no later fact up to as-of stands over; as plannedSteps(library, plan).
[[nodiscard]] std::vector<StageStep> plannedSteps(FactIndex &facts, PlanId plan, Day asOf);
[[nodiscard]] std::vector<CountStep> countSteps(FactIndex &facts, Measure measure, Day to);
[[nodiscard]] GoalFigures goalFigures(FactIndex &facts, const Goal &goal, Day asOf);
[[nodiscard]] std::vector<Lapse> lapsesOf(FactIndex &facts, const QHash<TitleId, StageState> &stages, PlanId plan,
                                          Day asOf);
/// What scheduleOf() says of each title that the plan says something of.
[[nodiscard]] QHash<TitleId, TitleSchedule> schedulesOf(const Library &library, PlanId plan);
[[nodiscard]] std::vector<Clash> clashesOf(FactIndex &facts, Day asOf);
[[nodiscard]] Demand demandOf(const Library &library, PlanId plan, Day asOf, const QHash<TitleId, StageState> &stages);

/// Receipts up to as-of of each of these titles, which are ordered by id.
[[nodiscard]] std::vector<Money> receiptsOf(const Library &library, std::span<const TitleMoney> titles, Day asOf);

/// moneyFigures() of demand that is added up.
[[nodiscard]] MoneyFigures moneyFigures(const Library &library, const DemandTable &table,
                                        std::span<const TitleMoney> titles, Day asOf, const Reinvested &reinvested);
/// MoneyFigures::quarters alone, of demand that is added up.
[[nodiscard]] std::vector<QuarterMoney> quarterMoney(const Library &library, const DemandTable &table, Day asOf,
                                                     const Reinvested &reinvested);

} // namespace slateboard::planning
