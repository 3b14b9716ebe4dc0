// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

namespace slateboard::exchange {

/// planImport() for what came in. Titles are those of the library, platforms are made where they are new. A row is
/// matched with a receipt that the library has by id, by all that it says, or by title, kind and document number where
/// only one has it.
[[nodiscard]] Result<ImportPlan> planReceipts(const SourceTable &table, const ImportOptions &options,
                                              const Library &library, const std::function<bool(double)> &progress);

} // namespace slateboard::exchange
