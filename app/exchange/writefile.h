// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/outputfile.h"
#include "app/exchange/outtable.h"

namespace slateboard::exchange {

enum class FileFormat { Xlsx, Csv, Json };

/// As the ending says: .xlsx, .json, or CSV for any other.
[[nodiscard]] FileFormat fileFormatOf(const QString &path);

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

} // namespace slateboard::exchange
