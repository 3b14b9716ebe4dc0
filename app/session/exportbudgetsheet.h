// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/outtable.h"
#include "app/planning/budgetsheet.h"

namespace slateboard {

/// The budget of one title as it stands on screen, from the top sheet down to the lines: a row each, with its level
/// (1 is the top sheet) and amounts to the last unit. Costs are left empty where the plan leaves the title out.
[[nodiscard]] exchange::OutTable budgetSheetTable(const Library &library, const planning::BudgetSheet &sheet);

} // namespace slateboard
