// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardactions.h"

#include "ui/pages/board/boardview.h"

#include <QAction>
#include <QCoreApplication>
#include <QIcon>
#include <QMenu>

namespace slateboard {
namespace {

QAction *make(QWidget &page, const char *icon = nullptr)
{
    auto *action = new QAction(&page);
    if (icon)
        action->setIcon(QIcon::fromTheme(QLatin1String(icon)));
    return action;
}

QString said(const char *text)
{
    return QCoreApplication::translate("slateboard::BoardPage", text);
}

} // namespace

BoardActions::BoardActions(QWidget &page, QWidget &view) :
    newTitle(make(page, "list-add")), import(make(page, "document-import")), edit(make(page, "document-edit")),
    details(make(page, "documentinfo")), moveMode(make(page, "transform-move")), moveOn(make(page)),
    moveBack(make(page)), planDay(make(page, "view-calendar-day")), shelve(make(page, "media-playback-pause")),
    turnaround(make(page)), revive(make(page, "media-playback-start")), lock(make(page, "object-locked")),
    showSource(make(page)), history(make(page, "view-history")), remove(make(page, "edit-delete"))
{
    details->setCheckable(true);
    details->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    page.addAction(details);
    lock->setCheckable(true);
    moveMode->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    newTitle->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    page.addAction(newTitle);
    moveOn->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), QKeySequence(Qt::ALT | Qt::Key_Right)});
    moveBack->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), QKeySequence(Qt::ALT | Qt::Key_Left)});
    remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {moveMode, moveOn, moveBack, remove}) { // keys that mean other things in a text field
        action->setShortcutContext(Qt::WidgetShortcut);
        view.addAction(action);
    }
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
