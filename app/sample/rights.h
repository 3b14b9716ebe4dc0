// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/draft.h"

namespace slateboard::sample {

/// Writes rights grants with terms and prices as they are usual for their kind.
class RightsDesk {
public:
    explicit RightsDesk(Draft &draft) : m_draft(draft) {}

    struct Deal {
        IpId ip;
        GrantKind kind = GrantKind::Option;
        Uses uses;
        Day starts;
        std::optional<Day> ends; // unknown: perpetual
        PartyId counterparty;
    };
    void add(const Deal &deal);

    /// The uses that a grant of a source IP of this medium covers; always a screen use.
    [[nodiscard]] Uses usesFor(Medium medium);

    /// A deal signed on its start, and what became of it by the pinned day: an option or licence that ran out was
    /// extended, exercised or left to lapse. `soon` counts down how many may still lapse within 90 days.
    void addWithHistory(Deal deal, int &soon);

private:
    [[nodiscard]] Day usualEnd(const Deal &deal);
    [[nodiscard]] bool follow(Deal &deal);

    Draft &m_draft;
    Dice m_dice{702};
};

} // namespace slateboard::sample
