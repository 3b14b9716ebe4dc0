// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <QHash>

#include <vector>

namespace slateboard::planning {

/// A right is said to be lapsing this many days before its last day.
constexpr int lapseNoticeDays = 90;
/// ... and this many days before it, lapsing is urgent.
constexpr int lapseUrgentDays = 30;

/// How a source IP stands on a day; derived from its grants and scout events, never stored.
struct IpState {
    IpStatus status = IpStatus::Listed;
    std::optional<GrantKind> kind; // of the grant that secures it
    std::optional<Day>
        securedUntil; // last secured day of the unbroken run of grants; unknown: perpetual or not secured
    bool secured = false;
};

/// The states of source IPs on a day. Those without grants and scout events are absent: they are just listed.
[[nodiscard]] QHash<IpId, IpState> ipStates(const Library &library, Day day);

/// A right that runs out: the last day of an unbroken run of counting grants.
struct Lapse {
    IpId ip;
    GrantId grant;
    Day lastDay;
    std::vector<TitleId> titlesAtRisk; // tied, not shelved, not yet released
};

/// Rights that lapse from `asOf` to `days` days later, soonest first.
[[nodiscard]] std::vector<Lapse> lapsesWithin(const Library &library, Day asOf, int days);

} // namespace slateboard::planning
