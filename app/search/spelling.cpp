// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/spelling.h"

#include <algorithm>
#include <vector>

namespace slateboard::search {
namespace {

// Hangul syllables and the letters that they are made of (Unicode, chapter 3.12).
constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr char16_t firstInitial = 0x1100;
constexpr char16_t firstVowel = 0x1161;
constexpr char16_t beforeFinals = 0x11A7;
constexpr int vowels = 21;
constexpr int finalPlaces = 28; // with none

} // namespace

void appendLetters(std::u16string &to, std::u16string_view text)
{
    for (char16_t c : text) {
        if (c < firstSyllable || c > lastSyllable) {
            to += c;
            continue;
        }
        const int place = c - firstSyllable;
        to += static_cast<char16_t>(firstInitial + place / (vowels * finalPlaces));
        to += static_cast<char16_t>(firstVowel + place / finalPlaces % vowels);
        if (place % finalPlaces != 0)
            to += static_cast<char16_t>(beforeFinals + place % finalPlaces);
    }
}

// The distance of Damerau and Levenshtein without overlaps, row by row.
bool areWithin(std::u16string_view a, std::u16string_view b, int most)
{
    const auto tooFar = static_cast<size_t>(most) + 1;
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) >= tooFar)
        return false;
    const size_t width = b.size() + 1;
    std::vector<size_t> cells(width * 3);
    size_t *beforeLast = cells.data();
    size_t *last = beforeLast + width;
    size_t *row = last + width;
    for (size_t j = 0; j < width; ++j)
        last[j] = j;
    size_t leastBefore = 0;
    for (size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        size_t least = i;
        for (size_t j = 1; j < width; ++j) {
            const size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least >= tooFar && leastBefore + 1 >= tooFar) // a swap of neighbours reaches back two rows
            return false;
        leastBefore = least;
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[b.size()] < tooFar;
}

} // namespace slateboard::search
