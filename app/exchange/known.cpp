// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/known.h"

#include "app/base/text.h"

#include <algorithm>

namespace slateboard::exchange {
namespace {

constexpr char16_t between = u'\x1f';

QString sourceKey(const QString &title, const QString &creator, Medium medium)
{
    return ipKey(title, creator) + QChar(between) + QString::number(static_cast<int>(medium));
}

// The same name with another year, or with none, is another title.
QString titleKey(const QString &name, std::optional<int> year)
{
    return workKey(name) + QChar(between) + (year ? QString::number(*year) : QString());
}

QHash<TitleId, int> releaseYears(const Library &library, PlanId plan)
{
    QHash<TitleId, int> years;
    for (const PlanTitle &planned : library.planTitles) {
        if (planned.plan == plan && planned.targetRelease)
            years.insert(planned.title, planned.targetRelease->year());
    }
    QHash<TitleId, Day> released;
    for (const StageEvent &event : library.stageEvents) {
        if (event.stage == Stage::Released)
            released.insert(event.title, std::min(event.day, released.value(event.title, event.day)));
    }
    for (auto it = released.cbegin(); it != released.cend(); ++it)
        years.insert(it.key(), it->year());
    return years;
}

} // namespace

QString workKey(const QString &text)
{
    const QString key = sameWorkKey(text);
    return key.isEmpty() ? searchKey(text) : key;
}

QString ipKey(const QString &title, const QString &creator)
{
    return workKey(title) + QChar(between) + sameWorkKey(creator);
}

KnownIps::KnownIps(const Library &library, bool byForeignId) : m_library(library)
{
    m_works.reserve(library.ips.size());
    for (int i = 0; i < library.ips.chunkCount(); ++i) {
        const IpChunk &chunk = library.ips.chunk(i);
        for (int row = 0; row < chunk.size(); ++row) {
            const QString key = ipKey(QString::fromUtf8(chunk.text(row, IpChunk::TitleText)),
                                      QString::fromUtf8(chunk.text(row, IpChunk::CreatorText)));
            m_works.insert(qHash(key), library.ips.firstRowOf(i) + row);
            const QByteArrayView foreignId = chunk.text(row, IpChunk::ForeignIdText);
            if (byForeignId && !foreignId.isEmpty())
                m_foreignIds.insert(searchKey(QString::fromUtf8(foreignId)), library.ips.firstRowOf(i) + row);
        }
    }
}

bool KnownIps::isWork(int row, const QString &key) const
{
    return ipKey(m_library.ips.text(row, IpChunk::TitleText), m_library.ips.text(row, IpChunk::CreatorText)) == key;
}

std::optional<KnownIps::Found> KnownIps::find(const QString &id, const QString &foreignId, const QString &key) const
{
    if (const auto row = id.isEmpty() ? std::nullopt : m_library.ips.rowOf(IpId{id.toLongLong()}))
        return Found{*row, MatchedBy::Id};
    const QString other = searchKey(foreignId.isEmpty() ? id : foreignId);
    if (const auto row = other.isEmpty() ? m_foreignIds.cend() : m_foreignIds.constFind(other);
        row != m_foreignIds.cend())
        return Found{*row, MatchedBy::ForeignId};
    if (key.isEmpty())
        return std::nullopt;
    const auto row = m_works.constFind(qHash(key));
    if (row == m_works.cend() || !isWork(*row, key))
        return std::nullopt;
    return Found{*row, MatchedBy::TitleAndCreator};
}

KnownIpTitles::KnownIpTitles(const Library &library) : m_library(library)
{
    m_rows.reserve(library.ips.size());
    for (int row = 0; row < library.ips.size(); ++row)
        m_rows.insert(qHash(workKey(library.ips.text(row, IpChunk::TitleText))), row);
}

QList<int> KnownIpTitles::find(const QString &title) const
{
    const QString key = workKey(title);
    QList<int> rows = m_rows.values(qHash(key));
    rows.removeIf([&](int row) { return workKey(m_library.ips.text(row, IpChunk::TitleText)) != key; });
    return rows;
}

std::optional<int> MetIps::meet(const QString &key, const QString &foreignId, int line)
{
    const QString foreignKey = foreignId.isEmpty() ? QString() : searchKey(foreignId);
    if (!foreignKey.isEmpty()) {
        int &met = m_lines[between + foreignKey];
        if (met > 0)
            return met;
        met = line;
    }
    int &met = m_lines[foreignKey.isEmpty() ? key : key + between + foreignKey];
    if (met > 0)
        return met;
    met = line;
    return std::nullopt;
}

std::optional<int> MetIps::meet(IpId id, int line)
{
    int &met = m_ids[id];
    if (met > 0)
        return met;
    met = line;
    return std::nullopt;
}

KnownSources::KnownSources(const Library &library)
{
    m_ids.reserve(library.ips.size());
    for (int i = 0; i < library.ips.chunkCount(); ++i) {
        const IpChunk &chunk = library.ips.chunk(i);
        for (int row = 0; row < chunk.size(); ++row) {
            m_ids.insert(sourceKey(QString::fromUtf8(chunk.text(row, IpChunk::TitleText)),
                                   QString::fromUtf8(chunk.text(row, IpChunk::CreatorText)), chunk.medium(row)),
                         chunk.id(row));
        }
    }
}

std::optional<IpId> KnownSources::find(const QString &title, const QString &creator, Medium medium) const
{
    const auto found = m_ids.constFind(sourceKey(title, creator, medium));
    return found == m_ids.cend() ? std::nullopt : std::optional(*found);
}

void KnownSources::add(const SourceIp &ip)
{
    m_ids.insert(sourceKey(ip.title, ip.creator, ip.medium), ip.id);
}

KnownTitles::KnownTitles(const Library &library, PlanId plan)
{
    const QHash<TitleId, int> years = releaseYears(library, plan);
    for (const Title &title : library.titles) {
        const auto year = years.constFind(title.id);
        add(title, year == years.cend() ? std::nullopt : std::optional(*year), 0);
    }
}

std::optional<Met> KnownTitles::find(const Title &title, std::optional<int> year) const
{
    for (const QString &name : {title.koreanName, title.englishName}) {
        const auto found = name.isEmpty() ? m_met.cend() : m_met.constFind(titleKey(name, year));
        if (found != m_met.cend())
            return *found;
    }
    return std::nullopt;
}

void KnownTitles::add(const Title &title, std::optional<int> year, int line)
{
    for (const QString &name : {title.koreanName, title.englishName}) {
        if (!name.isEmpty())
            m_met.insert(titleKey(name, year), Met{line});
    }
}

KnownParties::KnownParties(const Library &library, Rows &rows) : m_rows(rows)
{
    for (const Party &party : library.parties) {
        for (const QString &name : {party.englishName, party.name}) {
            if (!name.isEmpty())
                m_ids.insert(workKey(name), party.id);
        }
    }
}

PartyId KnownParties::idOf(const QString &name)
{
    PartyId &id = m_ids[workKey(name)];
    if (id.isNull()) {
        id = makeId<Party>();
        m_rows.parties.append({id, name, {}});
    }
    return id;
}

} // namespace slateboard::exchange
