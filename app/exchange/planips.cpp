// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/planips.h"

#include "app/exchange/cells.h"
#include "app/exchange/ipmatch.h"
#include "app/exchange/known.h"

#include <QCoreApplication>

namespace slateboard::exchange {
namespace {

RowRemark endIsKept(const SourceRow &row, Day day)
{
    return {row.line(),
            {},
            QCoreApplication::translate("Import", "Line %1 gives another end of a grant that was exercised or returned "
                                                  "by then; its last day stays %2.")
                .arg(QString::number(row.line()), day.iso())};
}

class IpPlanner {
public:
    IpPlanner(const SourceTable &table, const ImportOptions &options, const Library &library, IpReader reader,
              ImportPlan &plan) :
        m_options(options),
        m_library(library), m_rows(table.rows), m_title(columnOf(table, options.mapping, "title")),
        m_creator(columnOf(table, options.mapping, "creator")), m_reader(std::move(reader)), m_plan(plan),
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
    bool takeFresh(const SourceRow &row, IpRow told);
    [[nodiscard]] tl::expected<void, RowRemark> checkNews(const SourceRow &row, IpRow &told);
    [[nodiscard]] RowRemark repeats(const SourceRow &row, int metOn, const QString &otherTitle = {}) const;
    [[nodiscard]] QString textOn(int line, const Column &column) const;
    [[nodiscard]] QString exactKeyOn(int line) const
    {
        return exactIpKey(textOn(line, m_title), textOn(line, m_creator));
    }
    void fillIn(IpRow &told) const;
    void addGrants(IpId ip, const QList<GrantRow> &grants, QHash<int, GrantId> options = {});
    void updateGrants(const GrantMatcher::Changes &grants);
    bool reject(RowRemark remark);

