// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/celllines.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace slateboard::exchange {
namespace {

constexpr qsizetype longestQuoted = 60;

QString escapedPart(QString part)
{
    part.replace(u'\\', QStringLiteral("\\\\"));
    return part.replace(u'|', QStringLiteral("\\|"));
}

QStringList partsOf(const QString &line)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size())
            parts.last() += line[++i];
        else if (line[i] == u'|')
            parts.append(QString());
        else
            parts.last() += line[i];
    }
    std::ranges::transform(parts, parts.begin(), tidied);
    return parts;
}

} // namespace

QString cellLine(QStringList parts)
{
    while (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast();
    std::ranges::transform(parts, parts.begin(), escapedPart);
    return parts.join(QStringLiteral(" | "));
}

QList<QStringList> readCellLines(const QString &cell)
{
    QList<QStringList> lines;
    for (const QString &line : cell.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = partsOf(line);
        if (std::ranges::any_of(parts, [](const QString &part) { return !part.isEmpty(); }))
            lines.append(parts);
    }
    return lines;
}

QString happenedLine(const char *code, const DatedCell &when, const QString &by, const QString &note)
{
    constexpr qsizetype yearLetters = 4;
    constexpr qsizetype monthLetters = 7;
    const QString iso = when.day.iso();
    const QString day = when.precision == Precision::Day     ? iso
                        : when.precision == Precision::Month ? iso.left(monthLetters)
                                                             : iso.left(yearLetters);
    return cellLine({day + u' ' + QLatin1String(code), by, note});
}

Error notHappened(const QString &line)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("Import", "“%1” does not begin with a day and a code, as in “2023-01-31 "
                                                  "in_talks | by whom | note”.")
                .arg(line.left(longestQuoted)),
            {}};
}

Result<DatedCell> readHappenedDay(const QString &text, const QString &line)
{
    auto day = readDay(text);
    return day ? day : tl::unexpected(notHappened(line));
}

qint64 ownId(const QString &text)
{
    constexpr int randomBits = 22; // below the milliseconds since 2020, see makeIdValue()
    constexpr qint64 dayLength = 86'400'000;
    static const qint64 epoch = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    const qint64 elapsed = value >> randomBits;
    const bool isOurs =
        isNumber && elapsed > dayLength && elapsed < QDateTime::currentMSecsSinceEpoch() - epoch + dayLength;
    return isOurs ? value : 0;
}

} // namespace slateboard::exchange
