// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/demand.h"
#include "app/planning/factindex.h"

#include <algorithm>
#include <span>
#include <vector>

namespace slateboard::planning {

template <class Row>
using RowsOfTitle = std::span<const Row *const>;

/// The rows of one plan, by title and then by age. They stay the library's.
template <class Row>
class RowsOfPlan {
public:
    RowsOfPlan(const QList<Row> &rows, PlanId plan)
    {
        for (const Row &row : rows) {
            if (row.plan == plan)
                m_rows.push_back(&row);
        }
        std::ranges::stable_sort(m_rows, {}, [](const Row *row) { return row->title; });
    }
    [[nodiscard]] RowsOfTitle<Row> of(TitleId title) const
    {
        const auto found = std::ranges::equal_range(m_rows, title, {}, [](const Row *row) { return row->title; });
        return {found.begin(), found.end()};
    }

private:
    std::vector<const Row *> m_rows;
};

struct PlannedDay {
    TitleId title;
    MilestoneId milestone;
    Day day;
};

/// Everything that a plan says, to be looked up by title. Points into the library and the demand.
struct PlanContent {
    PlanContent(const Library &library, PlanId plan, const Demand &demand);

    PlanContent(const PlanContent &) = delete; // its lines point into it
    PlanContent &operator=(const PlanContent &) = delete;

    /// What it says of a title as a whole; nullptr: it leaves the title out.
    [[nodiscard]] const PlanTitle *entry(TitleId title) const;

    RowsOfPlan<PlanTitle> titles;
    RowsOfPlan<Phase> phases;
    RowsOfPlan<PhaseLink> links;
    std::vector<StageStep> stages; // by title, then day
    QList<BudgetLine> resolved;    // what its budget lines come to
    RowsOfPlan<BudgetLine> lines;  // of those
    RowsOfPlan<Funding> funding;
    RowsOfPlan<ReleaseWindow> windows;
    std::vector<PlannedDay> milestones; // those that do not just follow their phases; by title, then milestone
    const Demand &money;                // of each title, ordered by id
};

} // namespace slateboard::planning
