// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace slateboard::exchange {

struct DecodedText {
    QByteArray utf8; // without byte order mark
    QString encoding;
};

/// Turns the bytes of a file into text. Without an encoding asked for: byte order mark, UTF-16 by its shape, strict
/// UTF-8, strict windows-949. Refuses bytes that are not valid (in windows-949 those that give private-use characters
/// too) and NUL, in a sentence that names `file` and the line, and says so where a file mixes encodings.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes, const QString &file, const QString &encoding);

} // namespace slateboard::exchange
