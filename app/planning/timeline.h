// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"
#include "app/planning/milestones.h"
#include "app/planning/phaselinks.h"
#include "app/planning/windows.h"

namespace slateboard::planning {

/// A day in a title's life, as a fact or as it is planned.
struct TimelineDay {
    Day day;
    Precision precision = Precision::Day;
    bool isFact = false;
    Id<PlannedStage> planned; // the row that plans it; null: a fact, or it follows a phase
    friend bool operator==(const TimelineDay &, const TimelineDay &) = default;
};

/// A right that a title needs, and its last day.
struct TimelineRight {
    IpId ip;
    Day lastDay;
    RightsNeed need = RightsNeed::Use;
    friend bool operator==(const TimelineRight &, const TimelineRight &) = default;
};

/// What a title's row of the timeline shows.
struct TimelineRow {
    TitleId title;
    TitlePhases phases;
    std::optional<TimelineDay> greenlight;    // else the plan's, else the start of pre-production
    std::optional<TimelineDay> delivery;      // else the plan's, else the end of post-production
    std::optional<TimelineDay> release;       // else the plan's target
    std::vector<WindowDays> windows;          // those that have a start
    std::vector<MilestoneFigures> milestones; // those that have a day
    std::vector<TimelineRight> rights;        // soonest first
    bool locked = false;                      // nothing of it can be moved in this plan

    /// From the first phase or gate to the last one or the release: what is moved as a whole; unknown: it has no dates.
    [[nodiscard]] std::optional<PhaseDays> span() const;
    /// From the first to the last day that is drawn; unknown: nothing is.
    [[nodiscard]] std::optional<PhaseDays> extent() const;
};

/// When the title needs a right no more, or its option no more unexercised: the day that TitleAtRisk calls neededOn.
[[nodiscard]] std::optional<Day> neededUntil(const TimelineRow &row, RightsNeed need);
/// The first of its rights that ends before that, or nullptr.
[[nodiscard]] const TimelineRight *missedRight(const TimelineRow &row);

/// A row for each title that the plan of the figures includes, ordered by id. Greenlights and deliveries are facts up
/// to as-of. To be computed aside.
[[nodiscard]] std::vector<TimelineRow> timelineOf(const Library &library, const Figures &figures);

/// The row as it would be with these phases: what follows phases follows them, milestones too. Those that then have no
/// day are not drawn.
[[nodiscard]] TimelineRow withPhases(const Library &library, TimelineRow row, const TitlePhases &phases, Day asOf);

} // namespace slateboard::planning
