// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/milestones.h"

#include <array>

namespace slateboard {

/// Which of the dated milestones are listed.
enum class MilestonesShown { Awaited, Late, Next, Done, All };
constexpr size_t milestonesShownCount = 5;

enum class MilestoneColumn { Title, Milestone, Forecast, Approved, Slip, DoneOn, State, Format };
constexpr int milestoneColumnCount = 8;

struct MilestoneQuery {
    PlanId plan;
    Day asOf;
    Language language = Language::Korean;
    MilestonesShown shown = MilestonesShown::Awaited;
    std::optional<Format> format; // nothing: all
    QString text; // plain words of the search: each stands in what titles are found by or in the milestone's names
    MilestoneColumn sortedBy = MilestoneColumn::Forecast;
    Qt::SortOrder order = Qt::AscendingOrder;
};

struct MilestoneRow {
    planning::MilestoneFigures figures;
    QString title;
    QString name;
    Format format = Format::Drama;
    friend bool operator==(const MilestoneRow &, const MilestoneRow &) = default;
};

/// The dated milestones of all titles of a plan, filtered and in order; what is not known stands last in any order.
struct MilestoneList {
    Day asOf;
    std::vector<MilestoneRow> rows;
    std::array<int, milestonesShownCount> counts{}; // by MilestonesShown, of those that format and text let through
};
[[nodiscard]] MilestoneList listMilestones(const Library &library, const MilestoneQuery &query);

} // namespace slateboard
