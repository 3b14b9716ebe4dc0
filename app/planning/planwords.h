// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/plancompare.h"

namespace slateboard::planning {

// What two plans have differently, as people read it in the window, on paper and in a terminal.

/// What stands where a plan has nothing.
inline const QString noValue = QStringLiteral("–");

/// A line of a comparison: what it is about, what either plan has, and what B has more.
struct PlanLine {
    QString name;
    QString a;
    QString b;
    QString change; // "+31 days", "−1.2bn", "only in A"; empty: alike
    friend bool operator==(const PlanLine &, const PlanLine &) = default;
};

/// The word for an aspect, for a filter by it.
[[nodiscard]] QString aspectWord(Aspect aspect);
/// What files call it: in_plan, phase ...
[[nodiscard]] const char *codeOf(Aspect aspect);

/// One difference of a title; the name says in what, such as a phase.
[[nodiscard]] PlanLine differenceLine(const Library &library, const PlanDifference &difference,
                                      const Formatter &format);

/// What the plans come to, line by line: titles, money, the last release and rights that are missed.
[[nodiscard]] std::vector<PlanLine> totalLines(const PlanComparison &comparison, const Formatter &format);
/// What a goal measures on a day.
[[nodiscard]] PlanLine countLine(const Library &library, const CountOfPlans &count, const Formatter &format);
/// What either plan asks for in a quarter.
[[nodiscard]] PlanLine quarterLine(const QuarterOfPlans &quarter, const Formatter &format);
/// What a right that ends means for a title in either plan.
[[nodiscard]] PlanLine lapseLine(const Library &library, const LapseOfPlans &lapse, Day asOf, const Formatter &format);

} // namespace slateboard::planning
