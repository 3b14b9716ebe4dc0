// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/levers.h"
#include "ui/models/figuretable.h"
#include "ui/widgets/badge.h"

namespace slateboard {

// What the Milestones page says of a forecast, as words and rows of text.

[[nodiscard]] Tone chanceTone(double probability);

[[nodiscard]] QList<FigureColumn> forecastColumns();
/// P50, P85, and the pace had and needed; what is still to go. No forecast: dashes.
[[nodiscard]] QList<FigureRow> forecastRows(const planning::GoalFigures &goal,
                                            const std::optional<forecast::GoalForecast> &forecast,
                                            const Formatter &format);

[[nodiscard]] QList<FigureColumn> leverColumns();
/// Each leads to its place among the levers.
[[nodiscard]] QList<FigureRow> leverRows(const std::vector<forecast::LeverEffect> &levers, const Formatter &format);

/// The columns of what a lever is about.
[[nodiscard]] QList<FigureColumn> leverRowColumns(forecast::LeverRows kind);
[[nodiscard]] QList<FigureRow> rowsOfLever(const Library &library, const planning::Figures &figures,
                                           const forecast::LeverEffect &lever, const Formatter &format);

} // namespace slateboard
