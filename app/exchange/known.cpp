// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/known.h"

#include "app/base/text.h"

#include <algorithm>

namespace slateboard::exchange {
namespace {

constexpr char16_t between = u'\x1f';

QString ipKey(const QString &title, const QString &creator)
{
    return workKey(title) + QChar(between) + sameWorkKey(creator);
}

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

KnownIps::KnownIps(const Library &library)
{
    m_met.reserve(library.ips.size());
    for (int i = 0; i < library.ips.chunkCount(); ++i) {
        const IpChunk &chunk = library.ips.chunk(i);
        for (int row = 0; row < chunk.size(); ++row) {
            m_met.insert(ipKey(QString::fromUtf8(chunk.text(row, IpChunk::TitleText)),
                               QString::fromUtf8(chunk.text(row, IpChunk::CreatorText))),
                         Met{0});
        }
    }
}

void KnownIps::reserve(qsizetype more)
{
    m_met.reserve(m_met.size() + more);
}

std::optional<Met> KnownIps::meet(const QString &title, const QString &creator, int line)
{
    Met &met = m_met[ipKey(title, creator)];
    if (met.line != nowhere)
        return met;
    met.line = line;
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
