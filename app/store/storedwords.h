// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/changes.h"

#include <QByteArray>

namespace slateboard::store {

// How the words of an edit stand in the history: their text, and as JSON what fills its places.

/// An array: first the count if the text has one, as a number; then a string for plain text, {"word": ...} for a word
/// of the field, {"ko": ..., "en": ...} for a name in two languages.
[[nodiscard]] QByteArray argumentsOf(const EditWords &words);
/// Reads those of every earlier version too.
[[nodiscard]] EditWords storedWords(const QString &text, const QByteArray &arguments);

} // namespace slateboard::store
