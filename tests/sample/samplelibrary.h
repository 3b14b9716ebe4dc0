// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"
#include "app/sample/sample.h"

namespace slateboard {

/// The library that the sample's rows make up, without a file.
[[nodiscard]] inline Library libraryOf(const sample::Sample &sample)
{
    const Rows &rows = sample.rows;
    Library library;
    library.info.name = sample.name;
    library.info.company = sample.company;
    library.info.pinnedDay = sample.pinnedDay;
    library.info.reinvested = sample.reinvested;
    library.info.reinvestedAfter = sample.reinvestedAfter;
    std::vector<IpHead> heads;
    for (const auto &ip : rows.ips)
        heads.push_back(headOf(ip));
    library.ips = IpTable(heads);
    library.parties = rows.parties;
    library.scoutEvents = rows.scoutEvents;
    library.grants = rows.grants;
    library.grantDocuments = rows.grantDocuments;
    library.ipMetrics = rows.ipMetrics;
    library.titles = rows.titles;
    library.titleIps = rows.titleIps;
    library.titleParties = rows.titleParties;
    library.stageEvents = rows.stageEvents;
    library.plans = rows.plans;
    library.planTitles = rows.planTitles;
    library.phases = rows.phases;
    library.accounts = rows.accounts;
    library.budgetLines = rows.budgetLines;
    library.costs = rows.costs;
    library.receipts = rows.receipts;
    library.caps = rows.caps;
    library.goals = rows.goals;
    library.interimTargets = rows.interimTargets;
    library.credits = rows.credits;
    library.airSlots = rows.airSlots;
    library.titleDocuments = rows.titleDocuments;
    library.decisions = rows.decisions;
    library.plannedStages = rows.plannedStages;
    library.phaseLinks = rows.phaseLinks;
    library.milestoneTemplates = rows.milestoneTemplates;
    library.milestones = rows.milestones;
    library.plannedMilestones = rows.plannedMilestones;
    library.windows = rows.windows;
    library.funding = rows.funding;
    library.estimates = rows.estimates;
    library.waterfall = rows.waterfall;
    return library;
}

} // namespace slateboard
