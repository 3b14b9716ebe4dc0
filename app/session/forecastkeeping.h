// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/trackrecord.h"
#include "app/model/forecastrecord.h"

namespace slateboard {

/// What Session::keepForecasts() is to keep of forecasts that were shown: the first of each goal in a month. Ids are
/// null.
[[nodiscard]] QList<ForecastRecord> forecastsToKeep(const std::vector<forecast::GoalForecast> &shown,
                                                    const QList<ForecastRecord> &kept);

/// A forecast that was kept, and how it did; unknown while its day is still to come.
struct KeptForecast {
    ForecastRecord record;
    std::optional<forecast::RecordScore> score;
};

/// Those of a goal that were made up to as-of, newest first; of one day, by the day that they are about.
[[nodiscard]] std::vector<KeptForecast> keptForecasts(const Library &library, GoalId goal, Day asOf,
                                                      const QList<ForecastRecord> &records);

} // namespace slateboard
