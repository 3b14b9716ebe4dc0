// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/costreport.h"
#include "ui/report/paper.h"

#include <QDateTime>
#include <QPageSize>

namespace slateboard {

/// What a printed cost report is made of; see SummaryInput for the language.
struct CostReportInput {
    const Library &library;
    const planning::Figures &figures;
    planning::CostGrouping grouping = planning::CostGrouping::Title;
    Language language = Language::Korean;
    QDateTime printedAt = QDateTime::currentDateTime();
};

/// Draws the cost report of the plan on a printer, a print preview or a PDF, best in landscape: the programme, what
/// goes over its budget or is on the way to it, and every line down to the accounts of each title, to the last won. On
/// whatever thread. Gives the number of pages; 0 if it was stopped.
int paintCostReport(QPagedPaintDevice &device, const CostReportInput &input, const PaperProgress &goesOn = {});

/// Writes it as a PDF in landscape, as writeSummary() does.
[[nodiscard]] Result<void> writeCostReport(const CostReportInput &input, const QString &pdfPath,
                                           QPageSize::PageSizeId pageSize = QPageSize::A4,
                                           const PaperProgress &goesOn = {});

} // namespace slateboard
