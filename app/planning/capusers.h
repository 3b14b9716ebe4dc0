// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

namespace slateboard::planning {

/// A title that uses a cap: our own share of its demand there.
struct CapUser {
    TitleId title;
    Money spent;    // paid
    Money bound;    // contracted, not yet paid
    Money firm;     // still to complete: of titles past greenlight; of a cap on single titles, of any
    Money hoped;    // still to complete of the others
    Money byOthers; // of all these: what others fund
    /// Where the cap is exceeded: without what the title has neither paid nor contracted it would hold.
    bool isEnough = false;
    [[nodiscard]] Money used() const { return spent + bound + firm; } // what counts against the cap
    friend bool operator==(const CapUser &, const CapUser &) = default;
};

/// Who uses a cap, those that use most first.
struct CapUsers {
    CapId cap;
    std::optional<Quarter> quarter; // caps on quarters
    Money limit;
    Money raisedBy;        // what is reinvested, in the limit
    bool isOfEach = false; // a cap on single titles: each user is held against the limit alone
    std::vector<CapUser> users;
    [[nodiscard]] Money used() const; // by all; of a cap on single titles by the one that uses most
    [[nodiscard]] Money headroom() const { return limit - used(); }
};

/// Of a cap on quarters `quarter` says which; without one it is that which MoneyFigures names. To be done aside: reads
/// the whole demand.
[[nodiscard]] CapUsers capUsers(const Library &library, const Figures &figures, CapId cap,
                                std::optional<Quarter> quarter = {});

} // namespace slateboard::planning
