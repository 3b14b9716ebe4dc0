// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipfacts.h"

namespace slateboard {

/// By what a list of source IPs can be divided.
enum class IpGrouping { None, Medium, Genre, Origin, Status, Publisher, Kind };
constexpr int ipGroupingCount = 7;

[[nodiscard]] QString groupingName(IpGrouping by); // translated

/// To which group each row of a table belongs.
class IpGroups {
public:
    IpGroups() = default; // none
    IpGroups(const IpTable &ips, const IpFacts &facts, IpGrouping by);

    [[nodiscard]] IpGrouping by() const { return m_by; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_groups.size()); }
    /// Groups stand in the order of the words or of the alphabet, the one without a value last.
    [[nodiscard]] int groupOf(int row) const { return m_groups[static_cast<size_t>(row)]; }
    [[nodiscard]] QString name(int group) const; // translated

    /// The same in the rows of another table; new rows go to the last group, until all are looked at anew.
    void remap(const std::vector<int> &map, int size);

private:
    void takeWords(const IpTable &ips, const IpFacts &facts);
    void takeTexts(const IpTable &ips, IpChunk::Text which, const QStringList &texts);

    IpGrouping m_by = IpGrouping::None;
    int m_count = 0;
    std::vector<int> m_groups;
    QStringList m_texts; // the names, where these are texts
};

} // namespace slateboard
