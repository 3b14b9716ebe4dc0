// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/forecast.h"

#include <QList>

namespace slateboard {

struct ForecastRecord;

/// What Session::keepForecasts() is to keep of forecasts that were shown: the first of each goal in a month. Ids are
/// null.
[[nodiscard]] QList<ForecastRecord> forecastsToKeep(const std::vector<forecast::GoalForecast> &shown,
                                                    const QList<ForecastRecord> &kept);

} // namespace slateboard
