// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/entryreader.h"
#include "app/exchange/lookups.h"

namespace slateboard::exchange {

/// What one row of a list of costs says.
struct CostRow {
    int line = 0;
    Cost cost;            // no id, no counterparty, settles nothing yet
    QString party;        // a name
    QString settles;      // the number, or the id, of a commitment
    bool hasKind = false; // else it is a guess
    QString id;           // of a cost, as text
    CostId matched;       // null: the library has none like it
    CostId given;         // the id that it has from now on
};

/// Reads the rows of one table of costs.
class CostReader {
public:
    /// Fails if no column tells the title, or as EntryReader::over() does.
    [[nodiscard]] static Result<CostReader> over(const SourceTable &table, Findings &findings, const Library &library);

    [[nodiscard]] tl::expected<CostRow, RowRemark> read(const SourceRow &row);
    [[nodiscard]] const Column &kind() const { return m_kind; }
    [[nodiscard]] const Column &amount() const { return m_amounts.amount(); }
    [[nodiscard]] const Column &settles() const { return m_settles; }

private:
    CostReader(Findings &findings, const Library &library, EntryReader amounts);
    [[nodiscard]] AccountId accountOf(const SourceRow &row);
    [[nodiscard]] tl::expected<void, RowRemark> readKind(const SourceRow &row, CostRow &out);
    [[nodiscard]] tl::expected<void, RowRemark> readDays(const SourceRow &row, Cost &cost);

    Findings *m_findings;
    TitleLookup m_titles;
    AccountLookup m_accounts;
    EntryReader m_amounts;
    Column m_title, m_titleId, m_accountCode, m_account, m_kind, m_day, m_dueDay;
    Column m_document, m_settles, m_counterparty, m_note, m_id;
};

} // namespace slateboard::exchange
