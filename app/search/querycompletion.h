// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/query.h"

namespace slateboard::search {

/// The texts that stand in a library already, to be offered behind the operators that ask for them.
struct KnownTexts {
    QStringList genres;
    QStringList publishers;
    QStringList tags;
};

struct Completion {
    QString text; // takes the place of what is completed
    QString note; // what it is about, or an example
    friend bool operator==(const Completion &, const Completion &) = default;
};

struct Completions {
    Place place; // of the query's text, that is completed
    QList<Completion> choices;
};

/// What the word in front of the cursor may become: an operator, or a value of the operator that it stands behind. Most
/// likely first; none where a word of its own is being typed.
[[nodiscard]] Completions completionsAt(const QString &text, qsizetype cursor, Language language,
                                        const KnownTexts &known);

} // namespace slateboard::search
