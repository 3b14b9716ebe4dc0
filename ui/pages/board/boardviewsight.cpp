// SPDX-License-Identifier: GPL-3.0-or-later
// What of a BoardView is in sight: scrolled to, folded or open.
#include "ui/pages/board/boardview.h"

#include <QScrollBar>

namespace slateboard {

// The bar follows what moved the lanes.
void BoardView::showScroll()
{
    if (m_scene.boxes.hasLanes())
        verticalScrollBar()->setValue(m_scene.boxes.scroll(0));
    viewport()->update();
}

void BoardView::showInView(CardPlace place)
{
    m_scene.boxes.show(place);
    showColumn(place.column);
    showScroll();
}

void BoardView::showColumn(int place)
{
    const QRect column = m_scene.boxes.columnRect(place);
    QScrollBar *bar = horizontalScrollBar();
    if (column.left() < bar->value())
        bar->setValue(column.left());
    else if (column.right() > bar->value() + viewport()->width())
        bar->setValue(column.right() - viewport()->width() + 1);
}

// Opens the column of a title that stands on the board, and its lane, if they are folded.
void BoardView::openFor(TitleId title, bool laneToo)
{
    const auto column = static_cast<int>(*m_scene.stageOf(title));
    const auto lane = m_scene.laneOf(title);
    const bool openColumn = m_scene.boxes.isFolded(column);
    const bool openLane = laneToo && lane && m_scene.boxes.isLaneFolded(*lane);
    if (openColumn)
        m_scene.options.foldedColumns[static_cast<size_t>(column)] = false;
    if (openLane)
        m_scene.options.fold(m_scene.board.lanes[static_cast<size_t>(*lane)].group, false);
    if (!openColumn && !openLane)
        return;
    layOut();
    emit optionsChanged();
}

void BoardView::toggleLane(int lane)
{
    m_scene.options.fold(m_scene.board.lanes[static_cast<size_t>(lane)].group, !m_scene.boxes.isLaneFolded(lane));
    layOut();
    m_scene.boxes.showLane(lane);
    showScroll();
    emit optionsChanged();
}

void BoardView::toggleColumn(int column)
{
    m_scene.options.foldedColumns[static_cast<size_t>(column)] = !m_scene.boxes.isFolded(column);
    layOut();
    emit optionsChanged();
}

bool BoardView::reveal(TitleId title)
{
    if (!m_scene.stageOf(title))
        return false;
    openFor(title, true);
    select([title](BoardSelection &selection) { selection.only(title); });
    if (const auto place = m_scene.placeOf(title))
        showInView(*place);
    return true;
}

} // namespace slateboard
