// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelineaccess.h"

#include "ui/pages/timeline/timelinetext.h"
#include "ui/pages/timeline/timelineview.h"
#include "ui/pages/timeline/timelinewords.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace slateboard {
namespace {

class TimelineInterface;
TimelineInterface *timelineOf(TimelineView *view);

// What lines, their parts and the demand share: they live as long as the view's own interface and are valid as long as
// the view.
class TimelineThing : public QAccessibleInterface {
public:
    explicit TimelineThing(TimelineView *view) : m_view(view) {}
    [[nodiscard]] bool isValid() const override { return !m_view.isNull(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] const TimelineScene &scene() const { return m_view->scene(); }
    [[nodiscard]] QRect onScreen(const QRectF &rect) const
    {
        return {m_view->viewport()->mapToGlobal(rect.topLeft().toPoint()), rect.size().toSize()};
    }

private:
    QPointer<TimelineView> m_view;
};

// A phase, a gate, a window ... It can be moved without a mouse by its actions too.
class PlaceInterface : public TimelineThing, public QAccessibleActionInterface {
public:
    PlaceInterface(TimelineView *view, const TimelinePlace &place) : TimelineThing(view), m_place(place) {}

    [[nodiscard]] bool isValid() const override
    {
        return TimelineThing::isValid() && scene().lineOf(m_place.title) >= 0 &&
               daysOf(scene().rowOf(*item()), m_place);
    }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QRect rect() const override { return onScreen(scene().placeRect(m_place)); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return placeSpoken(*scene().data, scene().rowOf(*item()), m_place, scene().formatter);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = scene().current == m_place;
        state.focused = view()->hasFocus() && scene().current == m_place;
        state.movable = isValid() && isMovable(scene().rowOf(*item()), m_place);
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return {setFocusAction(), increaseAction(), decreaseAction()};
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return; // folded or filtered away since it was asked for
        view()->goTo(m_place);
        if (name != setFocusAction())
            view()->stepCurrent(planning::PhaseGrip::Whole, name == increaseAction() ? 1 : -1);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    [[nodiscard]] const TimelinePlace &place() const { return m_place; }

private:
    [[nodiscard]] const TimelineItem *item() const { return scene().data->find(m_place.title); }
    TimelinePlace m_place;
};

// A title, or the head of a group.
class LineInterface : public TimelineThing {
public:
    LineInterface(TimelineView *view, int line) : TimelineThing(view), m_line(line) {}

    [[nodiscard]] bool isValid() const override
    {
        return TimelineThing::isValid() && m_line < static_cast<int>(scene().board.lines.size());
    }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::TreeItem; }
    [[nodiscard]] QRect rect() const override { return isValid() ? onScreen(scene().lineRect(m_line)) : QRect(); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        if (const TimelineItem *item = scene().itemAt(m_line))
            return rowSpoken(*scene().data, *item, scene().rowOf(*item), scene().formatter);
        const TimelineLine &head = scene().board.lines[static_cast<size_t>(m_line)];
        return scene().data->groups.groups()[static_cast<size_t>(head.group)].name + QStringLiteral(", ") +
               QCoreApplication::translate("Timeline", "%n title(s)", nullptr, head.titles);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        const TimelineItem *item = scene().itemAt(m_line);
        state.focusable = state.selectable = state.multiSelectable = true;
        state.selected = item && scene().selected.contains(item->title);
        state.focused = view()->hasFocus() && scene().currentLine() == m_line;
        state.expandable = !item;
        state.expanded = !item && !scene().board.lines[static_cast<size_t>(m_line)].folded;
        state.collapsed = !item && !state.expanded;
        return state;
    }
    [[nodiscard]] int childCount() const override { return static_cast<int>(places().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *part = dynamic_cast<const PlaceInterface *>(child);
        const auto all = places();
        const auto found = part ? std::ranges::find(all, part->place()) : all.end();
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }
    [[nodiscard]] int line() const { return m_line; }

private:
    [[nodiscard]] std::vector<TimelinePlace> places() const
    {
        const TimelineItem *item = isValid() ? scene().itemAt(m_line) : nullptr;
        if (!item)
            return {};
        std::vector<TimelinePlace> all = placesOf(scene().rowOf(*item));
        all.erase(all.begin()); // the title itself
        return all;
    }
    int m_line;
};

class DemandInterface : public TimelineThing {
public:
    using TimelineThing::TimelineThing;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Chart; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }
    [[nodiscard]] QRect rect() const override { return onScreen(scene().strip); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return timelineText(QT_TRANSLATE_NOOP("Timeline", "Demand by quarter"));
        if (kind != QAccessible::Description)
            return {};
        QStringList quarters;
        for (const planning::QuarterMoney &quarter : scene().demand().quarters) {
            if (scene().axis.shows(quarter.quarter.first(), quarter.quarter.last()))
                quarters << quarterSpoken(quarter, scene().formatter);
        }
        return quarters.join(QStringLiteral("; "));
    }
};

class TimelineInterface : public QAccessibleWidget {
public:
    explicit TimelineInterface(TimelineView *view) : QAccessibleWidget(view, QAccessible::Tree), m_view(view) {}
    ~TimelineInterface() override
    {
        for (QAccessible::Id id : std::as_const(m_lines))
            QAccessible::deleteAccessibleInterface(id);
        for (const auto &[place, id] : m_places)
            QAccessible::deleteAccessibleInterface(id);
        if (m_demand != 0)
            QAccessible::deleteAccessibleInterface(m_demand);
    }

