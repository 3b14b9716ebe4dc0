// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

namespace slateboard::exchange {

/// Whether the columns are there without which nothing of this kind can be imported.
[[nodiscard]] bool hasNeededColumns(ImportKind kind, const SourceTable &table, const Mapping &mapping);

/// readSource() that opens a workbook, where no sheet is asked for, on the first sheet in sight that has rows and the
/// columns that this kind needs (without a kind: any kind). If none has, the first one.
[[nodiscard]] Result<SourceTable> readFitting(const QString &path, const SourceOptions &options,
                                              std::optional<ImportKind> kind, const MayGoOn &mayGoOn = {});

/// The columns that the header suggests, less those in which something else stands.
[[nodiscard]] Mapping proposeMapping(ImportKind kind, const SourceTable &table);

/// The metric that the name of the sheet or the file tells, where neither headers nor rows do.
[[nodiscard]] std::optional<MetricKind> proposeMetricKind(const SourceTable &table, const Mapping &mapping);

} // namespace slateboard::exchange
