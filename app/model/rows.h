// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/moneyparts.h"
#include "app/model/planparts.h"

#include <QList>

#include <tuple>

namespace slateboard {

/// New rows for a library, ids already made: what an import or the sample brings.
struct Rows {
    QList<Party> parties;
    QList<SourceIp> ips;
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

/// Its lists, in an order in which they may be inserted.
[[nodiscard]] inline auto listsOf(const Rows &rows)
{
    return std::tie(rows.parties, rows.ips, rows.scoutEvents, rows.grants, rows.grantDocuments, rows.ipMetrics,
                    rows.titles, rows.titleIps, rows.titleParties, rows.stageEvents, rows.plans, rows.planTitles,
                    rows.phases, rows.accounts, rows.budgetLines, rows.costs, rows.receipts, rows.caps, rows.goals,
                    rows.interimTargets, rows.savedFilters, rows.milestoneTemplates, rows.credits, rows.airSlots,
                    rows.titleDocuments, rows.milestones, rows.decisions, rows.plannedStages, rows.phaseLinks,
                    rows.plannedMilestones, rows.windows, rows.funding, rows.estimates, rows.waterfall);
}

} // namespace slateboard