    [[nodiscard]] int lines() const { return static_cast<int>(m_view->scene().board.lines.size()); }
    [[nodiscard]] int childCount() const override { return lines() + 1; } // the demand comes last
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index == lines()) {
            if (m_demand == 0)
                m_demand = QAccessible::registerAccessibleInterface(new DemandInterface(m_view));
            return QAccessible::accessibleInterface(m_demand);
        }
        if (!m_lines.contains(index))
            m_lines.insert(index, QAccessible::registerAccessibleInterface(new LineInterface(m_view, index)));
        return QAccessible::accessibleInterface(m_lines.value(index));
    }
    [[nodiscard]] QAccessibleInterface *place(const TimelinePlace &place) const
    {
        const auto found = std::ranges::find(m_places, place, &std::pair<TimelinePlace, QAccessible::Id>::first);
        if (found != m_places.end())
            return QAccessible::accessibleInterface(found->second);
        m_places.emplace_back(place, QAccessible::registerAccessibleInterface(new PlaceInterface(m_view, place)));
        return QAccessible::accessibleInterface(m_places.back().second);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (dynamic_cast<const DemandInterface *>(child))
            return lines();
        const auto *line = dynamic_cast<const LineInterface *>(child);
        return line ? line->line() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        if (m_view->scene().strip.contains(point))
            return child(lines());
        const int line = m_view->scene().lineAt(point.y());
        return line < 0 ? nullptr : child(line);
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return m_view->hasFocus() ? focused() : nullptr; }
    [[nodiscard]] QAccessibleInterface *focused() const
    {
        const TimelineScene &scene = m_view->scene();
        if (scene.current && scene.current->part != TimelinePart::Title)
            return place(*scene.current);
        return scene.currentLine() < 0 ? nullptr : child(scene.currentLine());
    }

private:
    TimelineView *m_view;
    // Made when asked for: most of thousands never are.
    mutable QHash<int, QAccessible::Id> m_lines;
    mutable std::vector<std::pair<TimelinePlace, QAccessible::Id>> m_places;
    mutable QAccessible::Id m_demand = 0;
};

TimelineInterface *timelineOf(TimelineView *view)
{
    return dynamic_cast<TimelineInterface *>(QAccessible::queryAccessibleInterface(view));
}

QAccessibleInterface *PlaceInterface::parent() const
{
    const int line = scene().lineOf(m_place.title);
    return line < 0 ? nullptr : timelineOf(view())->child(line);
}

QAccessibleInterface *LineInterface::parent() const
{
    return timelineOf(view());
}

QAccessibleInterface *DemandInterface::parent() const
{
    return timelineOf(view());
}

QAccessibleInterface *LineInterface::child(int index) const
{
    const auto all = places();
    if (index < 0 || index >= static_cast<int>(all.size()))
        return nullptr;
    return timelineOf(view())->place(all[static_cast<size_t>(index)]);
}

QAccessibleInterface *makeTimelineInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineInterface(view) : nullptr;
}

} // namespace

void TimelineAccess::install()
{
    QAccessible::installFactory(makeTimelineInterface); // knows a factory that it has already
}

void TimelineAccess::announce(TimelineView &view)
{
    if (!QAccessible::isActive())
        return;
    const TimelineInterface *timeline = timelineOf(&view);
    QAccessibleInterface *focused = timeline ? timeline->focused() : nullptr;
    if (!focused)
        return;
    QAccessibleEvent focus(focused, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
    if (view.scene().gesture) {
        QAccessibleEvent name(focused, QAccessible::NameChanged); // it says its days
        QAccessible::updateAccessibility(&name);
    }
}

} // namespace slateboard
