// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/iptable.h"
#include "app/model/moneyparts.h"
#include "app/model/planparts.h"

#include <QList>

#include <algorithm>

namespace slateboard {

/// A whole library at one moment, for figures and screens. A value whose lists are implicitly shared: a copy costs
/// little, and a new revision copies only the lists that changed. Every list is ordered by id, which is by age.
struct Library {
    LibraryInfo info;
    QList<Party> parties;
    IpTable ips;
    QList<ScoutEvent> scoutEvents;
    QList<RightsGrant> grants;
    QList<GrantDocument> grantDocuments;
    QList<IpMetric> ipMetrics;
    QList<Title> titles;
    QList<TitleIp> titleIps;
    QList<TitleParty> titleParties;
    QList<StageEvent> stageEvents;
    QList<Plan> plans;
    QList<PlanTitle> planTitles;
    QList<Phase> phases;
    QList<Account> accounts;
    QList<BudgetLine> budgetLines;
    QList<Cost> costs;
    QList<Receipt> receipts;
    QList<Cap> caps;
    QList<Goal> goals;
    QList<InterimTarget> interimTargets;
    QList<SavedFilter> savedFilters;
    QList<Credit> credits;
    QList<Slot> airSlots;
    QList<TitleDocument> titleDocuments;
    QList<Decision> decisions;
    QList<PlannedStage> plannedStages;
    QList<PhaseLink> phaseLinks;
    QList<MilestoneTemplate> milestoneTemplates;
    QList<Milestone> milestones;
    QList<PlannedMilestone> plannedMilestones;
    QList<ReleaseWindow> windows;
    QList<Funding> funding;
    QList<Estimate> estimates;
    QList<WaterfallTier> waterfall;
};

/// The row with this id in a list that is ordered by id, or nullptr.
template <class Row, class RowId>
[[nodiscard]] const Row *findRow(const QList<Row> &rows, RowId id)
{
    const auto found = std::ranges::lower_bound(rows, id, {}, &Row::id);
    return found != rows.end() && found->id == id ? &*found : nullptr;
}

/// The working plan; every library has exactly one.
[[nodiscard]] const Plan &workingPlan(const Library &library);
/// The name of a plan for people: its own, or the word for its kind.
[[nodiscard]] QString planName(const Plan &plan);
/// The name of a goal for people: its own, or the word for its measure.
[[nodiscard]] QString goalName(const Goal &goal);

} // namespace slateboard
