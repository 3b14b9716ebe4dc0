// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does to a TimelineView.
#include "ui/pages/timeline/timelineview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include <cmath>

namespace slateboard {
namespace {

constexpr int scrollEdge = 28;    // pixels from a side of the rows within which a drag scrolls them
constexpr int edgeStep = 12;      // pixels a tick
constexpr int edgeInterval = 16;  // milliseconds
constexpr double wheelZoom = 1.2; // a notch

} // namespace

void TimelineView::selectBy(Qt::KeyboardModifiers modifiers, const TimelinePlace &place)
{
    const int from = m_scene.lineOf(m_anchor);
    const int to = m_scene.lineOf(place.title);
    if (modifiers.testFlag(Qt::ControlModifier)) {
        if (!m_scene.selected.remove(place.title))
            m_scene.selected.insert(place.title);
        m_anchor = place.title;
    } else if (modifiers.testFlag(Qt::ShiftModifier) && from >= 0) {
        m_scene.selected.clear();
        for (int line = std::min(from, to); line <= std::max(from, to); ++line) {
            if (const TimelineItem *item = m_scene.itemAt(line))
                m_scene.selected.insert(item->title);
        }
    } else {
        m_scene.selected = {place.title};
        m_anchor = place.title;
    }
    m_scene.current = place;
    m_scene.currentHead = -1;
    viewport()->update();
    announce();
    emit currentChanged();
}

void TimelineView::pressHead(int line)
{
    const TimelineLine &head = m_scene.arrangement.lines[static_cast<size_t>(line)];
    m_scene.current.reset();
    m_scene.currentHead = head.group;
    emit currentChanged();
    emit foldRequested(head.group, !head.folded);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (m_scene.gesture)
        return endGesture(false); // another button gives it up
    const QPoint point = event->position().toPoint();
    const bool left = event->button() == Qt::LeftButton;
    const TimelineHit hit = m_scene.hit(point);
    if (m_scene.linking && left && hit.place)
        return linkTo(*hit.place);
    if (left && hit.line >= 0 && !m_scene.itemAt(hit.line))
        return pressHead(hit.line);
    const TimelineItem *item = m_scene.itemAt(hit.line);
    bool wasSelected = false;
    if (item) {
        const TimelinePlace place = hit.place.value_or(TimelinePlace{item->title, TimelinePart::Title, {}, 0});
        wasSelected = m_scene.selected.contains(item->title) && event->modifiers() == Qt::NoModifier;
        if (!wasSelected) {
            selectBy(left ? event->modifiers() : Qt::NoModifier, place);
        } else {
            m_scene.current = place;
            emit currentChanged();
            viewport()->update();
        }
    }
    if (left && (point.x() >= m_scene.rows.left() || item))
        m_press = Press{point, hit, m_scene.axis.scrolled(), dayUnder(point.x()), wasSelected};
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_scene.gesture && m_scene.mouse)
        return drag(point, event->modifiers());
    if (m_panning)
        return pan(point);
    if (m_press && event->buttons().testFlag(Qt::LeftButton)) {
        if ((point - m_press->at).manhattanLength() >= QApplication::startDragDistance())
            beginDrag(point);
        return;
    }
    hover(point);
}

void TimelineView::hover(QPoint point)
{
    const TimelineHit hit = m_scene.hit(point);
    const TimelineHit movable = m_scene.hit(point, TimelineScene::Wanted::Movable);
    const bool canGrip = movable.place && point.x() >= m_scene.rows.left() && m_movable;
    if (m_scene.linking)
        viewport()->setCursor(Qt::CrossCursor);
    else if (canGrip && movable.grip != planning::PhaseGrip::Whole)
        viewport()->setCursor(Qt::SizeHorCursor);
    else if (canGrip)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
    if (hit.line != m_scene.hovered.line)
        viewport()->update();
    m_scene.hovered = hit;
}

// What can be gripped is moved; beside it the time itself.
void TimelineView::beginDrag(QPoint mouse)
{
    // A gate that follows a phase is above its end, and leaves that to the hand.
    const TimelineHit movable = m_scene.hit(m_press->at, TimelineScene::Wanted::Movable);
    const bool isPressed = movable.place && m_press->hit.place && movable.place->title == m_press->hit.place->title;
    if (isPressed)
        m_press->hit = movable;
    if (m_press->hit.place && m_scene.settling)
        return; // what was let go before comes first; the next move takes hold
    if (m_press->hit.place && m_press->at.x() >= m_scene.rows.left() && m_press->at.y() <= m_scene.rows.bottom()) {
        if (!grip(*m_press->hit.place, m_press->hit.grip)) {
            m_press.reset();
            return;
        }
        m_scene.mouse = mouse;
        m_edgeTimer.start(edgeInterval, this);
        viewport()->setCursor(m_press->hit.grip == planning::PhaseGrip::Whole ? Qt::ClosedHandCursor
                                                                              : Qt::SizeHorCursor);
        return drag(mouse, QApplication::keyboardModifiers());
    }
    if (m_press->at.x() < m_scene.rows.left())
        return;
    m_panning = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    pan(mouse);
}

