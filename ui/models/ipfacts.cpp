// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ipfacts.h"

#include "app/planning/counts.h"

#include <QCollator>
#include <QSet>

namespace slateboard {
namespace {

// All that occur, blank ones not.
QSet<QByteArrayView> distinctTexts(const IpTable &ips, IpChunk::Text which)
{
    QSet<QByteArrayView> seen; // views of the chunks' own memory
    for (int c = 0; c < ips.chunkCount(); ++c) {
        const IpChunk &chunk = ips.chunk(c);
        for (int row = 0; row < chunk.size(); ++row) {
            if (const QByteArrayView text = chunk.text(row, which); !text.isEmpty())
                seen.insert(text);
        }
    }
    return seen;
}

QStringList inAlphabet(const QSet<QString> &texts)
{
    QStringList list(texts.begin(), texts.end());
    const QCollator collator{QLocale(QLocale::Korean)};
    std::ranges::sort(list, collator);
    return list;
}

QStringList textsIn(const IpTable &ips, IpChunk::Text which)
{
    QSet<QString> texts;
    for (QByteArrayView text : distinctTexts(ips, which))
        texts.insert(QString::fromUtf8(text));
    return inAlphabet(texts);
}

QStringList tagsOf(const IpTable &ips)
{
    QSet<QString> tags;
    for (QByteArrayView text : distinctTexts(ips, IpChunk::TagsText)) {
        for (const QString &tag : QString::fromUtf8(text).split(QStringLiteral(", ")))
            tags.insert(tag);
    }
    return inAlphabet(tags);
}

std::vector<IpId> idsOf(const IpTable &ips)
{
    std::vector<IpId> ids;
    ids.reserve(static_cast<size_t>(ips.size()));
    for (int c = 0; c < ips.chunkCount(); ++c) {
        for (int row = 0; row < ips.chunk(c).size(); ++row)
            ids.push_back(ips.chunk(c).id(row));
    }
    return ids;
}

template <class E>
quint8 bitOf(E value)
{
    return static_cast<quint8>(1U << static_cast<unsigned>(value));
}

bool isStronger(const RightsGrant &grant, const RightsGrant &other)
{
    if (grant.kind != other.kind)
        return grant.kind < other.kind; // kinds stand in order of strength
    return other.endsOn && (!grant.endsOn || *grant.endsOn > *other.endsOn);
}

} // namespace

IpFacts::IpFacts(const Library &library, Day asOf) : IpFacts(library.ips.size(), asOf)
{
    takeStates(library);
    takeGrants(library);
    takeSteps(library);
    takeTitles(library);
    m_metrics = std::make_shared<const planning::MetricIndex>(library, asOf);
    m_texts = {textsIn(library.ips, IpChunk::GenreText), textsIn(library.ips, IpChunk::PublisherText),
               tagsOf(library.ips)};
}

void IpFacts::takeStates(const Library &library)
{
    const auto states = planning::ipStates(library, m_asOf);
    size_t row = 0;
    for (IpId id : idsOf(library.ips)) {
        Row &facts = m_rows[row++];
        const auto state = states.constFind(id);
        if (state == states.constEnd())
            continue;
        facts.status = static_cast<quint8>(state->status);
        facts.kind = state->kind ? static_cast<quint8>(*state->kind) : none;
        facts.isSecured = state->secured;
        facts.isDecided = state->decided;
        facts.clashes = state->clashes;
        facts.until = state->securedUntil ? static_cast<qint32>(state->securedUntil->julian()) : never;
    }
}

void IpFacts::takeGrants(const Library &library)
{
    m_grants = library.grants;
    for (qsizetype i = 0; i < m_grants.size(); ++i) {
        const RightsGrant &grant = m_grants.at(i);
        const auto row = planning::isActive(grant, m_asOf) ? library.ips.rowOf(grant.ip) : std::nullopt;
        if (!row)
            continue;
        Row &facts = m_rows[static_cast<size_t>(*row)];
        facts.kinds |= bitOf(grant.kind);
        for (const auto &use : words<Use>())
            facts.uses |= grant.uses.has(use.value) ? bitOf(use.value) : quint8(0);
        if (facts.grant < 0 || isStronger(grant, m_grants.at(facts.grant)))
            facts.grant = static_cast<qint32>(i);
    }
}

void IpFacts::takeSteps(const Library &library)
{
    std::vector<std::pair<Day, qsizetype>> events;
    for (qsizetype i = 0; i < library.scoutEvents.size(); ++i) {
        if (library.scoutEvents.at(i).day <= m_asOf)
            events.emplace_back(library.scoutEvents.at(i).day, i);
    }
    std::ranges::sort(events);
    for (const auto &[day, i] : events) {
        const ScoutEvent &event = library.scoutEvents.at(i);
        if (const auto row = library.ips.rowOf(event.ip))
            m_rows[static_cast<size_t>(*row)].step = static_cast<quint8>(event.step);
    }
}

void IpFacts::takeTitles(const Library &library)
{
    for (const TitleIp &tie : library.titleIps) {
        const auto row = library.ips.rowOf(tie.ip);
        if (!row)
            continue;
        m_titles.emplace_back(*row, tie.title);
        m_rows[static_cast<size_t>(*row)].isTied = true;
    }
    std::ranges::stable_sort(m_titles, {}, &std::pair<int, TitleId>::first);
}

std::optional<Day> IpFacts::securedUntil(int row) const
{
    const qint32 until = at(row).until;
    return until == never ? std::nullopt : std::optional(Day(QDate::fromJulianDay(until)));
}

planning::IpState IpFacts::state(int row) const
{
    const Row &facts = at(row);
    const auto kind = facts.kind == none ? std::nullopt : std::optional(static_cast<GrantKind>(facts.kind));
    return {status(row), kind, securedUntil(row), facts.isSecured, facts.isDecided, facts.clashes};
}

std::optional<ScoutStep> IpFacts::step(int row) const
{
    return at(row).step == none ? std::nullopt : std::optional(static_cast<ScoutStep>(at(row).step));
}

QList<TitleId> IpFacts::titles(int row) const
{
    QList<TitleId> titles;
    if (!isTied(row))
        return titles;
    for (const auto &[tied, title] : std::ranges::equal_range(m_titles, row, {}, &std::pair<int, TitleId>::first))
        titles << title;
    return titles;
}

const RightsGrant *IpFacts::grant(int row) const
{
    return at(row).grant < 0 ? nullptr : &m_grants.at(at(row).grant);
}

int IpFacts::metricRow(int row) const
{
    return m_metricRows.empty() ? row : m_metricRows[static_cast<size_t>(row)];
}

std::optional<double> IpFacts::latest(int row, MetricKind kind) const
{
    const int recorded = metricRow(row);
    const auto point = recorded < 0 ? std::nullopt : m_metrics->latest(recorded, kind);
    return point ? std::optional(point->value) : std::nullopt;
}

std::optional<double> IpFacts::growth(int row, MetricKind kind) const
{
    const int recorded = metricRow(row);
    return recorded < 0 ? std::nullopt : m_metrics->growth90(recorded, kind);
}

IpFacts IpFacts::remapped(const std::vector<int> &map, int size) const
{
    IpFacts result(size, m_asOf);
    result.m_grants = m_grants;
    result.m_metrics = m_metrics;
    result.m_texts = m_texts;
    result.m_metricRows.assign(static_cast<size_t>(size), -1);
    for (size_t row = 0; row < std::min(map.size(), m_rows.size()); ++row) {
        if (map[row] < 0)
            continue;
        result.m_rows[static_cast<size_t>(map[row])] = m_rows[row];
        result.m_metricRows[static_cast<size_t>(map[row])] = metricRow(static_cast<int>(row));
    }
    for (const auto &[row, title] : m_titles) {
        if (map[static_cast<size_t>(row)] >= 0)
            result.m_titles.emplace_back(map[static_cast<size_t>(row)], title); // rows keep their order
    }
    return result;
}

std::vector<int> rowMap(const IpTable &from, const IpTable &to)
{
    const std::vector<IpId> ids = idsOf(to);
    std::vector<int> map;
    map.reserve(static_cast<size_t>(from.size()));
    auto at = ids.begin();
    for (IpId id : idsOf(from)) {
        while (at != ids.end() && *at < id)
            ++at;
        map.push_back(at != ids.end() && *at == id ? static_cast<int>(at - ids.begin()) : -1);
    }
    return map;
}

} // namespace slateboard
