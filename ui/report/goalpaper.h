// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pages.h"
#include "ui/report/summary.h"

namespace slateboard {

/// Every goal on pages of its own: how far it has come and how likely it is reached, the burn-up with its fan, interim
/// targets, what would move it, and how its forecasts did or would have done. The forecasts are the source's.
void addGoalPages(Pages &pages, Sheet &sheet, const PaperSource &source);

/// Milestones against the approved plan: a chart, then a row each.
void addSlipPages(Pages &pages, Sheet &sheet, const PaperSource &source);
/// How titles come through their stages: a chart, then a row a stage.
void addFunnelPages(Pages &pages, Sheet &sheet, const PaperSource &source);
/// Releases by quarter: by format and by platform.
void addReleasePages(Pages &pages, Sheet &sheet, const PaperSource &source);

} // namespace slateboard
