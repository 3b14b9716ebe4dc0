// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelineaccess.h"

#include "ui/pages/timeline/timelinepartaccess.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace slateboard {
namespace {

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

    [[nodiscard]] int lines() const { return static_cast<int>(m_view->scene().arrangement.lines.size()); }
    [[nodiscard]] int childCount() const override { return lines() + 1; } // the demand comes last
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index == lines()) {
            if (m_demand == 0)
                m_demand = QAccessible::registerAccessibleInterface(new TimelineDemandInterface(m_view));
            return QAccessible::accessibleInterface(m_demand);
        }
        if (!m_lines.contains(index))
            m_lines.insert(index, QAccessible::registerAccessibleInterface(new TimelineLineInterface(m_view, index)));
        return QAccessible::accessibleInterface(m_lines.value(index));
    }
    [[nodiscard]] QAccessibleInterface *place(const TimelinePlace &place) const
    {
        const auto found = std::ranges::find(m_places, place, &std::pair<TimelinePlace, QAccessible::Id>::first);
        if (found != m_places.end())
            return QAccessible::accessibleInterface(found->second);
        m_places.emplace_back(place,
                              QAccessible::registerAccessibleInterface(new TimelinePlaceInterface(m_view, place)));
        return QAccessible::accessibleInterface(m_places.back().second);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (dynamic_cast<const TimelineDemandInterface *>(child))
            return lines();
        const auto *line = dynamic_cast<const TimelineLineInterface *>(child);
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

QAccessibleInterface *TimelineAccess::placeOf(TimelineView &view, const TimelinePlace &place)
{
    const TimelineInterface *timeline = timelineOf(&view);
    return timeline ? timeline->place(place) : nullptr;
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
