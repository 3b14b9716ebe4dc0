// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipcolumns.h"
#include "ui/models/ipfacts.h"

#include <span>

namespace slateboard {

/// What the cells of one row of a list of source IPs say.
class IpCells {
public:
    IpCells(const IpTable &ips, const IpFacts &facts, int row) : m_ips(ips), m_facts(facts), m_row(row) {}

    [[nodiscard]] QString text(IpColumn column, const Library &library, const Formatter &format) const;
    /// What the field's editor starts with; see setIpField().
    [[nodiscard]] QVariant editValue(IpField field) const;
    /// Days until the last secured day; nothing: perpetual, or not secured.
    [[nodiscard]] std::optional<int> daysLeft(Day asOf) const;

private:
    [[nodiscard]] QString grantText(IpColumn column, const Library &library, const Formatter &format) const;
    [[nodiscard]] QString metricText(MetricColumn column, const Formatter &format) const;
    [[nodiscard]] QString lapseText(const Formatter &format) const;

    const IpTable &m_ips;
    const IpFacts &m_facts;
    int m_row;
};

[[nodiscard]] QString columnName(IpColumn column);
/// How a column's values are computed, where its name does not tell; else empty.
[[nodiscard]] QString columnHint(IpColumn column);

/// A column's subtotal over some rows: the sum of fees and of metrics that add up, the mean of ratings, the best rank.
/// Empty for other columns, and where no row says anything.
[[nodiscard]] QString subtotalText(IpColumn column, const IpFacts &facts, std::span<const int> rows,
                                   const Formatter &format);

/// The state of rights in words: "Secured · Option", "In talks".
[[nodiscard]] QString rightsText(const planning::IpState &state);
/// What there is to say of them, a line each: that exclusive ones clash, when they end, and that this is decided.
[[nodiscard]] QString rightsSentences(const planning::IpState &state, const Formatter &format, Day asOf);

} // namespace slateboard
