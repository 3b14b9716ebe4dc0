// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardaccess.h"

#include "ui/pages/board/boardview.h"
#include "ui/pages/board/dropnotice.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QScrollBar>

namespace slateboard {
namespace {

QRect onScreen(const BoardView &view, const QRect &onBoard)
{
    const QRect inView = onBoard.translated(-view.horizontalScrollBar()->value(), 0);
    return {view.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

class BoardInterface;
BoardInterface *boardOf(BoardView *view);

// What a column and a card share: they live as long as the view's own interface and are valid as long as the view.
class PartInterface : public QAccessibleInterface {
public:
    explicit PartInterface(BoardView *view) : m_view(view) {}
    [[nodiscard]] bool isValid() const override { return !m_view.isNull(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] const BoardScene &scene() const { return m_view->scene(); }
    [[nodiscard]] BoardView *view() const { return m_view; }

private:
    QPointer<BoardView> m_view;
};

class CardInterface : public PartInterface {
public:
    CardInterface(BoardView *view, TitleId title) : PartInterface(view), m_title(title) {}

    [[nodiscard]] bool isValid() const override { return PartInterface::isValid() && place(); }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QRect rect() const override
    {
        const auto at = place();
        return at ? onScreen(*view(), scene().boxes.cardRect(*at)) : QRect();
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
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
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.multiSelectable = state.focusable = true;
        state.selected = scene().selection.contains(m_title);
        state.focused = view()->hasFocus() && scene().selection.current() == m_title;
        return state;
    }
    [[nodiscard]] std::optional<CardPlace> place() const { return scene().placeOf(m_title); }

private:
    TitleId m_title;
};

class ColumnInterface : public PartInterface {
public:
    ColumnInterface(BoardView *view, int column) : PartInterface(view), m_column(column) {}

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override { return scene().boxes.rows(m_column); }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *card = dynamic_cast<const CardInterface *>(child);
        const auto place = card ? card->place() : std::nullopt;
        return place && place->column == m_column ? place->row : -1;
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = isCarriedOver();
        state.focused = isCarriedOver();
        return state;
    }
    [[nodiscard]] QRect rect() const override { return onScreen(*view(), scene().boxes.columnRect(m_column)); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] bool isCarriedOver() const
    {
        return scene().drag && scene().drag->byKeys && scene().drag->over == m_column;
    }
    [[nodiscard]] int column() const { return m_column; }

private:
    int m_column;
};

/// A lane: pressing it folds or opens it.
class LaneInterface : public PartInterface, public QAccessibleActionInterface {
public:
    LaneInterface(BoardView *view, int lane) : PartInterface(view), m_lane(lane) {}

    [[nodiscard]] bool isValid() const override
    {
        return PartInterface::isValid() && m_lane < static_cast<int>(scene().board.lanes.size());
    }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QRect rect() const override { return onScreen(*view(), scene().boxes.laneHeadRect(m_lane)); }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.expandable = true;
        state.collapsed = scene().boxes.isLaneFolded(m_lane);
        state.expanded = !state.collapsed;
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return {};
        const QString &name = scene().board.lanes[static_cast<size_t>(m_lane)].group.name;
        return name + QStringLiteral(", ") + scene().laneCounts(m_lane);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && isValid())
            view()->toggleLane(m_lane);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    [[nodiscard]] int lane() const { return m_lane; }

private:
    int m_lane;
};

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

QAccessibleInterface *CardInterface::parent() const
{
    const auto at = place();
    return at ? boardOf(view())->child(at->column) : nullptr;
}

QAccessibleInterface *LaneInterface::parent() const
{
    return boardOf(view());
}

QAccessibleInterface *ColumnInterface::parent() const
{
    return boardOf(view());
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

QAccessibleInterface *ColumnInterface::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return boardOf(view())->card(scene().cardAt({m_column, index}).title);
}

QAccessibleInterface *ColumnInterface::childAt(int x, int y) const
{
    const QPoint inView = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const auto place = scene().boxes.hit(inView + QPoint(view()->horizontalScrollBar()->value(), 0));
    return place && place->column == m_column ? child(place->row) : nullptr;
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
