// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entrymoney.h"
#include "app/model/library.h"

namespace slateboard::planning {

/// The rates of the amounts that were entered in other currencies: of each currency the latest, which stands in where
/// an amount is entered without one. Goes through all budget lines, costs, receipts and sources of funding.
[[nodiscard]] QList<KnownRate> knownRates(const Library &library);

} // namespace slateboard::planning
