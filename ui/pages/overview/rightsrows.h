// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/figures.h"
#include "ui/models/figuretable.h"

#include <array>

namespace slateboard {

/// What the card of rights lists: those that lapse within 30, 90 or 180 days, those that lapse too early for a title,
/// and the exclusive ones that clash.
enum class RightsView { Urgent, Notice, Horizon, Missed, Clashes };
constexpr int rightsViewCount = 5;

/// Within how many days the rights of such a view lapse.
[[nodiscard]] int daysOf(RightsView view);
/// How many rows each view has.
[[nodiscard]] std::array<qint64, rightsViewCount> rightsCounts(const planning::Figures &figures);

[[nodiscard]] QList<FigureColumn> rightsColumns(RightsView view);
/// To be made aside: a large library has many. Their cells are told about by rightsTelling().
[[nodiscard]] QList<FigureRow> rightsRows(const Library &library, const planning::Figures &figures,
                                          const Formatter &format, RightsView view);
/// The sentences on a lapse or, in the view of clashes, on a clash of these figures.
[[nodiscard]] QString rightsTelling(const Library &library, const planning::Figures &figures, Language language,
                                    RightsView view, int index);

} // namespace slateboard
