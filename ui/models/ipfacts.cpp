// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ipfacts.h"

#include <QCollator>
#include <QSet>

namespace slateboard {
namespace {

QStringList genresOf(const IpTable &ips)
{
    QSet<QByteArrayView> seen; // views of the chunks' own memory
    for (int c = 0; c < ips.chunkCount(); ++c) {
        const IpChunk &chunk = ips.chunk(c);
        for (int row = 0; row < chunk.size(); ++row)
            seen.insert(chunk.text(row, IpChunk::GenreText));
    }
    QStringList genres;
    for (QByteArrayView genre : std::as_const(seen)) {
        if (!genre.isEmpty())
            genres << QString::fromUtf8(genre);
    }
    QCollator collator{QLocale(QLocale::Korean)};
    std::sort(genres.begin(), genres.end(), collator);
    return genres;
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

} // namespace

IpFacts ipFactsOf(const Library &library, Day day)
{
    IpFacts facts;
    const auto states = planning::ipStates(library, day);
    for (IpId id : idsOf(library.ips))
        facts.states.push_back(states.value(id));
    facts.titles.resize(facts.states.size());
    for (const TitleIp &tie : library.titleIps) {
        if (const auto row = library.ips.rowOf(tie.ip))
            facts.titles[static_cast<size_t>(*row)] << tie.title;
    }
    for (size_t row = 0; row < facts.states.size(); ++row) {
        facts.lapsing += facts.states[row].status == IpStatus::Lapsing ? 1 : 0;
        facts.inTalks += facts.states[row].status == IpStatus::InTalks ? 1 : 0;
        facts.notTied += facts.titles[row].isEmpty() ? 1 : 0;
    }
    facts.genres = genresOf(library.ips);
    return facts;
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

IpFacts remapped(const IpFacts &facts, const std::vector<int> &map, int size)
{
    IpFacts result = facts;
    result.states.assign(static_cast<size_t>(size), {});
    result.titles.assign(static_cast<size_t>(size), {});
    for (size_t row = 0; row < std::min(map.size(), facts.states.size()); ++row) {
        if (map[row] < 0)
            continue;
        result.states[static_cast<size_t>(map[row])] = facts.states[row];
        result.titles[static_cast<size_t>(map[row])] = facts.titles[row];
    }
    return result;
}

} // namespace slateboard
