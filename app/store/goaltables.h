// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/forecastrecord.h"
#include "app/store/column.h"

namespace slateboard::store {

template <>
struct TableOf<InterimTarget> {
    static constexpr Table table = Table::InterimTarget;
    static constexpr const char *name = "interim_target";
    static constexpr auto columns =
        std::tuple(Column{"id", &InterimTarget::id}, Column{"goal", &InterimTarget::goal},
                   Column{"day", &InterimTarget::day}, Column{"target", &InterimTarget::target});
};

// Not recorded: see ForecastRecord.
template <>
struct TableOf<ForecastRecord> {
    static constexpr const char *name = "forecast_record";
    static constexpr auto columns = std::tuple(
        Column{"id", &ForecastRecord::id}, Column{"goal", &ForecastRecord::goal},
        Column{"made_on", &ForecastRecord::madeOn}, Column{"months", &ForecastRecord::months},
        Column{"day", &ForecastRecord::day}, Column{"p10", &ForecastRecord::p10}, Column{"p25", &ForecastRecord::p25},
        Column{"p50", &ForecastRecord::p50}, Column{"p75", &ForecastRecord::p75}, Column{"p90", &ForecastRecord::p90},
        Column{"probability", &ForecastRecord::probability});
};

} // namespace slateboard::store
