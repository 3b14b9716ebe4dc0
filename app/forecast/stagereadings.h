// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/history.h"

namespace slateboard::forecast {

/// How titles come into a count through their stages.
struct StageForecast {
    std::vector<MonthGains> months;     // titles that came (their first stage), by month
    std::vector<StageReading> readings; // of the same past, each with other weights (Rubin's Bayesian bootstrap, 1981)
};

/// Of a count of titles whose past tells enough: at least 12 complete months, 10 titles that entered the count, of
/// those at least four fifths a month or more after their first stage, and one that came in the complete months.
/// Else nothing; then titles are only counted.
///
/// A title that stands in a stage is counted in its n-th month there with a chance that the past tells, as is being
/// shelved (discrete competing risks). Where few were as old, the chance leans towards the mean of all ages. Shelved
/// titles are taken to be out of it.
[[nodiscard]] std::optional<StageForecast> stageReadings(planning::FactIndex &facts,
                                                         const planning::GoalFigures &figures,
                                                         const GoalHistory &history);

} // namespace slateboard::forecast
