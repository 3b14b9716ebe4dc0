// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does to a TimelineView.
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
    const bool folded = m_scene.arrangement.lines[static_cast<size_t>(line)].folded;
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
    const auto last = static_cast<int>(m_scene.arrangement.lines.size()) - 1;
    const int page = std::max(1, m_scene.rows.height() / m_scene.rowHeight - 1);
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
        if (m_scene.current && m_scene.settling)
            await(*m_scene.current, PhaseGrip::Whole, 0);
        else if (m_scene.current)
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
    if (line < 0 || line >= static_cast<int>(m_scene.arrangement.lines.size()))
        return true;
    showLine(line);
    const TimelineItem *item = m_scene.itemAt(line);
    if (item) {
        selectBy(extend ? Qt::ShiftModifier : Qt::NoModifier, {item->title, TimelinePart::Title, {}, 0});
        return true;
    }
    m_scene.current.reset();
    m_scene.selected.clear();
    m_scene.currentHead = m_scene.arrangement.lines[static_cast<size_t>(line)].group;
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
