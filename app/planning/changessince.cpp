// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/changessince.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace slateboard::planning {
namespace {

constexpr Share leastGrowth{100}; // of its budget, by which a title goes further over to be named again

template <class Row, class Key, class Of>
const Row *inState(const std::vector<Row> &rows, Key key, Of of)
{
    const auto found = std::ranges::lower_bound(rows, key, {}, of);
    return found != rows.end() && std::invoke(of, *found) == key ? &*found : nullptr;
}

/// Goes through two states and notes what is otherwise.
class ChangeFinder {
public:
    ChangeFinder(const SlateState &then, const SlateState &now) : m_then(then), m_now(now) {}

    std::vector<Change> find()
    {
        for (const CountState &count : m_now.counts)
            addCount(count);
        for (const TitleState &title : m_now.titles)
            addTitle(title);
        for (const TitleState &title : m_then.titles) {
            if (!inState(m_now.titles, title.title, &TitleState::title))
                add(about(ChangeKind::GoneTitle, title));
        }
        addMilestones();
        addMissedRights();
        addCaps();
        for (const Decision &decision : m_now.decided) {
            if (!inState(m_then.decided, decision.id, &Decision::id))
                addDecision(decision);
        }
        return std::move(m_changes);
    }

private:
    Change about(ChangeKind kind, const TitleState &title) const
    {
        Change change;
        change.kind = kind;
        change.title = title.title;
        change.koreanName = title.koreanName;
        change.englishName = title.englishName;
        change.budget = title.budget;
        if (title.stage)
            change.stage = title.stage->stage;
        return change;
    }
    Change about(ChangeKind kind, TitleId id) const
    {
        const TitleState *title = inState(m_now.titles, id, &TitleState::title);
        Change change = title ? about(kind, *title) : Change{};
        change.kind = kind;
        change.title = id;
        return change;
    }
    void add(Change change) { m_changes.push_back(std::move(change)); }
    void addRows(ChangeKind kind, const CountState &count, std::vector<qint64> rows);
    void addCount(const CountState &count);
    void addTitle(const TitleState &title);
    void addStage(const TitleState &then, const TitleState &title);
    void addRelease(const TitleState *then, const TitleState &title);
    void addBudget(const TitleState &then, const TitleState &title);
    void addMilestones();
    void addMilestone(const MilestoneFigures &then, const MilestoneFigures &now);
    void addMissedRights();
    void addCaps();
    void addDecision(const Decision &decision);

