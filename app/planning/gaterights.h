// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/gate.h"
#include "app/planning/windows.h"

#include <span>

namespace slateboard::planning {

/// What a title needs of the rights in every source IP that it is made from.
class RightsNeeds {
public:
    /// Until when the rights are needed somewhere.
    struct Place {
        QString territory;        // as it is written; empty: worldwide
        std::optional<Day> until; // unknown: for good
        bool anywhere = false;    // whatever the territory: what is made and released
    };

    RightsNeeds(Format format, const TitleSchedule &schedule, Day asOf);
    void add(const ReleaseWindow &window, const WindowDays &days);

    /// What `grants`, all of one source IP, lack of it; each reason once for a grant.
    [[nodiscard]] std::vector<GateFinding> lacking(IpId ip, std::span<const RightsGrant *const> grants) const;

private:
    struct Held;
    [[nodiscard]] bool isShot() const { return m_photography && *m_photography <= m_asOf; }
    [[nodiscard]] bool covers(const RightsGrant &grant, const Place &place) const;
    [[nodiscard]] Day reach(const RightsGrant &grant) const;
    [[nodiscard]] Held held(std::span<const RightsGrant *const> grants, const Place &place) const;
    [[nodiscard]] std::optional<GateFinding> lackingAt(IpId ip, std::span<const RightsGrant *const> grants,
                                                       const Place &place) const;
    [[nodiscard]] GateFinding endingEarly(const RightsGrant &grant, Day lastDay, const Place &place) const;

    Use m_use;
    Day m_asOf;
    Day m_from; // rights are needed from then on
    std::optional<Day> m_photography;
    std::vector<Place> m_places;
};

} // namespace slateboard::planning
