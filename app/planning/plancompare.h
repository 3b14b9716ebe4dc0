// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/caps.h"
#include "app/planning/lapses.h"

#include <array>

namespace slateboard::planning {

/// In what a title can differ between two plans. In the order in which a title's differences are listed.
enum class Aspect { InPlan, Phase, Stage, Release, Milestone, Budget, Funding, Windows, Links, Priority, Lock };

/// What one plan has there. All unknown: nothing.
struct PlanValue {
    std::optional<Day> from;    // first day of a phase or of the first window, day of a stage, release, milestone
    std::optional<Day> to;      // last day of a phase
    std::optional<Money> money; // budget, funding, expected receipts; of a title that is in: its EFC
    int rows = 0;               // budget lines, sources of funding, windows, links; 1 of a title that is in, or locked
    int priority = 0;           // 0: none
    friend bool operator==(const PlanValue &, const PlanValue &) = default;
};

/// A single thing that two plans have differently, and that can be taken over from one to the other. A title that is
/// in one of them only differs in just that.
struct PlanDifference {
    Aspect aspect = Aspect::InPlan;
    TitleId title;
    std::optional<PhaseKind> phase; // Aspect::Phase
    std::optional<Stage> stage;     // Aspect::Stage
    MilestoneId milestone;          // Aspect::Milestone
    PlanValue a;
    PlanValue b;
    /// By how many days B's is later: of the end if only that differs; unknown if one has none.
    [[nodiscard]] std::optional<qint64> daysLater() const;
    [[nodiscard]] std::optional<Money> more() const; // in B
    friend bool operator==(const PlanDifference &, const PlanDifference &) = default;
};

/// What a plan comes to.
struct PlanTotals {
    PlanId plan;
    int titles = 0; // that it includes
    Money budget;
    Money efc;
    Money firm;        // of the quarters' demand
    Money unscheduled; // EFC without a quarter
    std::optional<Day> lastRelease;
    int missedRights = 0; // titles that miss a right; see TitleAtRisk::isMissed()
};

struct QuarterOfPlans {
    Quarter quarter;
    QuarterMoney a;
    QuarterMoney b;
    std::optional<Money> cap; // of both, whether or not they spend anything
};

/// A count that a goal measures, on its deadline and at the end of each year before.
struct CountOfPlans {
    GoalId goal;
    Measure measure = Measure::SourceIps;
    Day day;
    bool isDeadline = false;
    int target = 0;
    int a = 0;
    int b = 0;
};

/// A right that a title misses in one of the plans, or differently in both; see TitleAtRisk::isMissed().
struct LapseOfPlans {
    IpId ip;
    GrantId grant;
    Day lastDay;
    TitleId title;
    std::optional<TitleAtRisk> a; // unknown: nothing is missed in that plan
    std::optional<TitleAtRisk> b;
};

struct PlanComparison {
    Day asOf;
    PlanTotals a;
    PlanTotals b;
    std::vector<PlanDifference> differences; // by title's age, then aspect, then phase or stage
    std::vector<QuarterOfPlans> quarters;    // without gaps, those of either plan, alike ones too
    std::vector<CountOfPlans> counts;        // by goal, then day, alike ones too; those after as-of
    std::vector<LapseOfPlans> lapses;        // that differ, soonest first
};

/// Two plans side by side, as of a day. To be computed aside.
[[nodiscard]] PlanComparison comparePlans(const Library &library, PlanId a, PlanId b, Day asOf);

/// What a goal's measure counts on its deadline, if a plan is followed.
struct GoalCount {
    GoalId goal;
    int target = 0;
    int count = 0; // as-of's, where the deadline has passed
};

/// What one plan comes to, alone.
struct PlanOutline {
    PlanTotals totals;
    std::vector<GoalCount> goals; // in the library's order
};
/// Of all plans, in the library's order. To be computed aside.
[[nodiscard]] std::vector<PlanOutline> planOutlines(const Library &library, Day asOf);

} // namespace slateboard::planning
