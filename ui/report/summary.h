// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/base/result.h"
#include "app/model/library.h"
#include "app/planning/figures.h"

#include "ui/report/paper.h"

namespace slateboard {

/// What the slate summary is made of. The words of the interface come in the language of the installed translator;
/// `language` chooses how names, money and days are written. The caller keeps both the same.
struct SummaryInput {
    const Library &library;
    const planning::Figures &figures;
    Language language = Language::Korean;
    QDateTime printedAt = QDateTime::currentDateTime();
    QString fingerprint = {}; // of the file's state
};

/// What papers are made from, as values, so that they are made aside whatever becomes of the library meanwhile.
struct PaperSource {
    Library library;
    std::shared_ptr<const planning::Figures> figures;
    Language language = Language::Korean;
    QString fingerprint;
    QDateTime printedAt = QDateTime::currentDateTime();

    [[nodiscard]] SummaryInput input() const { return {library, *figures, language, printedAt, fingerprint}; }
};

/// What stands in the head and foot of pages about it.
[[nodiscard]] PageSubject subjectOf(const SummaryInput &input, const QString &title);

/// The summary of a slate: a first page that says all that matters, a row a title, and the charts. Reads what the
/// caller keeps; can be made aside.
[[nodiscard]] PaperDocument summaryDocument(const SummaryInput &input);
/// The parts of it that stand in a board pack too.
void addFrontPage(Pages &pages, Sheet &sheet, const SummaryInput &input);

/// Writes the summary as writeDocument() does. Needs a QApplication (any platform).
[[nodiscard]] Result<void> writeSummary(const SummaryInput &input, const QString &pdfPath,
                                        QPageSize::PageSizeId pageSize = QPageSize::A4);

} // namespace slateboard
