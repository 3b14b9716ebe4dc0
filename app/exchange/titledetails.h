// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/titlerow.h"

namespace slateboard::exchange {

/// Reads what our own lists of titles say besides what those of others do: the title's id and those of the source IPs
/// that it is made from, the stages it went through, and what a row has no room for.
class TitleDetails {
public:
    explicit TitleDetails(Findings &findings);
    [[nodiscard]] tl::expected<void, RowRemark> read(const SourceRow &row, TitleRow &out,
                                                     QList<RowRemark> &notes) const;

private:
    [[nodiscard]] tl::expected<void, RowRemark> readDays(const SourceRow &row, TitleRow &out) const;
    void readOtherParties(const SourceRow &row, TitleRow &out, QList<RowRemark> &notes) const;

    Findings &m_findings;
    Column m_id, m_ownOriginal, m_producer, m_logline, m_stages, m_targetRelease;
    Column m_sourceIds, m_otherSources, m_otherParties;
};

} // namespace slateboard::exchange
