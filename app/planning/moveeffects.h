// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/countsofmove.h"
#include "app/planning/gate.h"

#include <array>
#include <memory>

namespace slateboard::planning {

/// What the gate has against one of the titles that are moved; nothing: it lets it pass.
struct GateEffect {
    TitleId title;
    std::vector<GateFinding> findings;
    friend bool operator==(const GateEffect &, const GateEffect &) = default;
};

/// The headroom of a quarter whose demand a move changes.
struct QuarterEffect {
    Quarter quarter;
    std::optional<Money> before; // unknown: no cap applies, or no money was planned there
    std::optional<Money> after;  // unknown: no cap applies
    CapId tightest;              // the cap that gives the headroom after the move
    friend bool operator==(const QuarterEffect &, const QuarterEffect &) = default;
};

/// What a goal's measure counts on its deadline, as the plan stands and after the move.
struct GoalEffect {
    GoalId goal;
    int before = 0;
    int after = 0;
    friend bool operator==(const GoalEffect &, const GoalEffect &) = default;
};

/// What it means for some titles to enter a stage.
struct MoveEffect {
    Stage stage = Stage::Pitch;
    int entering = 0;        // how many of them do not stand there yet
    bool passesGate = false; // for some of them it is greenlight
    /// The gate lies behind this stage: `gate` and `quarters` tell what greenlight would find there.
    bool isAheadOfGate = false;
    std::vector<GateEffect> gate;        // one a title that passes it, or would; in the order in which they were given
    std::vector<QuarterEffect> quarters; // from as-of on
    std::vector<GoalEffect> goals;       // those whose deadline has not passed

    [[nodiscard]] int blocked() const; // titles that the gate has something against
    /// The quarter with the least headroom after the move, or nullptr: no cap applies to any.
    [[nodiscard]] const QuarterEffect *tightest() const;
};
using MoveEffects = std::array<MoveEffect, stageCount>; // by Stage

/// What moves on a plan's board are measured against. Made aside once for a library and its figures; the effects of
/// moving some titles are prepared when they are lifted, and looked up from then on.
class MoveGround {
public:
    MoveGround(const Library &library, std::shared_ptr<const Figures> figures);

    [[nodiscard]] const Library &library() const { return m_library; }
    [[nodiscard]] const Figures &figures() const { return *m_figures; }
    [[nodiscard]] const Gate &gate() const { return m_gate; }
    /// Safe to be called from any thread. Titles that are not pitched yet are left out.
    [[nodiscard]] MoveEffects effectsOf(const QList<TitleId> &titles, Day moveDay) const;

private:
    Library m_library;
    std::shared_ptr<const Figures> m_figures;
    Gate m_gate;
    PlannedCounts m_counts;
};

} // namespace slateboard::planning
