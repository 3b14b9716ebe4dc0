// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does to a TimelineView, and gestures whoever makes them.
#include "ui/pages/timeline/timelineview.h"

#include <QKeyEvent>

namespace slateboard {
namespace {

using planning::PhaseGrip;

// Ends are stretched with Ctrl (the first day) and Shift (the last one).
PhaseGrip gripFor(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier))
        return PhaseGrip::End;
    return modifiers.testFlag(Qt::ControlModifier) ? PhaseGrip::Start : PhaseGrip::Whole;
}

} // namespace

bool TimelineView::grip(const TimelinePlace &place, PhaseGrip by)
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

void TimelineView::step(PhaseGrip by, int steps)
{
    const bool hasEnds = m_scene.current && (m_scene.current->part == TimelinePart::Phase ||
                                             m_scene.current->part == TimelinePart::Window);
    if (!m_scene.gesture || (by != PhaseGrip::Whole && !hasEnds))
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

void TimelineView::stepCurrent(PhaseGrip by, int steps)
{
    if (!m_scene.current || m_scene.gesture || !grip(*m_scene.current, by))
        return;
    step(by, steps);
    endGesture(true);
}

void TimelineView::beginLink()
{
    if (!m_scene.current || m_scene.current->part != TimelinePart::Phase)
        return;
    if (!m_movable)
        return emit moveForbidden({});
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

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_scene.linking) {
        m_scene.linking.reset();
        return viewport()->unsetCursor();
    }
    const bool isDone = m_scene.gesture ? keyInGesture(event) : keyOnHead(event) || keyOnLine(event);
    if (!isDone)
        QAbstractScrollArea::keyPressEvent(event);
}

bool TimelineView::keyInGesture(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        endGesture(false);
        return true;
    }
    if (m_scene.mouse)
        return true; // the mouse has it
    switch (event->key()) {
    case Qt::Key_Left: step(gripFor(event->modifiers()), -1); break;
    case Qt::Key_Right: step(gripFor(event->modifiers()), 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: endGesture(true); break;
    default: break;
    }
    return true;
}

bool TimelineView::keyOnHead(QKeyEvent *event)
{
    const int line = m_scene.currentHead < 0 ? -1 : m_scene.currentLine();
    if (line < 0)
        return false;
    const bool folded = m_scene.board.lines[static_cast<size_t>(line)].folded;
    switch (event->key()) {
    case Qt::Key_Left: emit foldRequested(m_scene.currentHead, true); return true;
    case Qt::Key_Right: emit foldRequested(m_scene.currentHead, false); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit foldRequested(m_scene.currentHead, !folded); return true;
    default: return false;
    }
}

bool TimelineView::keyOnLine(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const int line = m_scene.currentLine();
    const auto last = static_cast<int>(m_scene.board.lines.size()) - 1;
    const int page = std::max(1, m_scene.rows.height() / static_cast<int>(TimelineBars::rowHeight) - 1);
    if (!plain)
        return false;
    switch (event->key()) {
    case Qt::Key_Up: return goToLine(line < 0 ? 0 : line - 1, extend);
    case Qt::Key_Down: return goToLine(line + 1, extend);
    case Qt::Key_PageUp: return goToLine(std::max(0, line - page), extend);
    case Qt::Key_PageDown: return goToLine(std::min(last, line + page), extend);
    case Qt::Key_Home: return goToLine(0, extend);
    case Qt::Key_End: return goToLine(last, extend);
    case Qt::Key_Left: goAlong(-1); return true;
    case Qt::Key_Right: goAlong(1); return true;
    case Qt::Key_Space:
        if (m_scene.current)
            (void)grip(*m_scene.current, PhaseGrip::Whole);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_scene.linking && m_scene.current)
            linkTo(*m_scene.current);
        else if (m_scene.current)
            emit openRequested(m_scene.current->title);
        return true;
    default: return false;
    }
}

bool TimelineView::goToLine(int line, bool extend)
{
    if (line < 0 || line >= static_cast<int>(m_scene.board.lines.size()))
        return true;
    showLine(line);
    const TimelineItem *item = m_scene.itemAt(line);
    if (item) {
        selectBy(extend ? Qt::ShiftModifier : Qt::NoModifier, {item->title, TimelinePart::Title, {}, 0});
        return true;
    }
    m_scene.current.reset();
    m_scene.selected.clear();
    m_scene.currentHead = m_scene.board.lines[static_cast<size_t>(line)].group;
    viewport()->update();
    announce();
    emit currentChanged();
    return true;
}

void TimelineView::goAlong(int steps)
{
    const TimelineItem *item = m_scene.current ? m_scene.data->find(m_scene.current->title) : nullptr;
    if (!item)
        return;
    const std::vector<TimelinePlace> places = placesOf(item->row);
    const auto at = std::ranges::find(places, *m_scene.current) - places.begin();
    const auto to = std::clamp<std::ptrdiff_t>(at + steps, 0, static_cast<std::ptrdiff_t>(places.size()) - 1);
    goTo(places[static_cast<size_t>(to)]);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (byKey && m_scene.currentLine() < 0)
        (void)goToLine(0, false);
    viewport()->update();
}

} // namespace slateboard
