// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/figures.h"
#include "ui/models/figuretable.h"

namespace slateboard {

// The tables of the Budget page as rows of text, from the figures alone. Money is in the short form, with its unit.

[[nodiscard]] QList<FigureColumn> quarterColumns();
[[nodiscard]] QList<FigureRow> quarterRows(const Library &library, const planning::MoneyFigures &money,
                                           const Formatter &format);

[[nodiscard]] QList<FigureColumn> titleMoneyColumns();
/// One row a title of the plan, and their total.
[[nodiscard]] QList<FigureRow> titleMoneyRows(const Library &library, const planning::Figures &figures,
                                              const Formatter &format);

[[nodiscard]] QList<FigureColumn> demandColumns();
/// The items behind a bar, the largest first, and their total.
[[nodiscard]] QList<FigureRow> demandRows(const Library &library, std::vector<planning::DemandItem> items,
                                          const Formatter &format);

} // namespace slateboard
