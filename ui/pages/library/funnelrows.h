// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/funnel.h"
#include "ui/models/figuretable.h"

namespace slateboard {

// The funnel as a table: a row a group and one of all, a column a step.

[[nodiscard]] QList<FigureColumn> funnelColumns(planning::FunnelGrouping grouping);
[[nodiscard]] QList<FigureRow> funnelTable(const planning::Funnel &funnel, const Formatter &formatter);

/// What a group is called.
[[nodiscard]] QString funnelGroupName(planning::FunnelGrouping grouping, const planning::FunnelKey &key);

/// The number in a cell: of the row that is called `group`, or of all if that is nothing; nothing where a cell has no
/// rows behind it.
[[nodiscard]] std::optional<planning::FunnelNumber> funnelNumberAt(const planning::Funnel &funnel,
                                                                   const std::optional<QString> &group, int column);

/// "In talks, Webtoon: 42": what the rows behind a number are.
[[nodiscard]] QString funnelNumberText(const planning::FunnelNumber &number, qsizetype count,
                                       const Formatter &formatter);

} // namespace slateboard
