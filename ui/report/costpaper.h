// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/costreport.h"
#include "ui/report/paper.h"

namespace slateboard {

/// What a printed cost report is made of; see SummaryInput for the language.
struct CostReportInput {
    const Library &library;
    const planning::Figures &figures;
    planning::CostGrouping grouping = planning::CostGrouping::Title;
    Language language = Language::Korean;
    QDateTime printedAt = QDateTime::currentDateTime();
    QString fingerprint = {}; // of the file's state
};

/// The cost report of the plan, in landscape: the programme, what goes over its budget or is on the way to it, and
/// every line down to the accounts of each title, to the last won. Reads what the caller keeps; can be made aside.
[[nodiscard]] PaperDocument costDocument(const CostReportInput &input);

} // namespace slateboard
