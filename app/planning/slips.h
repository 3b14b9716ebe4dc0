// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/milestones.h"

namespace slateboard::planning {

/// Which milestones are compared with the approved plan.
enum class SlipsShown { Awaited, Done, All };

/// How far the days of milestones lie from those that the approved plan has kept.
struct Slips {
    Day asOf;
    int later = 0;
    int earlier = 0;
    int onTheDay = 0;
    int unapproved = 0;               // have a day, but none in the approved plan
    std::optional<double> medianDays; // of all that are compared, those on the day included; negative: earlier
    int titles = 0;                   // of which any milestone lies on another day
    /// One of each of these titles, that which is later than all its others (the last of equal ones), or if none is
    /// later the earliest. The latest first, at most as many as were asked for.
    std::vector<MilestoneFigures> rows;

    [[nodiscard]] int compared() const { return later + earlier + onTheDay; }
    friend bool operator==(const Slips &, const Slips &) = default;
};
/// Takes them as milestonesOf() gives them. Milestones of titles that are shelved or released are awaited no more: they
/// count only where they are done.
[[nodiscard]] Slips slipsOf(std::span<const MilestoneFigures> milestones, Day asOf, SlipsShown shown, size_t most);

} // namespace slateboard::planning
