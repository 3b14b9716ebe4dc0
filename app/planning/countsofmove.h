// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/plannedcounts.h"

namespace slateboard::planning {

/// By how much moving some titles to another stage would change the counts of a plan: prepared once for the titles,
/// after which each answer costs as much as these titles and their source IPs, whatever the size of the library.
/// In the working plan the move is a fact of `moveDay`, in others a planned stage.
class CountsOfMove {
public:
    CountsOfMove(const Library &library, PlanId plan, Day asOf, const QList<TitleId> &titles);

    /// What is added to PlannedCounts::count(measure, day).
    [[nodiscard]] int change(Measure measure, Day day, Stage stage, Day moveDay) const;

private:
    Library m_part; // the titles, those made from the same source IPs, and the rights in these
    QList<TitleId> m_titles;
    PlanId m_plan;
    Day m_asOf;
    bool m_isWorking = true;
    PlannedCounts m_before;
};

} // namespace slateboard::planning
