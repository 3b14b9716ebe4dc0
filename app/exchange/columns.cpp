// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/columns.h"

#include "app/exchange/cells.h"
#include "app/exchange/remarks.h"
#include "app/exchange/stop.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::exchange {
namespace {

constexpr qsizetype mostQuoted = 60; // characters of a text that a sentence repeats

QString columnName(const SourceTable &table, int index)
{
    const QString &name = table.header[index];
    return name.isEmpty() ? QCoreApplication::translate("Import", "column %1").arg(index + 1) : name;
}

// Whether any cell says something; counts those that do.
bool countFilled(const SourceRow &row, QList<ColumnFinding> &columns)
{
    bool isAnyFilled = false;
    for (int column = 0; column < row.size(); ++column) {
        if (row.utf8(column).trimmed().isEmpty())
            continue;
        isAnyFilled = true;
        if (column < columns.size())
            ++columns[column].filled;
    }
    return isAnyFilled;
}

QString lineOf(const SourceRow &row)
{
    return QString::number(row.line());
}

// The reason stands at the end, in every language: see reasonAlone().
QString sentenceAbout(const QString &line, const QString &header, const QString &why)
{
    return QCoreApplication::translate("Import", "Line %1, “%2”: %3").arg(line, header.left(mostQuoted), why);
}

} // namespace

QString Column::text(const SourceRow &row) const
{
    if (!exists())
        return {};
    const QString text = tidied(row.text(index));
    return dayOrder ? dayOrder->iso(text) : text;
}

Column columnOf(const SourceTable &table, const Mapping &mapping, const char *field)
{
    const QString code = QString::fromUtf8(field);
    const int index = mapping.value(code, -1);
    return index < 0 ? Column() : Column{index, columnName(table, index), code, {}};
}

Result<void> checkMapping(const SourceTable &table, ImportKind kind, const Mapping &mapping)
{
    for (auto it = mapping.cbegin(); it != mapping.cend(); ++it) {
        if (!std::ranges::any_of(fieldsOf(kind),
                                 [&](const Field &field) { return it.key() == QLatin1String(field.code); })) {
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate("Import", "“%1” is not a field that can be imported.")
                               .arg(it.key().left(mostQuoted)));
        }
        if (*it < 0 || *it >= table.header.size()) {
            return failure(ErrorCode::Usage,
                           QCoreApplication::translate("Import", "“%1” has no column %2 for the field “%3”.")
                               .arg(table.file, QString::number(*it + 1), it.key()));
        }
    }
    return {};
}

RowRemark aboutCell(const SourceRow &row, const Column &column, const QString &why)
{
    return {row.line(), column.header, sentenceAbout(lineOf(row), column.header, why)};
}

QString reasonAlone(const RowRemark &remark)
{
    const QString where = sentenceAbout(QString::number(remark.line), remark.column, {});
    return remark.sentence.startsWith(where) ? remark.sentence.mid(where.size()) : remark.sentence;
}

RowRemark aboutRow(const SourceRow &row, const QString &sentence)
{
    return {row.line(), {}, sentence.arg(lineOf(row))};
}

RowRemark aboutDayOrder(const Column &column, const DayOrder &order)
{
    const QString parts =
        order.parts == DayOrder::MonthDayYear   ? QCoreApplication::translate("Import", "month/day/year")
        : order.parts == DayOrder::DayMonthYear ? QCoreApplication::translate("Import", "day/month/year")
                                                : QCoreApplication::translate("Import", "year/month/day");
    const QString header = column.header.left(mostQuoted);
    const QString sentence =
        order.firstYear == 0
            ? QCoreApplication::translate("Import", "“%1” was read as %2, the only order in which all of it are days.")
                  .arg(header, parts)
            : QCoreApplication::translate("Import", "“%1” was read as %2 with the years %3 to %4, the only order in "
                                                    "which all of it are days.")
                  .arg(header, parts, QString::number(order.firstYear), QString::number(order.lastYear));
    return {0, column.header, sentence};
}

RowRemark raggedRow(const SourceRow &row, qsizetype columns)
{
    return {row.line(),
            {},
            QCoreApplication::translate("Import", "Line %1 has not as many cells as the header: %2 instead of %3.")
                .arg(lineOf(row), QString::number(row.size()), QString::number(columns))};
}

RowRemark repeatedRow(const SourceRow &row, const QString &title, const QString &creator, int metOn)
{
    const QString what =
        creator.isEmpty()
            ? QCoreApplication::translate("Import", "“%1”").arg(title.left(mostQuoted))
            : QCoreApplication::translate("Import", "“%1” by %2").arg(title.left(mostQuoted), creator.left(mostQuoted));
    const QString sentence =
        metOn > 0 ? QCoreApplication::translate("Import", "Line %1 repeats %2 from line %3.")
                        .arg(lineOf(row), what, QString::number(metOn))
                  : QCoreApplication::translate("Import", "Line %1 repeats %2, which the library already has.")
                        .arg(lineOf(row), what);
    return {row.line(), {}, sentence};
}

RowRemark nearlyRepeatedRow(const SourceRow &row, const QString &title, int metOn)
{
    const QString sentence =
        metOn > 0 ? QCoreApplication::translate("Import", "Line %1 differs from “%2” on line %3 in punctuation alone; "
                                                          "it was taken as another work.")
                        .arg(lineOf(row), title.left(mostQuoted), QString::number(metOn))
                  : QCoreApplication::translate("Import", "Line %1 differs from “%2” in the library in punctuation "
                                                          "alone; it was taken as another work.")
                        .arg(lineOf(row), title.left(mostQuoted));
    return {row.line(), {}, sentence};
}

RowRemark repeatedForeignId(const SourceRow &row, const QString &id, const QString &title, int metOn)
{
    return {row.line(),
            {},
            QCoreApplication::translate("Import", "Line %1 has the foreign id “%2”, which “%3” on line %4 has already.")
                .arg(lineOf(row), id.left(mostQuoted), title.left(mostQuoted), QString::number(metOn))};
}

Result<void> takeEachRow(const SourceTable &table, ImportPlan &plan, const std::function<bool(double)> &progress,
                         const std::function<bool(const SourceRow &)> &take)
{
    constexpr int rowsBetweenReports = 1024;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(table.rows.size());
        if (progress && i % rowsBetweenReports == 0 && !progress(share))
            return stopped(table.file);
        const SourceRow row = table.rows[i];
        // Spreadsheets leave rows of separators behind a table: they say nothing, so they are no rows.
        if (!countFilled(row, plan.columns))
            continue;
        ++plan.rowsRead;
        if (row.isRagged())
            plan.rejects.append(raggedRow(row, table.header.size()));
        else
            plan.rowsTaken += take(row);
    }
    return {};
}

} // namespace slateboard::exchange
