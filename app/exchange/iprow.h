// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/celllines.h"
#include "app/exchange/grantdetails.h"
#include "app/exchange/ipupdate.h"

namespace slateboard::exchange {

/// What one row of a list of source IPs says.
struct IpRow {
    SourceIp ip;    // no id; fields that are not given have their usual values
    IpFields given; // fields that the row says
    QString id;     // of a source IP of a library, as text
    std::optional<ScoutStep> step;
    std::optional<Day> stepDay;
    QList<Happened<ScoutStep>> scouting;
    QList<GrantRow> grants;
    QList<RowRemark> notes;
};

/// Reads the rows of one table of source IPs.
class IpReader {
public:
    /// Fails as GrantReader::over() does.
    [[nodiscard]] static Result<IpReader> over(const SourceTable &table, const ImportOptions &options,
                                               Findings &findings, const Currency &currency);

    /// The row's meaning, or why it cannot be taken. A word that is not known costs the word, not the row.
    [[nodiscard]] tl::expected<IpRow, RowRemark> read(const SourceRow &row) const;

private:
    IpReader(const ImportOptions &options, Findings &findings, GrantReader grants);
    void readTexts(const SourceRow &row, IpRow &out) const;
    void readWords(const SourceRow &row, IpRow &out) const;
    [[nodiscard]] tl::expected<void, RowRemark> readDays(const SourceRow &row, IpRow &out) const;

    const ImportOptions &m_options;
    Findings &m_findings;
    GrantReader m_grants;
    GrantDetails m_grantDetails;
    Column m_title, m_originalTitle, m_genre, m_creator, m_publisher, m_foreignId, m_id;
    Column m_medium, m_origin, m_scoutStep, m_scouting;
    Column m_discoveredOn, m_scoutDay;
    Column m_synopsis, m_tags, m_notes;
};

} // namespace slateboard::exchange
