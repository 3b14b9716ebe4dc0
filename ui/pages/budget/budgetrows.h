// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/quarterbars.h"
#include "app/planning/topsheet.h"
#include "ui/models/figuretable.h"

namespace slateboard {

// The tables of the Budget page as rows of text, from the figures alone. Money is in the short form, with its unit.

[[nodiscard]] QList<FigureColumn> quarterColumns();
[[nodiscard]] QList<FigureRow> quarterRows(const Library &library, const planning::MoneyFigures &money,
                                           const Formatter &format);

/// What the bars of quarters are made of: a column each for the series of these names, and their sum.
[[nodiscard]] QList<FigureColumn> seriesColumns(const QStringList &names);
[[nodiscard]] QList<FigureRow> seriesRows(const planning::MoneyFigures &money, const planning::QuarterBars &bars,
                                          const Formatter &format);

[[nodiscard]] QList<FigureColumn> titleMoneyColumns();
/// One row a title of the plan, and their total.
[[nodiscard]] QList<FigureRow> titleMoneyRows(const Library &library, const planning::Figures &figures,
                                              const Formatter &format);

/// The accounts of a top sheet, each leading to its place, and their total.
[[nodiscard]] QList<FigureColumn> topSheetColumns();
[[nodiscard]] QList<FigureRow> topSheetRows(const std::vector<planning::TopSheetRow> &rows, const QStringList &names,
                                            const Formatter &format);
/// What stands below one of them, accounts of a title or titles, and its total.
[[nodiscard]] QList<FigureColumn> topSheetPartColumns(bool areAccounts);
[[nodiscard]] QList<FigureRow> topSheetPartRows(const std::vector<planning::TopSheetRow> &rows,
                                                const QStringList &names, const QList<RowTarget> &targets,
                                                const Formatter &format);

[[nodiscard]] QList<FigureColumn> demandColumns();
/// The items behind a bar, the largest first, and their total.
[[nodiscard]] QList<FigureRow> demandRows(const Library &library, std::vector<planning::DemandItem> items,
                                          const Formatter &format);

} // namespace slateboard
