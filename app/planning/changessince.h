// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/figures.h"
#include "app/planning/milestones.h"

#include <span>

namespace slateboard::planning {

// What executives ask of a slate that they saw before: what is new, moved, lost, slipped, over budget. Two clocks run:
// what happened since (dated facts) and what people have written since (edits). So "then" is the library as it stood at
// the end of that day (Session::libraryBefore()) with the figures of that day, and "now" is the library with the
// figures of as-of.

/// A row that a measure counts, and the day from which on it has been counted without a break.
struct CountedRow {
    qint64 row = 0;
    Day since;
};

struct CountState {
    Measure measure = Measure::SourceIps;
    bool countsTitles = false;
    std::vector<CountedRow> rows; // ordered by row
};

struct TitleState {
    TitleId title;
    QString koreanName;
    QString englishName;
    std::optional<StageState> stage; // unknown: not yet pitched
    std::optional<Day> release;      // actual if released, else planned
    Money budget;
    Money efc;
    [[nodiscard]] bool isOverBudget() const { return budget > Money{} && efc > budget; }
};

struct QuarterState {
    Quarter quarter;
    Money headroom;
};

/// What of a library is compared later: small, and independent of the library that it was made from.
struct SlateState {
    Day asOf;
    std::vector<CountState> counts;                        // by measure: those of goals
    std::vector<TitleState> titles;                        // of the plan, ordered by id
    std::vector<MilestoneFigures> milestones;              // of the plan, ordered by id
    std::vector<CapUse> caps;                              // ordered by id, without those on quarters
    std::vector<QuarterState> quarters;                    // that are not over, ordered
    std::vector<std::pair<GrantId, TitleId>> missedRights; // ordered
    std::vector<Decision> decided;                         // up to the day, ordered by id
    Money budget;
    Money efc;
};

/// The state that these figures show. To be done aside.
[[nodiscard]] SlateState stateOf(const Library &library, const Figures &figures);
/// That of an earlier library on a day; of its working plan where it did not have `plan` yet. To be done aside.
[[nodiscard]] SlateState stateOn(const Library &then, PlanId plan, Day day);

enum class ChangeKind {
    Gained,      // rows entered a count
    Recorded,    // rows that counted then already, by what is known now, but had not been entered
    Lost,        // rows left a count
    NewTitle,    // of the plan
    GoneTitle,   // taken out of the plan, or deleted
    Stage,       // a title entered another stage
    Shelved,     // likewise
    Release,     // a title's release is on another day
    Milestone,   // a milestone's forecast is on another day
    Overdue,     // a release or milestone whose day has come and gone
    MissedRight, // a right ends too early for a title, and did not
    OverBudget,  // the EFC of a title is above its budget, and was not, or by more than it was
    BackInBudget,
    OverCap, // the firm demand is above a cap, or that of a quarter above its tightest, and was not
    BackUnderCap,
    Decided
};
/// How executives sort them.
enum class ChangeGroup { New, Moved, Lost, Slipped, OverBudget, Decided };

struct Change {
    ChangeKind kind = ChangeKind::Gained;
    std::optional<Measure> measure; // Gained, Recorded, Lost
    bool countsTitles = false;      // likewise: `rows` are titles, else source IPs
    std::vector<qint64> rows;       // likewise: those that are meant
    TitleId title;                  // null: about no single title
    QString koreanName;             // of that title, which may be gone
    QString englishName;
    MilestoneId milestone; // Milestone, Overdue; null: the release
    GrantId grant;         // MissedRight
    CapId cap;             // OverCap, BackUnderCap; null: the tightest of `quarter`
    DecisionId decision;
    std::optional<Quarter> quarter;
    std::optional<Stage> stageBefore; // unknown: not yet pitched
    std::optional<Stage> stage;
    std::optional<Day> dayBefore;
    std::optional<Day> day; // Stage: on which it was entered; unknown: there is no day any more
    Money before;           // OverBudget: the EFC; OverCap: what was free, negative if over
    Money now;
    Money budget; // of a title, now

    [[nodiscard]] ChangeGroup group() const;
    [[nodiscard]] bool isBad() const;
    /// Positive: later. Unknown where either has none.
    [[nodiscard]] std::optional<qint64> daysLater() const;
};

struct CountChange {
    Measure measure = Measure::SourceIps;
    int before = 0;
    int now = 0;
};

struct ChangesSince {
    Day since; // the day of "then"
    Day asOf;
    std::vector<CountChange> counts;
    Money efcBefore;
    Money efc;
    Money budgetBefore;
    Money budget;
    std::vector<Change> changes; // by group, then the gravest first

    [[nodiscard]] std::vector<const Change *> of(ChangeGroup group) const;
};

[[nodiscard]] ChangesSince changesSince(const SlateState &then, const SlateState &now);

/// The gravest of all groups in turn, `most` at most, in the order of `changes`: for where there is little room.
[[nodiscard]] std::vector<const Change *> foremostChanges(const ChangesSince &changes, size_t most);

/// One line for people, such as "Night Ward entered Production" (the library is that of now).
[[nodiscard]] QString changeSentence(const Library &library, const Change &change, const Formatter &format);
/// "New", "Moved", "Lost", "Slipped", "Over budget", "Decided".
[[nodiscard]] QString groupWord(ChangeGroup group);

} // namespace slateboard::planning
