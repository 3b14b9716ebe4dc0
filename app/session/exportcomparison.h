// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/exchange/outtable.h"
#include "app/planning/plancompare.h"

namespace slateboard {

// What two plans have differently, as tables that leave: keys and words are codes, money is in whole units of the
// currency, days are ISO days.

/// Every difference: the title, in what it differs, and what either plan has.
[[nodiscard]] exchange::OutTable differencesTable(const Library &library, const planning::PlanComparison &comparison);
/// The demand of both plans by quarter.
[[nodiscard]] exchange::OutTable planQuartersTable(const Library &library, const planning::PlanComparison &comparison);
/// What each goal counts in both plans.
[[nodiscard]] exchange::OutTable planCountsTable(const Library &library, const planning::PlanComparison &comparison);

/// What goes into a file of this name: the differences alone as CSV, which holds one table, all three in others.
[[nodiscard]] Result<QList<exchange::Sheet>> comparisonSheets(const QString &path, const Library &library,
                                                              const planning::PlanComparison &comparison);

} // namespace slateboard
