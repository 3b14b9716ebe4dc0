// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardpartaccess.h"

#include "ui/pages/board/boardaccess.h"
#include "ui/pages/board/dropnotice.h"

#include <QScrollBar>

namespace slateboard {

QRect BoardPartInterface::onScreen(const QRect &onBoard) const
{
    const QRect inView = onBoard.translated(-m_view->horizontalScrollBar()->value(), 0);
    return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessibleInterface *CardInterface::parent() const
{
    const auto at = place();
    return at ? board()->child(at->column) : nullptr;
}

QRect CardInterface::rect() const
{
    const auto at = place();
    return at ? onScreen(scene().boxes.cardRect(*at)) : QRect();
}

QString CardInterface::text(QAccessible::Text kind) const
{
    const auto at = place();
    if (!at)
        return {};
    const BoardCard &card = scene().cardAt(*at);
    if (kind == QAccessible::Name)
        return cardSpoken(card, scene().faces[static_cast<size_t>(scene().boxes.cardAt(*at))], scene().formatter);
    if (kind != QAccessible::Description)
        return {};
    const auto lane = scene().laneOf(m_title);
    const QString facts = cardToolTip(card, scene().formatter, scene().asOf);
    return lane ? scene().board.lanes[static_cast<size_t>(*lane)].group.name + QLatin1Char('\n') + facts : facts;
}

QAccessible::State CardInterface::state() const
{
    QAccessible::State state;
    state.selectable = state.multiSelectable = state.focusable = true;
    state.selected = scene().selection.contains(m_title);
    state.focused = view()->hasFocus() && scene().selection.current() == m_title;
    return state;
}

QAccessibleInterface *ColumnInterface::childAt(int x, int y) const
{
    const QPoint inView = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const auto place = scene().boxes.hit(inView + QPoint(view()->horizontalScrollBar()->value(), 0));
    return place && place->column == m_column ? child(place->row) : nullptr;
}

QAccessibleInterface *ColumnInterface::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return BoardAccess::cardOf(*view(), scene().cardAt({m_column, index}).title);
}

int ColumnInterface::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *card = dynamic_cast<const CardInterface *>(child);
    const auto place = card ? card->place() : std::nullopt;
    return place && place->column == m_column ? place->row : -1;
}

bool ColumnInterface::isCarriedOver() const
{
    return scene().drag && scene().drag->byKeys && scene().drag->over == m_column;
}

QAccessible::State ColumnInterface::state() const
{
    QAccessible::State state;
    state.focusable = isCarriedOver();
    state.focused = isCarriedOver();
    return state;
}

// While keys carry cards over it, its name is what they would do there: that is what is read when it gets the focus.
QString ColumnInterface::text(QAccessible::Text kind) const
{
    const auto stage = static_cast<Stage>(m_column);
    if (kind == QAccessible::Name && isCarriedOver() && scene().drag->target)
        return moveText(scene(), stage);
    if (kind == QAccessible::Description && isCarriedOver() && scene().drag->target && scene().effects)
        return (*scene().effects)[static_cast<size_t>(m_column)].spoken;
    if (kind != QAccessible::Name)
        return {};
    return wordFor(stage) + QStringLiteral(", ") + scene().columnCounts(m_column);
}

bool LaneInterface::isValid() const
{
    return BoardPartInterface::isValid() && m_lane < static_cast<int>(scene().board.lanes.size());
}

QAccessible::State LaneInterface::state() const
{
    QAccessible::State state;
    state.expandable = true;
    state.collapsed = scene().boxes.isLaneFolded(m_lane);
    state.expanded = !state.collapsed;
    return state;
}

QString LaneInterface::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name)
        return {};
    const QString &name = scene().board.lanes[static_cast<size_t>(m_lane)].group.name;
    return name + QStringLiteral(", ") + scene().laneCounts(m_lane);
}

void *LaneInterface::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void LaneInterface::doAction(const QString &name)
{
    if (name == pressAction() && isValid())
        view()->toggleLane(m_lane);
}

} // namespace slateboard
