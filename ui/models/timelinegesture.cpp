// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelinegesture.h"

#include <algorithm>

namespace slateboard {
namespace {

using planning::DayShift;
using planning::PhaseDays;
using planning::PhaseKey;
using planning::TimelineDay;
using planning::TimelineRow;

std::optional<TimelineDay> TimelineRow::*dayOf(TimelinePart part)
{
    switch (part) {
    case TimelinePart::Greenlight: return &TimelineRow::greenlight;
    case TimelinePart::Delivery: return &TimelineRow::delivery;
    case TimelinePart::Release: return &TimelineRow::release;
    case TimelinePart::Title:
    case TimelinePart::Phase:
    case TimelinePart::Window:
    case TimelinePart::Milestone: break;
    }
    return nullptr;
}

void shift(std::optional<TimelineDay> &day, DayShift by)
{
    day->day = shifted(day->day, by, Edge::Start);
}

} // namespace

TimelineGesture::TimelineGesture(std::shared_ptr<const TimelineData> data, TimelineGrip grip) :
    m_data(std::move(data)), m_grip(std::move(grip)),
    m_schedule(m_data->library, m_data->figures->plan, m_data->figures->asOf)
{
    if (m_grip.place.part != TimelinePart::Title || m_grip.titles.isEmpty())
        m_grip.titles = {m_grip.place.title};
    if (const TimelineItem *item = m_data->find(m_grip.place.title))
        m_before = daysOf(item->row, m_grip.place).value_or(PhaseDays{});
    QSet<TitleId> titles = m_schedule.titlesMovedBy(phaseGesture().phases);
    titles.unite(QSet<TitleId>(m_grip.titles.begin(), m_grip.titles.end()));
    const std::vector<TitleId> all(titles.begin(), titles.end());
    m_demand = std::make_unique<planning::DemandPreview>(m_data->library, *m_data->figures, all);
    for (const ReleaseWindow &window : m_data->library.windows) {
        if (window.plan == m_data->figures->plan && titles.contains(window.title))
            m_windows[window.title].push_back(window);
    }
    drag({}, planning::Following::Push);
}

planning::PhaseGesture TimelineGesture::phaseGesture() const
{
    planning::PhaseGesture gesture;
    gesture.grip = m_grip.grip;
    if (m_grip.place.part == TimelinePart::Phase)
        gesture.phases = {{m_grip.place.title, m_grip.place.phase}};
    if (m_grip.place.part != TimelinePart::Title)
        return gesture;
    gesture.keepsPast = true;
    for (TitleId title : m_grip.titles) {
        for (const auto &word : words<PhaseKind>()) {
            if (m_schedule.find({title, word.value}))
                gesture.phases.push_back({title, word.value});
        }
    }
    return gesture;
}

void TimelineGesture::drag(DayShift by, planning::Following following)
{
    m_rows.clear();
    m_movedWindows.clear();
    planning::PhaseGesture gesture = phaseGesture();
    gesture.by = by;
    m_moved = m_schedule.reschedule(gesture, following);
    takePhases();
    takeOthers();
    takeMoney();
}

PhaseDays TimelineGesture::daysNow() const
{
    const auto row = m_rows.constFind(m_grip.place.title);
    return row == m_rows.constEnd() ? m_before : daysOf(*row, m_grip.place).value_or(m_before);
}

TimelineRow *TimelineGesture::rowOf(TitleId title)
{
    if (!m_rows.contains(title)) {
        const TimelineItem *item = m_data->find(title);
        if (!item)
            return nullptr;
        m_rows.insert(title, item->row);
    }
    return &m_rows[title];
}

void TimelineGesture::takePhases()
{
    QHash<TitleId, planning::TitlePhases> phases;
    for (const planning::PhaseMove &move : m_moved.moves) {
        const TimelineRow *row = rowOf(move.phase.title);
        if (!row)
            continue; // not included in the plan
        if (!phases.contains(move.phase.title))
            phases.insert(move.phase.title, row->phases);
        phases[move.phase.title][static_cast<size_t>(move.phase.kind)] = move.days;
    }
    for (auto title = phases.cbegin(); title != phases.cend(); ++title)
        m_rows[title.key()] = withPhases(m_data->library, m_rows[title.key()], title.value(), m_data->figures->asOf);
}

void TimelineGesture::takeOthers()
{
    if (m_moved.by.isNone())
        return;
    const auto part = dayOf(m_grip.place.part);
    if (m_grip.place.part == TimelinePart::Window)
        return moveWindow(m_grip.place);
    for (TitleId title : std::as_const(m_grip.titles)) {
        TimelineRow *row = m_grip.place.part == TimelinePart::Title || part ? rowOf(title) : nullptr;
        if (!row)
            continue;
        if (part)
            shift(row->*part, m_moved.by);
        else
            moveWhole(*row);
        followRelease(*row);
    }
}

// What the plan dates by itself; facts stay.
void TimelineGesture::moveWhole(TimelineRow &row)
{
    for (auto part : {&TimelineRow::greenlight, &TimelineRow::delivery}) {
        const bool isPlanned = row.*part && !(row.*part)->planned.isNull();
        if (isPlanned && (row.*part)->day >= m_data->figures->asOf) // else the plan has passed it
            shift(row.*part, m_moved.by);
    }
    if (!row.release || row.release->isFact)
        return;
    shift(row.release, m_moved.by);
    for (ReleaseWindow window : m_windows.value(row.title)) {
        if (!window.startsOn)
            continue;
        window.startsOn = shifted(*window.startsOn, m_moved.by, Edge::Start);
        m_movedWindows[row.title].push_back(window);
    }
}

void TimelineGesture::moveWindow(const TimelinePlace &place)
{
    const std::vector<ReleaseWindow> windows = m_windows.value(place.title);
    const auto found = std::ranges::find(windows, ReleaseWindowId{place.row}, &ReleaseWindow::id);
    TimelineRow *row = found == windows.end() ? nullptr : rowOf(place.title);
    if (!row)
        return;
    PhaseDays days = m_before;
    if (m_grip.grip != planning::PhaseGrip::End)
        days.start = shifted(days.start, m_moved.by, Edge::Start);
    if (m_grip.grip != planning::PhaseGrip::Start)
        days.end = shifted(days.end, m_moved.by, Edge::End);
    if (m_grip.grip == planning::PhaseGrip::Whole && found->days)
        days.end = days.start.plusDays(*found->days - 1);
    days.start = m_grip.grip == planning::PhaseGrip::Start ? std::min(days.start, days.end) : days.start;
    days.end = std::max(days.start, days.end);
    ReleaseWindow window = *found;
    const qint64 later = days.start.daysSince(m_before.start);
    if (!window.after.isNull() && !window.startsOn)
        window.offsetDays += static_cast<int>(later);
    else if (later != 0)
        window.startsOn = days.start; // one that began with the release no longer does
    if (window.days)
        window.days = static_cast<int>(days.end.daysSince(days.start)) + 1;
    m_movedWindows[place.title].push_back(window);
    followRelease(*row);
}

// Windows count from the release, and from each other.
void TimelineGesture::followRelease(TimelineRow &row)
{
    const std::vector<ReleaseWindow> before = m_windows.value(row.title);
    const std::vector<ReleaseWindow> after = m_movedWindows.value(row.title);
    std::vector<const ReleaseWindow *> windows;
    for (const ReleaseWindow &window : before) {
        const auto moved = std::ranges::find(after, window.id, &ReleaseWindow::id);
        windows.push_back(moved == after.end() ? &window : &*moved);
    }
    if (windows.empty())
        return;
    const auto release = row.release ? std::optional(row.release->day) : std::nullopt;
    row.windows.clear();
    for (const planning::WindowDays &window : planning::windowDays(windows, row.title, release).windows) {
        if (window.start)
            row.windows.push_back(window);
    }
}

void TimelineGesture::takeMoney()
{
    m_tightest.reset();
    const planning::Figures &figures = *m_data->figures;
    if (m_moved.moves.empty()) {
        m_quarters = figures.money.quarters;
        return;
    }
    std::vector<planning::TitleChange> changes;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        changes.push_back({row.key(), row->phases, {}});
    m_quarters = m_demand->quartersIf(changes);
    for (planning::TitleChange &change : changes) {
        const TimelineItem *item = m_data->find(change.title);
        if (item && !item->firm && item->stage != Stage::Shelved)
            change.stage = Stage::PreProduction;
    }
    const Quarter now = Quarter::of(figures.asOf);
    for (const planning::QuarterMoney &quarter :
         touchedQuarters(figures.money.quarters, m_demand->quartersIf(changes))) {
        const bool isTighter = quarter.headroom && (!m_tightest || *quarter.headroom < *m_tightest->headroom);
        if (quarter.quarter >= now && isTighter)
            m_tightest = quarter;
    }
}

Reschedule TimelineGesture::changes() const
{
    Reschedule changes{.plan = m_data->figures->plan};
    for (const planning::PhaseMove &move : m_moved.moves)
        changes.phases << Phase{{}, changes.plan, move.phase.title, move.phase.kind, move.days.start, move.days.end};
    changeOthers(changes);
    for (const std::vector<ReleaseWindow> &windows : m_movedWindows)
        changes.windows.append(QList<ReleaseWindow>(windows.begin(), windows.end()));
    return changes;
}

void TimelineGesture::changeOthers(Reschedule &changes) const
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const TimelineRow &before = m_data->find(row.key())->row;
        if (row->release != before.release)
            changes.releases << std::pair(row.key(), std::optional(row->release->day));
        for (auto part : {&TimelineRow::greenlight, &TimelineRow::delivery}) {
            const auto &day = (*row).*part;
            if (day && !day->planned.isNull() && day != before.*part)
                changes.stages << std::pair(day->planned, day->day);
        }
    }
}

} // namespace slateboard
