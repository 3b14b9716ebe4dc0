// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardactions.h"

#include "ui/pages/board/boardview.h"
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace slateboard {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("slateboard::BoardPage", text);
}

} // namespace

BoardActions::BoardActions(QWidget &page, QWidget &view) :
    newTitle(makeAction(page, "list-add", Qt::CTRL | Qt::Key_T, Qt::WindowShortcut)),
    import(makeAction(page, "document-import")), edit(makeAction(page, "document-edit")),
    details(makeAction(page, "documentinfo", Qt::ALT | Qt::Key_Return, Qt::WindowShortcut)),
    moveMode(makeAction(page, "transform-move", Qt::CTRL | Qt::Key_M)),
    moveOn(makeAction(page, nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_Right)),
    moveBack(makeAction(page, nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_Left)),
    planDay(makeAction(page, "view-calendar-day")), shelve(makeAction(page, "media-playback-pause")),
    turnaround(makeAction(page)), revive(makeAction(page, "media-playback-start")),
    lock(makeAction(page, "object-locked")), showSource(makeAction(page)), history(makeAction(page, "view-history")),
    remove(makeAction(page, "edit-delete", QKeySequence::Delete))
{
    details->setCheckable(true);
    lock->setCheckable(true);
    moveOn->setShortcuts({moveOn->shortcut(), Qt::ALT | Qt::Key_Right});
    moveBack->setShortcuts({moveBack->shortcut(), Qt::ALT | Qt::Key_Left});
    page.addActions({newTitle, details});
    view.addActions({moveMode, moveOn, moveBack, remove}); // their keys mean other things in a text field
}

void BoardActions::retranslate() const
{
    newTitle->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "New title…")));
    import->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Import titles…")));
    edit->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Edit title…")));
    details->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Details")));
    moveMode->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Move with the arrow keys")));
    planDay->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Plan a stage for a day…")));
    shelve->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Shelve")));
    turnaround->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Shelve for turnaround")));
    revive->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Revive")));
    lock->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Locked in the plan")));
    moveOn->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Move to the next stage")));
    moveBack->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Move to the stage before")));
    showSource->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Show source IP")));
    history->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "History of this title")));
    remove->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Delete title")));
}

void BoardActions::openMenu(BoardView &view, QPoint global, bool canMove) const
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto stage = view.scene().stageOf(view.scene().selection.current());
    if (!stage || view.selectedTitles().isEmpty()) {
        menu->addAction(newTitle);
        return menu->popup(global);
    }
    menu->addActions({details, edit});
    QMenu *stages = menu->addMenu(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Move to")));
    stages->setEnabled(canMove);
    for (const auto &word : words<Stage>()) {
        QAction *to = stages->addAction(wordFor(word.value));
        to->setEnabled(view.selectedTitles().size() > 1 || word.value != stage);
        QObject::connect(to, &QAction::triggered, &view, [&view, to = word.value] { view.moveSelectedTo(to); });
    }
    menu->addActions({moveOn, moveBack, moveMode});
    menu->addSeparator();
    for (QAction *action : {planDay, shelve, turnaround, revive}) {
        if (action->isEnabled())
            menu->addAction(action);
    }
    menu->addActions({lock, showSource, history});
    menu->addSeparator();
    menu->addAction(remove);
    menu->popup(global);
}

} // namespace slateboard
