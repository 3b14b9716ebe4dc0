// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/listfit.h"

#include "app/exchange/cells.h"
#include "app/exchange/metriccolumns.h"
#include "app/exchange/spellings.h"

#include <algorithm>

namespace slateboard::exchange {
namespace {

constexpr int mostSheetsTried = 12; // each is read from the beginning
constexpr qsizetype rowsLookedAt = 1000;

const QString metricField = QStringLiteral("metric");

bool hasOneOf(const Mapping &mapping, std::initializer_list<const char *> fields)
{
    return std::ranges::any_of(fields, [&](const char *field) { return mapping.contains(QLatin1String(field)); });
}

bool fits(const SourceTable &table, std::optional<ImportKind> kind)
{
    if (table.rows.isEmpty())
        return false;
    const auto fitsKind = [&](ImportKind each) {
        return hasNeededColumns(each, table, proposeMapping(each, table.header));
    };
    if (kind)
        return fitsKind(*kind);
    return fitsKind(ImportKind::Ips) || fitsKind(ImportKind::Titles) || fitsKind(ImportKind::Metrics) ||
           fitsKind(ImportKind::Costs) || fitsKind(ImportKind::Receipts);
}

// Headers such as 구분 and type stand over media and formats as well.
bool namesMetrics(const QString &header)
{
    return header.contains(QStringLiteral("지표")) || header.contains(metricField, Qt::CaseInsensitive);
}

bool holdsOtherThanMetrics(const SourceTable &table, int column)
{
    bool holdsWords = false;
    for (qsizetype i = 0; i < std::min(table.rows.size(), rowsLookedAt); ++i) {
        const QString text = tidied(table.rows[i].text(column));
        if (readWord<MetricKind>(text))
            return false;
        holdsWords |= !text.isEmpty();
    }
    return holdsWords;
}

} // namespace

bool hasNeededColumns(ImportKind kind, const SourceTable &table, const Mapping &mapping)
{
    switch (kind) {
    case ImportKind::Titles: return hasOneOf(mapping, {"title", "korean_name", "english_name"});
    case ImportKind::Metrics:
        return hasOneOf(mapping, {"title", "foreign_id", "id"}) && !metricColumns(table, mapping).isEmpty();
    case ImportKind::Costs:
    case ImportKind::Receipts:
        return hasOneOf(mapping, {"title", "title_id"}) && hasOneOf(mapping, {"day"}) && hasOneOf(mapping, {"amount"});
    case ImportKind::Ips: break;
    }
    return hasOneOf(mapping, {"title"});
}

Result<SourceTable> readFitting(const QString &path, const SourceOptions &options, std::optional<ImportKind> kind,
                                const MayGoOn &mayGoOn)
{
    auto first = readSource(path, options, mayGoOn);
    if (!first || !options.sheet.isEmpty() || first->sheets.size() < 2 || fits(*first, kind))
        return first;
    int tried = 0;
    for (const SourceSheet &sheet : std::as_const(first->sheets)) {
        if (sheet.isHidden || sheet.name == first->sheet || ++tried > mostSheetsTried)
            continue;
        SourceOptions other = options;
        other.sheet = sheet.name;
        auto table = readSource(path, other, mayGoOn);
        if (table && fits(*table, kind))
            return table;
        if (mayGoOn && !mayGoOn())
            break;
    }
    return first;
}

Mapping proposeMapping(ImportKind kind, const SourceTable &table)
{
    Mapping mapping = proposeMapping(kind, table.header);
    const int column = kind == ImportKind::Metrics ? mapping.value(metricField, -1) : -1;
    if (column >= 0 && !namesMetrics(table.header[column]) && holdsOtherThanMetrics(table, column))
        mapping.remove(metricField);
    return mapping;
}

std::optional<MetricKind> proposeMetricKind(const SourceTable &table, const Mapping &mapping)
{
    const QList<MetricColumn> columns = metricColumns(table, mapping);
    if (mapping.contains(metricField) ||
        std::ranges::all_of(columns, [](const MetricColumn &column) { return column.kind.has_value(); }))
        return std::nullopt;
    const auto told = metricInName(table.sheet);
    return told ? told : metricInName(table.file);
}

} // namespace slateboard::exchange
