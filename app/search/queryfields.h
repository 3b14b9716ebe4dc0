// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/query.h"

#include <span>

namespace slateboard::search {

/// What kind of value an operator takes.
enum class ValueKind { Text, Choice, Time, Number };

/// A word of the filter language. Other spellings are separated by spaces.
struct Spelling {
    int value; // of Field or of the field's enumeration
    const char *english;
    const char *korean;
    const char *others;

    [[nodiscard]] QString in(Language language) const;
    /// By typedLetters().
    [[nodiscard]] bool isSpelled(const QString &letters) const;
    [[nodiscard]] bool beginsWith(const QString &letters) const;
};

[[nodiscard]] ValueKind kindOf(Field field);
/// The operators, by Field.
[[nodiscard]] std::span<const Spelling> fieldSpellings();
/// The values of a field's enumeration in their natural order; none for fields of other kinds.
[[nodiscard]] std::span<const Spelling> choicesOf(Field field);

[[nodiscard]] std::optional<Field> fieldNamed(QStringView name);
/// The values that `text` spells, or else all that begin with it, ascending.
[[nodiscard]] QList<int> choicesNamed(Field field, QStringView text);
/// True for the word that stands for "none given".
[[nodiscard]] bool isNone(QStringView text);
[[nodiscard]] QString noneWord(Language language);

/// A term of this field as people would write it, to learn from: "lapses<90d".
[[nodiscard]] QString exampleOf(Field field, Language language);

} // namespace slateboard::search
