// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/plantitles.h"

#include "app/exchange/known.h"
#include "app/exchange/planips.h"
#include "app/exchange/titlerow.h"

#include <QCoreApplication>

namespace slateboard::exchange {
namespace {

class TitlePlanner {
public:
    TitlePlanner(TitleReader reader, const ImportOptions &options, const Library &library, ImportPlan &plan) :
        m_reader(std::move(reader)), m_options(options), m_library(library), m_plan(plan), m_rows(plan.rows),
        m_sources(library), m_titles(library, options.plan), m_parties(library, plan.rows)
    {
        for (const Title &title : library.titles)
            m_ids.insert(title.id);
    }

    bool take(const SourceRow &row);

private:
    void addSources(TitleId title, const TitleRow &told);
    [[nodiscard]] IpId sourceOf(SourceIp ip);
    void addGrant(IpId ip);
    void addStages(const SourceRow &row, TitleId title, const TitleRow &told, bool isOurs);
    void addMoney(const SourceRow &row, TitleId title, const TitleRow &told);
    void addParty(TitleId title, const QString &name, PartyRole role);
    [[nodiscard]] bool isOut(const std::optional<DatedCell> &release) const
    {
        return release && release->day <= m_options.today;
    }

    const TitleReader m_reader;
    const ImportOptions &m_options;
    const Library &m_library;
    ImportPlan &m_plan;
    Rows &m_rows;
    KnownSources m_sources;
    KnownTitles m_titles;
    KnownParties m_parties;
    QSet<TitleId> m_ids; // of the library and of the rows so far
    QSet<IpId> m_made;   // source IPs
};

bool TitlePlanner::take(const SourceRow &row)
{
    QList<RowRemark> notes;
    auto told = m_reader.read(row, notes);
    if (!told) {
        m_plan.rejects.append(std::move(told.error()));
        return false;
    }
    const bool isOurs = !told->title.id.isNull();
    if (isOurs && m_ids.contains(told->title.id)) {
        m_plan.rejects.append(repeatedRow(row, told->title.name(Language::Korean), {}, 0));
        return false;
    }
    const auto year = told->release ? std::optional(told->release->day.year()) : std::nullopt;
    const auto met = m_titles.find(told->title, year);
    if (met && !(isOurs && met->line > 0)) { // our ids tell titles of one name
        if (met->isExact) {
            m_plan.rejects.append(repeatedRow(row, met->name, {}, met->line));
            return false;
        }
        notes.append(nearlyRepeatedRow(row, met->name, met->line));
    }
    m_titles.add(told->title, year, row.line());
    m_plan.notes.append(notes);
    if (!isOurs)
        told->title.id = makeId<Title>();
    const TitleId id = told->title.id;
    m_ids.insert(id);
    m_rows.titles.append(told->title);
    // In another list, the day of the release stands for the one that was planned, too.
    const auto planned = told->release && !isOurs ? std::optional(told->release->day) : std::nullopt;
    m_rows.planTitles.append(
        {makeId<PlanTitle>(), m_options.plan, id, told->targetRelease ? told->targetRelease : planned});
    addSources(id, *told);
    addStages(row, id, *told, isOurs);
    addMoney(row, id, *told);
    addParty(id, told->productionCompany, PartyRole::ProductionCompany);
    addParty(id, told->platform, PartyRole::Platform);
    addParty(id, told->distributor, PartyRole::Distributor);
    for (const auto &[role, name] : told->otherParties)
        addParty(id, name, role);
    return true;
}

// By their ids, where the row has them and the library knows them; else by what the row says of them. Each once.
void TitlePlanner::addSources(TitleId title, const TitleRow &told)
{
    QList<SourceIp> sources;
    if (told.source)
        sources.append(*told.source);
    for (const QString &name : told.otherSources) {
        sources.append(SourceIp());
        sources.last().title = name;
    }
    QSet<IpId> tied;
    for (qsizetype i = 0; i < std::max(sources.size(), told.sourceIds.size()); ++i) {
        IpId ip = told.sourceIds.value(i);
        const bool isThere = !ip.isNull() && (m_library.ips.rowOf(ip) || m_made.contains(ip));
        if (!isThere && i < sources.size()) {
            sources[i].id = ip;
            ip = sourceOf(sources[i]);
        } else if (!isThere) {
            continue; // nothing is known of it
        }
        if (!tied.contains(ip))
            m_rows.titleIps.append({makeId<TitleIp>(), title, ip});
        tied.insert(ip);
    }
}

IpId TitlePlanner::sourceOf(SourceIp ip)
{
    if (const auto known = m_sources.find(ip.title, ip.creator, ip.medium))
        return *known;
    if (ip.id.isNull())
        ip.id = makeId<SourceIp>();
    const IpId id = ip.id;
    m_made.insert(id);
    m_sources.add(ip);
    addGrant(id);
    m_rows.ips.append(std::move(ip));
    return id;
}

void TitlePlanner::addGrant(IpId ip)
{
    if (!m_options.grantForAll)
        return;
    grant(m_rows, ip, m_options.grantForAll);
    if (const QString party = tidied(m_options.grantCounterparty); !party.isEmpty())
        m_rows.grants.last().counterparty = m_parties.idOf(party);
}

// A title of another list enters the plan today, unless it is out.
void TitlePlanner::addStages(const SourceRow &row, TitleId title, const TitleRow &told, bool isOurs)
{
    for (const Happened<Stage> &each : told.stages) {
        m_rows.stageEvents.append(
            {makeId<StageEvent>(), title, each.what, each.when.day, each.when.precision, each.by, each.note});
    }
    if (!told.stages.isEmpty() || isOurs)
        return;
    StageEvent event;
    event.id = makeId<StageEvent>();
    event.title = title;
    event.day = m_options.today;
    if (isOut(told.release)) {
        event.stage = Stage::Released;
        event.day = told.release->day;
        event.precision = told.release->precision;
    } else if (told.release) {
        m_plan.notes.append(aboutCell(
            row, m_reader.release(),
            QCoreApplication::translate("Import", "The release on %1 is still to come, so the title was taken as "
                                                  "planned for that day.")
                .arg(told.release->day.iso())));
    }
    m_rows.stageEvents.append(std::move(event));
}

// Money is a fact of a day; without one that has come, it cannot be entered.
void TitlePlanner::addMoney(const SourceRow &row, TitleId title, const TitleRow &told)
{
    if (!isOut(told.release)) {
        const QString cost =
            told.release ? QCoreApplication::translate("Import", "The title is not out yet, so its cost was left out.")
                         : QCoreApplication::translate("Import", "The title has a cost but no day, so the cost was "
                                                                 "left out.");
        const QString receipts =
            told.release
                ? QCoreApplication::translate("Import", "The title is not out yet, so its receipts were left out.")
                : QCoreApplication::translate("Import", "The title has receipts but no day, so the receipts were left "
                                                        "out.");
        if (told.cost)
            m_plan.notes.append(aboutCell(row, m_reader.cost(), cost));
        if (told.receipts)
            m_plan.notes.append(aboutCell(row, m_reader.receipts(), receipts));
        return;
    }
    if (told.cost) {
        Cost cost;
        cost.id = makeId<Cost>();
        cost.title = title;
        cost.day = told.release->day;
        cost.amount = *told.cost;
        m_rows.costs.append(std::move(cost));
    }
    if (told.receipts)
        m_rows.receipts.append({makeId<Receipt>(), title, {}, told.release->day, ReceiptKind::Other, *told.receipts});
}

void TitlePlanner::addParty(TitleId title, const QString &name, PartyRole role)
{
    if (!name.isEmpty())
        m_rows.titleParties.append({makeId<TitleParty>(), title, m_parties.idOf(name), role});
}

} // namespace

Result<ImportPlan> planTitles(const SourceTable &table, const ImportOptions &options, const Library &library,
                              const std::function<bool(double)> &progress)
{
    ImportPlan plan;
    Findings findings(table, options, plan);
    auto reader = TitleReader::over(table, findings, library.info.currency);
    if (!reader)
        return tl::unexpected(reader.error());
    TitlePlanner planner(*std::move(reader), options, library, plan);
    const auto done = takeEachRow(table, plan, progress, [&](const SourceRow &row) { return planner.take(row); });
    if (!done)
        return tl::unexpected(done.error());
    return plan;
}

} // namespace slateboard::exchange
