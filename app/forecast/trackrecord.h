// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/forecast.h"

namespace slateboard {
struct ForecastRecord;
}

namespace slateboard::forecast {

enum class Method {
    Forecast,  // ours
    LastYear,  // the net pace of the last 12 months (of fewer, if there are fewer) carried on, with Poisson chance
    Resampling // months drawn from the past as they were
};
constexpr size_t methodCount = 3;
[[nodiscard]] const char *codeOf(Method method);
[[nodiscard]] QString methodName(Method method); // in the language that the application speaks

/// How five quantiles did against what came.
struct Score {
    bool in50 = false;  // from P25 to P75
    bool in80 = false;  // from P10 to P90
    double pinball = 0; // mean of the quantile losses of P10, P25, P50, P75, P90; in rows of the count, less is better
    friend bool operator==(const Score &, const Score &) = default;
};
[[nodiscard]] Score scoreOf(const Fan &fan, int actual);

/// A method over many cases.
struct MethodScore {
    int in50 = 0;       // cases
    int in80 = 0;       // cases
    double pinball = 0; // mean
    double width80 = 0; // mean of P90 - P10
    friend bool operator==(const MethodScore &, const MethodScore &) = default;
};

/// One forecast as it would have been made at the end of a past month, and what came.
struct BacktestCase {
    Day madeOn;
    int months = 0; // ahead
    Day day;
    int actual = 0;
    std::array<Fan, methodCount> fans; // by Method
    friend bool operator==(const BacktestCase &, const BacktestCase &) = default;
};

struct HorizonScore {
    int months = 0; // ahead; 0: all horizons together
    int cases = 0;
    std::array<MethodScore, methodCount> methods{}; // by Method
    friend bool operator==(const HorizonScore &, const HorizonScore &) = default;
};

/// Every month's end with at least 6 complete months before it is an origin: what would have been forecast from the
/// facts up to it for 1, 3, 6 and 12 months ahead, as long as that has come by as-of. Facts are those that are known
/// now, in so far as they are dated up to the origin: rights that end later count as lapses known then.
struct Backtest {
    GoalId goal;
    Day asOf;
    std::vector<HorizonScore>
        horizons;                    // those of 1, 3, 6 and 12 months that have cases, then all together; empty: none
    std::vector<BacktestCase> cases; // by origin, then horizon
    friend bool operator==(const Backtest &, const Backtest &) = default;
};
/// To be computed aside: as many forecasts as there are months, at most the 60 latest.
[[nodiscard]] Backtest backtest(const Library &library, const Goal &goal, Day asOf);

/// What is kept of a forecast: one record each for 1, 3, 6 and 12 months ahead and one for the deadline; ids are null.
/// Empty where there is none, and of a what-if.
[[nodiscard]] QList<ForecastRecord> recordsOf(const GoalForecast &forecast);

/// A kept forecast whose day has come.
struct RecordScore {
    int actual = 0;
    Score score;
    std::optional<bool> reached; // of the deadline's record: whether the target was reached by the deadline
    std::optional<double> brier; // (probability - reached)^2; less is better
    friend bool operator==(const RecordScore &, const RecordScore &) = default;
};
/// Unknown while its day has not come by as-of, or if the goal is gone.
[[nodiscard]] std::optional<RecordScore> score(const ForecastRecord &record, const Library &library, Day asOf);

} // namespace slateboard::forecast
