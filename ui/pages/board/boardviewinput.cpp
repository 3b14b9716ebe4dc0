// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do to a BoardView.
#include "ui/pages/board/boardview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>

namespace slateboard {
void BoardView::selectBy(Qt::KeyboardModifiers modifiers, CardPlace place)
{
    const TitleId title = m_scene.cardAt(place).title;
    select([&](BoardSelection &selection) {
        if (modifiers.testFlag(Qt::ControlModifier))
            selection.toggle(title);
        else if (modifiers.testFlag(Qt::ShiftModifier))
            selection.extend(title, m_scene.titlesIn(place.column));
        else
            selection.only(title);
    });
}

// A press on the mark that folds a column, on a folded column or on the head of a lane; true if it is dealt with.
bool BoardView::pressFold(QPoint point)
{
    if (const auto lane = m_scene.boxes.laneHeadAt(point)) {
        toggleLane(*lane);
        return true;
    }
    const auto column = m_scene.boxes.columnAt(point);
    if (!column || !m_scene.boxes.foldRect(*column).contains(point))
        return false;
    toggleColumn(*column);
    return true;
}

// A press on a column's scroll mark, on what folds, or on nothing; true if it is dealt with.
bool BoardView::pressOutsideCards(QPoint point)
{
    const auto column = m_scene.boxes.columnAt(point);
    if (!column || pressFold(point))
        return column.has_value();
    const QRect thumb = m_scene.boxes.thumbRect(*column);
    if (thumb.isEmpty() || point.x() < thumb.left() - 1 || point.y() < BoardGeometry::headHeight)
        return false;
    if (!thumb.contains(point)) // a press beside the mark goes there
        m_scene.boxes.setScroll(*column, m_scene.boxes.scroll(*column) + (point.y() < thumb.top() ? -1 : 1) *
                                                                             m_scene.boxes.cardArea(*column).height() *
                                                                             4 / 5);
    m_thumbGrip = ThumbGrip{*column, point.y(), m_scene.boxes.scroll(*column)};
    viewport()->update();
    return true;
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    if (m_scene.drag)
        return endDrag(false); // another button gives it up
    const QPoint point = onBoard(event->position().toPoint());
    const bool left = event->button() == Qt::LeftButton;
    if (left && pressOutsideCards(point))
        return;
    const auto place = m_scene.boxes.hit(point);
    if (!place) {
        return select([](BoardSelection &selection) { selection.clear(); });
    }
    const bool isSelected = m_scene.selection.contains(m_scene.cardAt(*place).title);
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (!isSelected || (left && !plain))
        selectBy(left ? event->modifiers() : Qt::NoModifier, *place);
    if (left)
        m_press = Press{point, *place, isSelected && plain};
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = onBoard(event->position().toPoint());
    if (m_thumbGrip) {
        const QRect area = m_scene.boxes.cardArea(m_thumbGrip->column);
        const int track = std::max(1, area.height() - m_scene.boxes.thumbRect(m_thumbGrip->column).height());
        const qint64 by = qint64{point.y() - m_thumbGrip->y} * m_scene.boxes.maxScroll(m_thumbGrip->column) / track;
        m_scene.boxes.setScroll(m_thumbGrip->column, m_thumbGrip->scroll + static_cast<int>(by));
        return viewport()->update();
    }
    if (m_scene.drag && !m_scene.drag->byKeys)
        return drag(point);
    if (m_press && event->buttons().testFlag(Qt::LeftButton)) {
        if ((point - m_press->at).manhattanLength() >= QApplication::startDragDistance())
            beginDrag(point);
        return;
    }
    hover(m_scene.boxes.hit(point));
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_scene.drag && !m_scene.drag->byKeys) {
        drag(onBoard(event->position().toPoint()));
        endDrag(true);
    } else if (m_press && m_press->selectsOnRelease) {
        selectBy(Qt::NoModifier, m_press->place);
    }
    m_press.reset();
    m_thumbGrip.reset();
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto place = m_scene.boxes.hit(onBoard(event->position().toPoint()));
    if (place && event->button() == Qt::LeftButton)
        emit openRequested(m_scene.cardAt(*place).title);
    else
        mousePressEvent(event);
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    const QPoint pixels = event->pixelDelta();
    const QPoint turned = pixels.isNull() ? event->angleDelta() : pixels;
    const auto column = m_scene.boxes.columnAt(onBoard(event->position().toPoint()));
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || qAbs(turned.x()) > qAbs(turned.y());
    event->accept();
    if (sideways || !column) {
        const int across = qAbs(turned.x()) > qAbs(turned.y()) ? turned.x() : turned.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - across);
        return;
    }
    // A notch is 120 eighths of a degree; three lines of text each, as lists do.
    const int by = pixels.isNull() ? turned.y() * 3 * fontMetrics().lineSpacing() / 120 : pixels.y();
    m_scene.boxes.setScroll(*column, m_scene.boxes.scroll(*column) - by);
    hover(m_scene.boxes.hit(onBoard(event->position().toPoint())));
    showScroll();
}

void BoardView::goTo(CardPlace place, bool extend)
{
    selectBy(extend ? Qt::ShiftModifier : Qt::NoModifier, place);
    showInView(place);
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_scene.drag)
            return endDrag(false);
        if (m_scene.selection.titles().isEmpty())
            return QAbstractScrollArea::keyPressEvent(event);
        return select([](BoardSelection &selection) { selection.clear(); });
    }
    if (m_scene.drag) {
        if (m_scene.drag->byKeys)
            carryByKey(event->key());
        return; // or the mouse has the board
    }
    const auto place = m_scene.placeOf(m_scene.selection.current());
    if (event->matches(QKeySequence::SelectAll) && place)
        return select([&](BoardSelection &selection) { selection.all(m_scene.titlesIn(place->column)); });
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && place && plain)
        return emit openRequested(m_scene.selection.current());
    if (event->key() == Qt::Key_Space && place)
        return selectBy(Qt::ControlModifier, *place);
    const auto next = !plain  ? std::nullopt
                      : place ? neighbour(m_scene.boxes, *place, event->key())
                              : firstCard(m_scene.boxes);
    const bool isArrow = event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown;
    if (next && isArrow)
        return goTo(*next, event->modifiers().testFlag(Qt::ShiftModifier));
    QAbstractScrollArea::keyPressEvent(event);
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_scene.drag)
        return;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const auto place = m_scene.placeOf(m_scene.selection.current());
        if (!place)
            return;
        showInView(*place);
        at = viewport()->mapToGlobal(viewRect(*place).center());
    }
    emit menuRequested(at);
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    const auto first = firstCard(m_scene.boxes);
    if (byKey && m_scene.selection.current().isNull() && first)
        goTo(*first, false);
    viewport()->update();
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (m_scene.drag)
        endDrag(false);
    viewport()->update();
}

} // namespace slateboard
