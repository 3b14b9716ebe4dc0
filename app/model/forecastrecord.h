// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

namespace slateboard {

/// What a forecast of a goal once said of a day to come, kept so that it can be judged. No part of the library's state:
/// no undo takes it back, and its goal may be gone.
struct ForecastRecord {
    Id<ForecastRecord> id;
    GoalId goal;
    Day madeOn;
    std::optional<int> months; // ahead; unknown: the deadline
    Day day;                   // that it is about
    double p10 = 0;            // of the count on that day
    double p25 = 0;
    double p50 = 0;
    double p75 = 0;
    double p90 = 0;
    std::optional<double> probability; // that the target is reached by the deadline; of the deadline's record
    friend bool operator==(const ForecastRecord &, const ForecastRecord &) = default;
};

} // namespace slateboard
