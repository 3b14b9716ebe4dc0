// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/outputfile.h"
#include "app/exchange/outtable.h"

namespace slateboard::exchange {

struct ImportPlan;
struct SourceTable;

enum class FileFormat { Xlsx, Csv, Json };

/// As the ending says: .xlsx, .csv or .json, in any case. Any other is refused, as checkEnding() does.
[[nodiscard]] Result<FileFormat> fileFormatOf(const QString &path);

/// Share done; returns false to cancel.
using Progress = std::function<bool(double)>;

/// Writes tables to one of the files that leave together, in the format of its ending.
///  - XLSX: a sheet each; numbers, money and days are such, and words stay words whatever they begin with.
///  - CSV: one table only; see toCsv().
///  - JSON: an array of objects for one table, an object of such arrays for several. Unknown is null.
/// Fails in one sentence, as OutputFiles does, or with Invalid for what a spreadsheet cannot hold.
[[nodiscard]] Result<void> addFile(OutputFiles &files, const QString &path, const QList<Sheet> &sheets,
                                   const Progress &progress = {});
[[nodiscard]] Result<void> writeFile(const QString &path, const QList<Sheet> &sheets, const Progress &progress = {});

/// Writes rejectsTable() of what was read from the file `source`.
[[nodiscard]] Result<void> addRejects(OutputFiles &files, const QString &path, const SourceTable &table,
                                      const ImportPlan &plan, const QString &source);
[[nodiscard]] Result<void> writeRejects(const QString &path, const SourceTable &table, const ImportPlan &plan,
                                        const QString &source);
/// Refuses, as both of them do, to write rejected rows over the list that they come from, or as what cannot be imported
/// again.
[[nodiscard]] Result<void> checkRejectsFile(const QString &path, const QString &source);

} // namespace slateboard::exchange
