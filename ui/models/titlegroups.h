// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

#include <QHash>

#include <span>
#include <vector>

namespace slateboard {

/// By what the titles of the board and the timeline are grouped into lanes.
enum class Grouping { None, Format, ReleaseYear, ProductionCompany, Platform, Producer };

struct GroupingWord {
    Grouping value;
    const char *code; // by which a layout remembers it
    const char *english;
};
[[nodiscard]] std::span<const GroupingWord> groupings(); // in their natural order
[[nodiscard]] QString groupingName(Grouping grouping);   // in the language that the application speaks now

struct TitleGroup {
    QString key;  // tells it from others of its grouping, in whatever language; empty: titles that have none
    QString name; // for people
};

/// The lanes of a plan's titles. A title that several companies make, or several platforms show, is in the lane of the
/// first that was named, so that no title stands in two places.
class TitleGroups {
public:
    TitleGroups() = default; // ungrouped: no lanes
    TitleGroups(const Library &library, const planning::Figures &figures, Grouping grouping, Language language);

    [[nodiscard]] bool isEmpty() const { return m_groups.empty(); }
    /// In the order in which they stand; titles that belong to none come last.
    [[nodiscard]] const std::vector<TitleGroup> &groups() const { return m_groups; }
    /// The position of a title's group, -1 without groups.
    [[nodiscard]] int groupOf(TitleId title) const { return m_positions.value(title, -1); }

private:
    std::vector<TitleGroup> m_groups;
    QHash<TitleId, int> m_positions;
};

/// The first company of each title in this role, for people.
[[nodiscard]] QHash<TitleId, QString> firstParties(const Library &library, PartyRole role, Language language);

} // namespace slateboard
