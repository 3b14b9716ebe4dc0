// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/outtable.h"
#include "app/planning/costreport.h"

namespace slateboard {

/// The lines of a cost report in their order, each with how deep it stands (0: the whole plan), its sums and whether
/// what is to complete was entered. Amounts are in whole units of the currency.
[[nodiscard]] exchange::OutTable costReportTable(const Library &library, const planning::CostReport &report);

/// What Session::exportFile() asks for to write the cost report of a plan as of a day.
[[nodiscard]] std::function<Result<QList<exchange::Sheet>>()> costReportSheets(
    const Library &library, std::shared_ptr<const planning::Figures> figures, planning::CostGrouping grouping,
    Language language);

} // namespace slateboard
