// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/findings.h"
#include "app/exchange/grantupdate.h"

namespace slateboard::exchange {

/// A grant that a row names.
struct GrantRow {
    RightsGrant grant; // ids are open
    QString counterparty;
    int number = 1;                      // which of the row's
    GrantFields given = {};              // what is said beside kind and uses
    int exercises = 0;                   // the number of the option that it came of
    QList<GrantDocument> documents = {}; // ids are open
    QList<RowRemark> ifNew = {};         // notes that hold only if the library has no such grant
};

/// What a grant that is filled in for rows without one says.
[[nodiscard]] GrantFields saidBy(const RightsGrant &pattern);

/// Reads the grants in the columns of a table of source IPs: several in one row, each in a set of columns.
class GrantReader {
public:
    /// Fails if a column of amounts is in another currency.
    [[nodiscard]] static Result<GrantReader> over(const SourceTable &table, const ImportOptions &options,
                                                  Findings &findings, const Currency &currency);

    /// The grants of a row, or why it cannot be taken. A grant whose kind nobody says, or which covers no use that is
    /// known, is left out, with a note.
    [[nodiscard]] tl::expected<QList<GrantRow>, RowRemark> read(const SourceRow &row, QList<RowRemark> &notes) const;

private:
    struct Columns {
        int number = 1;
        Column kind, uses, territory, language, exclusive, startsOn, endsOn, fee, exercisePrice, extensionTerms,
            counterparty;
        QString feeUnit;
        QString priceUnit;
        [[nodiscard]] const Column &first() const; // that exists
        [[nodiscard]] std::vector<const Column *> all() const;
    };
    GrantReader(const ImportOptions &options, Findings &findings, Currency currency) :
        m_options(options), m_findings(findings), m_currency(std::move(currency))
    {}
    [[nodiscard]] tl::expected<std::optional<GrantRow>, RowRemark> readOne(const Columns &columns, const SourceRow &row,
                                                                           QList<RowRemark> &notes) const;
    [[nodiscard]] tl::expected<void, RowRemark> readTerm(const Columns &columns, const SourceRow &row,
                                                         GrantRow &out) const;
    [[nodiscard]] tl::expected<void, RowRemark> readMoney(const Columns &columns, const SourceRow &row,
                                                          RightsGrant &grant) const;
    [[nodiscard]] GrantFields saidIn(const Columns &columns, const SourceRow &row) const;
    void readUses(const Columns &columns, const SourceRow &row, RightsGrant &grant, QList<RowRemark> &notes) const;
    [[nodiscard]] std::optional<Uses> usesOf(const Column &column, const QString &word) const;

    const ImportOptions &m_options;
    Findings &m_findings;
    Currency m_currency;
    QList<Columns> m_sets;
};

} // namespace slateboard::exchange
