// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/ipsearch.h"

#include "app/search/searchword.h"

#include <QtConcurrent>

#include <algorithm>
#include <numeric>
#include <span>

namespace slateboard::search {
namespace {

constexpr int chunksPerPart = 64; // a part is searched in about a millisecond: less is not worth another thread

// Appends the rows of one chunk that contain `word`, scanning its block from hit to hit.
void scanChunk(const IpChunk &chunk, const SearchWord &word, std::vector<int> &rows)
{
    const QByteArrayView texts = chunk.searchBlock();
    const QByteArrayView initials = chunk.initialsBlock();
    const std::span<const quint32> ends = chunk.searchEnds();
    size_t row = 0;
    for (qsizetype from = 0; from < texts.size(); from = ends[row++]) {
        const qsizetype hit = word.indexIn(texts, initials, from);
        if (hit < 0)
            return;
        while (ends[row] <= hit)
            ++row;
        rows.push_back(static_cast<int>(row));
    }
}

// The rows of some chunks that contain all words. The longest word, the first, mostly has the fewest hits: it is
// scanned for, then only its rows are looked at for the others.
std::vector<int> scanPart(const IpTable &ips, int firstChunk, const std::vector<SearchWord> &words)
{
    std::vector<int> found;
    std::vector<int> rows;
    for (int c = firstChunk; c < std::min(firstChunk + chunksPerPart, ips.chunkCount()); ++c) {
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
    std::ranges::stable_sort(words, std::greater<>(), &SearchWord::size);
    if (ips.chunkCount() <= chunksPerPart)
        return scanPart(ips, 0, words);
    QList<int> parts;
    for (int chunk = 0; chunk < ips.chunkCount(); chunk += chunksPerPart)
        parts << chunk;
    return QtConcurrent::blockingMappedReduced<std::vector<int>>(
        parts, [&](int part) { return scanPart(ips, part, words); },
        [](std::vector<int> &all, const std::vector<int> &some) { all.insert(all.end(), some.begin(), some.end()); },
        QtConcurrent::OrderedReduce | QtConcurrent::SequentialReduce);
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
