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
QString withYear(const QString &key, std::optional<int> year)
{
    return key + QChar(between) + (year ? QString::number(*year) : QString());
}

// Signs that name things (C++, C#, $9.99, ×), not those that lists put around names: < > ~ | =
bool isTelling(QChar c)
{
    switch (c.category()) {
    case QChar::Symbol_Currency: return true;
    case QChar::Symbol_Math: return !QStringView(u"<>~|=").contains(c);
    default: return c == u'#' || c == u'&' || c == u'@' || c == u'%';
    }
}

std::optional<int> metBefore(int &met, int line)
{
    if (met > 0)
        return met;
    met = line;
    return std::nullopt;
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
    QString key = searchKey(text);
    if (std::ranges::any_of(key, [](QChar c) { return c.isLetterOrNumber() || isTelling(c); }))
        key.removeIf([](QChar c) { return !c.isLetterOrNumber() && !isTelling(c); });
    return key;
}

QString exactKey(const QString &text)
{
    QString key = searchKey(text);
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

QString ipKey(const QString &title, const QString &creator)
{
    return workKey(title) + QChar(between) + workKey(creator);
}

QString exactIpKey(const QString &title, const QString &creator)
{
    return exactKey(title) + QChar(between) + workKey(creator);
}

KnownIps::KnownIps(const Library &library, bool byForeignId) : m_library(library)
{
    m_works.reserve(library.ips.size());
    for (int i = 0; i < library.ips.chunkCount(); ++i) {
        const IpChunk &chunk = library.ips.chunk(i);
        for (int row = 0; row < chunk.size(); ++row) {
            const QString key = ipKey(QString::fromUtf8(chunk.text(row, IpChunk::TitleText)),
                                      QString::fromUtf8(chunk.text(row, IpChunk::CreatorText)));
            const size_t hash = qHash(key);
            if (m_works.contains(hash))
                m_further.insert(hash, library.ips.firstRowOf(i) + row);
            else
                m_works.insert(hash, library.ips.firstRowOf(i) + row);
            const QByteArrayView foreignId = chunk.text(row, IpChunk::ForeignIdText);
            if (byForeignId && !foreignId.isEmpty())
                m_foreignIds.insert(searchKey(QString::fromUtf8(foreignId)), library.ips.firstRowOf(i) + row);
        }
    }
}

bool KnownIps::isExactly(int row, const QString &title, const QString &creator) const
{
    return exactIpKey(m_library.ips.text(row, IpChunk::TitleText), m_library.ips.text(row, IpChunk::CreatorText)) ==
           exactIpKey(title, creator);
}

std::optional<int> KnownIps::findWork(const QString &title, const QString &creator) const
{
    const QString key = ipKey(title, creator);
    const size_t hash = qHash(key);
    const auto first = m_works.constFind(hash);
    if (first == m_works.cend())
        return std::nullopt;
    QList<int> rows = m_further.values(hash);
    rows.append(*first);
    rows.removeIf([&](int row) {
        return ipKey(m_library.ips.text(row, IpChunk::TitleText), m_library.ips.text(row, IpChunk::CreatorText)) != key;
    });
    if (rows.size() < 2)
        return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    const auto exact = std::ranges::find_if(rows, [&](int row) { return isExactly(row, title, creator); });
    return exact == rows.end() ? rows.last() : *exact;
}

std::optional<KnownIps::Found> KnownIps::find(const QString &id, const QString &foreignId, const QString &title,
                                              const QString &creator) const
{
    if (const auto row = id.isEmpty() ? std::nullopt : m_library.ips.rowOf(IpId{id.toLongLong()}))
        return Found{*row, MatchedBy::Id};
    const QString other = searchKey(foreignId.isEmpty() ? id : foreignId);
    if (const auto row = other.isEmpty() ? m_foreignIds.cend() : m_foreignIds.constFind(other);
        row != m_foreignIds.cend())
        return Found{*row, MatchedBy::ForeignId};
    const auto row = title.isEmpty() ? std::nullopt : findWork(title, creator);
    return row ? std::optional(Found{*row, MatchedBy::TitleAndCreator}) : std::nullopt;
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
    QList<int> exact = rows;
    exact.removeIf([&](int row) { return exactKey(m_library.ips.text(row, IpChunk::TitleText)) != exactKey(title); });
    return exact.isEmpty() ? rows : exact;
}

std::optional<int> MetIps::meetForeignId(const QString &foreignId, int line)
{
    return metBefore(m_foreignIds[searchKey(foreignId)], line);
}

std::optional<int> MetIps::meet(const QString &key, int line)
{
    return metBefore(m_works[qHash(key)], line);
}

std::optional<int> MetIps::find(const QString &key) const
{
    const auto met = m_works.constFind(qHash(key));
    return met == m_works.cend() ? std::nullopt : std::optional(*met);
}

std::optional<int> MetIps::meet(IpId id, int line)
{
    return metBefore(m_ids[id], line);
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

std::optional<KnownTitles::Met> KnownTitles::find(const Title &title, std::optional<int> year) const
{
    std::optional<Met> alike;
    for (const QString &name : {title.koreanName, title.englishName}) {
        if (name.isEmpty())
            continue;
        if (const auto found = m_exact.constFind(withYear(exactKey(name), year)); found != m_exact.cend())
            return *found;
        if (const auto found = m_alike.constFind(withYear(workKey(name), year)); found != m_alike.cend() && !alike)
            alike = Met{found->line, found->name, false};
    }
    return alike;
}

void KnownTitles::add(const Title &title, std::optional<int> year, int line)
{
    for (const QString &name : {title.koreanName, title.englishName}) {
        if (name.isEmpty())
            continue;
        m_exact.insert(withYear(exactKey(name), year), {line, name});
        m_alike.insert(withYear(workKey(name), year), {line, name});
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