    const SlateState &m_then;
    const SlateState &m_now;
    std::vector<Change> m_changes;
};

void ChangeFinder::addRows(ChangeKind kind, const CountState &count, std::vector<qint64> rows)
{
    if (rows.empty())
        return;
    Change change;
    change.kind = kind;
    change.measure = count.measure;
    change.countsTitles = count.countsTitles;
    change.rows = std::move(rows);
    add(std::move(change));
}

// Rows that count since before that day were entered later than they happened: they are no gain of the time between.
void ChangeFinder::addCount(const CountState &count)
{
    const CountState *then = inState(m_then.counts, count.measure, &CountState::measure);
    if (then && then->countsTitles != count.countsTitles)
        return; // another rule counts other rows
    static const std::vector<CountedRow> none;
    const std::vector<CountedRow> &before = then ? then->rows : none;
    std::vector<qint64> gained;
    std::vector<qint64> recorded;
    std::vector<qint64> lost;
    for (const CountedRow &row : count.rows) {
        if (!inState(before, row.row, &CountedRow::row))
            (row.since > m_then.asOf ? gained : recorded).push_back(row.row);
    }
    for (const CountedRow &row : before) {
        if (!inState(count.rows, row.row, &CountedRow::row))
            lost.push_back(row.row);
    }
    addRows(ChangeKind::Gained, count, std::move(gained));
    addRows(ChangeKind::Recorded, count, std::move(recorded));
    addRows(ChangeKind::Lost, count, std::move(lost));
}

void ChangeFinder::addTitle(const TitleState &title)
{
    const TitleState *then = inState(m_then.titles, title.title, &TitleState::title);
    if (!then)
        add(about(ChangeKind::NewTitle, title));
    else
        addStage(*then, title);
    addRelease(then, title);
    addBudget(then ? *then : TitleState{}, title);
}

void ChangeFinder::addStage(const TitleState &then, const TitleState &title)
{
    if (!title.stage || (then.stage && then.stage->stage == title.stage->stage))
        return;
    Change change = about(title.stage->stage == Stage::Shelved ? ChangeKind::Shelved : ChangeKind::Stage, title);
    if (then.stage)
        change.stageBefore = then.stage->stage;
    change.day = title.stage->since;
    add(std::move(change));
}

void ChangeFinder::addRelease(const TitleState *then, const TitleState &title)
{
    const bool isOut = title.stage && title.stage->stage == Stage::Released;
    if (!title.release || (title.stage && title.stage->stage == Stage::Shelved) ||
        (isOut && title.stage->precision != Precision::Day))
        return;
    Change change = about(ChangeKind::Release, title);
    change.day = title.release;
    change.dayBefore = then ? then->release : std::nullopt;
    if (change.dayBefore && *change.dayBefore != *change.day)
        return add(std::move(change));
    const bool wasLate = change.dayBefore && *change.dayBefore < m_then.asOf;
    if (!isOut && *title.release < m_now.asOf && !wasLate) {
        change.kind = ChangeKind::Overdue;
        add(std::move(change));
    }
}

void ChangeFinder::addBudget(const TitleState &then, const TitleState &title)
{
    if (title.stage && title.stage->stage == Stage::Shelved)
        return;
    const bool isFurther = then.isOverBudget() && title.isOverBudget() &&
                           title.efc - title.budget > then.efc - then.budget + leastGrowth.of(title.budget);
    const bool isOther = then.isOverBudget() != title.isOverBudget();
    if (!isOther && !isFurther)
        return;
    Change change = about(title.isOverBudget() ? ChangeKind::OverBudget : ChangeKind::BackInBudget, title);
    change.before = then.efc;
    change.now = title.efc;
    add(std::move(change));
}

void ChangeFinder::addMilestones()
{
    for (const MilestoneFigures &now : m_now.milestones) {
        if (const auto *then = inState(m_then.milestones, now.milestone, &MilestoneFigures::milestone))
            addMilestone(*then, now);
    }
}

// Where a phase moves, all that follows it does: one line a title, for the milestone that moved furthest that way.
void ChangeFinder::addMilestone(const MilestoneFigures &then, const MilestoneFigures &now)
{
    Change change = about(ChangeKind::Milestone, now.title);
    change.milestone = now.milestone;
    change.rows = {now.milestone.value};
    change.dayBefore = then.day();
    change.day = now.day();
    if (then.doneOn || !change.day || !change.dayBefore)
        return;
    const qint64 later = *change.daysLater();
    if (later == 0) {
        if (!now.late || then.late)
            return;
        change.kind = ChangeKind::Overdue;
    }
    const auto known = std::ranges::find_if(m_changes, [&](const Change &other) {
        return other.title == change.title && other.kind == change.kind && !other.milestone.isNull() &&
               other.group() == change.group();
    });
    if (known == m_changes.end())
        return add(std::move(change));
    std::vector<qint64> all = std::move(known->rows);
    all.push_back(now.milestone.value);
    if (std::abs(later) > std::abs(*known->daysLater()))
        *known = std::move(change);
    known->rows = std::move(all);
}

void ChangeFinder::addMissedRights()
{
    for (const auto &[grant, title] : m_now.missedRights) {
        if (std::ranges::binary_search(m_then.missedRights, std::pair(grant, title)))
            continue;
        Change change = about(ChangeKind::MissedRight, title);
        change.grant = grant;
        add(std::move(change));
    }
}

void ChangeFinder::addCaps()
{
    const auto note = [this](Change change, std::optional<Money> before, Money now) {
        const bool wasOver = before && *before < Money{};
        if (wasOver == (now < Money{}))
            return;
        change.kind = wasOver ? ChangeKind::BackUnderCap : ChangeKind::OverCap;
        change.before = before.value_or(Money{});
        change.now = now;
        add(std::move(change));
    };
    for (const CapUse &use : m_now.caps) {
        const CapUse *then = inState(m_then.caps, use.cap, &CapUse::cap);
        Change change = use.title.isNull() ? Change{} : about(ChangeKind::OverCap, use.title);
        change.cap = use.cap;
        note(std::move(change), then ? std::optional(then->headroom()) : std::nullopt, use.headroom());
    }
    for (const QuarterState &quarter : m_now.quarters) {
        const QuarterState *then = inState(m_then.quarters, quarter.quarter, &QuarterState::quarter);
        Change change;
        change.quarter = quarter.quarter;
        note(std::move(change), then ? std::optional(then->headroom) : std::nullopt, quarter.headroom);
    }
}

void ChangeFinder::addDecision(const Decision &decision)
{
    Change change = decision.title.isNull() ? Change{} : about(ChangeKind::Decided, decision.title);
    change.kind = ChangeKind::Decided;
    change.decision = decision.id;
    change.day = decision.decidedOn;
    add(std::move(change));
}

// Counts come before single rows; of these the ones that moved furthest, or cost most.
double gravity(const Change &change)
{
    constexpr double ofCounts = 1e30;
    switch (change.kind) {
    case ChangeKind::Gained:
    case ChangeKind::Recorded:
    case ChangeKind::Lost: return ofCounts + (change.kind == ChangeKind::Recorded ? 0 : ofCounts);
    case ChangeKind::Stage: return change.stage ? static_cast<double>(*change.stage) : 0;
    case ChangeKind::Release:
    case ChangeKind::Milestone: return static_cast<double>(std::abs(change.daysLater().value_or(0)));
    case ChangeKind::OverCap: return ofCounts - static_cast<double>(change.now.minor);
    case ChangeKind::OverBudget: return static_cast<double>((change.now - change.budget).minor);
    default: return 0;
    }
}

} // namespace

