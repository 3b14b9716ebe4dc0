// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/forecastkeeping.h"
#include "ui/charts/trackchart.h"
#include "ui/models/figuretable.h"

namespace slateboard {

// What the track record says, as sentences and rows of text.

/// How forecasts of a goal did, or would have done.
struct TrackRecordData {
    forecast::Backtest backtest;
    std::vector<KeptForecast> kept; // newest first
};
/// To be made aside.
[[nodiscard]] TrackRecordData trackRecordOf(const Library &library, const Goal &goal, Day asOf,
                                            const QList<ForecastRecord> &records);

/// "80% ranges held 81% of 36 times", and whether that is as it should be. Empty without cases.
[[nodiscard]] QString coverageSentence(const forecast::Backtest &backtest, const Formatter &format);
/// How much smaller the misses are than those of the simpler methods. Empty without cases.
[[nodiscard]] QString comparisonSentence(const forecast::Backtest &backtest, const Formatter &format);
/// "1 month", "6 months", "All together".
[[nodiscard]] QString horizonName(int months);

[[nodiscard]] QList<FigureColumn> backtestColumns();
[[nodiscard]] QList<FigureRow> backtestRows(const forecast::Backtest &backtest, const Formatter &format);

/// The cases of so many months ahead, by day.
[[nodiscard]] std::vector<TrackMark> trackMarks(const forecast::Backtest &backtest, int months);

[[nodiscard]] QList<FigureColumn> keptColumns();
[[nodiscard]] QList<FigureRow> keptRows(const std::vector<KeptForecast> &kept, const Formatter &format);
/// How many are kept, and how those did whose day has come.
[[nodiscard]] QString keptSentence(const std::vector<KeptForecast> &kept, const Formatter &format);

} // namespace slateboard
