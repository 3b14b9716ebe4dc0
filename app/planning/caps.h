// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/demand.h"

#include <QHash>

#include <array>

namespace slateboard::planning {

constexpr size_t formatCount = 5;

/// A quarter's demand against its caps.
struct QuarterMoney {
    Quarter quarter;
    std::array<Money, formatCount> firmByFormat{};
    std::array<Money, formatCount> hopedByFormat{};
    std::array<Money, formatCount> firmByOthersByFormat{}; // the part of firmByFormat that others fund
    Money firm;
    Money hoped;
    Money firmByOthers; // the parts of these that others fund
    Money hopedByOthers;
    std::optional<Money> cap;      // the quarter's own cap, for the cap line, with what is reinvested
    std::optional<Money> headroom; // the tightest applicable cap less our own share of the firm demand on its basis
    CapId tightest;                // the cap that gives the headroom; null: none applies
    [[nodiscard]] Money demand() const { return firm + hoped; }
    [[nodiscard]] Money ownFirm() const { return firm - firmByOthers; }
    [[nodiscard]] Money ownHoped() const { return hoped - hopedByOthers; }
    [[nodiscard]] Money ownDemand() const { return ownFirm() + ownHoped(); }
};

/// One cap and what is used of it: our own share of the demand. What others fund stands beside it.
struct CapUse {
    CapId cap;
    TitleId title;                  // scope title: the title that comes closest to it
    std::optional<Quarter> quarter; // scope quarter: the quarter that comes closest to it, of those not yet over
    Money firm;                     // scope title: of the whole EFC, because this cap binds before greenlight too
    Money hoped;
    Money byOthers; // of the firm demand
    Money limit;    // with what is reinvested
    Money raisedBy; // what is reinvested, in the limit
    [[nodiscard]] Money headroom() const { return limit - firm; }
};

/// An amount of a quarter. Lists of them are ordered.
struct QuarterAmount {
    Quarter quarter;
    Money amount;
    friend bool operator==(const QuarterAmount &, const QuarterAmount &) = default;
};
/// What of the group's own receipts can be spent again, by the quarter from which on it can.
using Reinvested = std::vector<QuarterAmount>;

struct MoneyFigures {
    Money totalBudget;
    Money actual;
    Money committed;
    Money toComplete;
    Money byOthers; // the part of the EFC that others fund
    Money unscheduled;
    Money receipts;                     // up to as-of
    Reinvested reinvested;              // of these
    std::vector<QuarterMoney> quarters; // without gaps, from the first to the last with demand or a quarter cap
    std::vector<CapUse> caps;           // one a cap, in the library's order
    [[nodiscard]] Money efc() const { return actual + committed + toComplete; }
    [[nodiscard]] Money variance() const { return totalBudget - efc(); }
};

[[nodiscard]] MoneyFigures moneyFigures(const Library &library, const Demand &demand, Day asOf,
                                        const Reinvested &reinvested = {});

/// The items behind one bar segment: those of a quarter, and of a format if one is given.
[[nodiscard]] std::vector<DemandItem> itemsOf(const Library &library, const Demand &demand, Quarter quarter,
                                              std::optional<Format> format);

/// What a cap is called for people: "Programme 2021 to 2023", "Quarter", "Each title" ...
[[nodiscard]] QString capName(const Library &library, const Cap &cap, Language language);

} // namespace slateboard::planning
