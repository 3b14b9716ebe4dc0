// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the charts that compare two plans share. Included only by the .cpp files of this folder.
#include "ui/charts/planpair.h"
#include "ui/charts/plotparts.h"

namespace slateboard {

enum class PlanSide { A, B };

/// How a plan is filled in a chart of two: A dark, B light within an outline; what is hoped lighter, with a hatch.
void styleBars(FormatBars &bars, const Theme &theme, PlanSide side, bool firm);

/// A legend in the row above the axes.
[[nodiscard]] QCPLegend *addLegend(QCustomPlot &plot);
void styleLegend(QCPLegend &legend, const Theme &theme);

/// "A: Working plan", shortened for a legend.
[[nodiscard]] QString legendName(PlanSide side, const PlanPair &plans, const Theme &theme);

/// A row of a tooltip's table.
[[nodiscard]] QString tipRow(const QString &name, const QString &value);

} // namespace slateboard
