// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/titleparts.h"

namespace slateboard {

// What a plan says of its titles besides phases and budget lines.

using ReleaseWindowId = Id<struct ReleaseWindow>;

/// A title is to enter a stage on this day: in what-if and approved plans only. The working plan's stages are facts.
struct PlannedStage {
    Id<PlannedStage> id;
    PlanId plan;
    TitleId title;
    Stage stage = Stage::PreProduction;
    Day day;
    friend bool operator==(const PlannedStage &, const PlannedStage &) = default;
};

/// A phase of `title` begins only after a phase of `afterTitle` (often the same title) has ended, and `lagDays` later:
/// with 0 on the day after its last day.
struct PhaseLink {
    Id<PhaseLink> id;
    PlanId plan;
    TitleId title;
    PhaseKind phase = PhaseKind::Production;
    TitleId afterTitle;
    PhaseKind afterPhase = PhaseKind::PreProduction;
    int lagDays = 0;
    friend bool operator==(const PhaseLink &, const PhaseLink &) = default;
};

/// The day that a plan gives a milestone by hand.
struct PlannedMilestone {
    Id<PlannedMilestone> id;
    PlanId plan;
    MilestoneId milestone;
    Day day;
    friend bool operator==(const PlannedMilestone &, const PlannedMilestone &) = default;
};

/// A period in which a platform may show a title. It begins on a day, or `offsetDays` after the start or end of
/// another window of the title; without either on the title's release.
struct ReleaseWindow {
    ReleaseWindowId id;
    PlanId plan;
    TitleId title;
    PartyId platform;  // null: unknown
    QString territory; // empty: worldwide
    std::optional<Day> startsOn;
    ReleaseWindowId after;
    Edge edge = Edge::Start; // of `after`
    int offsetDays = 0;
    std::optional<int> days; // how long; unknown: without end
    bool exclusive = true;
    int holdbackDays = 0; // after its end, in which no other window may begin
    std::optional<Money>
        expectedReceipts; // beyond the guarantee; a share comes evenly over it, all else on its first day
    std::optional<Money> guarantee = {};               // minimum guarantee, on its first day
    ReceiptKind receiptKind = ReceiptKind::LicenceFee; // of the expected receipts
    friend bool operator==(const ReleaseWindow &, const ReleaseWindow &) = default;
};

/// Who pays how much of a title.
struct Funding {
    Id<Funding> id;
    PlanId plan;
    TitleId title;
    FundingSource source = FundingSource::Own;
    PartyId party; // null: unknown, or ourselves
    Money amount;
    std::optional<EnteredAmount> entered = {};
    friend bool operator==(const Funding &, const Funding &) = default;
};

} // namespace slateboard
