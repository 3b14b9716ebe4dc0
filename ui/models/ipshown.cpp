// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ipshown.h"

#include <algorithm>

namespace slateboard {

void IpShown::set(std::vector<int> rows, const IpGroups &groups, const IpFacts &facts)
{
    if (m_by != groups.by())
        m_collapsed.clear();
    m_by = groups.by();
    m_groups.clear();
    m_rows.clear();
    if (groups.by() == IpGrouping::None)
        m_lines = std::move(rows);
    else
        divide(rows, groups, facts);
}

void IpShown::divide(const std::vector<int> &rows, const IpGroups &groups, const IpFacts &facts)
{
    // Counted out into their groups, each keeping its order.
    std::vector<Group> all(static_cast<size_t>(groups.count()) + 1);
    for (int row : rows) {
        ++all[static_cast<size_t>(groups.groupOf(row)) + 1].begin;
        all[static_cast<size_t>(groups.groupOf(row))].secured += facts.isSecured(row) ? 1 : 0;
    }
    for (size_t group = 1; group < all.size(); ++group)
        all[group].begin += all[group - 1].begin;
    std::vector<int> next;
    for (const Group &group : all)
        next.push_back(group.begin);
    m_rows.resize(rows.size());
    for (int row : rows)
        m_rows[static_cast<size_t>(next[static_cast<size_t>(groups.groupOf(row))]++)] = row;
    for (size_t group = 0; group + 1 < all.size(); ++group) {
        if (all[group].begin == all[group + 1].begin)
            continue;
        m_groups.push_back(all[group]);
        m_groups.back().group = static_cast<int>(group);
        m_groups.back().isCollapsed = m_collapsed.contains(static_cast<int>(group));
    }
    layLines();
}

void IpShown::layLines()
{
    m_lines.clear();
    for (size_t i = 0; i < m_groups.size(); ++i) {
        m_lines.push_back(-1 - static_cast<int>(i));
        if (m_groups[i].isCollapsed)
            continue;
        const std::span<const int> rows = rowsOf(m_groups[i]);
        m_lines.insert(m_lines.end(), rows.begin(), rows.end());
    }
}

std::optional<IpShown::Group> IpShown::groupAt(int line) const
{
    const int entry = m_lines[static_cast<size_t>(line)];
    return entry < 0 ? std::optional(m_groups[static_cast<size_t>(-1 - entry)]) : std::nullopt;
}

std::span<const int> IpShown::rowsOf(const Group &group) const
{
    const auto next = std::ranges::upper_bound(m_groups, group.begin, {}, &Group::begin);
    const auto end = next == m_groups.end() ? m_rows.size() : static_cast<size_t>(next->begin);
    const auto begin = static_cast<size_t>(group.begin);
    return std::span(m_rows).subspan(begin, end - begin);
}

std::optional<int> IpShown::lineOf(int row) const
{
    const auto found = std::ranges::find(m_lines, row);
    return found == m_lines.end() ? std::nullopt : std::optional(static_cast<int>(found - m_lines.begin()));
}

void IpShown::setCollapsed(int line, bool isCollapsed)
{
    Group &group = m_groups[static_cast<size_t>(-1 - m_lines[static_cast<size_t>(line)])];
    if (group.isCollapsed == isCollapsed)
        return;
    group.isCollapsed = isCollapsed;
    if (isCollapsed)
        m_collapsed.insert(group.group);
    else
        m_collapsed.erase(group.group);
    const std::span<const int> rows = rowsOf(group);
    const auto behind = m_lines.begin() + line + 1;
    if (isCollapsed)
        m_lines.erase(behind, behind + static_cast<std::ptrdiff_t>(rows.size()));
    else
        m_lines.insert(behind, rows.begin(), rows.end());
}

void IpShown::setAllCollapsed(bool isCollapsed)
{
    m_collapsed.clear();
    for (Group &group : m_groups) {
        group.isCollapsed = isCollapsed;
        if (isCollapsed)
            m_collapsed.insert(group.group);
    }
    layLines();
}

void IpShown::remove(int line)
{
    m_lines.erase(m_lines.begin() + line);
}

void IpShown::insert(int line, int row)
{
    m_lines.insert(m_lines.begin() + line, row);
}

void IpShown::remap(const std::vector<int> &map)
{
    for (int &row : m_lines)
        row = map[static_cast<size_t>(row)];
    std::erase(m_lines, -1);
}

} // namespace slateboard
