// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/demandtable.h"

namespace slateboard::planning {

// What a cap holds: stated here once, for what is used of it, for the gate and for the cap line.

/// The demand of which months a cap holds: caps on quarters hold whole quarters, others whole months, those on single
/// titles all.
struct CapPeriod {
    Month first;
    Month last;
    bool unscheduled = false; // what has no day yet, too: it will be spent some day after as-of
    [[nodiscard]] bool has(std::optional<Month> month) const
    {
        return month ? first <= *month && *month <= last : unscheduled;
    }
    [[nodiscard]] bool meets(Quarter quarter) const
    {
        return Quarter::of(first) <= quarter && quarter <= Quarter::of(last);
    }
};

/// A cap as it is asked about many pieces of the demand.
struct CapRule {
    CapRule(const Cap &cap, Day asOf);
    /// Whether it holds a piece of the demand, which is of a title of this format.
    [[nodiscard]] bool appliesTo(const DemandItem &item, Format format) const
    {
        return (title.isNull() || title == item.title) && filter.admits(format, item.phase, item.marketing) &&
               period.has(item.month);
    }

    CapScope scope;
    TitleId title;       // null: of every title
    DemandFilter filter; // the formats, phases and accounts whose demand it holds
    CapPeriod period;
};

/// Our own share of a title's EFC, as far as a cap on single titles holds it; nothing if the cap is none on this title.
[[nodiscard]] std::optional<Money> costUnder(const Cap &cap, const TitleMoney &title);

/// What is reinvested under a cap: a cap of the programme is raised by all that can be spent within its period, a cap
/// on quarters that is marked so by what can be spent from the quarter at hand on.
[[nodiscard]] Money raiseOf(const Cap &cap, const Reinvested &reinvested, std::optional<Quarter> quarter);
/// The cap's amount with that.
[[nodiscard]] Money limitOf(const Cap &cap, const Reinvested &reinvested, std::optional<Quarter> quarter);

/// The lowest cap on the demand of a quarter, if there is one.
[[nodiscard]] std::optional<Money> quarterCap(const Library &library, const Reinvested &reinvested, Quarter quarter);

} // namespace slateboard::planning
