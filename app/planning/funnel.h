// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <array>
#include <vector>

namespace slateboard::planning {

/// How far scouting got with a source IP. The steps up to a day D:
/// - Discovered: every source IP but those found after D. Its day is the earlier of the discovery day and the first
///   scouting step "discovered"; a source IP without either is discovered, but the day is unknown.
/// - InTalks, Offer: its first scouting step of that kind.
/// - Secured (optioned or bought): the earlier of its first scouting step "secured" and the first day of its first
/// grant
///   that counts as secured (see countsAsSecured()), whether it is still active or not.
/// - Tied: secured, and a title is made from it that was pitched by D: the later of these days. Ties themselves have no
///   day, so the title's first stage event stands for it. A tie without rights is no success of scouting.
/// Who reached a step has reached those before it, at an unknown day where nothing says when. So counts never grow from
/// one step to the next, and only days that were recorded are measured.
enum class FunnelStep { Discovered, InTalks, Offer, Secured, Tied };
constexpr size_t funnelStepCount = 5;

[[nodiscard]] const char *codeOf(FunnelStep step);
[[nodiscard]] QString funnelStepName(FunnelStep step); // in the language that the application speaks

struct FunnelFigures {
    int reached = 0;
    int passed = 0; // stopped here: reached nothing further, and the last word is "passed" (IpStatus::Passed)
    /// Median over the source IPs that have both days, in that order. An offer may be left out: where it has no day,
    /// securing counts from the talks.
    std::optional<double> daysFromStepBefore;
    std::optional<double> daysFromDiscovery;
    friend bool operator==(const FunnelFigures &, const FunnelFigures &) = default;
};
using FunnelSteps = std::array<FunnelFigures, funnelStepCount>; // by FunnelStep

/// How many were passed on, wherever they got.
[[nodiscard]] int passedInAll(const FunnelSteps &steps);
/// The share of those in the step before that reached this one; unknown of the first step, and if nobody reached that.
[[nodiscard]] std::optional<double> shareOfStepBefore(const FunnelSteps &steps, FunnelStep step);

/// The share of all of them that reached it; unknown if there are none.
[[nodiscard]] std::optional<double> shareOfAll(const FunnelSteps &steps, FunnelStep step);
/// ... and the share of all that stopped there and was passed on.
[[nodiscard]] std::optional<double> passedOfAll(const FunnelSteps &steps, FunnelStep step);

enum class FunnelGrouping { Medium, Origin, Publisher };
/// What a group has in common: the value of a Medium or Origin, or the name of a publisher.
struct FunnelKey {
    int word = 0;
    QString publisher; // empty: unknown
    friend bool operator==(const FunnelKey &, const FunnelKey &) = default;
};
struct FunnelGroup {
    FunnelKey key;
    FunnelSteps steps;
};

struct Funnel {
    Day asOf;
    FunnelGrouping grouping = FunnelGrouping::Medium;
    FunnelSteps total;
    std::vector<FunnelGroup> groups; // that have any source IP: words in their order, publishers by size
};

/// To be computed aside: reads all source IPs, scouting steps and grants.
[[nodiscard]] Funnel funnelOf(const Library &library, Day asOf, FunnelGrouping grouping);

/// One number of a funnel.
struct FunnelNumber {
    std::optional<FunnelStep> step; // nothing: wherever they got
    bool passed = false;            // of those that reached the step, who stopped there and was passed on
    FunnelGrouping grouping = FunnelGrouping::Medium;
    std::optional<FunnelKey> key; // nothing: the total
    friend bool operator==(const FunnelNumber &, const FunnelNumber &) = default;
};
/// The source IPs behind it, by age; as many as it says. To be computed aside.
[[nodiscard]] std::vector<IpId> funnelRows(const Library &library, Day asOf, const FunnelNumber &number);

} // namespace slateboard::planning
