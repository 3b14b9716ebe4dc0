// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/outtable.h"
#include "app/planning/figures.h"
#include "app/session/session.h"

namespace slateboard {

enum class ExportKind {
    Ips,
    Titles,
    Metrics,
    Budget,
    Costs,
    Receipts,
    Windows,
    Avails,
    Statements,
    Records
};                                                 // see recordSheets()
[[nodiscard]] const char *codeOf(ExportKind kind); // ips, titles, metrics, budget, costs, receipts, windows...

// Tables that leave a library. Headers are the codes of import fields, so that an exported list imports back without
// being told its columns: into the same library it changes nothing, in an empty one it makes the same source IPs,
// titles and metrics; a list of costs finds its titles and accounts there by name. Columns that are derived (stage,
// status ...) stand beside them. Words are codes, money is in whole units of the currency, days are ISO days. Budget
// lines leave only, and an import of titles takes what a title that is out has cost and earned in all. Of the grants of
// a source IP an import reads exchange::mostGrants.

/// Source IPs with their scouting and their grants, which stand beside each other in numbered columns. `ips` are the
/// whole rows, which the library in memory does not hold.
[[nodiscard]] exchange::OutRows ipRows(const Library &library, QList<SourceIp> ips, Day asOf);
/// The titles of a plan, with the stages they went through. A row has room for one source IP and one party of each
/// role; others stand in columns of their own. The release is the first one up to as-of, else the one planned; the cost
/// is what was paid.
[[nodiscard]] exchange::OutTable titlesTable(const Library &library, const planning::Figures &figures);
/// The metrics of source IPs, a row each. Of those that `passes` lets through, if it is given.
[[nodiscard]] exchange::OutRows metricRows(const Library &library, const std::function<bool(IpId)> &passes);
/// The budget lines of a plan, with the phases that they are spread over: what each comes to, and how that was entered.
[[nodiscard]] exchange::OutTable budgetTable(const Library &library, PlanId plan);
/// Commitments and payments up to as-of of the titles of a plan.
[[nodiscard]] exchange::OutTable costsTable(const Library &library, PlanId plan, Day asOf);

/// What Session::exportFile() asks for to write these tables of a plan as of a day, each in a sheet by its code,
/// records in one a table. Of the
/// source IPs those that `passes` lets through, if it is given.
using IpTest = std::function<bool(IpId)>;
[[nodiscard]] std::function<Result<QList<exchange::Sheet>>()> wholeTables(Session &session,
                                                                          const QList<ExportKind> &kinds, PlanId plan,
                                                                          Day asOf, const IpTest &passes = {});

} // namespace slateboard
