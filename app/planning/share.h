// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace slateboard::planning {

/// A count as a share of another; unknown of nothing.
[[nodiscard]] constexpr std::optional<double> shareOf(int part, int whole)
{
    return whole == 0 ? std::nullopt : std::optional(static_cast<double>(part) / whole);
}

} // namespace slateboard::planning
