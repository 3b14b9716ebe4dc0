// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipgroups.h"

#include <set>
#include <span>

namespace slateboard {

/// What the lines of a list of source IPs are: rows of the table, under the heads of their groups if there are groups.
/// Of a group that is collapsed only the head is a line.
class IpShown {
public:
    struct Group {
        int group = 0; // of IpGroups
        int begin = 0; // among the rows, until the next group's
        int secured = 0;
        bool isCollapsed = false;
    };

    /// `rows` as they are to be shown. Groups that were collapsed stay so, until the kind of groups is another one.
    void set(std::vector<int> rows, const IpGroups &groups, const IpFacts &facts);

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// The row on a line; -1 for a head.
    [[nodiscard]] int rowAt(int line) const { return std::max(-1, m_lines[static_cast<size_t>(line)]); }
    [[nodiscard]] std::optional<Group> groupAt(int line) const; // whose head it is
    [[nodiscard]] std::span<const int> rowsOf(const Group &group) const;
    [[nodiscard]] std::optional<int> lineOf(int row) const;
    [[nodiscard]] const std::vector<int> &lines() const { return m_lines; } // rows; heads are below 0
    /// All rows, those of collapsed groups too.
    [[nodiscard]] const std::vector<int> &rows() const { return hasGroups() ? m_rows : m_lines; }
    [[nodiscard]] bool hasGroups() const { return !m_groups.empty(); }

    /// Of a head's line: its group opens or closes; the lines of its rows, which stand behind it, come or go.
    void setCollapsed(int line, bool isCollapsed);
    void setAllCollapsed(bool isCollapsed);

    // Without groups: single rows
    void remove(int line);
    void insert(int line, int row);
    void remap(const std::vector<int> &map); // rows of another table

private:
    void divide(const std::vector<int> &rows, const IpGroups &groups, const IpFacts &facts);
    void layLines();

    std::vector<int> m_rows;     // by group, if there are groups
    std::vector<Group> m_groups; // those with rows
    std::vector<int> m_lines;    // rows, or -1 - the index of a group
    std::set<int> m_collapsed;   // groups, with rows or without
    IpGrouping m_by = IpGrouping::None;
};

} // namespace slateboard
