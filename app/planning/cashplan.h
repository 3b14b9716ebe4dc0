// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <vector>

namespace slateboard::planning {

/// Cumulative share spent at the share t in [0,1] of a phase. Even t; front 1-(1-t)^2; back t^2; S 3t^2-2t^3.
[[nodiscard]] double profileAt(Profile profile, double t);

struct MonthAmount {
    Month month;
    Money amount;
};

/// Spreads `amount` over the days `from`..`to` of a phase that runs start..end (all inclusive, from >= start) by the
/// profile, summed by month. Months add up exactly to `amount` (largest-remainder rounding). `from` > `start` spreads
/// over what remains of the phase, in the proportions that the profile has there; where nothing remains, everything
/// falls on `from`. Months come without gaps.
[[nodiscard]] std::vector<MonthAmount> spread(Money amount, Profile profile, Day start, Day end, Day from);

} // namespace slateboard::planning
