// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"
#include "ui/commandline/command.h"

namespace slateboard::commandline {

void declareImportOptions(QCommandLineParser &options);

/// The list to read and what it lists: --ips, --titles, --metrics, --costs or --receipts SOURCE.
struct ImportSource {
    exchange::ImportKind kind = exchange::ImportKind::Ips;
    QString path;
};
[[nodiscard]] Result<ImportSource> importSource(const QCommandLineParser &options);

/// --sheet, --header-line, --encoding and --separator.
[[nodiscard]] Result<exchange::SourceOptions> sourceOptions(const QCommandLineParser &options);

/// What the header suggests, changed by --map FIELD=COLUMN. COLUMN is a header, or the number of a column from 1; if
/// it is empty, the field is left out.
[[nodiscard]] Result<exchange::Mapping> mappingAskedFor(const QCommandLineParser &options, exchange::ImportKind kind,
                                                        const exchange::SourceTable &table);

/// Refuses what is no field of such a list.
[[nodiscard]] Result<void> checkField(exchange::ImportKind kind, const QString &code);

/// All that options say of how to take a table, but for its columns.
[[nodiscard]] Result<exchange::ImportOptions> importOptions(const QCommandLineParser &options,
                                                            exchange::ImportKind kind, const Library &library);

} // namespace slateboard::commandline
