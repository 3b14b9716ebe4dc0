// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/history.h"

namespace slateboard::forecast {

/// What stands one step before the count, and how much of such came into it:
/// - source IPs: those in talks or with an offer, not secured;
/// - drama IPs by rule (a): pitched dramas of a source IP whose drama rights are secured and that is not counted;
/// - dramas greenlit: those in development; - released titles: those in post-production or delivered.
/// The conversion is that of all that ever stood there and either came into the count or were given up since, or have
/// stood there for a year.
[[nodiscard]] Openings openingsOf(planning::FactIndex &facts, const planning::GoalFigures &figures, Day asOf);

} // namespace slateboard::forecast
