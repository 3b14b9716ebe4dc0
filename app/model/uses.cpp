// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/uses.h"

#include <QStringList>

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

std::optional<Uses> Uses::fromCodes(QStringView codes)
{
    Uses uses;
    for (QStringView code : codes.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto use = fromCode<Use>(code);
        if (!use)
            return std::nullopt;
        uses.set(*use);
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
