// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/forecast.h"

#include <QJsonArray>
#include <QJsonObject>

namespace slateboard {

struct ForecastRecord;

// Forecasts of goals as JSON; app/README.md describes them.

/// What a forecast says, or why there is none.
[[nodiscard]] QJsonObject forecastJson(const forecast::GoalForecast &forecast);
/// The interim targets of a goal, with the chances that its forecast, if there is one, gives them.
[[nodiscard]] QJsonArray interimsJson(const planning::GoalFigures &goal, const forecast::GoalForecast *forecast);

/// The JSON of `forecast`: each goal's forecast, what would move it, how its forecasts have done, and those that were
/// kept. It makes all of these, which takes a moment.
[[nodiscard]] QJsonArray forecastsJson(const Library &library, const QList<ForecastRecord> &records, Day asOf);

} // namespace slateboard
