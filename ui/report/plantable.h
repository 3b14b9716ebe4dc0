// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/planwords.h"
#include "ui/report/pages.h"

namespace slateboard {

/// A row of a printed comparison: the title, if it is about one, and the line.
struct PlanRow {
    QString title;
    planning::PlanLine line;
};

/// A part of a printed comparison. Its rows stand under its name and the heads of the columns, which both stand again
/// on every page; a title stands out in the first of its rows only.
struct PlanSection {
    QString name;
    std::vector<PlanRow> rows;
    bool hasTitles = false; // a column for them
    bool isNumeric = false; // values stand at the right
};

/// Adds the section; nothing if it has no rows.
void addPlanSection(Pages &pages, Sheet &sheet, const PlanSection &section);

} // namespace slateboard
