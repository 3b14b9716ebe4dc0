// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/celllines.h"
#include "app/session/exporttables.h"
#include "app/session/outcells.h"

#include <QHash>

namespace slateboard {
namespace {

using exchange::Cell;

// The codes of exchange's fields of a grant: the first has no number.
QStringList grantHeader(qsizetype grant)
{
    const QString number = grant == 0 ? QString() : QString::number(grant + 1) + u'_';
    QStringList header;
    for (const char *field :
         {"kind", "uses", "territory", "language", "exclusive", "starts_on", "ends_on", "fee", "exercise_price",
          "extension_terms", "counterparty", "closing", "closed_on", "exercises", "documents"})
        header << QStringLiteral("grant_%1%2").arg(number, QLatin1String(field));
    return header;
}

/// The rows of a table of source IPs. A snapshot, because it is written on another thread.
class IpRows {
public:
    IpRows(const Library &library, QList<SourceIp> ips, Day asOf) :
        m_library(library), m_ips(std::move(ips)), m_states(planning::ipStates(library, asOf))
    {
        for (qsizetype i = 0; i < m_library.grants.size(); ++i)
            m_grants[m_library.grants[i].ip].append(i);
        for (const ScoutEvent &event : m_library.scoutEvents)
            m_scouting[event.ip].append(exchange::happenedLine(codeOf(event.step), {event.day}, event.by, event.note));
        for (const GrantDocument &document : m_library.grantDocuments)
            m_documents[document.grant].append(exchange::cellLine({document.place, document.note}));
        for (const SourceIp &ip : m_ips)
            m_grantColumns = std::max(m_grantColumns, m_grants.value(ip.id).size());
    }
    [[nodiscard]] qsizetype count() const { return m_ips.size(); }
    [[nodiscard]] QStringList header() const;
    [[nodiscard]] QList<Cell> row(qsizetype row) const;

private:
    void appendGrant(QList<Cell> &cells, const RightsGrant &grant, const QList<qsizetype> &all) const;

    const Library m_library;
    const QList<SourceIp> m_ips;
    const QHash<IpId, planning::IpState> m_states;
    QHash<IpId, QList<qsizetype>> m_grants; // places in the library's list
    QHash<IpId, QStringList> m_scouting;
    QHash<GrantId, QStringList> m_documents;
    qsizetype m_grantColumns = 0; // the most that one of them has
};

QStringList IpRows::header() const
{
    QStringList header;
    for (const char *field :
         {"title", "original_title", "medium", "genre", "creator", "publisher", "origin", "discovered_on", "synopsis",
          "tags", "notes", "foreign_id", "status", "secured_until", "scouting"})
        header << QString::fromLatin1(field);
    for (qsizetype grant = 0; grant < m_grantColumns; ++grant)
        header << grantHeader(grant);
    return header << QStringLiteral("id");
}

QList<Cell> IpRows::row(qsizetype row) const
{
    const SourceIp &ip = m_ips[row];
    const planning::IpState state = m_states.value(ip.id);
    QList<Cell> cells{outText(ip.title),
                      outText(ip.originalTitle),
                      outCode(ip.medium),
                      outText(ip.genre),
                      outText(ip.creator),
                      outText(ip.publisher),
                      outCode(ip.origin),
                      outDay(ip.discoveredOn),
                      outText(ip.synopsis),
                      outText(ip.tags.join(QStringLiteral(", "))),
                      outText(ip.notes),
                      outText(ip.foreignId),
                      outCode(state.status),
                      outDay(state.securedUntil),
                      outLines(m_scouting.value(ip.id))};
    const QList<qsizetype> grants = m_grants.value(ip.id);
    static const qsizetype grantCells = grantHeader(0).size();
    for (qsizetype grant : grants)
        appendGrant(cells, m_library.grants[grant], grants);
    cells.append(QList<Cell>((m_grantColumns - grants.size()) * grantCells));
    return cells << outId(ip.id);
}

// `all` are the grants of the row, in the order of their numbers.
void IpRows::appendGrant(QList<Cell> &cells, const RightsGrant &grant, const QList<qsizetype> &all) const
{
    const auto exercised = std::ranges::find_if(
        all, [&](qsizetype at) { return !grant.exercises.isNull() && m_library.grants[at].id == grant.exercises; });
    const auto number = static_cast<int>(exercised - all.begin() + 1);
    const Currency &currency = m_library.info.currency;
    cells << outCode(grant.kind) << outText(grant.uses.codes()) << outText(grant.territory) << outText(grant.language)
          << outText(grant.exclusive ? QStringLiteral("yes") : QStringLiteral("no")) << outDay(grant.startsOn)
          << outDay(grant.endsOn) << (grant.fee ? outMoney(*grant.fee, currency) : Cell{})
          << (grant.exercisePrice ? outMoney(*grant.exercisePrice, currency) : Cell{}) << outText(grant.extensionTerms)
          << outText(outPartyName(m_library, grant.counterparty)) << (grant.closing ? outCode(*grant.closing) : Cell{})
          << outDay(grant.closedOn) << outCount(exercised == all.end() ? std::nullopt : std::optional(number))
          << outLines(m_documents.value(grant.id));
}

} // namespace

exchange::OutRows ipRows(const Library &library, QList<SourceIp> ips, Day asOf)
{
    const auto rows = std::make_shared<const IpRows>(library, std::move(ips), asOf);
    return {rows->header(), {}, rows->count(), [rows](qsizetype row) { return rows->row(row); }};
}

} // namespace slateboard
