// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelinepartaccess.h"

#include "ui/pages/timeline/timelineaccess.h"
#include "ui/pages/timeline/timelinetext.h"
#include "ui/pages/timeline/timelinewords.h"

namespace slateboard {

QAccessibleInterface *TimelineThing::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QRect TimelineThing::onScreen(const QRectF &rect) const
{
    return {m_view->viewport()->mapToGlobal(rect.topLeft().toPoint()), rect.size().toSize()};
}

bool TimelineLineInterface::isValid() const
{
    return TimelineThing::isValid() && m_line < static_cast<int>(scene().arrangement.lines.size());
}

QString TimelineLineInterface::text(QAccessible::Text kind) const
{
    if (!isValid() || kind != QAccessible::Name)
        return {};
    if (const TimelineItem *item = scene().itemAt(m_line))
        return rowSpoken(*scene().data, *item, scene().rowOf(*item), scene().formatter);
    const TimelineLine &head = scene().arrangement.lines[static_cast<size_t>(m_line)];
    return scene().data->groups.groups()[static_cast<size_t>(head.group)].name + QStringLiteral(", ") +
           QCoreApplication::translate("Timeline", "%n title(s)", nullptr, head.titles);
}

QAccessible::State TimelineLineInterface::state() const
{
    QAccessible::State state;
    if (!isValid())
        return state;
    const TimelineItem *item = scene().itemAt(m_line);
    state.focusable = state.selectable = state.multiSelectable = true;
    state.selected = item && scene().selected.contains(item->title);
    state.focused = view()->hasFocus() && scene().currentLine() == m_line;
    state.expandable = !item;
    state.expanded = !item && !scene().arrangement.lines[static_cast<size_t>(m_line)].folded;
    state.collapsed = !item && !state.expanded;
    return state;
}

std::vector<TimelinePlace> TimelineLineInterface::places() const
{
    const TimelineItem *item = isValid() ? scene().itemAt(m_line) : nullptr;
    if (!item)
        return {};
    std::vector<TimelinePlace> all = placesOf(scene().rowOf(*item));
    all.erase(all.begin()); // the title itself
    return all;
}

QAccessibleInterface *TimelineLineInterface::child(int index) const
{
    const auto all = places();
    if (index < 0 || index >= static_cast<int>(all.size()))
        return nullptr;
    return TimelineAccess::placeOf(*view(), all[static_cast<size_t>(index)]);
}

int TimelineLineInterface::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const TimelinePlaceInterface *>(child);
    const auto all = places();
    const auto found = part ? std::ranges::find(all, part->place()) : all.end();
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

bool TimelinePlaceInterface::isValid() const
{
    return TimelineThing::isValid() && scene().lineOf(m_place.title) >= 0 && daysOf(scene().rowOf(*item()), m_place);
}

QAccessibleInterface *TimelinePlaceInterface::parent() const
{
    const int line = scene().lineOf(m_place.title);
    return line < 0 ? nullptr : timeline()->child(line);
}

QString TimelinePlaceInterface::text(QAccessible::Text kind) const
{
    if (!isValid() || kind != QAccessible::Name)
        return {};
    return placeSpoken(*scene().data, scene().rowOf(*item()), m_place, scene().formatter);
}

QAccessible::State TimelinePlaceInterface::state() const
{
    QAccessible::State state;
    state.focusable = state.selectable = true;
    state.selected = scene().current == m_place;
    state.focused = view()->hasFocus() && scene().current == m_place;
    state.movable = isValid() && isMovable(scene().rowOf(*item()), m_place);
    return state;
}

void *TimelinePlaceInterface::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList TimelinePlaceInterface::actionNames() const
{
    return {setFocusAction(), increaseAction(), decreaseAction()};
}

void TimelinePlaceInterface::doAction(const QString &name)
{
    if (!isValid())
        return; // folded or filtered away since it was asked for
    view()->goTo(m_place);
    if (name != setFocusAction())
        view()->stepCurrent(planning::PhaseGrip::Whole, name == increaseAction() ? 1 : -1);
}

QString TimelineDemandInterface::text(QAccessible::Text kind) const
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

} // namespace slateboard
