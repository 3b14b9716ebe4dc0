// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"
#include "ui/commandline/command.h"

namespace slateboard::commandline {

void declareImportOptions(QCommandLineParser &options);

/// The list to read and what it lists: --ips SOURCE or --titles SOURCE.
struct ImportSource {
    exchange::ImportKind kind = exchange::ImportKind::Ips;
    QString path;
};
[[nodiscard]] Result<ImportSource> importSource(const QCommandLineParser &options);

/// --encoding and --separator.
[[nodiscard]] Result<exchange::CsvOptions> csvOptions(const QCommandLineParser &options);

/// What the header suggests, changed by --map FIELD=COLUMN. COLUMN is a header, or the number of a column from 1; if
/// it is empty, the field is left out.
[[nodiscard]] Result<exchange::Mapping> mappingAskedFor(const QCommandLineParser &options, exchange::ImportKind kind,
                                                        const exchange::SourceTable &table);

/// --grant KIND:USES:START..END, USES joined by +; nothing without that option.
[[nodiscard]] Result<std::optional<RightsGrant>> grantAskedFor(const QCommandLineParser &options);

} // namespace slateboard::commandline
