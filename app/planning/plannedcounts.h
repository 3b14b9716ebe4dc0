// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/factindex.h"

#include <array>

namespace slateboard::planning {

/// The library as the facts up to `asOf` and, from the day after, the plan will have it; so every count of
/// app/planning/counts.h can be asked for days to come. The plan's included titles enter
/// - the stages that it plans for them, on their days;
/// - else development, pre-production (which is greenlight), production and post-production when these phases begin,
///   and are released on their target day: none of these takes a title back, revives one that is shelved, or comes
///   before a greenlight that is planned later.
/// What should have happened by as-of and has not, happens on the day after. Titles that are not in the plan are given
/// up on that day. Of rights, those that run on as-of end when they are known to; the ones that follow them without a
/// gap are known too. Only titles, their stage events and source IPs, and grants are filled in.
[[nodiscard]] Library asPlanned(const Library &library, PlanId plan, Day asOf);

/// What each measure counts in a plan on any day from as-of on, prepared once. Safe to copy and to ask from any thread.
class PlannedCounts {
public:
    PlannedCounts(const Library &library, PlanId plan, Day asOf);

    [[nodiscard]] int count(Measure measure, Day day) const;

private:
    struct Level {
        Day day; // and until the next
        int count = 0;
    };
    [[nodiscard]] static std::vector<Level> changesAfter(const std::vector<Interval> &intervals, Day asOf);

    std::array<std::vector<Level>, 4> m_levels; // by Measure, then by day
};

} // namespace slateboard::planning
