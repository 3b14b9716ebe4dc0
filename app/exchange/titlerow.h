// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/celllines.h"
#include "app/exchange/findings.h"
#include "app/model/entities.h"

namespace slateboard::exchange {

/// What one row of a list of titles says.
struct TitleRow {
    Title title;                    // an id only if it has one of ours
    std::optional<SourceIp> source; // what it was made from, no id yet
    std::optional<DatedCell> release;
    std::optional<Money> cost;
    std::optional<Money> receipts;
    QString distributor;
    QString platform;
    QString productionCompany;
    std::optional<Day> targetRelease;
    QList<Happened<Stage>> stages;
    QList<IpId> sourceIds; // the first is that of `source`; null: unknown
    QStringList otherSources;
    QList<std::pair<PartyRole, QString>> otherParties;
};

class TitleDetails;

/// Reads the rows of one table of titles.
class TitleReader {
public:
    /// Fails if no column holds a name, or an amount column is in another currency.
    [[nodiscard]] static Result<TitleReader> over(const SourceTable &table, Findings &findings,
                                                  const Currency &currency);

    /// The row's meaning, or why it cannot be taken. What it says in words that are not known goes to `notes`.
    [[nodiscard]] tl::expected<TitleRow, RowRemark> read(const SourceRow &row, QList<RowRemark> &notes) const;

    [[nodiscard]] const Column &release() const { return m_release; }
    [[nodiscard]] const Column &cost() const { return m_cost; }
    [[nodiscard]] const Column &receipts() const { return m_receipts; }

private:
    TitleReader(Findings &findings, Currency currency);
    [[nodiscard]] tl::expected<void, RowRemark> readValues(const SourceRow &row, TitleRow &out) const;
    void readNames(const SourceRow &row, Title &title) const;
    void readFormat(const SourceRow &row, Title &title, QList<RowRemark> &notes) const;
    void readSource(const SourceRow &row, TitleRow &out, QList<RowRemark> &notes) const;

    Findings &m_findings;
    std::shared_ptr<const TitleDetails> m_details;
    Column m_title, m_koreanName, m_englishName;
    Column m_sourceTitle, m_source, m_creator;
    Column m_format, m_episodes, m_minutes, m_genre;
    Column m_release, m_cost, m_receipts;
    Column m_distributor, m_platform, m_productionCompany;
    Currency m_currency;
    QString m_costUnit;
    QString m_receiptsUnit;
    Format m_usualFormat = Format::Film;
};

} // namespace slateboard::exchange
