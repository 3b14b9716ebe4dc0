// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/forecastkeeping.h"

#include "app/forecast/trackrecord.h"
#include "app/model/forecastrecord.h"

#include <algorithm>

namespace slateboard {

QList<ForecastRecord> forecastsToKeep(const std::vector<forecast::GoalForecast> &shown,
                                      const QList<ForecastRecord> &kept)
{
    QList<ForecastRecord> records;
    for (const forecast::GoalForecast &forecast : shown) {
        const bool isKept = std::ranges::any_of(kept, [&](const ForecastRecord &record) {
            return record.goal == forecast.goal && Month::of(record.madeOn) == Month::of(forecast.asOf);
        });
        if (!isKept)
            records += forecast::recordsOf(forecast);
    }
    return records;
}

} // namespace slateboard
