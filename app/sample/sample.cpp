// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sample.h"

#include "app/sample/draft.h"

#include <algorithm>

namespace slateboard::sample {

namespace {

/// Rows are made concept by concept; a library keeps each table in the order of age.
template <class... Row>
void sortById(QList<Row> &...tables)
{
    (std::ranges::sort(tables, {}, &Row::id), ...);
}

} // namespace

Sample makeSample()
{
    Draft draft;
    addParties(draft);
    addPlanAndLimits(draft);
    addTitles(draft);
    addTitleSources(draft);
    addLibraryIps(draft);
    addBudgets(draft);
    addCosts(draft);
    addEstimates(draft);
    addReceipts(draft);
    addMetrics(draft);
    addTitleParts(draft);
    addPlans(draft);
    Rows &rows = draft.rows;
    sortById(rows.parties, rows.ips, rows.scoutEvents, rows.grants, rows.ipMetrics, rows.titles, rows.titleIps,
             rows.titleParties, rows.stageEvents, rows.plans, rows.planTitles, rows.phases, rows.accounts,
             rows.budgetLines, rows.costs, rows.receipts, rows.caps, rows.goals, rows.interimTargets, rows.credits,
             rows.airSlots, rows.titleDocuments, rows.milestones, rows.plannedMilestones, rows.decisions,
             rows.plannedStages, rows.phaseLinks, rows.windows, rows.funding, rows.estimates, rows.waterfall);
    return {draft.data.name,       draft.data.company,         draft.data.pinnedDay,
            draft.data.reinvested, draft.data.reinvestedAfter, std::move(rows)};
}

} // namespace slateboard::sample