ChangeGroup Change::group() const
{
    switch (kind) {
    case ChangeKind::Gained:
    case ChangeKind::Recorded:
    case ChangeKind::NewTitle: return ChangeGroup::New;
    case ChangeKind::Stage: return ChangeGroup::Moved;
    case ChangeKind::Lost:
    case ChangeKind::GoneTitle:
    case ChangeKind::Shelved: return ChangeGroup::Lost;
    case ChangeKind::Release:
    case ChangeKind::Milestone: return daysLater().value_or(0) < 0 ? ChangeGroup::Moved : ChangeGroup::Slipped;
    case ChangeKind::Overdue:
    case ChangeKind::MissedRight: return ChangeGroup::Slipped;
    case ChangeKind::OverBudget:
    case ChangeKind::BackInBudget:
    case ChangeKind::OverCap:
    case ChangeKind::BackUnderCap: return ChangeGroup::OverBudget;
    case ChangeKind::Decided: break;
    }
    return ChangeGroup::Decided;
}

bool Change::isBad() const
{
    const ChangeGroup of = group();
    if (kind == ChangeKind::Stage)
        return stageBefore && stage && *stageBefore != Stage::Shelved && *stage < *stageBefore;
    return of == ChangeGroup::Lost || of == ChangeGroup::Slipped || kind == ChangeKind::OverBudget ||
           kind == ChangeKind::OverCap;
}

std::optional<qint64> Change::daysLater() const
{
    return dayBefore && day ? std::optional(day->daysSince(*dayBefore)) : std::nullopt;
}

std::vector<const Change *> ChangesSince::of(ChangeGroup group) const
{
    std::vector<const Change *> found;
    for (const Change &change : changes) {
        if (change.group() == group)
            found.push_back(&change);
    }
    return found;
}

ChangesSince changesSince(const SlateState &then, const SlateState &now)
{
    ChangesSince since{then.asOf, now.asOf, {}, then.efc, now.efc, then.budget, now.budget, {}};
    for (const CountState &count : now.counts) {
        const CountState *before = inState(then.counts, count.measure, &CountState::measure);
        since.counts.push_back(
            {count.measure, before ? static_cast<int>(before->rows.size()) : 0, static_cast<int>(count.rows.size())});
    }
    since.changes = ChangeFinder(then, now).find();
    std::ranges::stable_sort(since.changes, {}, [](const Change &change) {
        return std::tuple(change.group(), !change.isBad(), -gravity(change));
    });
    return since;
}

std::vector<const Change *> foremostChanges(const ChangesSince &changes, size_t most)
{
    std::vector<std::pair<size_t, const Change *>> ranked; // by rank within the group
    size_t rank = 0;
    for (size_t i = 0; i < changes.changes.size(); ++i) {
        rank = i > 0 && changes.changes[i].group() == changes.changes[i - 1].group() ? rank + 1 : 0;
        ranked.emplace_back(rank, &changes.changes[i]);
    }
    std::ranges::stable_sort(ranked, {}, [](const auto &each) { return each.first; });
    ranked.resize(std::min(most, ranked.size()));
    std::ranges::sort(ranked, {}, [](const auto &each) { return each.second; });
    std::vector<const Change *> foremost;
    for (const auto &each : ranked)
        foremost.push_back(each.second);
    return foremost;
}

} // namespace slateboard::planning
