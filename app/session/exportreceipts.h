// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/outtable.h"
#include "app/planning/statements.h"

namespace slateboard {

/// What came in up to as-of for the titles of a plan; a list that imports back.
[[nodiscard]] exchange::OutTable receiptsTable(const Library &library, PlanId plan, Day asOf);
/// The windows of the plan of the figures, with their days and the codes of what speaks against them.
[[nodiscard]] exchange::OutTable windowsTable(const Library &library, const planning::Figures &figures);
/// What of its titles can still be sold: planning::availsOf().
[[nodiscard]] exchange::OutTable availsTable(const Library &library, const planning::Figures &figures);
/// What each party gets of its receipts: planning::statementsOf(), a row for each party, quarter, title and tier.
[[nodiscard]] exchange::OutTable statementsTable(const Library &library,
                                                 const std::vector<planning::Statement> &statements);

} // namespace slateboard
