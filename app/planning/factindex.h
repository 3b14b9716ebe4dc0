// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/counts.h"

#include <array>
#include <span>

namespace slateboard::planning {

/// Later than any day that a library can hold: the end of what has no end.
constexpr Day endOfTime = Day().plusDays(1'000'000'000);

/// Inclusive; `endOfTime` if the grant is perpetual.
[[nodiscard]] inline Day lastDayOf(const RightsGrant &grant)
{
    return grant.endsOn.value_or(endOfTime);
}

/// A title is in a stage from this day until its next step. At most one a title and day.
struct StageStep {
    TitleId title;
    Day day;
    Stage stage = Stage::Pitch;
    Precision precision = Precision::Day;
    Id<PlannedStage> planned; // null: a fact
};

/// A grant that makes its source IP count as secured, in the form in which grants are merged into runs.
struct CountingGrant {
    IpId ip;
    Day first;
    Day last;       // inclusive; `endOfTime` if perpetual
    qint32 row = 0; // in Library::grants
    GrantKind kind = GrantKind::Option;
    bool drama = false; // covers drama
    bool exclusive = false;
};

/// An unbroken run of counting grants of one source IP: overlapping, or each beginning the day after another ends.
struct SecuredRun {
    IpId ip;
    Day first;
    Day last;       // inclusive; `endOfTime` if perpetual
    qint32 row = 0; // in Library::grants: the one that lasts longest
};

/// The days, `first` up to but not including `end`, on which a row is in a counted set. Intervals of one row neither
/// overlap nor touch.
struct Interval {
    qint64 row = 0;
    Day first;
    Day end;
    [[nodiscard]] bool holds(Day day) const { return first <= day && day < end; }
};

/// The dated facts of a library, each kind sorted once on first use, so that all figures of one call share the work.
/// Keeps a reference to the library; not for use from two threads.
class FactIndex {
public:
    explicit FactIndex(const Library &library) : m_library(library) {}

    [[nodiscard]] const Library &library() const { return m_library; }
    [[nodiscard]] const std::vector<StageStep> &stageSteps();            // by title, then day
    [[nodiscard]] const std::vector<CountingGrant> &countingGrants();    // by source IP, then first day
    [[nodiscard]] const std::vector<CountingGrant> &otherGrants();       // that never count; by source IP
    [[nodiscard]] const std::vector<Interval> &counted(Measure measure); // by row, then first day

private:
    [[nodiscard]] std::vector<Interval> securedIps();
    [[nodiscard]] std::vector<Interval> ipsWithDramaInDevelopment();
    template <class InSet>
    [[nodiscard]] std::vector<Interval> titleIntervals(InSet inSet);

    const Library &m_library;
    std::optional<std::vector<StageStep>> m_stageSteps;
    std::optional<std::vector<CountingGrant>> m_grants;
    std::vector<CountingGrant> m_otherGrants;                      // sorted out with m_grants
    std::array<std::optional<std::vector<Interval>>, 4> m_counted; // by Measure
};

/// The stages that a plan plans, whatever the facts are: by title, then day; of one day's the last entered.
[[nodiscard]] std::vector<StageStep> plannedSteps(const Library &library, PlanId plan);

/// Merges the grants of one source IP, ordered by first day, and appends the runs to `runs`.
void appendRuns(std::span<const CountingGrant> grants, bool dramaOnly, std::vector<SecuredRun> &runs);

/// Calls `visit(std::span<const Item>)` for each run of neighbours with the same key.
template <class Item, class Key, class Visit>
void forEachGroup(const std::vector<Item> &items, Key key, Visit visit)
{
    for (size_t begin = 0; begin < items.size();) {
        size_t end = begin + 1;
        while (end < items.size() && items[end].*key == items[begin].*key)
            ++end;
        visit(std::span<const Item>(items).subspan(begin, end - begin));
        begin = end;
    }
}

} // namespace slateboard::planning
