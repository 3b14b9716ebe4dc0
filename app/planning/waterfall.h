// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/receipts.h"

#include <span>

namespace slateboard::planning {

/// A part of one receipt that one party gets.
struct WaterfallPayment {
    Id<WaterfallTier> tier; // null: what no tier takes, which the group keeps
    PartyId party;          // null: the group itself
    std::optional<Day> day; // of the receipt; unknown: nothing says yet when
    Money amount;
    bool isReceived = false; // or still to come
    Money reached;           // what came down to the tier with it
    friend bool operator==(const WaterfallPayment &, const WaterfallPayment &) = default;
};

/// A tier with what went through it, received and to come.
struct TierFigures {
    Id<WaterfallTier> tier;
    PartyId party;
    std::optional<Money> toRecoup; // of tiers that recoup: how much in all, once all that is to come has come
    Money reached;                 // what came down to it
    Money paid;
    [[nodiscard]] Money outstanding() const { return toRecoup ? *toRecoup - paid : Money{}; }
    friend bool operator==(const TierFigures &, const TierFigures &) = default;
};

/// How the receipts of one title are shared out. Every won that comes in goes out once: `in` is the sum of all
/// payments.
struct Waterfall {
    TitleId title;
    Money in;
    std::vector<TierFigures> tiers; // in their order
    Money rest;                     // what no tier takes: the group's
    std::vector<WaterfallPayment> payments;
};

/// Each receipt, in the order of their days, runs down the tiers of its title by WaterfallTier::place; those of one
/// place are served together. Of what reaches a place
/// - a fee and a split take their share, and so does a corridor until all that is to be recouped below it is;
/// - an expense takes all until its amount is covered; without one until the marketing cost of the title is;
/// - the recoupment of the minimum guarantee takes all that its party pays until its amount is covered; without one
///   until the guarantees that the party has paid for the title up to then are. What others pay does not recoup it, nor
///   does a guarantee, least of all itself: it is an advance, and stays with whom it runs down to;
/// - the recoupment of the investment takes all until its amount is covered; without one until what its party funds of
///   the title in the plan is: for the group itself its own funding, or the EFC where no funding is known.
/// Shares of one place that ask for more than all are cut in proportion; what is recouped at one place is divided in
/// proportion to what is outstanding. Rounded to the minor unit so that the parts add up.
/// `items` come by day, as ReceiptFigures::items do; the waterfalls are those of their titles, ordered by id.
[[nodiscard]] std::vector<Waterfall> waterfallsOf(const Library &library, PlanId plan, const Demand &demand,
                                                  std::span<const ReceiptItem> items);

/// The order that is usual for films and dramas in Korea, as tiers of the title without ids: the distributor's or the
/// platform's fee (10%), its marketing expense, the investment of all who fund it, and of the profit 40% to who makes
/// it.
[[nodiscard]] QList<WaterfallTier> usualTiers(const Library &library, PlanId plan, TitleId title);

} // namespace slateboard::planning
