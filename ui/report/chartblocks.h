// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/chartdrawing.h"
#include "ui/report/pages.h"
#include "ui/report/summary.h"

namespace slateboard {

/// The least height at which small charts can be read, in points.
[[nodiscard]] double leastSmallCharts(const SummaryInput &input);
/// The burn-ups of all goals, two or three abreast, above quarter demand; together so many pixels high.
void addSmallCharts(Pages &pages, Sheet &sheet, const SummaryInput &input, double height);
/// The burn-ups of every goal, with gains and losses, two or three a page.
void addGoalCharts(Pages &pages, Sheet &sheet, const SummaryInput &input);
/// The charts of the money, likewise; the first follows what stands above it if `startsPage` is not set.
void addMoneyCharts(Pages &pages, Sheet &sheet, const SummaryInput &input, bool startsPage = true);

/// A chart under its heading, as large as charts are on pages of their own: so many pixels high, with the heading.
[[nodiscard]] Block largeChart(const Pages &pages, Sheet &sheet, const QString &heading, double height,
                               ChartDrawing::Make make);

} // namespace slateboard
