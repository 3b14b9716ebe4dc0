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
    moveOn(make(page)), moveBack(make(page)), showSource(make(page)), remove(make(page, "edit-delete"))
{
    newTitle->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    page.addAction(newTitle);
    moveOn->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), QKeySequence(Qt::ALT | Qt::Key_Right)});
    moveBack->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), QKeySequence(Qt::ALT | Qt::Key_Left)});
    remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {moveOn, moveBack, remove}) { // keys that mean other things in a text field
        action->setShortcutContext(Qt::WidgetShortcut);
        view.addAction(action);
    }
}

void BoardActions::retranslate() const
{
    newTitle->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "New title…")));
    import->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Import titles…")));
    edit->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Edit title…")));
    moveOn->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Move to the next stage")));
    moveBack->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Move to the stage before")));
    showSource->setText(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Show source IP")));
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
    menu->addAction(edit);
    QMenu *stages = menu->addMenu(said(QT_TRANSLATE_NOOP("slateboard::BoardPage", "Move to")));
    stages->setEnabled(canMove);
    for (const auto &word : words<Stage>()) {
        QAction *to = stages->addAction(wordFor(word.value));
        to->setEnabled(view.selectedTitles().size() > 1 || word.value != stage);
        QObject::connect(to, &QAction::triggered, &view, [&view, to = word.value] { view.moveSelectedTo(to); });
    }
    menu->addActions({moveOn, moveBack});
    menu->addSeparator();
    menu->addAction(showSource);
    menu->addSeparator();
    menu->addAction(remove);
    menu->popup(global);
}

} // namespace slateboard
