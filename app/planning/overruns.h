// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/figures.h"

namespace slateboard::planning {

enum class OverrunKind {
    Expected, // the EFC of a title is above its budget
    Pace      // a phase spends faster than it was planned to
};

/// A title that costs more than its budget, or is on the way to it.
struct Overrun {
    OverrunKind kind = OverrunKind::Expected;
    TitleId title;
    std::optional<PhaseKind> phase; // pace only
    AccountId account;              // which adds most to it; null: costs that are not assigned
    Money byAccount;                // what that account adds
    Money budget;                   // of the title, or of the phase
    Money spent;                    // pace: paid in the phase
    Money planned;                  // pace: what was to be paid by now
    Money over;                     // above the budget; pace: if it goes on as it does
};

// Early in a phase a single payment is no pace, and a little ahead is none to speak of.
constexpr Share leastProgress{1000}; // of what the phase costs, planned by now
constexpr Share leastOverrun{500};   // of the budget of the phase

/// What goes over, and what will if it goes on as it does: in each phase that runs on as-of, what is paid against what
/// the lines' profiles planned to be paid by then. The largest first. A phase of a title that is over already is not
/// named again, nor are titles that are shelved.
[[nodiscard]] std::vector<Overrun> overrunsOf(const Library &library, const Figures &figures);

/// One sentence that names cause and amount.
[[nodiscard]] QString overrunSentence(const Library &library, const Overrun &overrun, const Formatter &format);

} // namespace slateboard::planning
