// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

namespace slateboard::exchange {

/// planImport() for a list of titles, made or planned.
[[nodiscard]] Result<ImportPlan> planTitles(const SourceTable &table, const ImportOptions &options,
                                            const Library &library, const std::function<bool(double)> &progress);

} // namespace slateboard::exchange
