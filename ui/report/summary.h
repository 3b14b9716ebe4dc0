// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/base/result.h"
#include "app/forecast/forecast.h"
#include "app/model/library.h"
#include "app/planning/changessince.h"

#include "ui/report/paper.h"

namespace slateboard {

/// What the slate summary is made of. The words of the interface come in the language of the installed translator;
/// `language` chooses how names, money and days are written. The caller keeps both the same.
struct SummaryInput {
    const Library &library;
    const planning::Figures &figures;
    Language language = Language::Korean;
    QDateTime printedAt = QDateTime::currentDateTime();
    QString fingerprint = {};                               // of the file's state
    std::span<const forecast::GoalForecast> forecasts = {}; // in the order of the goals; none: nothing is said of them
    const planning::ChangesSince *changes = nullptr;        // null: nothing is said of what changed

    /// That of the goal in this place, or nullptr.
    [[nodiscard]] const forecast::GoalForecast *forecast(size_t goal) const
    {
        return goal < forecasts.size() ? &forecasts[goal] : nullptr;
    }
};

/// What papers are made from, as values, so that they are made aside whatever becomes of the library meanwhile.
struct PaperSource {
    Library library;
    std::shared_ptr<const planning::Figures> figures;
    Language language = Language::Korean;
    QString fingerprint;
    QDateTime printedAt = QDateTime::currentDateTime();
    std::shared_ptr<const planning::ChangesSince> changes = {}; // null: nobody asked
    std::vector<forecast::GoalForecast> forecasts = {};

    [[nodiscard]] SummaryInput input() const
    {
        return {library, *figures, language, printedAt, fingerprint, forecasts, changes.get()};
    }
    [[nodiscard]] Formatter format() const { return {language, library.info.currency}; }
};
/// The same with the forecasts of all goals. To be made aside.
[[nodiscard]] std::shared_ptr<const PaperSource> withForecasts(PaperSource source);

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
