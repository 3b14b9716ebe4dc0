// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/planips.h"

#include "app/exchange/cells.h"
#include "app/exchange/ipmatch.h"
#include "app/exchange/known.h"

#include <QCoreApplication>

namespace slateboard::exchange {
namespace {

class IpPlanner {
public:
    IpPlanner(const SourceTable &table, const ImportOptions &options, const Library &library, IpReader reader,
              ImportPlan &plan) :
        m_options(options),
        m_library(library), m_reader(std::move(reader)), m_plan(plan),
        m_known(library, options.mapping.contains(QStringLiteral("foreign_id")) ||
                             options.mapping.contains(QStringLiteral("id"))),
        m_parties(library, plan.rows), m_matcher(library, options)
    {
        m_met.reserve(table.rows.size());
        plan.rows.ips.reserve(table.rows.size());
        plan.rows.grants.reserve(options.grantForAll ? table.rows.size() : 0);
        if (options.grantForAll && !options.grantCounterparty.isEmpty())
            m_grantor = tidied(options.grantCounterparty);
    }

    bool take(const SourceRow &row);

private:
    bool takeMatch(const SourceRow &row, IpRow told, const KnownIps::Found &found);
    bool takeFresh(const SourceRow &row, IpRow told, const QString &key);
    void fillIn(IpRow &told) const;
    void addGrants(IpId ip, const QList<GrantRow> &grants);
    bool reject(RowRemark remark);

    const ImportOptions &m_options;
    const Library &m_library;
    const IpReader m_reader;
    ImportPlan &m_plan;
    const KnownIps m_known;
    MetIps m_met;
    KnownParties m_parties;
    IpMatcher m_matcher;
    QString m_grantor; // of what every source IP gets
};

bool IpPlanner::reject(RowRemark remark)
{
    m_plan.rejects.append(std::move(remark));
    return false;
}

bool IpPlanner::take(const SourceRow &row)
{
    auto told = m_reader.read(row);
    if (!told)
        return reject(std::move(told.error()));
    const QString key = told->ip.title.isEmpty() ? QString() : ipKey(told->ip.title, told->ip.creator);
    const auto found = m_known.find(told->id, told->ip.foreignId, key);
    if (told->ip.title.isEmpty() && !found)
        return reject(aboutRow(row, QCoreApplication::translate("Import", "Line %1 has no title.")));
    fillIn(*told);
    if (!found && told->ip.foreignId.isEmpty())
        told->ip.foreignId = told->id; // another list's
    if (found && m_options.matchActions.value(row.line(), m_options.matchAction) != MatchAction::Add)
        return takeMatch(row, *std::move(told), *found);
    if (found) {
        m_plan.matches.append({row.line(), m_library.ips.id(found->row), found->by, MatchAction::Add,
                               m_matcher.changes(m_library.ips.head(found->row), *told).differences});
    }
    return takeFresh(row, *std::move(told), key);
}

bool IpPlanner::takeMatch(const SourceRow &row, IpRow told, const KnownIps::Found &found)
{
    const IpHead head = m_library.ips.head(found.row);
    if (const auto met = m_met.meet(head.id, row.line()))
        return reject(repeatedRow(row, head.title, head.creator, *met));
    const MatchAction action = m_options.matchActions.value(row.line(), m_options.matchAction);
    auto changes = m_matcher.changes(head, told);
    m_plan.matches.append({row.line(), head.id, found.by, action, changes.differences});
    if (action == MatchAction::Skip || changes.differences.isEmpty()) {
        ++m_plan.rowsSkipped;
        return false;
    }
    m_plan.notes.append(told.notes);
    if (changes.fields) {
        told.ip.id = head.id;
        m_plan.updates.ips.append({changes.fields, std::move(told.ip)});
    }
    addGrants(head.id, changes.grants);
    if (changes.event) {
        changes.event->id = makeId<ScoutEvent>();
        m_plan.rows.scoutEvents.append(*changes.event);
    }
    ++m_plan.rowsUpdated;
    return true;
}

bool IpPlanner::takeFresh(const SourceRow &row, IpRow told, const QString &key)
{
    SourceIp &ip = told.ip;
    if (const auto met = m_met.meet(key, ip.foreignId, row.line()))
        return reject(repeatedRow(row, ip.title, ip.creator, *met));
    m_plan.notes.append(told.notes);
    ip.id = makeId<SourceIp>();
    if (!ip.discoveredOn)
        ip.discoveredOn = m_options.today;
    addGrants(ip.id, told.grants);
    if (told.step) {
        const Day day = told.stepDay.value_or(m_options.today);
        m_plan.rows.scoutEvents.append({makeId<ScoutEvent>(), ip.id, day, *told.step, {}, {}});
    }
    m_plan.rows.ips.append(std::move(ip));
    return true;
}

// A row that names no grants gets the one for all; those that it names without a counterparty are that one's.
void IpPlanner::fillIn(IpRow &told) const
{
    if (told.grants.isEmpty() && m_options.grantForAll)
        told.grants.append({*m_options.grantForAll, {}, 1});
    for (GrantRow &each : told.grants) {
        if (each.counterparty.isEmpty())
            each.counterparty = m_grantor;
    }
}

void IpPlanner::addGrants(IpId ip, const QList<GrantRow> &grants)
{
    for (const GrantRow &each : grants) {
        grant(m_plan.rows, ip, each.grant);
        if (!each.counterparty.isEmpty())
            m_plan.rows.grants.last().counterparty = m_parties.idOf(each.counterparty);
    }
}

} // namespace

void grant(Rows &rows, IpId ip, const std::optional<RightsGrant> &pattern)
{
    if (!pattern)
        return;
    rows.grants.append(*pattern);
    rows.grants.last().id = makeId<RightsGrant>();
    rows.grants.last().ip = ip;
}

Result<ImportPlan> planIps(const SourceTable &table, const ImportOptions &options, const Library &library,
                           const std::function<bool(double)> &progress)
{
    ImportPlan plan;
    Findings findings(table, options, plan);
    auto reader = IpReader::over(table, options, findings, library.info.currency);
    if (!reader)
        return tl::unexpected(reader.error());
    IpPlanner planner(table, options, library, *std::move(reader), plan);
    const auto done = takeEachRow(table, plan, progress, [&](const SourceRow &row) { return planner.take(row); });
    if (!done)
        return tl::unexpected(done.error());
    return plan;
}

} // namespace slateboard::exchange
