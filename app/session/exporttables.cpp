// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exporttables.h"

#include "app/session/outcells.h"

#include <QCoreApplication>
#include <QSet>

namespace slateboard {
namespace {

using exchange::Cell;
using exchange::OutTable;

Cell amountIfAny(Money money, const Currency &currency)
{
    return money == Money{} ? Cell{} : outMoney(money, currency);
}

QString titleName(const Library &library, TitleId id)
{
    const Title *title = findRow(library.titles, id);
    return title ? title->name(library.info.language) : QString();
}

/// What a row of titles says besides the title itself.
class TitleColumns {
public:
    TitleColumns(const Library &library, Day asOf);
    void appendSource(QList<Cell> &row, TitleId title) const;  // source_title, source, creator
    void appendParties(QList<Cell> &row, TitleId title) const; // distributor, platform, production_company
    void appendOthers(QList<Cell> &row, TitleId title) const;  // other_source_ips, other_parties
    [[nodiscard]] Cell release(const planning::TitleFigures &figures) const;

private:
    const Library &m_library;
    QHash<TitleId, QList<IpId>> m_sources;
    QHash<TitleId, QList<const TitleParty *>> m_parties;
    QHash<TitleId, const StageEvent *> m_releases; // the first up to as-of
};

TitleColumns::TitleColumns(const Library &library, Day asOf) : m_library(library)
{
    for (const TitleIp &tie : library.titleIps)
        m_sources[tie.title].append(tie.ip);
    for (const TitleParty &tie : library.titleParties)
        m_parties[tie.title].append(&tie);
    for (const StageEvent &event : library.stageEvents) {
        if (event.stage != Stage::Released || event.day > asOf)
            continue;
        const StageEvent *&first = m_releases[event.title];
        if (!first || event.day < first->day)
            first = &event;
    }
}

void TitleColumns::appendSource(QList<Cell> &row, TitleId title) const
{
    const QList<IpId> sources = m_sources.value(title);
    const auto ip = sources.isEmpty() ? std::nullopt : m_library.ips.find(sources.first());
    if (ip)
        row << outText(ip->title) << outCode(ip->medium) << outText(ip->creator);
    else
        row << Cell{} << Cell{} << Cell{};
}

void TitleColumns::appendParties(QList<Cell> &row, TitleId title) const
{
    const auto parties = m_parties.value(title);
    for (const PartyRole role : {PartyRole::Distributor, PartyRole::Platform, PartyRole::ProductionCompany}) {
        const auto first = std::ranges::find(parties, role, &TitleParty::role);
        row << (first == parties.end() ? Cell{} : outText(outPartyName(m_library, (*first)->party)));
    }
}

void TitleColumns::appendOthers(QList<Cell> &row, TitleId title) const
{
    QStringList sources;
    for (const IpId id : m_sources.value(title).mid(1)) {
        if (const auto ip = m_library.ips.find(id))
            sources << ip->title;
    }
    QStringList parties;
    QSet<PartyRole> met;
    for (const TitleParty *tie : m_parties.value(title)) {
        if (met.contains(tie->role))
            parties << QLatin1String(codeOf(tie->role)) + QStringLiteral(": ") + outPartyName(m_library, tie->party);
        met.insert(tie->role);
    }
    row << outText(sources.join(QStringLiteral("; "))) << outText(parties.join(QStringLiteral("; ")));
}

Cell TitleColumns::release(const planning::TitleFigures &figures) const
{
    const StageEvent *event = m_releases.value(figures.title);
    if (!event)
        return outDay(figures.release);
    if (event->precision == Precision::Day)
        return outDay(event->day);
    return outText(Formatter(m_library.info.language, m_library.info.currency).day(event->day, event->precision));
}

QSet<TitleId> titlesOf(const Library &library, PlanId plan)
{
    QSet<TitleId> titles;
    for (const PlanTitle &row : library.planTitles) {
        if (row.plan == plan)
            titles.insert(row.title);
    }
    return titles;
}

} // namespace

const char *codeOf(ExportKind kind)
{
    static constexpr const char *codes[] = {"ips", "titles", "budget", "costs"};
    return codes[static_cast<size_t>(kind)];
}

OutTable titlesTable(const Library &library, const planning::Figures &figures)
{
    OutTable table;
    for (const char *field : {"korean_name",
                              "english_name",
                              "format",
                              "episodes",
                              "minutes",
                              "genre",
                              "release",
                              "cost",
                              "receipts",
                              "source_title",
                              "source",
                              "creator",
                              "distributor",
                              "platform",
                              "production_company",
                              "other_source_ips",
                              "other_parties",
                              "stage",
                              "own_original",
                              "producer",
                              "logline",
                              "id"})
        table.header << QString::fromLatin1(field);
    const TitleColumns columns(library, figures.asOf);
    const Currency &currency = library.info.currency;
    for (const planning::TitleFigures &title : figures.titles) {
        const Title *row = findRow(library.titles, title.title);
        if (!row)
            continue;
        QList<Cell> cells{outText(row->koreanName),
                          outText(row->englishName),
                          outCode(row->format),
                          outCount(row->episodes),
                          outCount(row->minutes),
                          outText(row->genre),
                          columns.release(title),
                          amountIfAny(title.money.actual, currency),
                          amountIfAny(title.receipts, currency)};
        columns.appendSource(cells, row->id);
        columns.appendParties(cells, row->id);
        columns.appendOthers(cells, row->id);
        cells << (title.stage ? outCode(title.stage->stage) : Cell{})
              << outText(row->ownOriginal ? QStringLiteral("yes") : QString()) << outText(row->producer)
              << outText(row->logline) << outId(row->id);
        table.rows.append(std::move(cells));
    }
    return table;
}

OutTable budgetTable(const Library &library, PlanId plan)
{
    OutTable table;
    for (const char *field : {"title", "account_code", "account", "phase", "phase_start", "phase_end", "profile",
                              "amount", "title_id", "id"})
        table.header << QString::fromLatin1(field);
    QHash<std::pair<qint64, int>, const Phase *> phases;
    for (const Phase &phase : library.phases) {
        if (phase.plan == plan)
            phases.insert({phase.title.value, static_cast<int>(phase.kind)}, &phase);
    }
    for (const BudgetLine &line : library.budgetLines) {
        if (line.plan != plan)
            continue;
        const Account *account = findRow(library.accounts, line.account);
        const Phase *phase = phases.value({line.title.value, static_cast<int>(line.phase)});
        const bool korean = library.info.language == Language::Korean;
        table.rows.append({outText(titleName(library, line.title)), outText(account ? account->code : QString()),
                           outText(!account ? QString() : (korean ? account->koreanName : account->englishName)),
                           outCode(line.phase), phase ? outDay(phase->start) : Cell{},
                           phase ? outDay(phase->end) : Cell{}, outCode(line.profile),
                           outMoney(line.amount, library.info.currency), outId(line.title), outId(line.id)});
    }
    return table;
}

OutTable costsTable(const Library &library, PlanId plan, Day asOf)
{
    OutTable table;
    for (const char *field : {"title", "account_code", "account", "kind", "day", "due_day", "amount", "settles",
                              "counterparty", "document", "title_id", "id"})
        table.header << QString::fromLatin1(field);
    const QSet<TitleId> titles = titlesOf(library, plan);
    for (const Cost &cost : library.costs) {
        if (cost.day > asOf || !titles.contains(cost.title))
            continue;
        const Account *account = cost.account.isNull() ? nullptr : findRow(library.accounts, cost.account);
        const bool korean = library.info.language == Language::Korean;
        table.rows.append({outText(titleName(library, cost.title)), outText(account ? account->code : QString()),
                           outText(!account ? QString() : (korean ? account->koreanName : account->englishName)),
                           outCode(cost.kind), outDay(cost.day), outDay(cost.dueDay),
                           outMoney(cost.amount, library.info.currency), outId(cost.settles),
                           outText(outPartyName(library, cost.counterparty)), outText(cost.document), outId(cost.title),
                           outId(cost.id)});
    }
    return table;
}

} // namespace slateboard
