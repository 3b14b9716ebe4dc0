// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelineactions.h"

#include "ui/models/workspace.h"
#include "ui/pages/timeline/timelinelinks.h"
#include "ui/pages/timeline/timelineview.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace slateboard {
namespace {

constexpr int monthsOfNewPhase = 3;

QString saidOfTimeline(const char *text)
{
    return QCoreApplication::translate("slateboard::TimelinePage", text);
}

std::optional<planning::PhaseKey> currentPhase(const TimelineView &view)
{
    const auto &current = view.scene().current;
    return current && current->part == TimelinePart::Phase
               ? std::optional(planning::PhaseKey{current->title, current->phase})
               : std::nullopt;
}

// After the phases that usually come before it; without any, from next month on.
Phase newPhase(const TimelineItem &item, PhaseKind kind, Day asOf)
{
    std::optional<Day> before;
    for (const auto &word : words<PhaseKind>()) {
        const auto &days = item.row.phases[static_cast<size_t>(word.value)];
        if (word.value < kind && days)
            before = std::max(before, std::optional(days->end));
    }
    const Day start = before ? before->plusDays(1) : Month{Month::of(asOf).index + 1}.first();
    return {{}, {}, item.title, kind, start, start.plusMonths(monthsOfNewPhase).plusDays(-1)};
}

// On the first day of the second month after all phases.
Day newRelease(const TimelineItem &item, Day asOf)
{
    const auto span = item.row.span();
    return Month{Month::of(span ? std::max(span->end, asOf) : asOf).index + 2}.first();
}

void addPhaseMenu(QMenu &menu, TimelineView &view, Workspace &workspace, const TimelineItem &item)
{
    QMenu *phases = menu.addMenu(saidOfTimeline(QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Add phase")));
    setEditable(*phases->menuAction(), planRefusal(workspace, {item.title}));
    for (const auto &word : words<PhaseKind>()) {
        if (item.row.phases[static_cast<size_t>(word.value)])
            continue;
        QAction *action = phases->addAction(wordFor(word.value));
        const Phase phase = newPhase(item, word.value, workspace.asOf());
        QObject::connect(action, &QAction::triggered, &view, [&workspace, phase] {
            workspace.follow(reschedule(workspace.session(), {.plan = workspace.plan(), .phases = {phase}}));
        });
    }
    if (!item.row.release) {
        QAction *release = phases->addAction(QCoreApplication::translate("Timeline", "Release"));
        QObject::connect(release, &QAction::triggered, &view,
                         [&workspace, title = item.title, day = newRelease(item, workspace.asOf())] {
                             workspace.follow(reschedule(workspace.session(),
                                                         {.plan = workspace.plan(), .releases = {{title, day}}}));
                         });
    }
    if (phases->isEmpty())
        phases->setEnabled(false);
}

} // namespace

TimelineActions::TimelineActions(QWidget &page, TimelineView &view) :
    newTitle(makeAction(page, "list-add", Qt::CTRL | Qt::Key_T, Qt::WindowShortcut)),
    import(makeAction(page, "document-import")),
    details(makeAction(page, "documentinfo", Qt::ALT | Qt::Key_Return, Qt::WindowShortcut)),
    showOnBoard(makeAction(page)), later(makeAction(page, nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_Right)),
    earlier(makeAction(page, nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_Left)),
    endLater(makeAction(page, nullptr, Qt::ALT | Qt::SHIFT | Qt::Key_Right)),
    endEarlier(makeAction(page, nullptr, Qt::ALT | Qt::SHIFT | Qt::Key_Left)),
    link(makeAction(page, nullptr, Qt::CTRL | Qt::Key_L)), linkInOrder(makeAction(page)), unlink(makeAction(page)),
    dropPhase(makeAction(page, "edit-delete", QKeySequence::Delete)),
    zoomIn(makeAction(page, "zoom-in", Qt::CTRL | Qt::Key_Plus, Qt::WindowShortcut)),
    zoomOut(makeAction(page, "zoom-out", Qt::CTRL | Qt::Key_Minus, Qt::WindowShortcut)),
    all(makeAction(page, "zoom-fit-best", Qt::CTRL | Qt::Key_0, Qt::WindowShortcut)),
    now(makeAction(page, "go-jump-today", Qt::ALT | Qt::Key_Home, Qt::WindowShortcut)),
    savePdf(makeAction(page, "document-save-as"))
{
    details->setCheckable(true);
    zoomIn->setShortcuts({zoomIn->shortcut(), Qt::CTRL | Qt::Key_Equal}); // the same key without Shift
    page.addActions({newTitle, details, zoomIn, zoomOut, all, now});
    view.addActions({later, earlier, endLater, endEarlier, link, dropPhase}); // mean other things in a text field
}

void TimelineActions::retranslate() const
{
    const auto name = [](QAction *action, const char *text) { action->setText(saidOfTimeline(text)); };
    name(newTitle, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "New title…"));
    name(import, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Import titles…"));
    name(details, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Details"));
    name(showOnBoard, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Show on the board"));
    name(later, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Move later"));
    name(earlier, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Move earlier"));
    name(endLater, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "End later"));
    name(endEarlier, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "End earlier"));
    name(link, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Begin only after another phase…"));
    name(linkInOrder, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Link phases in their order"));
    name(unlink, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Remove links"));
    name(zoomIn, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Zoom in"));
    name(zoomOut, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Zoom out"));
    name(all, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Show the whole plan"));
    name(now, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Go to today"));
    name(savePdf, QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Save timeline as PDF…"));
}

QList<QAction *> TimelineActions::list() const
{
    return {newTitle,    details, showOnBoard, later,  earlier, endLater, endEarlier, link,
            linkInOrder, unlink,  dropPhase,   zoomIn, zoomOut, all,      now,        savePdf};
}

void TimelineActions::update(const TimelineView &view, const Workspace &workspace) const
{
    const auto &current = view.scene().current;
    const bool isPhase = current && current->part == TimelinePart::Phase;
    const bool hasEnd = isPhase || (current && current->part == TimelinePart::Window);
    setEditable(*newTitle, planRefusal(workspace));
    setEditable(*import, editRefusal(workspace));
    showOnBoard->setEnabled(current.has_value());
    // An attempt by keyboard is answered with the reason, so these stay enabled.
    for (QAction *action : {later, earlier})
        action->setEnabled(current.has_value());
    for (QAction *action : {endLater, endEarlier})
        action->setEnabled(hasEnd);
    const QString refusal = planRefusal(workspace, current ? QList{current->title} : QList<TitleId>());
    const auto allow = [&](QAction *action, bool fits, const QString &tip = {}) {
        action->setEnabled(refusal.isEmpty() && fits);
        action->setToolTip(refusal.isEmpty() ? tip : refusal);
    };
    allow(link, isPhase,
          saidOfTimeline(QT_TRANSLATE_NOOP("slateboard::TimelinePage",
                                           "Then click the phase that has to end first, or press Enter on it")));
    const TimelineItem *item = current ? view.scene().data->find(current->title) : nullptr;
    const bool isRelease = current && current->part == TimelinePart::Release && item && isMovable(item->row, *current);
    dropPhase->setText(isRelease
                           ? saidOfTimeline(QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Delete planned release"))
                           : saidOfTimeline(QT_TRANSLATE_NOOP("slateboard::TimelinePage", "Delete phase")));
    allow(dropPhase, isPhase || isRelease);
    setEditable(*linkInOrder, planRefusal(workspace, view.selectedTitles()));
    linkInOrder->setEnabled(linkInOrder->isEnabled() && current);
    allow(unlink, !linksAtCurrent(view).isEmpty());
}

void TimelineActions::openMenu(TimelineView &view, Workspace &workspace, QPoint global) const
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto &current = view.scene().current;
    const TimelineItem *item = current ? view.scene().data->find(current->title) : nullptr;
    if (!item) {
        menu->addActions({newTitle, all, now, savePdf});
        return menu->popup(global);
    }
    menu->addActions({details, showOnBoard});
    menu->addSeparator();
    menu->addActions({later, earlier, endLater, endEarlier});
    menu->addSeparator();
    addPhaseMenu(*menu, view, workspace, *item);
    menu->addAction(dropPhase);
    menu->addSeparator();
    menu->addActions({link, linkInOrder});
    addLinksMenu(*menu, view, workspace);
    menu->addAction(unlink);
    menu->popup(global);
}

namespace TimelineDeeds {

void linkInOrder(TimelineView &view, Workspace &workspace)
{
    workspace.follow(linkPhasesInOrder(workspace.session(), workspace.plan(), view.selectedTitles()));
}

void unlink(TimelineView &view, Workspace &workspace)
{
    QList<Id<PhaseLink>> links;
    for (const PhaseLink &link : linksAtCurrent(view))
        links << link.id;
    workspace.follow(unlinkPhases(workspace.session(), links));
}

void dropPhase(TimelineView &view, Workspace &workspace)
{
    const auto &current = view.scene().current;
    if (current && current->part == TimelinePart::Release)
        return workspace.follow(
            reschedule(workspace.session(), {.plan = workspace.plan(), .releases = {{current->title, std::nullopt}}}));
    const auto phase = currentPhase(view);
    if (phase)
        workspace.follow(
            reschedule(workspace.session(), {.plan = workspace.plan(), .dropped = {{phase->title, phase->kind}}}));
}

} // namespace TimelineDeeds

} // namespace slateboard
