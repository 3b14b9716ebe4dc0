// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

namespace slateboard {

// What people add to the money of a title beside its budget, its costs and its receipts.

/// What somebody who works on a title says that an account will still cost, beyond what is paid and contracted. The
/// latest of an account up to as-of counts.
struct Estimate {
    Id<Estimate> id;
    TitleId title;
    AccountId account;
    Day day;
    Money amount;
    QString by;
    QString note;
    friend bool operator==(const Estimate &, const Estimate &) = default;
};

constexpr int mostTierPlaces = 99;

/// A step of the order in which a title's receipts are shared out. Tiers are paid by `place`, those of one together.
struct WaterfallTier {
    Id<WaterfallTier> id;
    TitleId title;
    int place = 0;
    TierKind kind = TierKind::Split;
    PartyId party;               // who is paid; null: the group itself
    Share share;                 // fee, corridor, split: of what reaches the tier
    std::optional<Money> amount; // expense, MG, investor: how much is recouped, if not all that they put in
    friend bool operator==(const WaterfallTier &, const WaterfallTier &) = default;
};

} // namespace slateboard
