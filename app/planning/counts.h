// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <QHash>

#include <utility>
#include <vector>

namespace slateboard::planning {

/// A stage with the event that put the title there.
struct StageState {
    Stage stage = Stage::Pitch;
    Day since;
    Precision precision = Precision::Day;
};

/// Where every title of the library stands on a day, read from its stage events dated up to that day. Titles without
/// such an event are absent: they are not yet pitched. Of two events on one day the later entered wins.
[[nodiscard]] QHash<TitleId, StageState> stagesOn(const Library &library, Day day);
/// The same in a plan, with what it plans up to that day among the events. The working plan plans no stages.
[[nodiscard]] QHash<TitleId, StageState> stagesOn(const Library &library, PlanId plan, Day day);

/// What orders the stages that a title enters, for all who read them: the later day stands over the earlier, and of one
/// day what a plan plans over what happened. Of two alike the later entered stands.
[[nodiscard]] constexpr std::pair<Day, bool> stageRank(Day day, bool isPlanned)
{
    return {day, isPlanned};
}

/// Whether a title in this stage has passed the greenlight gate (pre-production or later, not shelved).
[[nodiscard]] bool isGreenlit(Stage stage);

/// True if the grant makes its source IP count as secured while it is active: in-house, purchase, licence or option
/// that covers a screen use.
[[nodiscard]] bool countsAsSecured(const RightsGrant &grant);
[[nodiscard]] bool isActive(const RightsGrant &grant, Day day); // both ends inclusive
/// True if somebody exercised or returned the grant, or let it lapse, up to that day.
[[nodiscard]] bool isClosed(const RightsGrant &grant, Day day);
/// True if it was exercised or returned, whenever that was: it ends on that day.
[[nodiscard]] bool isOver(const RightsGrant &grant);

/// Whether rows counted by a measure are titles (true) or source IPs (false), under the library's drama rule.
[[nodiscard]] bool countsTitles(const Library &library, Measure measure);

/// The rows that a measure counts on a day, ordered: ids of titles or of source IPs (see countsTitles()).
[[nodiscard]] std::vector<qint64> countedRows(const Library &library, Measure measure, Day day);

/// What a month did to a count. Gains and losses are daily transitions of the counted set: a grant that begins the day
/// after another ends makes neither.
struct CountMonth {
    Month month;
    int gained = 0;
    int lost = 0;
    int value = 0; // at the month's end, or on the last day asked for
};

/// One row entering or leaving the counted set.
struct CountStep {
    Day day; // first day in the set, or first day out of it
    qint64 row = 0;
    bool gained = true;
};

/// Every transition from the beginning of the facts up to `to`, by day. The one source of all counts over time.
[[nodiscard]] std::vector<CountStep> countSteps(const Library &library, Measure measure, Day to);

/// What the steps, which are ordered by day, come to on a day.
[[nodiscard]] int countOn(const std::vector<CountStep> &steps, Day day);

/// The steps summed by month, from the month of `from` to that of `to` (which may be cut by `to`).
[[nodiscard]] std::vector<CountMonth> countMonths(const std::vector<CountStep> &steps, Day from, Day to);

} // namespace slateboard::planning
