// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/celllines.h"
#include "app/session/exporttables.h"
#include "app/session/outcells.h"

#include <QSet>

namespace slateboard {
namespace {

using exchange::Cell;
using exchange::OutTable;

Cell amountIfAny(Money money, const Currency &currency)
{
    return money == Money{} ? Cell{} : outMoney(money, currency);
}

/// What a row of titles says besides the title itself.
class TitleColumns {
public:
    TitleColumns(const Library &library, PlanId plan, Day asOf);
    void appendSource(QList<Cell> &row, TitleId title) const;  // source_title, source, creator
    void appendParties(QList<Cell> &row, TitleId title) const; // distributor, platform, production_company
    void appendOthers(QList<Cell> &row, TitleId title) const;  // other_source_ips, other_parties
    void appendPlan(QList<Cell> &row, TitleId title) const;    // target_release, stages, source_ids
    [[nodiscard]] Cell release(const planning::TitleFigures &figures) const;

private:
    const Library &m_library;
    QHash<TitleId, QList<IpId>> m_sources;
    QHash<TitleId, QList<const TitleParty *>> m_parties;
    QHash<TitleId, const StageEvent *> m_releases; // the first up to as-of
    QHash<TitleId, QStringList> m_stages;
    QHash<TitleId, Day> m_targets;
};

TitleColumns::TitleColumns(const Library &library, PlanId plan, Day asOf) : m_library(library)
{
    for (const PlanTitle &row : library.planTitles) {
        if (row.plan == plan && row.targetRelease)
            m_targets.insert(row.title, *row.targetRelease);
    }
    for (const TitleIp &tie : library.titleIps)
        m_sources[tie.title].append(tie.ip);
    for (const TitleParty &tie : library.titleParties)
        m_parties[tie.title].append(&tie);
    for (const StageEvent &event : library.stageEvents) {
        m_stages[event.title].append(
            exchange::happenedLine(codeOf(event.stage), {event.day, event.precision}, event.by, event.note));
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
            sources << exchange::cellLine({ip->title});
    }
    QStringList parties;
    QSet<PartyRole> met;
    for (const TitleParty *tie : m_parties.value(title)) {
        if (met.contains(tie->role))
            parties << exchange::cellLine(
                {QLatin1String(codeOf(tie->role)) + QStringLiteral(": ") + outPartyName(m_library, tie->party)});
        met.insert(tie->role);
    }
    row << outLines(sources) << outLines(parties);
}

void TitleColumns::appendPlan(QList<Cell> &row, TitleId title) const
{
    QStringList ids;
    for (const IpId id : m_sources.value(title))
        ids << QString::number(id.value);
    const auto target = m_targets.constFind(title);
    row << (target == m_targets.cend() ? Cell{} : outDay(*target)) << outLines(m_stages.value(title))
        << outText(ids.join(u' '));
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

} // namespace

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
                              "target_release",
                              "stages",
                              "source_ids",
                              "id"})
        table.header << QString::fromLatin1(field);
    const TitleColumns columns(library, figures.plan, figures.asOf);
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
              << outText(row->logline);
        columns.appendPlan(cells, row->id);
        cells << outId(row->id);
        table.rows.append(std::move(cells));
    }
    return table;
}

} // namespace slateboard
