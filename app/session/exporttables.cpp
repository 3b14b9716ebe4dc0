// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exporttables.h"

#include "app/base/outputfile.h"

#include <QCoreApplication>
#include <QSet>

namespace slateboard {
namespace {

using exchange::Cell;
using exchange::CellKind;
using exchange::OutTable;

Cell text(const QString &value)
{
    return {value};
}

template <class E>
Cell code(E value)
{
    return {QString::fromLatin1(codeOf(value))};
}

Cell idCell(qint64 value)
{
    return {QString::number(value)};
}

Cell day(std::optional<Day> value)
{
    return value ? Cell{value->iso(), CellKind::Day} : Cell{};
}

Cell count(std::optional<int> value)
{
    return value ? Cell{QString::number(*value), CellKind::Number} : Cell{};
}

Cell amount(Money money, const Currency &currency)
{
    const qint64 factor = currency.minorPerUnit();
    QString number = QString::number(std::abs(money.minor) / factor);
    if (currency.digits() > 0)
        number += u'.' + QString::number(std::abs(money.minor) % factor).rightJustified(currency.digits(), u'0');
    return {money.minor < 0 ? u'-' + number : number, CellKind::Money};
}

Cell amountIfAny(Money money, const Currency &currency)
{
    return money == Money{} ? Cell{} : amount(money, currency);
}

QString titleName(const Library &library, TitleId id)
{
    const Title *title = findRow(library.titles, id);
    return title ? title->name(library.info.language) : QString();
}

QString partyName(const Library &library, PartyId id)
{
    const Party *party = id.isNull() ? nullptr : findRow(library.parties, id);
    return party ? party->name : QString();
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
        row << text(ip->title) << code(ip->medium) << text(ip->creator);
    else
        row << Cell{} << Cell{} << Cell{};
}

void TitleColumns::appendParties(QList<Cell> &row, TitleId title) const
{
    const auto parties = m_parties.value(title);
    for (const PartyRole role : {PartyRole::Distributor, PartyRole::Platform, PartyRole::ProductionCompany}) {
        const auto first = std::ranges::find(parties, role, &TitleParty::role);
        row << (first == parties.end() ? Cell{} : text(partyName(m_library, (*first)->party)));
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
            parties << QLatin1String(codeOf(tie->role)) + QStringLiteral(": ") + partyName(m_library, tie->party);
        met.insert(tie->role);
    }
    row << text(sources.join(QStringLiteral("; "))) << text(parties.join(QStringLiteral("; ")));
}

Cell TitleColumns::release(const planning::TitleFigures &figures) const
{
    const StageEvent *event = m_releases.value(figures.title);
    if (!event)
        return day(figures.release);
    return text(Formatter(m_library.info.language, m_library.info.currency).day(event->day, event->precision));
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

OutTable ipsTable(const Library &library, const QList<SourceIp> &ips, Day asOf)
{
    OutTable table;
    for (const char *field : {"title", "original_title", "medium", "genre", "creator", "publisher", "origin",
                              "discovered_on", "synopsis", "tags", "notes", "status", "secured_until", "id"})
        table.header << QString::fromLatin1(field);
    const auto states = planning::ipStates(library, asOf);
    table.rows.reserve(ips.size());
    for (const SourceIp &ip : ips) {
        const planning::IpState state = states.value(ip.id);
        table.rows.append({text(ip.title), text(ip.originalTitle), code(ip.medium), text(ip.genre), text(ip.creator),
                           text(ip.publisher), code(ip.origin), day(ip.discoveredOn), text(ip.synopsis),
                           text(ip.tags.join(QStringLiteral(", "))), text(ip.notes), code(state.status),
                           day(state.securedUntil), idCell(ip.id.value)});
    }
    return table;
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
        QList<Cell> cells{text(row->koreanName),
                          text(row->englishName),
                          code(row->format),
                          count(row->episodes),
                          count(row->minutes),
                          text(row->genre),
                          columns.release(title),
                          amountIfAny(title.money.actual, currency),
                          amountIfAny(title.receipts, currency)};
        columns.appendSource(cells, row->id);
        columns.appendParties(cells, row->id);
        columns.appendOthers(cells, row->id);
        cells << (title.stage ? code(title.stage->stage) : Cell{})
              << text(row->ownOriginal ? QStringLiteral("yes") : QString()) << text(row->producer) << text(row->logline)
              << idCell(row->id.value);
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
        table.rows.append({text(titleName(library, line.title)), text(account ? account->code : QString()),
                           text(!account ? QString() : (korean ? account->koreanName : account->englishName)),
                           code(line.phase), phase ? day(phase->start) : Cell{}, phase ? day(phase->end) : Cell{},
                           code(line.profile), amount(line.amount, library.info.currency), idCell(line.title.value),
                           idCell(line.id.value)});
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
        table.rows.append({text(titleName(library, cost.title)), text(account ? account->code : QString()),
                           text(!account ? QString() : (korean ? account->koreanName : account->englishName)),
                           code(cost.kind), day(cost.day), day(cost.dueDay), amount(cost.amount, library.info.currency),
                           cost.settles.isNull() ? Cell{} : idCell(cost.settles.value),
                           text(partyName(library, cost.counterparty)), text(cost.document), idCell(cost.title.value),
                           idCell(cost.id.value)});
    }
    return table;
}

Result<void> writeCsv(const OutTable &table, const QString &path)
{
    return writeOutputFile(path, exchange::toCsv(table));
}

} // namespace slateboard
