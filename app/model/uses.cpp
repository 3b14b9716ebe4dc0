// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/uses.h"

#include <QStringList>

#include <algorithm>

namespace slateboard {

QString Uses::codes() const
{
    QStringList codes;
    for (const auto &word : words<Use>()) {
        if (has(word.value))
            codes << QString::fromLatin1(word.code);
    }
    return codes.join(QLatin1Char(' '));
}

std::optional<Uses> Uses::fromCodes(QByteArrayView codes)
{
    Uses uses;
    while (!codes.isEmpty()) {
        const qsizetype space = codes.indexOf(' ');
        const QByteArrayView code = space < 0 ? codes : codes.first(space);
        codes = space < 0 ? QByteArrayView() : codes.sliced(space + 1);
        if (code.isEmpty())
            continue;
        const auto known = std::ranges::find_if(words<Use>(), [code](const auto &word) { return code == word.code; });
        if (known == words<Use>().end())
            return std::nullopt;
        uses.set(known->value);
    }
    return uses;
}

Use useFor(Format format)
{
    switch (format) {
    case Format::Film:
    case Format::Documentary: return Use::Film;
    case Format::Show: return Use::Entertainment;
    case Format::Drama:
    case Format::ShortForm: break;
    }
    return Use::Drama;
}

} // namespace slateboard
