// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/paper.h"
#include "ui/report/summary.h"

namespace slateboard {

/// Draws the timeline of the plan on a printer, a print preview or a PDF, best in landscape: a row a title in the order
/// in which they begin, the axis repeated on every page, and the demand of each quarter against its cap under the last
/// one. It shows from a year before as-of, or the first day, to four years after it, or the last day. Gives the number
/// of pages; 0 if it was stopped.
int paintTimelinePages(QPagedPaintDevice &device, const SummaryInput &input, const PaperProgress &goesOn = {});

/// Writes it as a PDF in landscape, as writeSummary() does.
[[nodiscard]] Result<void> writeTimeline(const SummaryInput &input, const QString &pdfPath,
                                         QPageSize::PageSizeId pageSize = QPageSize::A4,
                                         const PaperProgress &goesOn = {});

} // namespace slateboard
