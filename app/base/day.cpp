// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/day.h"

namespace slateboard {

std::optional<Day> Day::fromIso(QStringView text)
{
    if (text.size() != 10)
        return std::nullopt;
    const QDate date = QDate::fromString(text.toString(), QStringLiteral("yyyy-MM-dd"));
    return date.isValid() ? std::optional(Day(date)) : std::nullopt;
}

QString Month::iso() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(number(), 2, 10, QLatin1Char('0'));
}

QString Quarter::iso() const
{
    return QStringLiteral("%1-Q%2").arg(year(), 4, 10, QLatin1Char('0')).arg(number());
}

std::optional<Quarter> Quarter::fromIso(QStringView text)
{
    bool yearOk = false;
    if (text.size() != 7 || text.mid(4, 2).compare(QLatin1String("-Q"), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const int year = text.left(4).toInt(&yearOk);
    const int number = text.at(6).digitValue();
    if (!yearOk || year < 1 || number < 1 || number > 4)
        return std::nullopt;
    return Quarter{year * 4 + number - 1};
}

} // namespace slateboard
