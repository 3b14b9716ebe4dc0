// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slateboard::search {

/// The letters and digits of `text` in the order in which they are typed, case-folded; Hangul as its keys on a Korean
/// keyboard. So a word whose last syllable is still being composed begins the whole word: "겡" begins "게임", and
/// "웹ㅌ" begins "웹툰". Spaces, hyphens and other signs do not count.
[[nodiscard]] QString typedLetters(QStringView text);

} // namespace slateboard::search
