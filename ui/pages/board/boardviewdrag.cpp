// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of a BoardView that hang at the mouse, or that keys carry.
#include "ui/pages/board/boardaccess.h"
#include "ui/pages/board/boardview.h"
#include "ui/pages/board/dropnotice.h"
#include "ui/pages/board/effectpanel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>

namespace slateboard {
namespace {

constexpr int scrollEdge = 28;   // pixels from a side of the view within which a drag scrolls it
constexpr int edgeStep = 14;     // pixels a tick
constexpr int edgeInterval = 16; // milliseconds
constexpr int carriedTop = 150;  // pixels below the heads at which keys carry a card: below what its column says
constexpr int carriedGrip = 12;  // pixels below its top at which they hold it

} // namespace

void BoardView::beginDrag(QPoint mouse)
{
    const Press press = *m_press;
    m_press.reset();
    if (!m_movable)
        return emit moveForbidden();
    const QRect rect = m_scene.boxes.cardRect(press.place);
    lift(m_scene.boxes.cardAt(press.place), press.at - rect.topLeft(), rect.width(), false);
    m_edgeTimer.start(edgeInterval, this);
    viewport()->setCursor(Qt::ClosedHandCursor);
    drag(mouse);
}

void BoardView::lift(int card, QPoint grip, int width, bool byKeys)
{
    BoardDrag drag;
    drag.card = card;
    drag.grip = grip;
    drag.width = width;
    drag.byKeys = byKeys;
    const TitleId gripped = m_scene.cards[static_cast<size_t>(card)].title;
    drag.titles = m_scene.selectedTitles();
    drag.titles.removeAll(gripped); // the gripped one is named first, and moves even if a click had just deselected it
    drag.titles.prepend(gripped);
    m_scene.drag = drag;
    m_scene.effects.reset();
    renewDrag();
    m_scene.hovered.reset();
    emit lifted(drag.titles);
}

void BoardView::setEffects(EffectWords effects)
{
    if (!m_scene.drag)
        return; // dropped before they were known
    m_scene.effects = std::move(effects);
    renewDrag();
    if (m_scene.drag->byKeys)
        BoardAccess::announce(*this);
}

// What hangs at the mouse may have gone, or have another position now.
void BoardView::keepDrag()
{
    if (!m_scene.drag)
        return;
    m_scene.drag->titles.removeIf([this](TitleId title) { return !m_scene.positions.contains(title); });
    if (m_scene.drag->titles.isEmpty())
        return endDrag(false);
    m_scene.drag->card = m_scene.positions.value(m_scene.drag->titles.constFirst());
}

void BoardView::drag(QPoint mouse)
{
    m_scene.drag->mouse = mouse;
    const auto over = m_scene.boxes.columnAt(mouse);
    m_scene.drag->over = over;
    m_scene.drag->target = over && m_scene.drag->moves[static_cast<size_t>(*over)] ? over : std::nullopt;
    if (m_scene.drag->target) {
        std::optional<DropNotice> &notice = m_scene.drag->notices[static_cast<size_t>(*over)];
        if (!notice)
            notice = dropNotice(m_scene, *m_scene.drag, *over, m_today);
    }
    viewport()->update();
}

// Something changed that was said of the columns: it is said anew when it is asked for.
void BoardView::renewDrag()
{
    if (!m_scene.drag)
        return;
    BoardDrag &drag = *m_scene.drag;
    drag.lifted = QSet<TitleId>(drag.titles.begin(), drag.titles.end());
    drag.notices = {};
    drag.panelOf.reset();
    for (size_t column = 0; column < drag.moves.size(); ++column) {
        drag.moves[column] = std::ranges::any_of(drag.titles, [&](TitleId title) {
            const auto stage = m_scene.stageOf(title);
            return stage && *stage != static_cast<Stage>(column);
        });
    }
    if (drag.over)
        this->drag(drag.mouse);
}

void BoardView::preparePanel(const Theme &theme)
{
    if (!m_scene.drag || !m_scene.drag->target || !m_scene.effects)
        return;
    BoardDrag &drag = *m_scene.drag;
    const QSize size = effectPanelRect(seen(), drag.mouse.y(), m_scene.fonts).size();
    const qreal ratio = devicePixelRatioF();
    if (drag.panelOf == drag.target && drag.panel.size() == size * ratio)
        return;
    drag.panelOf = drag.target;
    drag.panel = QPixmap(size * ratio);
    drag.panel.setDevicePixelRatio(ratio);
    drag.panel.fill(Qt::transparent);
    QPainter painter(&drag.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto column = static_cast<size_t>(*drag.target);
    paintEffectPanel(painter, QRect(QPoint(), size), moveText(m_scene, static_cast<Stage>(column)),
                     (*m_scene.effects)[column], m_scene.fonts, theme);
}

void BoardView::startMoveMode()
{
    const auto place = m_scene.placeOf(m_scene.selection.current());
    if (!place || m_scene.drag)
        return;
    if (!m_movable)
        return emit moveForbidden();
    const int width = m_scene.boxes.cardWidth(place->column);
    lift(m_scene.boxes.cardAt(*place), QPoint(width / 2, carriedGrip), width, true);
    carryTo(place->column);
}

void BoardView::carryTo(int column)
{
    showColumn(column);
    const QRect rect = m_scene.boxes.columnRect(column);
    drag(QPoint(rect.center().x(), BoardGeometry::headHeight + carriedTop + carriedGrip));
    BoardAccess::announce(*this);
}

void BoardView::carryByKey(int key)
{
    const int over = m_scene.drag->over.value_or(0);
    constexpr int last = BoardGeometry::columnCount - 1;
    switch (key) {
    case Qt::Key_Left: carryTo(std::max(0, over - 1)); break;
    case Qt::Key_Right: carryTo(std::min(last, over + 1)); break;
    case Qt::Key_Home: carryTo(0); break;
    case Qt::Key_End: carryTo(last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: endDrag(true); break;
    default: break;
    }
}

void BoardView::endDrag(bool drop)
{
    const BoardDrag drag = *m_scene.drag;
    m_scene.drag.reset();
    m_scene.effects.reset();
    m_press.reset();
    m_edgeTimer.stop();
    viewport()->unsetCursor();
    viewport()->update();
    if (drag.byKeys)
        BoardAccess::announce(*this);
    if (drop && drag.target)
        requestMove(drag.titles, static_cast<Stage>(*drag.target));
}

void BoardView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeTimer.timerId() || !m_scene.drag)
        return QAbstractScrollArea::timerEvent(event);
    const int x = m_scene.drag->mouse.x() - horizontalScrollBar()->value();
    const int step = x < scrollEdge ? -edgeStep : x > viewport()->width() - scrollEdge ? edgeStep : 0;
    const int before = horizontalScrollBar()->value();
    horizontalScrollBar()->setValue(before + step);
    if (before != horizontalScrollBar()->value())
        drag(m_scene.drag->mouse + QPoint(horizontalScrollBar()->value() - before, 0));
}

} // namespace slateboard
