// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/spelling.h"

#include <algorithm>
#include <cstdlib>
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

using View = std::u16string_view;

// Equal letters at the ends change nothing.
void dropCommonEnds(View &a, View &b)
{
    while (!a.empty() && !b.empty() && a.front() == b.front()) {
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
}

// The distance of Damerau and Levenshtein without overlaps, row by row. Cells more than `most` beside the diagonal are
// too far whatever they hold, so a row has those near it, and one that is too far at each end.
class Distance {
public:
    Distance(View a, View b, int most) :
        m_a(a), m_b(b), m_most(most), m_beforeLast(static_cast<size_t>(2 * most + 3), most + 1), m_last(m_beforeLast),
        m_row(m_beforeLast)
    {
        for (int j = 0; j <= std::min(most, length(b)); ++j)
            cell(m_last, 0, j) = j;
    }

    [[nodiscard]] bool isWithin()
    {
        int leastBefore = 0;
        for (int i = 1; i <= length(m_a); ++i) {
            const int least = fillRow(i);
            if (least > m_most && leastBefore >= m_most) // a swap of neighbours reaches back two rows
                return false;
            leastBefore = least;
            std::swap(m_beforeLast, m_last);
            std::swap(m_last, m_row);
        }
        return cell(m_last, length(m_a), length(m_b)) <= m_most;
    }

private:
    using Row = std::vector<int>;
    static int length(View text) { return static_cast<int>(text.size()); }
    [[nodiscard]] int &cell(Row &row, int i, int j) const { return row[static_cast<size_t>(j - i + m_most + 1)]; }
    [[nodiscard]] bool areSame(int i, int j) const // counted from 1
    {
        return m_a[static_cast<size_t>(i - 1)] == m_b[static_cast<size_t>(j - 1)];
    }

    // Returns the least in it.
    int fillRow(int i)
    {
        std::ranges::fill(m_row, m_most + 1);
        int least = m_most + 1;
        for (int j = std::max(0, i - m_most); j <= std::min(length(m_b), i + m_most); ++j) {
            int here = j == 0 ? i : std::min(cell(m_row, i, j - 1), cell(m_last, i - 1, j)) + 1;
            if (j > 0)
                here = std::min(here, cell(m_last, i - 1, j - 1) + (areSame(i, j) ? 0 : 1));
            if (i > 1 && j > 1 && areSame(i, j - 1) && areSame(i - 1, j))
                here = std::min(here, cell(m_beforeLast, i - 2, j - 2) + 1);
            cell(m_row, i, j) = here;
            least = std::min(least, here);
        }
        return least;
    }

    View m_a;
    View m_b;
    int m_most;
    Row m_beforeLast;
    Row m_last;
    Row m_row;
};

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

bool areWithin(std::u16string_view a, std::u16string_view b, int most)
{
    const auto difference = static_cast<int>(a.size()) - static_cast<int>(b.size());
    if (std::abs(difference) > most)
        return false;
    dropCommonEnds(a, b);
    return Distance(a, b, most).isWithin();
}

} // namespace slateboard::search
