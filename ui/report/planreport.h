// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/base/result.h"
#include "app/planning/plancompare.h"
#include "ui/report/paper.h"

namespace slateboard {

/// What a printed comparison of two plans is made of; see SummaryInput for the language.
struct PlanReportInput {
    const Library &library;
    const planning::PlanComparison &comparison;
    Language language = Language::Korean;
    QDateTime printedAt = QDateTime::currentDateTime();
    QString fingerprint = {}; // of the file's state
};

/// A comparison of two plans: what they come to, demand and goals of both, then every difference, a row each. Reads
/// what the caller keeps; can be made aside.
[[nodiscard]] PaperDocument comparisonDocument(const PlanReportInput &input);

} // namespace slateboard
