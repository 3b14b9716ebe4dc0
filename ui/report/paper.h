// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/report/document.h"

class QPagedPaintDevice;

namespace slateboard {

/// Is asked before each page, with the share that is painted; false: no more is wanted.
using PaperProgress = std::function<bool(double)>;

/// Draws the charts that a layout has left; on the GUI thread. Afterwards it is painted on any.
void drawCharts(const PaperLayout &layout);

/// Puts the pages on a printer or a PDF, whatever margins it has. Gives the number of pages; 0 if it was stopped.
int paintPages(QPagedPaintDevice &device, const PaperLayout &layout, const PaperProgress &goesOn = {});

/// Writes the pages as a PDF with vector charts, embedded fonts, text that can be searched, outline, links and
/// properties. A file of that name is replaced only once the new one is complete. Fails with Io where it cannot be
/// written, and with Cancelled if it was stopped.
[[nodiscard]] Result<void> writePdf(const QString &path, const PaperLayout &layout, const PaperProgress &goesOn = {});

/// Lays the document out and writes it, charts too: on the GUI thread.
[[nodiscard]] Result<void> writeDocument(PaperDocument document, const QString &path,
                                         QPageSize::PageSizeId paper = QPageSize::A4);

} // namespace slateboard
