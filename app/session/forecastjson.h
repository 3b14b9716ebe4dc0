// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/levers.h"
#include "app/session/forecastkeeping.h"

#include <QJsonArray>
#include <QJsonObject>

namespace slateboard {

// Forecasts of goals as JSON; app/README.md describes them.

/// What a forecast says, or why there is none.
[[nodiscard]] QJsonObject forecastJson(const forecast::GoalForecast &forecast);
/// The interim targets of a goal, with the chances that its forecast gives them.
[[nodiscard]] QJsonArray interimsJson(const planning::GoalFigures &goal, const forecast::GoalForecast &forecast);

/// A goal, what is forecast of it, what would move it, how its forecasts would have done, and those that were kept.
struct GoalOutlook {
    planning::GoalFigures figures;
    forecast::GoalForecast forecast;
    std::vector<forecast::LeverEffect> levers;
    forecast::Backtest backtest;
    std::vector<KeptForecast> kept;
};
/// Of all goals, in the library's order.
[[nodiscard]] std::vector<GoalOutlook> outlooksOf(const Library &library, const QList<ForecastRecord> &records,
                                                  Day asOf);

/// The JSON of `forecast`.
[[nodiscard]] QJsonArray outlooksJson(const std::vector<GoalOutlook> &outlooks);

} // namespace slateboard
