// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pages.h"
#include "ui/report/summary.h"

namespace slateboard {

/// The burn-ups of the first three goals side by side, above quarter demand; together so many pixels high.
void addSmallCharts(Pages &pages, Sheet &sheet, const SummaryInput &input, double height);
/// The same for every goal, with gains and losses, two or three charts a page.
void addLargeCharts(Pages &pages, Sheet &sheet, const SummaryInput &input);

} // namespace slateboard
