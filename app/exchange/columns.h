// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/dayorder.h"
#include "app/exchange/importplan.h"

namespace slateboard::exchange {

/// The column of one field, or none.
struct Column {
    int index = -1;
    QString header; // for people: a column without a name has its number
    QString field;  // its code
    std::optional<DayOrder> dayOrder = {};

    [[nodiscard]] bool exists() const { return index >= 0; }
    /// The cell of a row that is not ragged, tidied, days in the order of the column as ISO; empty if there is no such
    /// column.
    [[nodiscard]] QString text(const SourceRow &row) const;
    [[nodiscard]] QString raw(const SourceRow &row) const { return row.text(index); }
};

[[nodiscard]] Column columnOf(const SourceTable &table, const Mapping &mapping, const char *field);

/// Fails if the mapping names a field or a column that does not exist.
[[nodiscard]] Result<void> checkMapping(const SourceTable &table, ImportKind kind, const Mapping &mapping);

// Remarks. Every sentence names the line, and the column where one is to blame.

/// The cell cannot be read; `why` is the sentence that says so.
[[nodiscard]] RowRemark aboutCell(const SourceRow &row, const Column &column, const QString &why);
[[nodiscard]] RowRemark aboutRow(const SourceRow &row, const QString &sentence);
/// How the days of a column were read.
[[nodiscard]] RowRemark aboutDayOrder(const Column &column, const DayOrder &order);
[[nodiscard]] RowRemark raggedRow(const SourceRow &row, qsizetype columns);
/// The row repeats `title` (by `creator`, which may be empty) from `metOn`, line 0 being the library. Likewise below.
[[nodiscard]] RowRemark repeatedRow(const SourceRow &row, const QString &title, const QString &creator, int metOn);
/// It is taken all the same, because punctuation may be all that tells two works apart.
[[nodiscard]] RowRemark nearlyRepeatedRow(const SourceRow &row, const QString &title, int metOn);
[[nodiscard]] RowRemark repeatedForeignId(const SourceRow &row, const QString &id, const QString &title, int metOn);

/// Goes through the rows that say anything, hands those with the right number of cells to `take`, which returns
/// whether it took the row, and counts. Fails if `progress` says stop.
[[nodiscard]] Result<void> takeEachRow(const SourceTable &table, ImportPlan &plan,
                                       const std::function<bool(double)> &progress,
                                       const std::function<bool(const SourceRow &)> &take);

} // namespace slateboard::exchange
