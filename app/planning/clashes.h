// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <span>
#include <vector>

namespace slateboard::planning {

/// Two exclusive grants of one source IP that cannot both hold: they share a use, a territory, a language and days, and
/// nothing says that both come from one holder. An option and what it was exercised into do not clash, nor do grants of
/// one counterparty, nor two in-house rights, nor grants of which one begins on the other's last day.
struct Clash {
    IpId ip;
    GrantId first; // the one that began first
    GrantId second;
    Uses uses; // that they share
    Day from;  // the days that they share
    std::optional<Day> to;
    friend bool operator==(const Clash &, const Clash &) = default;
};

/// Those of `asOf` and later, by source IP.
[[nodiscard]] std::vector<Clash> clashesOf(const Library &library, Day asOf);

/// Those of them that a grant would be in if each of `ips`, which are ordered, had it; it takes the place of the one
/// with its id.
[[nodiscard]] std::vector<Clash> clashesWith(const Library &library, const RightsGrant &grant,
                                             std::span<const IpId> ips, Day asOf);

} // namespace slateboard::planning
