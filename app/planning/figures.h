// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/caps.h"
#include "app/planning/clashes.h"
#include "app/planning/goals.h"
#include "app/planning/lapses.h"
#include "app/planning/rights.h"

#include <array>

namespace slateboard::planning {

constexpr size_t stageCount = 8;
constexpr size_t measureCount = 4;

/// A title as of a day in a plan: what a card, a table row and a printed row show.
struct TitleFigures {
    TitleId title;
    std::optional<StageState> stage; // unknown: not yet pitched
    TitleMoney money;
    std::optional<Day> release; // actual if released, else planned
    Precision releasePrecision = Precision::Day;
    Money receipts;
    std::optional<Lapse> lapse; // the soonest that misses what the title needs, else the soonest within 90 days
    bool overBudget = false;    // EFC above a budget that exists
    bool overCap = false;       // EFC above the cap of a title
};

struct StageTotal {
    int titles = 0;
    Money cost; // EFC
};

struct Release {
    TitleId title;
    Day day;
};

/// Every figure of a library as of a day in a plan. Screens, charts, paper, exports and the command line show these
/// and compute none of their own.
struct Figures {
    Day asOf;
    PlanId plan;
    std::array<int, measureCount> counts{}; // by Measure
    int listedIps = 0;                      // all source IPs in the library
    std::array<StageTotal, stageCount> stages{};
    std::array<int, formatCount> formats{}; // titles of the plan by format, shelved and unpitched ones too
    std::vector<TitleFigures> titles;       // of the plan, ordered by id
    std::vector<GoalFigures> goals;
    Demand demand;
    MoneyFigures money;
    std::vector<Lapse> lapses;         // as lapsesOf() gives them
    std::vector<Clash> clashes;        // on as-of and later
    std::vector<Release> nextReleases; // planned after as-of, soonest first
};

[[nodiscard]] Figures figuresOf(const Library &library, PlanId plan, Day asOf);

/// The figures of one title, or nullptr.
[[nodiscard]] const TitleFigures *findTitle(const Figures &figures, TitleId title);

} // namespace slateboard::planning
