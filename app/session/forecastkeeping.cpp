// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/forecastkeeping.h"

#include <algorithm>
#include <utility>

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

std::vector<KeptForecast> keptForecasts(const Library &library, GoalId goal, Day asOf,
                                        const QList<ForecastRecord> &records)
{
    std::vector<KeptForecast> kept;
    for (const ForecastRecord &record : records) {
        if (record.goal == goal && record.madeOn <= asOf)
            kept.push_back({record, forecast::score(record, library, asOf)});
    }
    std::ranges::stable_sort(kept, [](const KeptForecast &a, const KeptForecast &b) {
        return std::pair(b.record.madeOn, a.record.day) < std::pair(a.record.madeOn, b.record.day);
    });
    return kept;
}

} // namespace slateboard
