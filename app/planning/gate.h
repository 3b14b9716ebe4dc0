// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

#include <memory>
#include <span>

namespace slateboard::planning {

/// What the greenlight gate can have against a title, in the order in which it is said.
enum class GateReason {
    NotInPlan,             // the plan does not include the title: nothing else can be told
    NoRight,               // no right covers the format
    RightBeginsLate,       // the only right that covers it begins after it is needed
    OtherTerritory,        // rights cover it, but not where windows are planned
    RightEndsBeforeUse,    // a right ends before the title is done with it
    OptionEndsBeforeShoot, // an option ends before principal photography, unexercised
    OptionNotExercised,    // principal photography has begun on an option
    NoBudget,
    NoFunding,
    FundingShort, // funding is less than the EFC
    OverTitleCap, // the own share is above a cap on single titles
    OverQuarterCap,
    OverCap,  // of the programme, of a phase or a format
    NoCompany // no production company is named
};

/// One thing that the gate has against a title. Which of the rest is known depends on the reason.
struct GateFinding {
    GateReason reason = GateReason::NoCompany;
    IpId ip;                        // rights: in this source IP
    GrantId grant;                  // the right that ends, or the option
    QString territory;              // OtherTerritory: where nothing covers it; empty: worldwide
    CapId cap;                      // the cap that is exceeded
    std::optional<Quarter> quarter; // OverQuarterCap
    std::optional<Day> day;         // rights: from when or until when it is needed; unknown: for good
    std::optional<Day> heldDay;     // rights: the last day on which it is held; RightBeginsLate: the first
    qint64 days = 0;                // rights: by which it is too short; 0 where no day says so
    Money amount;                   // by which a cap is exceeded or funding falls short; NoFunding: the EFC
    friend bool operator==(const GateFinding &, const GateFinding &) = default;
};

/// The greenlight gate of a plan as of a day: what speaks against a title's entering pre-production. Made once for all
/// titles, aside, because it reads every grant; it keeps what it needs, is copied for nothing and answers for one title
/// in microseconds.
///
/// A title passes if rights in each source IP that it is made from cover its format, in every territory of its windows
/// to the end of the last window there, and to the end of its last phase and its release; where an option does, it is
/// exercised or lasts until principal photography starts. Its budget is not nothing, its funding is at least its EFC,
/// and its own share (the EFC less what others fund) is within the caps on single titles. With its demand taken for
/// firm, no quarter in which it still spends has a headroom below 0. A production company is named.
class Gate {
public:
    Gate(const Library &library, const Figures &figures);

    /// What it has against the title; empty: the gate is open.
    [[nodiscard]] std::vector<GateFinding> check(TitleId title) const;
    /// What it has against each of these, when the demand of all of them is taken for firm: they pass at once.
    [[nodiscard]] std::vector<std::vector<GateFinding>> checkTogether(std::span<const TitleId> titles) const;

private:
    struct State;
    std::shared_ptr<const State> m_state;
};

/// Whether a title that stands in `from` (unknown: not yet pitched) passes the gate by entering `to`.
[[nodiscard]] bool passesGate(std::optional<Stage> from, Stage to);

/// A finding as a sentence about the title, which it does not name.
[[nodiscard]] QString gateSentence(const Library &library, const GateFinding &finding, const Formatter &formatter);

/// Findings as StageEvent::overridden keeps them: with the names and amounts of now, whatever becomes of the rows, and
/// to be said in either language. Empty without findings.
[[nodiscard]] QString gateWords(const Library &library, std::span<const GateFinding> findings);
/// The sentences of what gateWords() wrote.
[[nodiscard]] QStringList gateSentences(const QString &overridden, const Formatter &formatter);

} // namespace slateboard::planning
