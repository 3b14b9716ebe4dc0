// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

namespace slateboard::planning {

enum class HeatGrouping { Format, Platform, FormatAndPlatform };

/// Titles of a row that are released in one quarter.
struct HeatCell {
    std::vector<TitleId> titles; // by release
    int released = 0;            // of them, up to as-of; the others are planned
    [[nodiscard]] int count() const { return static_cast<int>(titles.size()); }
    friend bool operator==(const HeatCell &, const HeatCell &) = default;
};

struct HeatRow {
    std::optional<Format> format;    // unknown: all
    std::optional<PartyId> platform; // unknown: all; null: titles for which no platform is named
    std::vector<HeatCell> cells;     // by column
    [[nodiscard]] int count() const;
    friend bool operator==(const HeatRow &, const HeatRow &) = default;
};

/// The releases of a plan by quarter, and by format or platform. A title that several platforms show stands under the
/// first that was named, so that none is counted twice. Those shelved are left out.
struct ReleaseHeat {
    Day asOf;
    HeatGrouping grouping = HeatGrouping::Format;
    /// The first column holds all before `first`, the last all after `last`; between them one a quarter.
    Quarter first;
    Quarter last;
    std::vector<HeatRow> rows; // that have any: formats in their order, platforms with most releases first, none last
    HeatRow total;             // a cell for each column
    int undated = 0;           // titles without a day of release

    [[nodiscard]] int columns() const { return last.index - first.index + 3; }
    /// Nothing: before or after all quarters.
    [[nodiscard]] std::optional<Quarter> quarterOf(int column) const;
    [[nodiscard]] bool isEmpty() const { return total.count() == 0; }
    friend bool operator==(const ReleaseHeat &, const ReleaseHeat &) = default;
};

/// The quarters that are usually looked at: those in which anything is released, but no more than two years back and
/// three ahead.
[[nodiscard]] std::pair<Quarter, Quarter> usualQuarters(const Figures &figures);
[[nodiscard]] ReleaseHeat releaseHeat(const Library &library, const Figures &figures, HeatGrouping grouping,
                                      std::pair<Quarter, Quarter> quarters);

} // namespace slateboard::planning
