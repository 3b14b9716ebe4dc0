// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/grantcolumns.h"

namespace slateboard::exchange {

/// Reads what a row says of its grants besides their terms: how they were closed, the option that they came of, and the
/// documents that prove them.
class GrantDetails {
public:
    explicit GrantDetails(Findings &findings);
    [[nodiscard]] tl::expected<void, RowRemark> read(const SourceRow &row, GrantRow &grant,
                                                     QList<RowRemark> &notes) const;

private:
    struct Columns {
        Column closing, closedOn, exercises, documents;
    };
    [[nodiscard]] tl::expected<void, RowRemark> readClosing(const Columns &columns, const SourceRow &row,
                                                            RightsGrant &grant, QList<RowRemark> &notes) const;

    Findings &m_findings;
    QList<Columns> m_columns; // by the grant's number, from 1
};

} // namespace slateboard::exchange
