// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

namespace slateboard::exchange {

/// planImport() for metrics of source IPs: a value in a row of its own, or many in columns whose headers tell kind and
/// day.
[[nodiscard]] Result<ImportPlan> planMetrics(const SourceTable &table, const ImportOptions &options,
                                             const Library &library, const std::function<bool(double)> &progress);

} // namespace slateboard::exchange
