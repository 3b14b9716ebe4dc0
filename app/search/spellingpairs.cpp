// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/spellingpairs.h"

#include "app/search/spelling.h"

#include <algorithm>
#include <map>

namespace slateboard::search {
namespace {

// Letters that a work must have before one or two of them may differ: short ones are all alike.
constexpr size_t leastOfUnknown = 9;
constexpr size_t leastOfSame = 6;
constexpr size_t leastForTwo = 14;
// Everything under one creator is compared with everything: beyond this it is no person but "unknown" or a studio.
constexpr size_t mostByOne = 100;
constexpr size_t mostAlike = 64;
constexpr quint64 base = 0x9E3779B97F4A7C15; // of hashes that letters can be taken out of

quint64 mixed(quint64 hash)
{
    hash ^= hash >> 32;
    hash *= 0xD6E8FEB86659FD93;
    return hash ^ (hash >> 32);
}

struct Candidate {
    int row;
    quint64 content; // says what the work and its creators are
    std::u16string_view letters;
    quint64 digits;
    std::span<const quint64> creators;
};

class PairFinder {
public:
    PairFinder(const LikeWorks &works, Clusters &clusters, const std::vector<int> &rows);
    void byOneCreator();
    [[nodiscard]] bool byDroppedLetters(const std::function<bool(double)> &goesOn);
    [[nodiscard]] std::vector<NearPair> pairs();

private:
    void compare(int a, int b, int most);
    void compareAll(std::span<const Keyed> alike);
    void addDropped(std::vector<Keyed> &keys, int candidate) const;
    [[nodiscard]] const Candidate &at(int candidate) const { return m_candidates[static_cast<size_t>(candidate)]; }

    std::vector<Candidate> m_candidates; // by content
    std::vector<NearPair> m_found;       // places in it, the lower one first
};

PairFinder::PairFinder(const LikeWorks &works, Clusters &clusters, const std::vector<int> &rows)
{
    for (int row : rows) {
        const auto letters = works.letters(row);
        if (letters.size() < leastOfSame)
            continue;
        const auto creators = clusters.creators(clusters.rootOf(row));
        quint64 content = works.lettersHash(row);
        for (quint64 creator : creators)
            content = mixed(content + creator);
        m_candidates.push_back({row, content, letters, works.digitsHash(row), creators});
    }
    std::ranges::sort(m_candidates, {}, &Candidate::content);
}

void PairFinder::compare(int a, int b, int most)
{
    const Candidate &one = at(a);
    const Candidate &other = at(b);
    if (one.digits != other.digits || one.letters == other.letters)
        return;
    const bool isUnknown = one.creators.empty() || other.creators.empty();
    if (!isUnknown && !haveCommon(one.creators, other.creators))
        return;
    const size_t letters = std::min(one.letters.size(), other.letters.size());
    if (letters < (isUnknown ? leastOfUnknown : most > 1 ? leastForTwo : leastOfSame))
        return;
    if (areWithin(one.letters, other.letters, most))
        m_found.emplace_back(std::min(a, b), std::max(a, b));
}

void PairFinder::byOneCreator()
{
    std::vector<Keyed> names;
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        if (m_candidates[i].letters.size() < leastForTwo)
            continue;
        for (quint64 name : m_candidates[i].creators)
            names.push_back({name, static_cast<int>(i)});
    }
    eachRun(names, [this](std::span<const Keyed> same) {
        if (same.size() > mostByOne)
            return;
        for (size_t i = 0; i < same.size(); ++i) {
            for (size_t j = i + 1; j < same.size(); ++j)
                compare(same[i].row, same[j].row, 2);
        }
    });
}

// Words that one letter tells apart become the same when the right letter of one or of each is dropped. So each is put
// under all words that it could become; one length after the other, because all at once would take much memory.
bool PairFinder::byDroppedLetters(const std::function<bool(double)> &goesOn)
{
    std::map<size_t, std::vector<int>> byLength;
    for (size_t i = 0; i < m_candidates.size(); ++i)
        byLength[m_candidates[i].letters.size()].push_back(static_cast<int>(i));
    std::vector<Keyed> keys;
    size_t done = 0;
    for (const auto &[length, candidates] : byLength) {
        if (!goesOn(static_cast<double>(done) / static_cast<double>(m_candidates.size())))
            return false;
        done += candidates.size();
        keys.clear();
        for (int candidate : candidates)
            addDropped(keys, candidate);
        if (const auto shorter = byLength.find(length - 1); shorter != byLength.end()) {
            for (int candidate : shorter->second) {
                quint64 hash = 0;
                for (char16_t letter : at(candidate).letters)
                    hash = hash * base + letter;
                keys.push_back({mixed(hash), candidate});
            }
        }
        eachRun(keys, [this](std::span<const Keyed> alike) { compareAll(alike); });
    }
    return true;
}

void PairFinder::addDropped(std::vector<Keyed> &keys, int candidate) const
{
    const auto letters = at(candidate).letters;
    quint64 power = 1; // of the letters behind the dropped one
    quint64 behind = 0;
    quint64 before = 0;
    for (char16_t letter : letters)
        before = before * base + letter;
    // From the last letter to the first: `before` loses what `behind` gains.
    static const quint64 inverse = [] {
        quint64 found = base; // Newton's iteration modulo 2^64
        for (int i = 0; i < 6; ++i)
            found *= 2 - base * found;
        return found;
    }();
    for (size_t i = letters.size(); i-- > 0;) {
        before = (before - letters[i]) * inverse;
        if (letters[i] < u'0' || letters[i] > u'9')
            keys.push_back({mixed(before * power + behind), candidate});
        behind += letters[i] * power;
        power *= base;
    }
}

void PairFinder::compareAll(std::span<const Keyed> alike)
{
    const bool areMany = alike.size() > mostAlike;
    for (size_t i = 0; i < alike.size(); ++i) {
        const size_t end = areMany ? std::min(i + 2, alike.size()) : alike.size();
        for (size_t j = i + 1; j < end; ++j)
            compare(alike[i].row, alike[j].row, 1);
    }
}

std::vector<NearPair> PairFinder::pairs()
{
    std::ranges::sort(m_found);
    m_found.erase(std::ranges::unique(m_found).begin(), m_found.end());
    std::vector<NearPair> rows;
    rows.reserve(m_found.size());
    for (const auto &[a, b] : m_found)
        rows.emplace_back(at(a).row, at(b).row);
    return rows;
}

} // namespace

std::vector<NearPair> nearPairs(const LikeWorks &works, Clusters &clusters, const std::vector<int> &rows,
                                const std::function<bool(double)> &goesOn)
{
    PairFinder finder(works, clusters, rows);
    finder.byOneCreator();
    return finder.byDroppedLetters(goesOn) ? finder.pairs() : std::vector<NearPair>();
}

} // namespace slateboard::search
