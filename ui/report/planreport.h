// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/base/result.h"
#include "app/planning/plancompare.h"
#include "ui/report/paper.h"

#include <QDateTime>
#include <QPageSize>
#include <QPicture>

class QPagedPaintDevice;

namespace slateboard {

/// What a printed comparison of two plans is made of; see SummaryInput for the language.
struct PlanReportInput {
    const Library &library;
    const planning::PlanComparison &comparison;
    Language language = Language::Korean;
    QDateTime printedAt = QDateTime::currentDateTime();
};

/// The charts of a comparison as drawings: charts are made on the GUI thread, drawings go on paper on any.
struct PlanDrawings {
    QPicture demand;
    std::vector<QPicture> goals;
};
/// Draws them for paper of this size.
[[nodiscard]] PlanDrawings planDrawings(const PlanReportInput &input, QPageSize::PageSizeId pageSize = QPageSize::A4);

/// Draws the comparison on a printer, a print preview or a PDF: what the plans come to, demand and goals of both, then
/// every difference, a row each. Gives the number of pages.
int paintComparison(QPagedPaintDevice &device, const PlanReportInput &input);

/// Writes the comparison as a PDF, as writeSummary() does.
[[nodiscard]] Result<void> writeComparison(const PlanReportInput &input, const QString &pdfPath,
                                           QPageSize::PageSizeId pageSize = QPageSize::A4);
/// Likewise on whatever thread, with the charts that were drawn before.
[[nodiscard]] Result<void> writeComparison(const PlanReportInput &input, const PlanDrawings &drawings,
                                           const QString &pdfPath, QPageSize::PageSizeId pageSize,
                                           const PaperProgress &goesOn);

} // namespace slateboard
