// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <QHash>

#include <span>
#include <vector>

namespace slateboard::planning {

/// Milestones that come within so many days are said to be next.
constexpr int nextMilestoneDays = 90;

/// A milestone as of a day in a plan.
struct MilestoneFigures {
    MilestoneId milestone;
    TitleId title;
    std::optional<Day> forecast; // the plan's: set by hand, or following a phase of the title; unknown: neither
    bool byHand = false;         // the forecast does not follow the phase
    std::optional<Day> baseline; // the day that the approved plan has kept, see forecastDays()
    std::optional<Day> doneOn;   // up to as-of
    /// From the baseline to the day that it was done, or is forecast for; negative: earlier. Unknown without a
    /// baseline.
    std::optional<qint64> slipDays;
    bool awaited = false; // not done, of a title that is neither released nor shelved
    bool late = false;    // awaited, and the forecast lies before as-of
    /// The day to draw it on: that on which it was done, or else the forecast.
    [[nodiscard]] std::optional<Day> day() const { return doneOn ? doneOn : forecast; }
    /// With what follows from it: slip and lateness.
    void setForecast(std::optional<Day> day, Day asOf);
    friend bool operator==(const MilestoneFigures &, const MilestoneFigures &) = default;
};

/// The milestones of the titles that a plan includes, by title, then by day, those without one last.
[[nodiscard]] std::vector<MilestoneFigures> milestonesOf(const Library &library, PlanId plan, Day asOf);
/// Those of one title among them.
[[nodiscard]] std::span<const MilestoneFigures> milestonesOf(const std::vector<MilestoneFigures> &all, TitleId title);
/// Those awaited that are late or come within `days` days, soonest first.
[[nodiscard]] std::vector<MilestoneFigures> nextMilestones(const std::vector<MilestoneFigures> &all, Day asOf,
                                                           int days = nextMilestoneDays);

/// What a plan forecasts: days set by hand, or else those that phases give. Approving a plan keeps these as its days,
/// so that neither phases nor milestones that change later change what was approved. Reads titles, milestones, phases
/// and planned milestones only.
[[nodiscard]] QHash<MilestoneId, Day> forecastDays(const Library &library, PlanId plan);
/// What its phases give, whatever was set by hand.
[[nodiscard]] QHash<MilestoneId, Day> followedDays(const Library &library, PlanId plan);

/// The day of what follows a phase that runs from `start` to `end`, both inclusive.
[[nodiscard]] Day followingDay(Edge edge, int offsetDays, Day start, Day end);

/// The milestones that titles of a format usually have: the library's own list of that format, or ours where it has
/// none (null ids).
[[nodiscard]] QList<MilestoneTemplate> milestoneTemplatesFor(const Library &library, Format format);
[[nodiscard]] QList<MilestoneTemplate> defaultMilestoneTemplates(Format format);

/// The one approved plan, or null.
[[nodiscard]] PlanId approvedPlan(const Library &library);

} // namespace slateboard::planning
