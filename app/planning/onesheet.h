// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/decisions.h"
#include "app/planning/overruns.h"
#include "app/planning/receipts.h"
#include "app/planning/timeline.h"
#include "app/planning/topsheet.h"
#include "app/planning/windowchecks.h"

namespace slateboard::planning {

/// A source IP that a title is made from, with the rights in it that run on as-of.
struct SheetSource {
    IpId ip;
    IpState state;
    std::vector<RightsGrant> grants; // those that last longest first
    friend bool operator==(const SheetSource &, const SheetSource &) = default;
};

struct SheetWindow {
    ReleaseWindow window;
    WindowDays days;
};

/// What a title brings, at least and as it is planned. Nobody has forecast more, so there is no high.
struct SheetReceipts {
    Money received;
    Money low;  // received, and the guarantees that are to come
    Money base; // received and to come, as its windows say
    friend bool operator==(const SheetReceipts &, const SheetReceipts &) = default;
};

/// A title on one page: all that somebody needs who is to decide about it. Which of the rest is empty, nobody has said.
struct OneSheet {
    TitleFigures figures;
    TimelineRow timeline; // phases, gates, release, milestones
    std::vector<SheetSource> sources;
    std::vector<TitleParty> parties;
    std::vector<Credit> credits;      // attached ones first, then by role
    std::vector<SheetWindow> windows; // by start
    std::vector<Funding> funding;
    std::vector<TopSheetRow> topSheet;
    SheetReceipts receipts;
    // What stands in its way
    std::optional<std::vector<GateFinding>> gate; // unknown: it has passed, or is shelved
    std::vector<WindowFinding> windowFindings;
    std::vector<Overrun> overruns;
    std::vector<DecisionFigures> decisions; // that wait
};

/// Those of these titles, which the plan of the figures includes, in this order. Goes through the library once for all
/// of them: to be done aside.
[[nodiscard]] std::vector<OneSheet> oneSheetsOf(const Library &library, const Figures &figures,
                                                std::span<const TitleId> titles);

/// The stage that a title enters next, and when it is planned to; unknown: it is released, or shelved.
struct NextStage {
    Stage stage = Stage::Pitch;
    std::optional<Day> day;
    friend bool operator==(const NextStage &, const NextStage &) = default;
};
[[nodiscard]] std::optional<NextStage> nextStage(const OneSheet &sheet);

} // namespace slateboard::planning
