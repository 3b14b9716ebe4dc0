// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/matchdetail.h"

#include "ui/pages/import/matchtable.h"

namespace slateboard {
namespace {

constexpr qsizetype longestValue = 300; // characters of a value that is shown

/// Nothing for what the library does not hold in memory.
std::optional<QString> valueOf(const IpHead &ip, const QString &field, const Formatter &formatter)
{
    const QMap<QString, QString> values{
        {QStringLiteral("title"), ip.title},
        {QStringLiteral("original_title"), ip.originalTitle},
        {QStringLiteral("medium"), wordFor(ip.medium)},
        {QStringLiteral("genre"), ip.genre},
        {QStringLiteral("creator"), ip.creator},
        {QStringLiteral("publisher"), ip.publisher},
        {QStringLiteral("origin"), wordFor(ip.origin)},
        {QStringLiteral("discovered_on"), ip.discoveredOn ? formatter.day(*ip.discoveredOn) : QString()},
        {QStringLiteral("tags"), ip.tags},
        {QStringLiteral("foreign_id"), ip.foreignId},
    };
    return values.contains(field) ? std::optional(values.value(field)) : std::nullopt;
}

// What stands in the list, a code as its word.
QString said(exchange::ImportKind kind, const QString &field, const QString &text)
{
    for (const exchange::WordChoice &choice : exchange::choicesFor(kind, field, {})) {
        if (choice.code.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return choice.word;
    }
    return text;
}

FigureCell cell(const QString &text, CellTone tone, bool isStrong = false)
{
    return {text.isEmpty() ? QStringLiteral("–") : text.left(longestValue).simplified(), {}, tone, isStrong};
}

} // namespace

QList<FigureRow> matchDetail(const exchange::ImportMatch &match, const std::optional<IpHead> &existing,
                             const exchange::SourceTable &table, exchange::ImportKind kind,
                             const exchange::Mapping &mapping, const Formatter &formatter)
{
    QList<FigureRow> rows;
    for (const exchange::FieldDifference &difference : match.differences) {
        rows << FigureRow{{cell(fieldTitle(kind, difference.field), CellTone::Plain, true),
                           cell(difference.before, CellTone::Plain), cell(difference.after, CellTone::Good, true)}};
    }
    const auto row = table.rows.onLine(match.line);
    for (const exchange::Field &field : exchange::fieldsOf(kind)) {
        const QString code = QString::fromLatin1(field.code);
        const auto value = existing ? valueOf(*existing, code, formatter) : std::nullopt;
        const bool differs =
            std::ranges::find(match.differences, code, &exchange::FieldDifference::field) != match.differences.end();
        if (!row || !value || differs || !mapping.contains(code))
            continue;
        rows << FigureRow{{cell(fieldTitle(kind, code), CellTone::Quiet), cell(*value, CellTone::Quiet),
                           cell(said(kind, code, row->text(mapping[code])), CellTone::Quiet)}};
    }
    return rows;
}

} // namespace slateboard
