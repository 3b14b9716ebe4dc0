// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/metriccolumns.h"

#include "app/base/text.h"
#include "app/exchange/cells.h"
#include "app/exchange/spellings.h"
#include "app/exchange/wordlist.h"

#include <QRegularExpression>

#include <algorithm>

namespace slateboard::exchange {
namespace {

QList<NamedCode> metricNames()
{
    QList<NamedCode> all = wordList(QStringLiteral("spellings.txt"), QStringLiteral("metric"));
    for (const Word<MetricKind> &word : words<MetricKind>())
        all.append({QString::fromLatin1(word.code), {QString::fromLatin1(word.code)}});
    return all;
}

// Korean compounds stand together, English words apart: 월별조회수, but not "reviews".
bool stands(const QString &word, const QString &name)
{
    const bool isAscii = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii)
        return word.size() > 1 && sameWorkKey(name).contains(sameWorkKey(word));
    QString spaced = name.toLower();
    for (QChar &c : spaced) {
        if (!c.isLetter())
            c = u' ';
    }
    return (u' ' + spaced.simplified() + u' ').contains(u' ' + word + u' ');
}

} // namespace

std::optional<MetricColumn> metricHeader(const QString &header)
{
    constexpr qsizetype longest = 60;
    static const QRegularExpression brackets(QStringLiteral(R"([()\[\]_:])"));
    const QString text = QString(header.left(longest)).replace(brackets, QStringLiteral(" ")).simplified();
    const auto dayOf = [](const QString &part) {
        const auto day = readDay(part);
        return day ? std::optional(day->day) : std::nullopt;
    };
    if (const auto kind = readWord<MetricKind>(text))
        return MetricColumn{{}, kind, {}};
    if (const auto day = dayOf(text))
        return MetricColumn{{}, {}, day};
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QString left = text.left(i).trimmed();
        const QString right = text.mid(i).trimmed();
        for (const auto &[word, rest] : {std::pair(left, right), std::pair(right, left)}) {
            const auto kind = readWord<MetricKind>(word);
            const auto day = kind ? dayOf(rest) : std::nullopt;
            if (day)
                return MetricColumn{{}, kind, day};
        }
    }
    return std::nullopt;
}

std::optional<MetricKind> metricInName(const QString &name)
{
    static const QList<NamedCode> metrics = metricNames();
    QString found;
    for (const NamedCode &metric : metrics) {
        const bool isTold = std::ranges::any_of(metric.names, [&](const QString &word) { return stands(word, name); });
        if (isTold && !found.isEmpty() && found != metric.code)
            return std::nullopt;
        if (isTold)
            found = metric.code;
    }
    return fromCode<MetricKind>(found);
}

QList<MetricColumn> metricColumns(const SourceTable &table, const Mapping &mapping)
{
    QList<MetricColumn> columns;
    for (int i = 0; i < table.header.size(); ++i) {
        const QString field = mapping.key(i);
        auto told = metricHeader(table.header[i]);
        if (field == QLatin1String("value"))
            told = told.value_or(MetricColumn());
        else if (!field.isEmpty() || !told)
            continue;
        told->column = {i, table.header[i], QStringLiteral("value")};
        columns.append(*std::move(told));
    }
    return columns;
}

} // namespace slateboard::exchange
