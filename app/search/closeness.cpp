// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/closeness.h"

#include "app/search/ipsearch.h"
#include "app/search/searchword.h"

#include <algorithm>
#include <array>
#include <span>

namespace slateboard::search {
namespace {

constexpr char fieldEnd = '\x1f'; // of a search row
// A query that finds more is still being typed: ranking them all would cost as much as finding them.
constexpr size_t mostRanked = 30'000;

Closeness closenessAt(qsizetype place, qsizetype querySize, qsizetype nameSize)
{
    if (place < 0)
        return Closeness::Elsewhere;
    if (place > 0)
        return Closeness::Inside;
    return querySize == nameSize ? Closeness::Exact : Closeness::Prefix;
}

// The texts of a row stand in their order, the titles first, and empty ones not at all.
Closeness closenessOfRow(const IpChunk &chunk, int row, const SearchWord &phrase)
{
    const QByteArrayView texts = chunk.searchRow(row);
    const QByteArrayView initials = chunk.initialsRow(row);
    Closeness best = Closeness::Elsewhere;
    qsizetype from = 0;
    for (IpChunk::Text title : {IpChunk::TitleText, IpChunk::OriginalTitleText}) {
        if (chunk.text(row, title).isEmpty())
            continue;
        const qsizetype size = texts.sliced(from).indexOf(fieldEnd);
        const qsizetype place = phrase.indexIn(texts.sliced(from, size), initials.sliced(from, size), 0);
        best = std::min(best, closenessAt(place, phrase.size(), size));
        from += size + 1;
    }
    return best;
}

} // namespace

Closeness closeness(const QString &name, const QString &query)
{
    const SearchWord phrase = searchPhrase(query);
    const SearchText text(name);
    return closenessAt(text.indexOf(phrase), phrase.size(), text.size());
}

std::vector<IpHit> closestIps(const IpTable &ips, const QString &query, size_t most)
{
    const SearchWord phrase = searchPhrase(query);
    std::array<std::vector<IpHit>, 4> hits; // by closeness
    int chunk = 0;
    const std::vector<int> rows = findIps(ips, query);
    for (int row : std::span(rows).first(std::min(rows.size(), mostRanked))) {
        while (row >= ips.firstRowOf(chunk) + ips.chunk(chunk).size())
            ++chunk;
        const Closeness closeness = closenessOfRow(ips.chunk(chunk), row - ips.firstRowOf(chunk), phrase);
        std::vector<IpHit> &alike = hits[static_cast<size_t>(closeness)];
        if (alike.size() < most)
            alike.push_back({row, closeness});
    }
    std::vector<IpHit> best;
    for (const std::vector<IpHit> &alike : hits)
        best.insert(best.end(), alike.begin(), alike.end());
    best.resize(std::min(best.size(), most));
    return best;
}

} // namespace slateboard::search
