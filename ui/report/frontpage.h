// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pages.h"
#include "ui/report/summary.h"

namespace slateboard {

// The blocks of the summary's first page.

/// Goals and money side by side, two or three a row.
void addGauges(Pages &pages, Sheet &sheet, const SummaryInput &input);
/// Why no source IP counts, if none does though some are listed.
void addNothingSecured(Pages &pages, Sheet &sheet, const SummaryInput &input);
/// How many titles stand in each stage, and their cost.
void addStages(Pages &pages, Sheet &sheet, const SummaryInput &input);
/// Rights that lapse within 90 days beside the next releases, at most so many rows of each.
void addNextDays(Pages &pages, Sheet &sheet, const SummaryInput &input, size_t rows);
[[nodiscard]] double nextDaysHeight(Sheet &sheet, const SummaryInput &input, size_t rows);

} // namespace slateboard
