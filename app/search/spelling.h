// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace slateboard::search {

// How alike two words are spelled, counted in the letters that a Hangul syllable is typed with.

/// Appends the letters of `text`, with each Hangul syllable taken apart: 클 gives ㅋ ㅡ ㄹ.
void appendLetters(std::u16string &to, std::u16string_view text);

/// Whether at most `most` letters must be changed, added, dropped or swapped with their neighbour to make one of the
/// other.
[[nodiscard]] bool areWithin(std::u16string_view a, std::u16string_view b, int most);

} // namespace slateboard::search
