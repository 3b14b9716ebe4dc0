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
// Works of which half is the same: so few are compared each with each, and beyond so many their letters tell nothing.
constexpr size_t fewHalfAlike = 16;
constexpr size_t mostHalfAlike = 20000;
constexpr quint64 base = 0x9E3779B97F4A7C15; // of hashes that letters can be taken out of

quint64 mixed(quint64 hash)
{
    hash ^= hash >> 32;
    hash *= 0xD6E8FEB86659FD93;
    return hash ^ (hash >> 32);
}

quint64 hashOn(quint64 hash, std::u16string_view letters)
{
    for (char16_t letter : letters)
        hash = hash * base + letter;
    return hash;
}

// Where one letter tells two works apart, one half of them is the same; or, where the two in the middle are swapped,
// all but these.
enum class Same { Begin, End, AllButMiddle };

// The rest of a work beside the half that may be the same; `length` is that of the longer work, half of it is at the
// begin.
std::u16string_view restOf(std::u16string_view letters, size_t length, Same same)
{
    const size_t half = length / 2;
    return same == Same::Begin ? letters.substr(half) : letters.substr(0, letters.size() - (length - half));
}

quint64 hashOfSame(std::u16string_view letters, size_t length, Same same)
{
    const size_t half = length / 2;
    switch (same) {
    case Same::Begin: return hashOn(0, letters.substr(0, half));
    case Same::End: return hashOn(0, letters.substr(letters.size() - (length - half)));
    case Same::AllButMiddle: break;
    }
    return hashOn(hashOn(0, letters.substr(0, half - 1)), letters.substr(half + 1));
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
    [[nodiscard]] bool byHalves(const std::function<bool(double)> &goesOn);
    [[nodiscard]] NearPairs pairs();

private:
    using ByLength = std::map<size_t, std::vector<int>>;
    void compare(int a, int b, int most);
    void compareAll(std::span<const Keyed> alike);
    void compareHalves(const ByLength &byLength, size_t length, Same same);
    void compareRests(std::span<const Keyed> alike, size_t length, Same same);
    static void addDropped(std::vector<Keyed> &keys, std::u16string_view letters, int candidate);
    [[nodiscard]] const Candidate &at(int candidate) const { return m_candidates[static_cast<size_t>(candidate)]; }

    std::vector<Candidate> m_candidates; // by content
    std::vector<NearPair> m_found;       // places in it, the lower one first
    std::vector<char> m_isUncompared;    // by place in it
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
    m_isUncompared.resize(m_candidates.size(), 0);
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

bool PairFinder::byHalves(const std::function<bool(double)> &goesOn)
{
    ByLength byLength;
    for (size_t i = 0; i < m_candidates.size(); ++i)
        byLength[m_candidates[i].letters.size()].push_back(static_cast<int>(i));
    size_t done = 0;
    for (const auto &[length, candidates] : byLength) {
        for (Same same : {Same::Begin, Same::End, Same::AllButMiddle}) {
            if (!goesOn(static_cast<double>(done) / static_cast<double>(m_candidates.size() * 3)))
                return false;
            done += candidates.size();
            compareHalves(byLength, length, same);
        }
    }
    return true;
}

// Works of one length with each other and with those that are a letter shorter.
void PairFinder::compareHalves(const ByLength &byLength, size_t length, Same same)
{
    std::vector<Keyed> keys;
    const auto add = [&](const std::vector<int> &candidates) {
        for (int candidate : candidates) {
            const quint64 hash = hashOfSame(at(candidate).letters, length, same);
            keys.push_back({mixed(hash + at(candidate).digits), candidate});
        }
    };
    add(byLength.at(length));
    if (const auto shorter = byLength.find(length - 1); shorter != byLength.end() && same != Same::AllButMiddle)
        add(shorter->second);
    eachRun(keys, [&](std::span<const Keyed> alike) {
        if (same == Same::AllButMiddle || alike.size() <= fewHalfAlike)
            return compareAll(alike);
        if (alike.size() <= mostHalfAlike)
            return compareRests(alike, length, same);
        for (const Keyed &one : alike)
            m_isUncompared[static_cast<size_t>(one.row)] = 1;
    });
}

// Words that one letter tells apart become the same when the right letter of one or of each is dropped. So each is put
// under all words that it could become.
void PairFinder::compareRests(std::span<const Keyed> alike, size_t length, Same same)
{
    std::vector<Keyed> keys;
    for (const Keyed &one : alike) {
        const auto letters = at(one.row).letters;
        const auto rest = restOf(letters, length, same);
        if (letters.size() == length)
            addDropped(keys, rest, one.row);
        else
            keys.push_back({mixed(hashOn(0, rest)), one.row});
    }
    eachRun(keys, [this](std::span<const Keyed> run) { compareAll(run); });
}

void PairFinder::addDropped(std::vector<Keyed> &keys, std::u16string_view letters, int candidate)
{
    quint64 power = 1; // of the letters behind the dropped one
    quint64 behind = 0;
    quint64 before = hashOn(0, letters);
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

NearPairs PairFinder::pairs()
{
    std::ranges::sort(m_found);
    m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
    NearPairs near;
    near.rows.reserve(m_found.size());
    for (const auto &[a, b] : m_found)
        near.rows.emplace_back(at(a).row, at(b).row);
    near.uncompared = static_cast<int>(std::ranges::count(m_isUncompared, 1));
    return near;
}

} // namespace

NearPairs nearPairs(const LikeWorks &works, Clusters &clusters, const std::vector<int> &rows,
                    const std::function<bool(double)> &goesOn)
{
    PairFinder finder(works, clusters, rows);
    finder.byOneCreator();
    return finder.byHalves(goesOn) ? finder.pairs() : NearPairs();
}

} // namespace slateboard::search
