// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/daylists.h"
#include "ui/report/pages.h"
#include "ui/report/summary.h"

#include <utility>
#include <vector>

namespace slateboard {

// The blocks of the summary's first page.

/// Goals and money side by side, two or three a row.
void addGauges(Pages &pages, Sheet &sheet, const SummaryInput &input);
/// Why no source IP counts, if none does though some are listed.
void addNothingSecured(Pages &pages, Sheet &sheet, const SummaryInput &input);
/// How many titles stand in each stage, and their cost.
void addStages(Pages &pages, Sheet &sheet, const SummaryInput &input);

/// What changed beside what is to be decided, rights that lapse within 90 days beside the next releases, milestones
/// that are late beside those that come: each in at most so many rows.
class FrontLists {
public:
    explicit FrontLists(const SummaryInput &input);
    [[nodiscard]] double height(const Sheet &sheet, size_t rows) const;
    void add(Pages &pages, Sheet &sheet, size_t rows) const;

private:
    std::vector<std::pair<DayList, DayList>> m_pairs; // side by side, whole
};

} // namespace slateboard
