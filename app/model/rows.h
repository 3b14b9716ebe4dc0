// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QList>

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
    QList<SavedFilter> savedFilters;
};

} // namespace slateboard
