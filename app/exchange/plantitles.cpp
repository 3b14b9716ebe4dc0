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
        m_reader(std::move(reader)), m_options(options), m_plan(plan), m_rows(plan.rows), m_sources(library),
        m_titles(library, options.plan), m_parties(library, plan.rows)
    {}

    bool take(const SourceRow &row);

private:
    void addSource(TitleId title, SourceIp ip);
    void addGrant(IpId ip);
    void addStage(const SourceRow &row, TitleId title, const std::optional<DatedCell> &release);
    void addMoney(const SourceRow &row, TitleId title, const TitleRow &told);
    void addParty(TitleId title, const QString &name, PartyRole role);
    [[nodiscard]] bool isOut(const std::optional<DatedCell> &release) const
    {
        return release && release->day <= m_options.today;
    }

    const TitleReader m_reader;
    const ImportOptions &m_options;
    ImportPlan &m_plan;
    Rows &m_rows;
    KnownSources m_sources;
    KnownTitles m_titles;
    KnownParties m_parties;
};

bool TitlePlanner::take(const SourceRow &row)
{
    QList<RowRemark> notes;
    auto told = m_reader.read(row, notes);
    if (!told) {
        m_plan.rejects.append(std::move(told.error()));
        return false;
    }
    const auto year = told->release ? std::optional(told->release->day.year()) : std::nullopt;
    if (const auto met = m_titles.find(told->title, year)) {
        if (met->isExact) {
            m_plan.rejects.append(repeatedRow(row, met->name, {}, met->line));
            return false;
        }
        notes.append(nearlyRepeatedRow(row, met->name, met->line));
    }
    m_titles.add(told->title, year, row.line());
    m_plan.notes.append(notes);
    told->title.id = makeId<Title>();
    const TitleId id = told->title.id;
    m_rows.titles.append(told->title);
    const auto target = told->release ? std::optional(told->release->day) : std::nullopt;
    m_rows.planTitles.append({makeId<PlanTitle>(), m_options.plan, id, target});
    if (told->source)
        addSource(id, *std::move(told->source));
    addStage(row, id, told->release);
    addMoney(row, id, *told);
    addParty(id, told->productionCompany, PartyRole::ProductionCompany);
    addParty(id, told->platform, PartyRole::Platform);
    addParty(id, told->distributor, PartyRole::Distributor);
    return true;
}

void TitlePlanner::addSource(TitleId title, SourceIp ip)
{
    auto id = m_sources.find(ip.title, ip.creator, ip.medium);
    if (!id) {
        ip.id = makeId<SourceIp>();
        id = ip.id;
        m_sources.add(ip);
        addGrant(ip.id);
        m_rows.ips.append(std::move(ip));
    }
    m_rows.titleIps.append({makeId<TitleIp>(), title, *id});
}

void TitlePlanner::addGrant(IpId ip)
{
    if (!m_options.grantForAll)
        return;
    grant(m_rows, ip, m_options.grantForAll);
    if (const QString party = tidied(m_options.grantCounterparty); !party.isEmpty())
        m_rows.grants.last().counterparty = m_parties.idOf(party);
}

void TitlePlanner::addStage(const SourceRow &row, TitleId title, const std::optional<DatedCell> &release)
{
    StageEvent event;
    event.id = makeId<StageEvent>();
    event.title = title;
    event.day = m_options.today;
    if (isOut(release)) {
        event.stage = Stage::Released;
        event.day = release->day;
        event.precision = release->precision;
    } else if (release) {
        m_plan.notes.append(aboutCell(
            row, m_reader.release(),
            QCoreApplication::translate("Import", "The release on %1 is still to come, so the title was taken as "
                                                  "planned for that day.")
                .arg(release->day.iso())));
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
