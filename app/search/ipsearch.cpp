// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/ipsearch.h"

#include "app/search/searchword.h"

#include <algorithm>
#include <numeric>

namespace slateboard::search {
namespace {

// Appends the rows of one chunk that contain `word`, scanning its block from hit to hit.
void scanChunk(const IpChunk &chunk, const SearchWord &word, std::vector<int> &rows)
{
    const QByteArrayView texts = chunk.searchBlock();
    const QByteArrayView initials = chunk.initialsBlock();
    int row = 0;
    qsizetype rowEnd = chunk.size() > 0 ? chunk.searchRow(0).size() : 0;
    for (qsizetype from = 0; from < texts.size(); from = rowEnd) {
        const qsizetype hit = word.indexIn(texts, initials, from);
        if (hit < 0)
            return;
        while (rowEnd <= hit)
            rowEnd += chunk.searchRow(++row).size();
        rows.push_back(row);
    }
}

} // namespace

std::vector<int> findIps(const IpTable &ips, const QString &query)
{
    return findIps(ips, searchWords(query));
}

std::vector<int> findIps(const IpTable &ips, std::vector<SearchWord> words)
{
    std::vector<int> found;
    if (words.empty()) {
        found.resize(static_cast<size_t>(ips.size()));
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    // The longest word mostly has the fewest hits: scan for it, then look at its rows for the others.
    std::ranges::stable_sort(words, std::greater<>(), &SearchWord::size);
    std::vector<int> rows;
    for (int c = 0; c < ips.chunkCount(); ++c) {
        const IpChunk &chunk = ips.chunk(c);
        rows.clear();
        scanChunk(chunk, words.front(), rows);
        for (int row : rows) {
            const bool hasOthers = std::all_of(words.begin() + 1, words.end(), [&](const SearchWord &word) {
                return word.indexIn(chunk.searchRow(row), chunk.initialsRow(row), 0) >= 0;
            });
            if (hasOthers)
                found.push_back(ips.firstRowOf(c) + row);
        }
    }
    return found;
}

bool matches(const QString &text, const QString &query)
{
    const std::vector<SearchWord> words = searchWords(query);
    if (words.empty())
        return true;
    const SearchText searched(text);
    return std::ranges::all_of(words, [&](const SearchWord &word) { return searched.contains(word); });
}

} // namespace slateboard::search
