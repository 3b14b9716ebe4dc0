// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slateboard {

/// A text from outside, such as the name of a file, as a sentence shows it: what would move the cursor, colour a
/// terminal, break the line or turn the reading direction is written out, such as \x1b.
[[nodiscard]] QString printable(const QString &text);

} // namespace slateboard
