// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/periods.h"

#include <QRegularExpression>

namespace slateboard::commandline {
namespace {

std::optional<Period> readSpan(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("^(?:18|19|20|21)\\d\\d$"));
    if (year.match(text).hasMatch())
        return Period{Day(text.toInt(), 1, 1), Day(text.toInt(), 12, 31)};
    if (const auto quarter = Quarter::fromIso(text))
        return Period{quarter->first(), quarter->last()};
    if (const auto day = Day::fromIso(text))
        return Period{day, day};
    return std::nullopt;
}

} // namespace

std::optional<Period> readPeriod(const QString &text)
{
    const qsizetype points = text.indexOf(QLatin1String(".."));
    if (points < 0)
        return readSpan(text);
    const QString first = text.left(points);
    const QString last = text.mid(points + 2);
    const auto from = readSpan(first);
    const auto to = readSpan(last);
    const bool isReadable = (from || first.isEmpty()) && (to || last.isEmpty()) && (from || to);
    if (!isReadable || (from && to && to->to < from->from))
        return std::nullopt;
    return Period{from ? from->from : std::nullopt, to ? to->to : std::nullopt};
}

} // namespace slateboard::commandline
