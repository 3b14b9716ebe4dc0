// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/plancompare.h"
#include "ui/models/figuretable.h"

namespace slateboard {

// The tables of a comparison as rows of text. A and B are headed by the names of the plans.

struct PlanNames {
    QString a;
    QString b;
};
/// "A · Working plan" and "B · Bold".
[[nodiscard]] PlanNames planNames(const Library &library, PlanId a, PlanId b);

/// Which of the differences are listed.
struct DifferenceFilter {
    std::optional<planning::Aspect> aspect;
    QString search; // in the names of titles
};

[[nodiscard]] QList<FigureColumn> differenceColumns(const PlanNames &names);
/// Each leads to its place in the comparison.
[[nodiscard]] QList<FigureRow> differenceRows(const Library &library, const planning::PlanComparison &comparison,
                                              const DifferenceFilter &filter, const Formatter &format);

/// Of totals and quarters.
[[nodiscard]] QList<FigureColumn> lineColumns(const QString &what, const PlanNames &names);
/// What the plans come to, and what each goal counts.
[[nodiscard]] QList<FigureRow> totalRows(const Library &library, const planning::PlanComparison &comparison,
                                         const Formatter &format);

[[nodiscard]] QList<FigureColumn> quarterPairColumns(const PlanNames &names);
[[nodiscard]] QList<FigureRow> quarterPairRows(const planning::PlanComparison &comparison, const Formatter &format);

[[nodiscard]] QList<FigureColumn> lapseColumns(const PlanNames &names);
/// Each leads to its title.
[[nodiscard]] QList<FigureRow> lapseRows(const Library &library, const planning::PlanComparison &comparison,
                                         const Formatter &format);

} // namespace slateboard
