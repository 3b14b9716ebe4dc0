// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

namespace slateboard::planning {

// The loop: what the group spends makes titles, which are released and bring receipts; of its own share of these a part
// is spent again, some quarters later (LibraryInfo::reinvested, reinvestedAfter).

constexpr int mostQuartersLater = 40; // that a library can set: ten years

/// What the group itself has received of a plan's titles up to as-of, after the waterfall, by quarter.
[[nodiscard]] std::vector<QuarterAmount> ownReceived(const Library &library, PlanId plan, const Demand &demand,
                                                     Day asOf);

/// What of own receipts can be spent again and from when on. Rounded so that the parts add up to the share of the sum.
[[nodiscard]] Reinvested reinvestedOf(const LibraryInfo &info, const std::vector<QuarterAmount> &received);
/// That of what was received up to as-of: what raises caps. Free of cost where nothing is reinvested.
[[nodiscard]] Reinvested reinvestedOf(const Library &library, PlanId plan, const Demand &demand, Day asOf);

/// A quarter of the loop. Of what is planned, hoped-for titles count as if they were made.
struct LoopQuarter {
    Quarter quarter;
    Money spent; // our own share of the demand
    int titles = 0;
    Money released;        // our own share of what the titles cost that are released in it
    Money received;        // by the group itself, after the waterfall, up to as-of
    Money toCome;          // likewise, but expected after as-of
    Money available;       // to be spent again from this quarter on, of what was received
    Money availableToCome; // likewise of what is to come
    friend bool operator==(const LoopQuarter &, const LoopQuarter &) = default;
};

/// A cap of the programme at the end of a quarter: what it allows up to then, and what of it is used.
struct CapPoint {
    Quarter quarter;
    Money without;   // the cap itself
    Money with;      // and what is reinvested up to then, of what was received
    Money hoped;     // and of what is to come
    Money used;      // our own share of the firm demand of its period up to then
    Money usedIfAll; // and of the hoped demand
    friend bool operator==(const CapPoint &, const CapPoint &) = default;
};
struct CapOverTime {
    CapId cap;
    std::vector<CapPoint> points; // quarters of its period, without gaps
};

/// The loop once around: spent, released, received, available to be spent again.
struct LoopSums {
    Money spent;    // our own share
    int titles = 0; // released
    Money released; // our own share of what they cost
    Money received; // by the group itself, after the waterfall
    Money available;
    friend bool operator==(const LoopSums &, const LoopSums &) = default;
};

struct Reinvestment {
    LoopSums soFar;                    // up to as-of
    LoopSums inAll;                    // and what is planned, committed and expected, with a day or without
    std::vector<LoopQuarter> quarters; // without gaps, from the first to the last in which anything happens
    Money unscheduled;                 // own demand without a quarter
    Money toComeSometime;              // own receipts without a quarter
    std::vector<CapOverTime> caps;     // those of the programme, in the library's order
    /// The first quarter by whose end own receipts have covered all that was spent until then.
    std::optional<Quarter> paysForItself;
    /// The first quarter whose own receipts cover what is spent in it.
    std::optional<Quarter> firstCovered;
};

/// To be done aside: goes through all windows and receipts.
[[nodiscard]] Reinvestment reinvestmentOf(const Library &library, const Figures &figures);

} // namespace slateboard::planning
