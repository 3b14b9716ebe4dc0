// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

namespace slateboard::exchange {

/// planImport() for commitments and payments. Titles and accounts are those of the library; an account that is not
/// known is listed as a word, and the cost taken without one until somebody says which it is. A row is matched with a
/// document that the library has by id, or by title, kind and document number (one number may stand over several
/// accounts); without a number by all that it says. A payment settles the commitment whose number its row names, or,
/// where the list has no column for that, whose number it has itself.
[[nodiscard]] Result<ImportPlan> planCosts(const SourceTable &table, const ImportOptions &options,
                                           const Library &library, const std::function<bool(double)> &progress);

} // namespace slateboard::exchange
