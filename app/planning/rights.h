// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <QHash>

#include <span>

namespace slateboard::planning {

/// How a source IP stands on a day; derived from its grants and scout events, never stored.
struct IpState {
    IpStatus status = IpStatus::Listed;
    std::optional<GrantKind> kind; // of the grant that secures it
    std::optional<Day>
        securedUntil; // last secured day of the unbroken run of grants; unknown: perpetual or not secured
    bool secured = false;
    bool decided = false; // secured until a day that somebody decided on, as by letting it lapse: it needs no warning
    bool clashes = false; // with exclusive grants of that day or later, see clashesOf()
};

/// The states of source IPs on a day. Those without grants and scout events are absent: they are just listed.
[[nodiscard]] QHash<IpId, IpState> ipStates(const Library &library, Day day);

/// What the fees of some grants come to; nothing if no fee is known.
[[nodiscard]] std::optional<Money> totalFee(std::span<const RightsGrant *const> grants);

} // namespace slateboard::planning
