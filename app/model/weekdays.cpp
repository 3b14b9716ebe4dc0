// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/weekdays.h"

#include <QStringList>

#include <algorithm>
#include <bit>

namespace slateboard {

int Weekdays::count() const
{
    return std::popcount(m_bits);
}

QString Weekdays::codes() const
{
    QStringList codes;
    for (const auto &word : words<Weekday>()) {
        if (has(word.value))
            codes << QString::fromLatin1(word.code);
    }
    return codes.join(QLatin1Char(' '));
}

std::optional<Weekdays> Weekdays::fromCodes(QByteArrayView codes)
{
    Weekdays days;
    for (const QByteArray &code : codes.toByteArray().split(' ')) {
        const auto known =
            std::ranges::find_if(words<Weekday>(), [&code](const auto &word) { return code == word.code; });
        if (known != words<Weekday>().end())
            days.set(known->value);
        else if (!code.isEmpty())
            return std::nullopt;
    }
    return days;
}

} // namespace slateboard
