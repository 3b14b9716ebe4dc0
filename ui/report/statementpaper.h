// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/statements.h"
#include "ui/report/paper.h"

#include <QDateTime>
#include <QPageSize>

namespace slateboard {

/// What printed statements are made of; see SummaryInput for the language.
struct StatementInput {
    const Library &library;
    const planning::Figures &figures;
    std::optional<PartyId> party = {}; // whose, null: the group itself; nothing: those of all parties
    Language language = Language::Korean;
    QDateTime printedAt = QDateTime::currentDateTime();
};

/// Draws what a party gets of the receipts on a printer, a print preview or a PDF, on pages of its own: quarter by
/// quarter, title by title and tier by tier, to the last won, and what it has got back of what it put in. On whatever
/// thread. Gives the number of pages; 0 if it was stopped.
int paintStatements(QPagedPaintDevice &device, const StatementInput &input, const PaperProgress &goesOn = {});

/// Writes it as a PDF, as writeSummary() does.
[[nodiscard]] Result<void> writeStatements(const StatementInput &input, const QString &pdfPath,
                                           QPageSize::PageSizeId pageSize = QPageSize::A4,
                                           const PaperProgress &goesOn = {});

} // namespace slateboard
