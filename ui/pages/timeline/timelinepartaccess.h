// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/timeline/timelineview.h"

#include <QAccessible>
#include <QPointer>

namespace slateboard {

// What TimelineAccess tells assistive tools of single lines, of the parts on them and of the demand. All live as long
// as the view's own interface, which makes them, and are valid as long as the view.

class TimelineThing : public QAccessibleInterface {
public:
    explicit TimelineThing(TimelineView *view) : m_view(view) {}
    [[nodiscard]] bool isValid() const override { return !m_view.isNull(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *parent() const override { return timeline(); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

protected:
    [[nodiscard]] QAccessibleInterface *timeline() const { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] const TimelineScene &scene() const { return m_view->scene(); }
    [[nodiscard]] QRect onScreen(const QRectF &rect) const;

private:
    QPointer<TimelineView> m_view;
};

/// A title, or the head of a group.
class TimelineLineInterface : public TimelineThing {
public:
    TimelineLineInterface(TimelineView *view, int line) : TimelineThing(view), m_line(line) {}

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::TreeItem; }
    [[nodiscard]] QRect rect() const override { return isValid() ? onScreen(scene().lineRect(m_line)) : QRect(); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] int childCount() const override { return static_cast<int>(places().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] int line() const { return m_line; }

private:
    [[nodiscard]] std::vector<TimelinePlace> places() const; // but for the title itself
    int m_line;
};

/// A phase, a gate, a window ... It can be moved without a mouse by its actions too.
class TimelinePlaceInterface : public TimelineThing, public QAccessibleActionInterface {
public:
    TimelinePlaceInterface(TimelineView *view, const TimelinePlace &place) : TimelineThing(view), m_place(place) {}

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QRect rect() const override { return onScreen(scene().placeRect(m_place)); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    [[nodiscard]] const TimelinePlace &place() const { return m_place; }

private:
    [[nodiscard]] const TimelineItem *item() const { return scene().data->find(m_place.title); }
    TimelinePlace m_place;
};

class TimelineDemandInterface : public TimelineThing {
public:
    using TimelineThing::TimelineThing;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Chart; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QRect rect() const override { return onScreen(scene().strip); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
};

} // namespace slateboard
