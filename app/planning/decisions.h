// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/gate.h"

#include <vector>

namespace slateboard::planning {

/// A question that waits, or was answered: a row of the library, or what a rule proposes and nobody has answered yet.
struct DecisionFigures {
    Decision decision;                // a null id: proposed by a rule, not written
    IpId ip;                          // of its grant
    std::vector<GateFinding> against; // gate open: what the gate has against the title; none: it is open
    bool overdue = false;
    bool urgent = false; // overdue, or due within lapseUrgentDays
    [[nodiscard]] bool isProposed() const { return decision.id.isNull(); }
};

struct Decisions {
    std::vector<DecisionFigures> open;     // soonest due first, those without a day last
    std::vector<DecisionFigures> answered; // latest first
};

/// Everything that is to be decided as of the figures' day, and what was. Rules ask:
/// - gate open: a title in development that the gate has nothing against, or whose pre-production is planned to start
///   within lapseNoticeDays or has started; due on that day,
/// - right lapsing: a right that lapses within lapseNoticeDays, or too early for a title; due on its last day,
/// - cap exceeded: a cap that is below its firm demand; one on quarters for each that is not over, due when it begins;
/// a
///   title that is not yet delivered and above a cap on single titles.
/// What a rule asked and somebody answers after the day is not known yet: the rule asks where it asked then. An answer
/// holds for the row and the due day that it was given for: a right that was extended is asked about again.
/// To be done aside: it asks the gate about every title in development.
[[nodiscard]] Decisions decisionsOf(const Library &library, const Figures &figures, const Gate &gate);
/// Those that are about the title itself; rights in what it is made from are not.
[[nodiscard]] Decisions decisionsOf(const Decisions &all, TitleId title);

/// The question in one sentence, with the names of what it is about.
[[nodiscard]] QString decisionQuestion(const Library &library, const Decision &decision, const Formatter &formatter);

} // namespace slateboard::planning
