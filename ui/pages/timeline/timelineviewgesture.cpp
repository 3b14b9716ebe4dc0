// SPDX-License-Identifier: GPL-3.0-or-later
// What is in hand on a TimelineView, whoever took hold of it.
#include "ui/pages/timeline/timelineview.h"

#include <QGuiApplication>

namespace slateboard {

bool TimelineView::grip(const TimelinePlace &place, planning::PhaseGrip by)
{
    const TimelineItem *item = m_scene.data->find(place.title);
    if (!item)
        return false;
    const bool canMove = m_movable && isMovable(m_scene.rowOf(*item), place) && !m_scene.settling;
    if (!canMove) {
        if (!m_movable || item->row.locked)
            emit moveForbidden(m_movable ? place.title : TitleId());
        return false;
    }
    TimelineGrip wanted{place, by, {}};
    if (place.part == TimelinePart::Title && m_scene.selected.contains(place.title)) {
        for (TitleId title : selectedTitles()) {
            const TimelineItem *other = m_scene.data->find(title);
            if (other && other->row.locked) {
                emit moveForbidden(title);
                return false;
            }
            wanted.titles << title;
        }
    }
    m_scene.current = place;
    m_scene.currentHead = -1;
    m_scene.mouse.reset();
    m_scene.gesture = std::make_shared<TimelineGesture>(m_scene.data, std::move(wanted));
    viewport()->update();
    return true;
}

void TimelineView::step(planning::PhaseGrip by, int steps)
{
    const bool hasEnds = m_scene.current && (m_scene.current->part == TimelinePart::Phase ||
                                             m_scene.current->part == TimelinePart::Window);
    if (!m_scene.gesture || (by != planning::PhaseGrip::Whole && !hasEnds))
        return;
    if (m_scene.gesture->grip().grip != by) {
        if (!m_scene.gesture->reached().isNone())
            return; // one end at a time: what was moved is let go first
        const TimelinePlace place = m_scene.gesture->grip().place;
        m_scene.gesture.reset();
        if (!grip(place, by))
            return;
    }
    TimelineGesture &gesture = *m_scene.gesture;
    gesture.drag(steppedShift(gesture.daysBefore(), by, gesture.reached(), steps, m_snap), m_following);
    showPlace(gesture.grip().place);
    viewport()->update();
    announce();
}

void TimelineView::endGesture(bool drop)
{
    const std::shared_ptr<TimelineGesture> gesture = std::exchange(m_scene.gesture, {});
    m_scene.mouse.reset();
    m_press.reset();
    m_edgeTimer.stop();
    viewport()->unsetCursor();
    viewport()->update();
    const Reschedule changes = gesture->changes();
    if (!drop || changes.isEmpty())
        return;
    if (!gesture->locked().isNull())
        return emit moveForbidden(gesture->locked());
    m_scene.settling = gesture;
    emit rescheduleRequested(changes);
}

void TimelineView::stepCurrent(planning::PhaseGrip by, int steps)
{
    if (!m_scene.current || m_scene.gesture)
        return;
    if (m_scene.settling)
        return await(*m_scene.current, by, steps);
    if (!grip(*m_scene.current, by))
        return;
    step(by, steps);
    endGesture(true);
}

// A key that is held repeats faster than the file is written: its steps add up to one.
void TimelineView::await(const TimelinePlace &place, planning::PhaseGrip by, int steps)
{
    const bool isSame = !m_waiting.empty() && m_waiting.back().place == place && m_waiting.back().grip == by &&
                        m_waiting.back().steps != 0 && steps != 0;
    if (isSame)
        m_waiting.back().steps += steps;
    else
        m_waiting.push_back({m_scene.data->figures->plan, place, by, steps});
}

void TimelineView::doWaiting()
{
    while (!m_waiting.empty() && !m_scene.gesture && !m_scene.settling) {
        const Waiting next = m_waiting.front();
        m_waiting.erase(m_waiting.begin());
        const bool isThere = next.plan == m_scene.data->figures->plan && m_scene.lineOf(next.place.title) >= 0;
        if (!isThere || !grip(next.place, next.grip) || next.steps == 0)
            continue;
        step(next.grip, next.steps);
        endGesture(true);
    }
}

// New figures came while something is in hand: it stays there as far as it has been moved, if it is still the plan's.
void TimelineView::keepGesture(PlanId before)
{
    if (!m_scene.gesture)
        return;
    TimelineGrip held = m_scene.gesture->grip();
    const TimelineItem *item = m_scene.data->find(held.place.title);
    held.titles.removeIf([this](TitleId title) { return !m_scene.data->find(title); });
    const bool canStay =
        before == m_scene.data->figures->plan && item && isMovable(item->row, held.place) &&
        std::ranges::none_of(held.titles, [this](TitleId title) { return m_scene.data->find(title)->row.locked; });
    if (!canStay)
        return endGesture(false);
    const planning::DayShift reached = m_scene.gesture->reached();
    m_scene.gesture = std::make_shared<TimelineGesture>(m_scene.data, std::move(held));
    if (m_scene.mouse)
        return drag(*m_scene.mouse, QGuiApplication::keyboardModifiers());
    m_scene.gesture->drag(reached, m_following);
    announce();
}

void TimelineView::beginLink()
{
    if (!m_scene.current || m_scene.current->part != TimelinePart::Phase)
        return;
    const TimelineItem *item = m_scene.data->find(m_scene.current->title);
    if (!m_movable || !item || item->row.locked)
        return emit moveForbidden(m_movable ? m_scene.current->title : TitleId());
    m_scene.linking = planning::PhaseKey{m_scene.current->title, m_scene.current->phase};
    viewport()->setCursor(Qt::CrossCursor);
}

// The time that lies between them now stays.
void TimelineView::linkTo(const TimelinePlace &place)
{
    const planning::PhaseKey follower = *std::exchange(m_scene.linking, std::nullopt);
    viewport()->unsetCursor();
    const TimelineItem *item = m_scene.data->find(place.title);
    const TimelineItem *own = m_scene.data->find(follower.title);
    if (place.part != TimelinePart::Phase || !item || !own)
        return;
    const auto &leader = item->row.phases[static_cast<size_t>(place.phase)];
    const auto &days = own->row.phases[static_cast<size_t>(follower.kind)];
    const bool isSame = place.title == follower.title && place.phase == follower.kind;
    if (!leader || !days || isSame)
        return;
    const auto between = static_cast<int>(days->start.daysSince(leader->end)) - 1;
    emit linkRequested(PhaseLink{{},
                                 m_scene.data->figures->plan,
                                 follower.title,
                                 follower.kind,
                                 place.title,
                                 place.phase,
                                 std::max(0, between)});
}

} // namespace slateboard
