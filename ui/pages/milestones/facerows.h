// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"
#include "app/planning/milestones.h"
#include "ui/models/figuretable.h"

namespace slateboard {

// The rows behind the charts of stages, slips and releases.

[[nodiscard]] QList<FigureColumn> stageTitleColumns();
[[nodiscard]] QList<FigureRow> stageTitleRows(const Library &library, const planning::Figures &figures,
                                              const std::vector<TitleId> &titles, const Formatter &format);

[[nodiscard]] QList<FigureColumn> slipColumns();
[[nodiscard]] QList<FigureRow> slipRows(const Library &library, std::span<const planning::MilestoneFigures> milestones,
                                        const Formatter &format);

[[nodiscard]] QList<FigureColumn> releaseColumns();
[[nodiscard]] QList<FigureRow> releaseRows(const Library &library, const planning::Figures &figures,
                                           const std::vector<TitleId> &titles, const Formatter &format);

} // namespace slateboard
