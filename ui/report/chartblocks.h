// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pages.h"
#include "ui/report/summary.h"

namespace slateboard {

/// The burn-ups of the first two goals side by side, and quarter demand, small enough for the first page.
void addSmallCharts(Pages &pages, Sheet &sheet, const SummaryInput &input);
/// The same for every goal, with gains and losses, two charts a page.
void addLargeCharts(Pages &pages, Sheet &sheet, const SummaryInput &input);

} // namespace slateboard
