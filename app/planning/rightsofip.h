// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

namespace slateboard::planning {

/// A grant with all that is known of it.
struct GrantInFull {
    RightsGrant grant;
    Uses lapsing; // see lapsingUses()
    std::optional<Lapse> lapse;
    QList<GrantDocument> documents;
    friend bool operator==(const GrantInFull &, const GrantInFull &) = default;
};

/// A title that is made from a source IP.
struct TitleNeeds {
    TitleId title;
    TitleSchedule schedule;
    friend bool operator==(const TitleNeeds &, const TitleNeeds &) = default;
};

/// The rights in one source IP.
struct RightsOfIp {
    IpId ip;
    std::vector<GrantInFull> grants; // by first day
    std::vector<Clash> clashes;
    std::vector<TitleNeeds> titles;
    friend bool operator==(const RightsOfIp &, const RightsOfIp &) = default;
};

/// Lapses and clashes are those of the figures, schedules those of the plan. Reads all grants, documents and ties of
/// the library: to be done aside.
[[nodiscard]] RightsOfIp rightsOfIp(const Library &library, const Figures &figures, PlanId plan, IpId ip);

} // namespace slateboard::planning
