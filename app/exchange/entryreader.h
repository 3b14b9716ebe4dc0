// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/findings.h"
#include "app/model/entrymoney.h"

namespace slateboard::exchange {

/// Reads the amount of a row: in the library's currency, or in another, which a column of its own names or the cell
/// itself (USD 12,000 @1384.5), at the rate of a column. A column of our own lists tells the original in one cell.
class EntryReader {
public:
    /// Fails if the header of the amounts names another currency than the library's: amountUnit().
    [[nodiscard]] static Result<EntryReader> over(const SourceTable &table, Findings &findings,
                                                  const Currency &library);

    /// `day` is that of a rate of which the row says none. Below zero is what came back.
    [[nodiscard]] tl::expected<EntryMoney, RowRemark> read(const SourceRow &row, Day day) const;
    [[nodiscard]] const Column &amount() const { return m_amount; }

private:
    EntryReader(Findings &findings, const Currency &library) : m_findings(&findings), m_library(library) {}
    [[nodiscard]] Result<EntryMoney> understand(const SourceRow &row, Day day) const;

    Findings *m_findings;
    Currency m_library;
    QString m_unit;
    Column m_amount, m_currency, m_rate, m_rateDay, m_entered;
};

} // namespace slateboard::exchange
