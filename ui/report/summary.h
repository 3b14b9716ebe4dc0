// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/base/result.h"
#include "app/model/library.h"
#include "app/planning/figures.h"

#include <QDateTime>
#include <QPageSize>

class QPagedPaintDevice;

namespace slateboard {

/// What the slate summary is made of. The words of the interface come in the language of the installed translator;
/// `language` chooses how names, money and days are written. The caller keeps both the same.
struct SummaryInput {
    const Library &library;
    const planning::Figures &figures;
    Language language = Language::Korean;
    QDateTime printedAt = QDateTime::currentDateTime();
};

/// Draws the summary on a printer, a print preview or a PDF whose page layout is set. Needs a QApplication (any
/// platform). Gives the number of pages.
int paintSummary(QPagedPaintDevice &device, const SummaryInput &input);

/// Writes the summary as a PDF with vector charts, embedded fonts and text that can be searched. A file of that name is
/// replaced only once the new one is complete. Fails with Io where it cannot be written.
[[nodiscard]] Result<void> writeSummary(const SummaryInput &input, const QString &pdfPath,
                                        QPageSize::PageSizeId pageSize = QPageSize::A4);

} // namespace slateboard
