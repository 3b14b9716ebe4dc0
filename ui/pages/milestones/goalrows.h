// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/goals.h"
#include "ui/models/figuretable.h"

namespace slateboard {

// The tables of the Milestones page as rows of text, from the figures of a goal alone.

[[nodiscard]] QList<FigureColumn> monthColumns();
[[nodiscard]] QList<FigureRow> monthRows(const planning::GoalFigures &goal, const Formatter &format); // newest first

[[nodiscard]] QList<FigureColumn> stepColumns();
/// The rows that a month gained or lost, by day.
[[nodiscard]] QList<FigureRow> stepRows(const Library &library, const planning::GoalFigures &goal, Month month,
                                        const Formatter &format);

/// How far the goal is, where its pace leads, and what it counts.
[[nodiscard]] QString goalSentence(const planning::GoalFigures &goal, const Formatter &format);

} // namespace slateboard
