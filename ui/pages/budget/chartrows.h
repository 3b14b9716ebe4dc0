// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/cashposition.h"
#include "app/planning/portfolio.h"
#include "app/planning/spendcurve.h"
#include "ui/charts/platformchart.h"
#include "ui/charts/portfoliochart.h"
#include "ui/models/figuretable.h"

namespace slateboard {

// The tables below the charts of spending, cash, platforms and titles, and the rows behind them, as text. Rows of what
// has no dates lead to the first ListPlace.

[[nodiscard]] QList<FigureColumn> spendColumns();
[[nodiscard]] QList<FigureRow> spendMonthRows(const planning::SpendCurve &curve, const Formatter &format);
[[nodiscard]] QList<FigureColumn> spendRowColumns(bool areAccounts);
[[nodiscard]] QList<FigureRow> spendRowRows(const Library &library, const std::vector<planning::SpendRow> &rows,
                                            bool areAccounts, const Formatter &format);

[[nodiscard]] QList<FigureColumn> cashColumns();
[[nodiscard]] QList<FigureRow> cashQuarterRows(const planning::CashPosition &position, const Formatter &format);
[[nodiscard]] QList<FigureColumn> cashMoveColumns();
[[nodiscard]] QList<FigureRow> cashMoveRows(const Library &library, std::span<const planning::CashMove> moves,
                                            const Formatter &format);

[[nodiscard]] QList<FigureColumn> platformBarColumns();
/// Each leads to the ListPlace of its bar.
[[nodiscard]] QList<FigureRow> platformBarRows(const std::vector<PlatformBar> &bars, const planning::ReceiptSums &total,
                                               const Formatter &format);
[[nodiscard]] QList<FigureColumn> platformItemColumns();
[[nodiscard]] QList<FigureRow> platformItemRows(const Library &library, const std::vector<planning::ReceiptItem> &items,
                                                const Formatter &format);

[[nodiscard]] QList<FigureColumn> portfolioColumns();
[[nodiscard]] QList<FigureRow> portfolioRows(const std::vector<PortfolioDot> &dots, planning::PortfolioBasis basis,
                                             const Formatter &format);
[[nodiscard]] QList<FigureColumn> portfolioPartColumns();
[[nodiscard]] QList<FigureRow> portfolioPartRows(const Library &library, const planning::PortfolioParts &parts,
                                                 const Formatter &format);

} // namespace slateboard
