// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/board/boardview.h"

#include <QAccessible>
#include <QPointer>

namespace slateboard {

// What BoardAccess tells assistive tools of single cards, columns and lanes. All live as long as the view's own
// interface, which makes them, and are valid as long as the view.

class BoardPartInterface : public QAccessibleInterface {
public:
    explicit BoardPartInterface(BoardView *view) : m_view(view) {}
    [[nodiscard]] bool isValid() const override { return !m_view.isNull(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return board(); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

protected:
    [[nodiscard]] QAccessibleInterface *board() const { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] const BoardScene &scene() const { return m_view->scene(); }
    [[nodiscard]] BoardView *view() const { return m_view; }
    [[nodiscard]] QRect onScreen(const QRect &onBoard) const;

private:
    QPointer<BoardView> m_view;
};

class CardInterface : public BoardPartInterface {
public:
    CardInterface(BoardView *view, TitleId title) : BoardPartInterface(view), m_title(title) {}

    [[nodiscard]] bool isValid() const override { return BoardPartInterface::isValid() && place(); }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] std::optional<CardPlace> place() const { return scene().placeOf(m_title); }

private:
    TitleId m_title;
};

class ColumnInterface : public BoardPartInterface {
public:
    ColumnInterface(BoardView *view, int column) : BoardPartInterface(view), m_column(column) {}

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override { return scene().boxes.rows(m_column); }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QRect rect() const override { return onScreen(scene().boxes.columnRect(m_column)); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] int column() const { return m_column; }

private:
    [[nodiscard]] bool isCarriedOver() const; // by keys
    int m_column;
};

/// A lane: pressing it folds or opens it.
class LaneInterface : public BoardPartInterface, public QAccessibleActionInterface {
public:
    LaneInterface(BoardView *view, int lane) : BoardPartInterface(view), m_lane(lane) {}

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QRect rect() const override { return onScreen(scene().boxes.laneHeadRect(m_lane)); }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    [[nodiscard]] int lane() const { return m_lane; }

private:
    int m_lane;
};

} // namespace slateboard
