// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

namespace slateboard::fuzz {

/// Plans the import of a table as every kind of list, into a library that knows one source IP, and counts on what holds
/// of every plan.
inline void planAll(const exchange::SourceTable &table)
{
    Library library;
    library.plans.append({PlanId{7}, {}, PlanKind::Working});
    IpHead known;
    known.id = IpId{5001};
    known.title = QStringLiteral("미생");
    known.creator = QStringLiteral("윤태호");
    library.ips = IpTable(std::vector<IpHead>{known});
    for (const auto kind : {exchange::ImportKind::Ips, exchange::ImportKind::Titles, exchange::ImportKind::Metrics}) {
        exchange::ImportOptions options;
        options.kind = kind;
        options.mapping = exchange::proposeMapping(kind, table.header);
        options.plan = PlanId{7};
        options.matchAction = exchange::MatchAction::Update;
        options.metricKind = MetricKind::Views;
        options.metricDay = Day(2023, 1, 1);
        const auto plan = exchange::planImport(table, options, library);
        if (!plan)
            continue;
        if (plan->rowsTaken + plan->rowsSkipped + plan->rejects.size() != plan->rowsRead)
            qFatal("A row is neither taken, skipped nor rejected.");
        if (exchange::rejectsTable(table, *plan).rows.size() != plan->rejects.size())
            qFatal("A rejected row is lost.");
    }
}

} // namespace slateboard::fuzz