void TimelineView::drag(QPoint mouse, Qt::KeyboardModifiers modifiers)
{
    m_scene.mouse = mouse;
    const bool otherSnap = modifiers.testFlag(Qt::AltModifier);
    const bool otherFollowing = modifiers.testFlag(Qt::ShiftModifier);
    const TimelineSnap snap = (m_snap == TimelineSnap::Day) == otherSnap ? TimelineSnap::Month : TimelineSnap::Day;
    const auto following = (m_following == planning::Following::Pull) == otherFollowing ? planning::Following::Push
                                                                                        : planning::Following::Pull;
    const double by = dayUnder(mouse.x()) - m_press->day;
    m_scene.gesture->drag(snappedShift(m_scene.gesture->daysBefore(), m_scene.gesture->grip().grip, by, snap),
                          following);
    viewport()->update();
}

void TimelineView::pan(QPoint mouse)
{
    m_scene.axis.scrollTo(m_press->firstDay - (mouse.x() - m_press->at.x()) / m_scene.axis.pixelsPerDay());
    syncScrollBars();
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_scene.gesture && m_scene.mouse) {
        drag(event->position().toPoint(), event->modifiers());
        endGesture(true);
    } else if (m_press && m_press->selectsOnRelease && !m_panning && m_scene.current) {
        selectBy(Qt::NoModifier, *m_scene.current);
    }
    m_press.reset();
    m_panning = false;
    hover(event->position().toPoint());
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TimelineItem *item = m_scene.itemAt(m_scene.hit(event->position().toPoint()).line);
    if (item && event->button() == Qt::LeftButton)
        emit openRequested(item->title);
    else
        mousePressEvent(event);
}

// Over the axis and the money, and with Ctrl anywhere, the wheel zooms; over rows it scrolls.
void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint pixels = event->pixelDelta();
    const QPoint turned = pixels.isNull() ? event->angleDelta() : pixels;
    const QPoint point = event->position().toPoint();
    event->accept();
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || qAbs(turned.x()) > qAbs(turned.y());
    const bool overRows = m_scene.rows.united(m_scene.names).contains(point);
    if (sideways) {
        const int across = qAbs(turned.x()) > qAbs(turned.y()) ? turned.x() : turned.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - across);
    } else if (event->modifiers().testFlag(Qt::ControlModifier) || !overRows) {
        m_scene.axis.zoom(std::pow(wheelZoom, event->angleDelta().y() / 120.0),
                          std::max<double>(point.x(), m_scene.axis.left()));
        syncScrollBars();
    } else {
        const int by = pixels.isNull() ? turned.y() * 3 * fontMetrics().lineSpacing() / 120 : pixels.y();
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by);
    }
    if (m_scene.gesture && m_scene.mouse)
        drag(*m_scene.mouse, event->modifiers());
    viewport()->update();
}

void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeTimer.timerId() || !m_scene.gesture || !m_scene.mouse)
        return QAbstractScrollArea::timerEvent(event);
    const QPoint mouse = *m_scene.mouse;
    const int across = mouse.x() < m_scene.rows.left() + scrollEdge    ? -edgeStep
                       : mouse.x() > m_scene.rows.right() - scrollEdge ? edgeStep
                                                                       : 0;
    if (across == 0)
        return;
    m_scene.axis.scrollTo(m_scene.axis.scrolled() + across / m_scene.axis.pixelsPerDay());
    syncScrollBars();
    drag(mouse, QApplication::keyboardModifiers());
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_scene.gesture)
        return;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int onLine = m_scene.currentLine();
        if (!m_scene.current || onLine < 0)
            return;
        showPlace(*m_scene.current);
        const QRectF rect = m_scene.placeRect(*m_scene.current);
        const QRect line = m_scene.lineRect(onLine);
        at = viewport()->mapToGlobal(m_scene.current->part == TimelinePart::Title ? line.center()
                                                                                  : rect.center().toPoint());
    }
    emit menuRequested(at);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (m_scene.gesture && event->reason() != Qt::PopupFocusReason)
        endGesture(false);
    viewport()->update();
}

} // namespace slateboard
