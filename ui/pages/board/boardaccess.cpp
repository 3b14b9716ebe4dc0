// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardaccess.h"

#include "ui/pages/board/boardview.h"

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
            return cardSpoken(card, scene().formatter, scene().asOf);
        return kind == QAccessible::Description ? cardToolTip(card, scene().formatter, scene().asOf) : QString();
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
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QRect rect() const override { return onScreen(*view(), scene().boxes.columnRect(m_column)); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return {};
        return wordFor(static_cast<Stage>(m_column)) + QStringLiteral(", ") + scene().columnCounts(m_column);
    }
    [[nodiscard]] int column() const { return m_column; }

private:
    int m_column;
};

class BoardInterface : public QAccessibleWidget {
public:
    explicit BoardInterface(BoardView *view) : QAccessibleWidget(view, QAccessible::Grouping), m_view(view) {}
    ~BoardInterface() override
    {
        for (QAccessible::Id id : std::as_const(m_columns))
            QAccessible::deleteAccessibleInterface(id);
        for (QAccessible::Id id : std::as_const(m_cards))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return BoardGeometry::columnCount; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_columns.contains(index))
            m_columns.insert(index, QAccessible::registerAccessibleInterface(new ColumnInterface(m_view, index)));
        return QAccessible::accessibleInterface(m_columns.value(index));
    }
    [[nodiscard]] QAccessibleInterface *card(TitleId title) const
    {
        if (!m_cards.contains(title))
            m_cards.insert(title, QAccessible::registerAccessibleInterface(new CardInterface(m_view, title)));
        return QAccessible::accessibleInterface(m_cards.value(title));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *column = dynamic_cast<const ColumnInterface *>(child);
        return column ? column->column() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int column = 0; column < childCount(); ++column) {
            if (child(column)->rect().contains(x, y))
                return child(column);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const TitleId current = m_view->scene().selection.current();
        return current.isNull() || !m_view->hasFocus() ? nullptr : card(current);
    }

private:
    BoardView *m_view;
    // Made when asked for: most of thousands of cards never are.
    mutable QHash<int, QAccessible::Id> m_columns;
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

QAccessibleInterface *ColumnInterface::parent() const
{
    return boardOf(view());
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
    if (!QAccessible::isActive() || view.scene().selection.current().isNull())
        return;
    if (const BoardInterface *board = boardOf(&view)) {
        QAccessibleEvent event(board->card(view.scene().selection.current()), QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace slateboard