    const ImportOptions &m_options;
    const Library &m_library;
    const SourceRows &m_rows;
    const Column m_title, m_creator;
    const IpReader m_reader;
    ImportPlan &m_plan;
    const KnownIps m_known;
    MetIps m_met;
    MetIps m_metNumbered; // those with a foreign id
    MetIps m_metSpelled;  // those that differ from an earlier one in punctuation alone
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
    const auto found = m_known.find(told->id, told->ip.foreignId, told->ip.title, told->ip.creator);
    const bool isMatch = found && m_options.matchActions.value(row.line(), m_options.matchAction) != MatchAction::Add;
    if (told->ip.title.isEmpty() && !isMatch)
        return reject(aboutRow(row, QCoreApplication::translate("Import", "Line %1 has no title.")));
    fillIn(*told);
    const IpId kept = found ? IpId() : IpId{ownId(told->id)}; // of another library of ours: it stays what it is
    if (!found && kept.isNull() && told->ip.foreignId.isEmpty())
        told->ip.foreignId = told->id; // another list's
    told->ip.id = kept;
    if (isMatch)
        return takeMatch(row, *std::move(told), *found);
    if (found) {
        m_plan.matches.append({row.line(), m_library.ips.id(found->row), found->by, MatchAction::Add,
                               m_matcher.changes(m_library.ips.head(found->row), *told).differences});
    }
    return takeFresh(row, *std::move(told));
}

bool IpPlanner::takeMatch(const SourceRow &row, IpRow told, const KnownIps::Found &found)
{
    const IpHead head = m_library.ips.head(found.row);
    if (const auto met = m_met.meet(head.id, row.line())) {
        if (found.by != MatchedBy::TitleAndCreator || m_known.isExactly(found.row, told.ip.title, told.ip.creator))
            return reject(repeats(row, *met, head.title));
        told.notes.append(nearlyRepeatedRow(row, head.title, 0));
        return takeFresh(row, std::move(told));
    }
    const MatchAction action = m_options.matchActions.value(row.line(), m_options.matchAction);
    auto changes = m_matcher.changes(head, told);
    m_plan.matches.append({row.line(), head.id, found.by, action, changes.differences});
    for (Day day : action == MatchAction::Update ? changes.grants.kept : QList<Day>())
        m_plan.notes.append(endIsKept(row, day));
    if (action == MatchAction::Skip || changes.differences.isEmpty()) {
        ++m_plan.rowsSkipped;
        return false;
    }
    m_plan.notes.append(told.notes);
    if (changes.fields) {
        told.ip.id = head.id;
        m_plan.updates.ips.append({changes.fields, std::move(told.ip)});
    }
    addGrants(head.id, changes.grants.added, changes.grants.options);
    updateGrants(changes.grants);
    for (ScoutEvent &event : changes.events) {
        event.id = makeId<ScoutEvent>();
        m_plan.rows.scoutEvents.append(event);
    }
    ++m_plan.rowsUpdated;
    return true;
}

QString IpPlanner::textOn(int line, const Column &column) const
{
    const auto row = m_rows.onLine(line);
    return row ? column.text(*row) : QString();
}

// A row that an id tells needs no title: then it is called by another.
RowRemark IpPlanner::repeats(const SourceRow &row, int metOn, const QString &otherTitle) const
{
    const QString title = textOn(metOn, m_title);
    return repeatedRow(row, title.isEmpty() ? otherTitle : title, textOn(metOn, m_creator), metOn);
}

// Works with different foreign ids are different, but one without may be any of them. Punctuation alone may tell two
// works apart: that is worth a note.
tl::expected<void, RowRemark> IpPlanner::checkNews(const SourceRow &row, IpRow &told)
{
    const SourceIp &ip = told.ip;
    if (!ip.id.isNull()) {
        if (const auto met = m_met.meet(ip.id, row.line()))
            return tl::unexpected(repeats(row, *met));
        return {};
    }
    const bool isNumbered = !ip.foreignId.isEmpty();
    if (isNumbered) {
        if (const auto met = m_met.meetForeignId(ip.foreignId, row.line()))
            return tl::unexpected(repeatedForeignId(row, ip.foreignId, textOn(*met, m_title), *met));
    }
    const QString key = ipKey(ip.title, ip.creator);
    auto alike = m_met.find(key);
    if (!alike && !isNumbered)
        alike = m_metNumbered.find(key);
    if (alike && ipKey(textOn(*alike, m_title), textOn(*alike, m_creator)) == key) {
        const QString exact = exactIpKey(ip.title, ip.creator);
        if (exactKeyOn(*alike) == exact)
            return tl::unexpected(repeats(row, *alike));
        const auto same = isNumbered ? std::nullopt : m_metSpelled.meet(exact, row.line());
        if (same && exactKeyOn(*same) == exact)
            return tl::unexpected(repeats(row, *same));
        told.notes.append(nearlyRepeatedRow(row, textOn(*alike, m_title), *alike));
    }
    (void)(isNumbered ? m_metNumbered : m_met).meet(key, row.line());
    return {};
}

bool IpPlanner::takeFresh(const SourceRow &row, IpRow told)
{
    SourceIp &ip = told.ip;
    if (auto isNew = checkNews(row, told); !isNew)
        return reject(std::move(isNew.error()));
    m_plan.notes.append(told.notes);
    if (ip.id.isNull()) {
        ip.id = makeId<SourceIp>();
        ip.discoveredOn = ip.discoveredOn.value_or(m_options.today);
    }
    addGrants(ip.id, told.grants);
    if (told.step) {
        const Day day = told.stepDay.value_or(m_options.today);
        m_plan.rows.scoutEvents.append({makeId<ScoutEvent>(), ip.id, day, *told.step, {}, {}});
    }
    for (const Happened<ScoutStep> &each : told.scouting)
        m_plan.rows.scoutEvents.append({makeId<ScoutEvent>(), ip.id, each.when.day, each.what, each.by, each.note});
    m_plan.rows.ips.append(std::move(ip));
    return true;
}

// A row that names no grants gets the one for all; those that it names without a counterparty are that one's.
void IpPlanner::fillIn(IpRow &told) const
{
    if (told.grants.isEmpty() && m_options.grantForAll)
        told.grants.append({*m_options.grantForAll, {}, 1, saidBy(*m_options.grantForAll)});
    for (GrantRow &each : told.grants) {
        if (each.counterparty.isEmpty())
            each.counterparty = m_grantor;
    }
}

// `ids` are those of the source IP's that the row names too, by their number in it.
void IpPlanner::addGrants(IpId ip, const QList<GrantRow> &grants, QHash<int, GrantId> options)
{
    for (const GrantRow &each : grants) {
        m_plan.notes.append(each.ifNew);
        grant(m_plan.rows, ip, each.grant);
        RightsGrant &added = m_plan.rows.grants.last();
        if (added.kind == GrantKind::Option)
            options.insert(each.number, added.id);
        added.exercises = options.value(each.exercises);
        if (!each.counterparty.isEmpty())
            added.counterparty = m_parties.idOf(each.counterparty);
        for (GrantDocument document : each.documents) {
            document.id = makeId<GrantDocument>();
            document.grant = added.id;
            m_plan.rows.grantDocuments.append(document);
        }
    }
}

void IpPlanner::updateGrants(const GrantMatcher::Changes &grants)
{
    for (const GrantMatcher::Change &each : grants.changed) {
        m_plan.updates.grants.append(each.update);
        if (each.update.fields.testFlag(GrantField::Counterparty))
            m_plan.updates.grants.last().values.counterparty = m_parties.idOf(each.counterparty);
    }
    for (GrantDocument document : grants.documents) {
        document.id = makeId<GrantDocument>();
        m_plan.rows.grantDocuments.append(document);
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
