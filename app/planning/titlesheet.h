// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/airslots.h"
#include "app/planning/rightsofip.h"
#include "app/planning/topsheet.h"
#include "app/planning/windowtroubles.h"

namespace slateboard::planning {

/// All that a library says of one title, and what it says in a plan.
struct TitleSheet {
    Title title; // a null id: it is gone
    PlanId plan;
    QString lock;                    // why the plan's part cannot be changed, see lockSentence(); empty: it can
    std::vector<RightsOfIp> sources; // the source IPs that it is made from, with all titles made from them
    TitleSchedule schedule;
    std::vector<TitleParty> parties;
    std::vector<Credit> credits;
    std::vector<Slot> airSlots;
    std::vector<SlotClash> slotClashes;
    std::vector<TitleDocument> documents;
    // Of the plan
    std::optional<PlanTitle> entry;
    std::vector<Phase> phases;
    std::vector<BudgetLine> budgetLines;
    std::vector<ReleaseWindow> windows;
    TitleWindows windowDays;
    std::vector<WindowTrouble> windowTroubles;
    std::vector<Funding> funding;
    std::optional<TitleFigures> figures; // unknown: the plan leaves it out
    std::vector<TopSheetRow> topSheet;

    [[nodiscard]] std::vector<PartyId> partiesOf(PartyRole role) const;
};

/// Goes through all rows of the library: to be done aside. The language is that of the lock.
[[nodiscard]] TitleSheet titleSheetOf(const Library &library, const Figures &figures, TitleId title, Language language);

} // namespace slateboard::planning
