// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipcolumns.h"
#include "ui/models/ipfacts.h"

namespace slateboard {

/// What the cells of one row of a list of source IPs say.
class IpCells {
public:
    IpCells(const IpTable &ips, const IpFacts &facts, int row) :
        m_ips(ips), m_state(facts.states[static_cast<size_t>(row)]), m_titles(facts.titles[static_cast<size_t>(row)]),
        m_row(row)
    {}

    [[nodiscard]] QString text(IpColumn column, const Library &library, const Formatter &format) const;
    /// What the field's editor starts with; see setIpField().
    [[nodiscard]] QVariant editValue(IpField field) const;
    /// Days until the last secured day; nothing: perpetual, or not secured.
    [[nodiscard]] std::optional<int> daysLeft(Day asOf) const;

private:
    const IpTable &m_ips;
    const planning::IpState &m_state;
    const QList<TitleId> &m_titles;
    int m_row;
};

[[nodiscard]] QString columnName(IpColumn column);

/// The state of rights in words: "Secured · Option", "In talks".
[[nodiscard]] QString rightsText(const planning::IpState &state);
/// One sentence on when rights lapse, or nothing if they do not.
[[nodiscard]] QString lapseSentence(const planning::IpState &state, const Formatter &format, Day asOf);

} // namespace slateboard
