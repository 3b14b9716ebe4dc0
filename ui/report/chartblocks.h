// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pages.h"
#include "ui/report/summary.h"

namespace slateboard {

/// The least height at which small charts can be read, in points.
[[nodiscard]] double leastSmallCharts(const SummaryInput &input);
/// The burn-ups of all goals, two or three abreast, above quarter demand; together so many pixels high.
void addSmallCharts(Pages &pages, Sheet &sheet, const SummaryInput &input, double height);
/// The burn-ups of every goal, with gains and losses, then the charts of the money, two or three a page.
void addLargeCharts(Pages &pages, Sheet &sheet, const SummaryInput &input);

} // namespace slateboard
