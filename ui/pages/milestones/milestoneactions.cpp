// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/milestoneactions.h"

#include "ui/widgets/editright.h"

#include <QAction>
#include <QCoreApplication>
#include <QIcon>
#include <QMenu>
#include <QWidget>

namespace slateboard {
namespace {

QAction *makeOne(QWidget &owner, const char *icon, const QKeySequence &keys = {})
{
    auto *action = new QAction(&owner);
    if (icon)
        action->setIcon(QIcon::fromTheme(QLatin1String(icon)));
    action->setShortcut(keys);
    if (!keys.isEmpty())
        action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

QString saidOf(const char *text)
{
    return QCoreApplication::translate("MilestoneActions", text);
}

} // namespace

MilestoneActions::MilestoneActions(QWidget &list, QWidget &table) :
    add(makeOne(list, "list-add")), change(makeOne(list, "document-edit", Qt::ALT | Qt::Key_Return)),
    done(makeOne(list, "checkmark", Qt::CTRL | Qt::Key_D)), notDone(makeOne(list, nullptr)),
    follow(makeOne(list, nullptr)), usual(makeOne(list, "view-calendar-tasks")),
    templates(makeOne(list, "document-edit")), openTitle(makeOne(list, "documentinfo")),
    copy(makeOne(list, "edit-copy", QKeySequence::Copy)), remove(makeOne(list, "edit-delete", QKeySequence::Delete))
{
    add->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    list.addAction(add);
    table.addActions({change, done, copy, remove});
    retranslate();
}

QList<QAction *> MilestoneActions::all() const
{
    return {add, change, done, notDone, follow, usual, templates, openTitle, copy, remove};
}

void MilestoneActions::fill(QMenu &menu) const
{
    menu.addActions({openTitle, change});
    menu.addSeparator();
    menu.addActions({done, notDone, follow});
    menu.addSeparator();
    menu.addActions({add, copy, remove});
}

void MilestoneActions::retranslate() const
{
    add->setText(saidOf(QT_TRANSLATE_NOOP("MilestoneActions", "New milestone…")));
    change->setText(saidOf(QT_TRANSLATE_NOOP("MilestoneActions", "Edit milestone…")));
    done->setText(saidOf(QT_TRANSLATE_NOOP("MilestoneActions", "Milestones done today")));
    notDone->setText(saidOf(QT_TRANSLATE_NOOP("MilestoneActions", "Milestones not done yet")));
    follow->setText(saidOf(QT_TRANSLATE_NOOP("MilestoneActions", "Follow the phase again")));
    usual->setText(saidOf(QT_TRANSLATE_NOOP("MilestoneActions", "Give titles their usual milestones")));
    templates->setText(saidOf(QT_TRANSLATE_NOOP("MilestoneActions", "Usual milestones…")));
    openTitle->setText(saidOf(QT_TRANSLATE_NOOP("MilestoneActions", "Details of the milestone's title")));
    copy->setText(saidOf(QT_TRANSLATE_NOOP("MilestoneActions", "Copy milestones to the clipboard")));
    remove->setText(saidOf(QT_TRANSLATE_NOOP("MilestoneActions", "Delete milestones")));
}

void MilestoneActions::refresh(const Means &means) const
{
    for (QAction *action : {add, change, done, notDone, usual, templates, remove})
        setEditable(*action, means.refusal);
    setEditable(*follow, means.lockRefusal);
    for (QAction *action : {change, done, notDone, follow, openTitle, copy, remove})
        action->setEnabled(means.selected > 0 && (action->isEnabled() || action == openTitle || action == copy));
    change->setEnabled(change->isEnabled() && means.selected == 1);
    if (means.isShown)
        return;
    for (QAction *action : all())
        action->setEnabled(false);
}

} // namespace slateboard
