// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/milestoneactions.h"

#include "ui/widgets/editright.h"
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace slateboard {
namespace {

QString saidOf(const char *text)
{
    return QCoreApplication::translate("MilestoneActions", text);
}

} // namespace

MilestoneActions::MilestoneActions(QWidget &list, QWidget &table) :
    add(makeAction(list, "list-add")), change(makeAction(list, "document-edit", Qt::CTRL | Qt::Key_Return)),
    done(makeAction(list, "checkmark", Qt::CTRL | Qt::Key_D)), notDone(makeAction(list)), follow(makeAction(list)),
    usual(makeAction(list, "view-calendar-tasks")), templates(makeAction(list, "document-edit")),
    details(makeAction(list, "documentinfo")), copy(makeAction(list, "edit-copy", QKeySequence::Copy)),
    remove(makeAction(list, "edit-delete", QKeySequence::Delete))
{
    add->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    details->setCheckable(true);
    details->setShortcut(Qt::ALT | Qt::Key_Return); // wherever the keys are: it closes them too
    list.addActions({add, details});
    table.addActions({change, done, copy, remove});
    retranslate();
}

QList<QAction *> MilestoneActions::all() const
{
    return {add, change, done, notDone, follow, usual, templates, details, copy, remove};
}

void MilestoneActions::fill(QMenu &menu) const
{
    menu.addActions({details, change});
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
    details->setText(saidOf(QT_TRANSLATE_NOOP("MilestoneActions", "Details")));
    copy->setText(saidOf(QT_TRANSLATE_NOOP("MilestoneActions", "Copy milestones to the clipboard")));
    remove->setText(saidOf(QT_TRANSLATE_NOOP("MilestoneActions", "Delete milestones")));
}

void MilestoneActions::refresh(const Means &means) const
{
    for (QAction *action : {add, change, done, notDone, usual, templates, remove})
        setEditable(*action, means.refusal);
    setEditable(*follow, means.lockRefusal);
    for (QAction *action : {change, done, notDone, follow, details, copy, remove})
        action->setEnabled(means.selected > 0 && (action->isEnabled() || action == details || action == copy));
    change->setEnabled(change->isEnabled() && means.selected == 1);
    details->setEnabled(details->isEnabled() || details->isChecked()); // which can be closed
    if (means.isShown)
        return;
    for (QAction *action : all())
        action->setEnabled(false);
}

} // namespace slateboard
