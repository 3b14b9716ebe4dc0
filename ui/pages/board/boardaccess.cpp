// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardaccess.h"

#include "ui/pages/board/boardpartaccess.h"

#include <QAccessibleWidget>

namespace slateboard {
namespace {

class BoardInterface : public QAccessibleWidget {
public:
    explicit BoardInterface(BoardView *view) : QAccessibleWidget(view, QAccessible::Grouping), m_view(view) {}
    ~BoardInterface() override
    {
        for (QAccessible::Id id : std::as_const(m_columns))
            QAccessible::deleteAccessibleInterface(id);
        for (QAccessible::Id id : std::as_const(m_lanes))
            QAccessible::deleteAccessibleInterface(id);
        for (QAccessible::Id id : std::as_const(m_cards))
            QAccessible::deleteAccessibleInterface(id);
    }

    /// Columns, then lanes.
    [[nodiscard]] int childCount() const override
    {
        return BoardGeometry::columnCount + static_cast<int>(m_view->scene().board.lanes.size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index >= BoardGeometry::columnCount)
            return lane(index - BoardGeometry::columnCount);
        if (!m_columns.contains(index))
            m_columns.insert(index, QAccessible::registerAccessibleInterface(new ColumnInterface(m_view, index)));
        return QAccessible::accessibleInterface(m_columns.value(index));
    }
    [[nodiscard]] QAccessibleInterface *lane(int index) const
    {
        if (!m_lanes.contains(index))
            m_lanes.insert(index, QAccessible::registerAccessibleInterface(new LaneInterface(m_view, index)));
        return QAccessible::accessibleInterface(m_lanes.value(index));
    }
    [[nodiscard]] QAccessibleInterface *card(TitleId title) const
    {
        if (!m_cards.contains(title))
            m_cards.insert(title, QAccessible::registerAccessibleInterface(new CardInterface(m_view, title)));
        return QAccessible::accessibleInterface(m_cards.value(title));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (const auto *lane = dynamic_cast<const LaneInterface *>(child))
            return BoardGeometry::columnCount + lane->lane();
        const auto *column = dynamic_cast<const ColumnInterface *>(child);
        return column ? column->column() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        // Heads of lanes lie over the columns.
        for (int index = childCount() - 1; index >= 0; --index) {
            if (child(index)->rect().contains(x, y))
                return child(index);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const auto &drag = m_view->scene().drag;
        if (drag && drag->byKeys && drag->over)
            return child(*drag->over);
        const TitleId current = m_view->scene().selection.current();
        return current.isNull() || !m_view->hasFocus() ? nullptr : card(current);
    }

private:
    BoardView *m_view;
    // Made when asked for: most of thousands of cards never are.
    mutable QHash<int, QAccessible::Id> m_columns;
    mutable QHash<int, QAccessible::Id> m_lanes;
    mutable QHash<TitleId, QAccessible::Id> m_cards;
};

BoardInterface *boardOf(BoardView *view)
{
    return dynamic_cast<BoardInterface *>(QAccessible::queryAccessibleInterface(view));
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<BoardView *>(object);
    return view ? new BoardInterface(view) : nullptr;
}

} // namespace

void BoardAccess::install()
{
    QAccessible::installFactory(makeInterface); // knows a factory that it has already
}

QAccessibleInterface *BoardAccess::cardOf(BoardView &view, TitleId title)
{
    const BoardInterface *board = boardOf(&view);
    return board ? board->card(title) : nullptr;
}

void BoardAccess::announce(BoardView &view)
{
    if (!QAccessible::isActive())
        return;
    const BoardInterface *board = boardOf(&view);
    QAccessibleInterface *focused = board ? board->focusChild() : nullptr;
    if (!focused)
        return;
    QAccessibleEvent event(focused, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace slateboard
