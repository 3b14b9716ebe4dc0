// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/budgetactions.h"

#include "ui/widgets/editright.h"
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace slateboard {
namespace {

QString wordsOf(const char *text)
{
    return QCoreApplication::translate("BudgetActions", text);
}

} // namespace

BudgetActions::BudgetActions(QWidget &panel, QWidget &table) :
    addLine(makeAction(panel, "list-add", Qt::Key_Insert)),
    removeLines(makeAction(panel, "edit-delete", QKeySequence::Delete)),
    copy(makeAction(panel, "edit-copy", QKeySequence::Copy)), dramaAccounts(makeAction(panel, "view-list-tree")),
    filmAccounts(makeAction(panel, "view-list-tree")), copyFrom(makeAction(panel, "edit-copy")),
    newAccount(makeAction(panel, "folder-new")), changeAccount(makeAction(panel, "document-edit")),
    deleteAccount(makeAction(panel)), allAccounts(makeAction(panel)), exact(makeAction(panel)),
    foldAll(makeAction(panel)), openAll(makeAction(panel)), exportSheet(makeAction(panel, "document-export"))
{
    allAccounts->setCheckable(true);
    exact->setCheckable(true);
    table.addActions({addLine, removeLines, copy});
    retranslate();
}

QList<QAction *> BudgetActions::all() const
{
    return {addLine,       removeLines, copyFrom, dramaAccounts, filmAccounts, newAccount, changeAccount,
            deleteAccount, allAccounts, exact,    foldAll,       openAll,      copy,       exportSheet};
}

void BudgetActions::fill(QMenu &menu) const
{
    menu.addActions({addLine, removeLines});
    menu.addSeparator();
    menu.addActions({copyFrom, dramaAccounts, filmAccounts});
    menu.addSeparator();
    menu.addActions({newAccount, changeAccount, deleteAccount});
    menu.addSeparator();
    menu.addActions({allAccounts, exact, foldAll, openAll});
    menu.addSeparator();
    menu.addActions({copy, exportSheet});
}

void BudgetActions::retranslate() const
{
    addLine->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "Add a budget line")));
    removeLines->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "Delete budget lines")));
    copy->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "Copy budget rows to the clipboard")));
    dramaAccounts->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "Usual accounts of a drama")));
    filmAccounts->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "Usual accounts of a film")));
    copyFrom->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "Copy a budget from…")));
    newAccount->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "New account…")));
    changeAccount->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "Edit account…")));
    deleteAccount->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "Delete account…")));
    allAccounts->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "Show unused accounts")));
    exact->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "Amounts in full")));
    foldAll->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "Top sheet only")));
    openAll->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "Open all accounts")));
    exportSheet->setText(wordsOf(QT_TRANSLATE_NOOP("BudgetActions", "Export this budget…")));
}

void BudgetActions::refresh(const Means &means) const
{
    for (QAction *action : {addLine, removeLines, dramaAccounts, filmAccounts, copyFrom})
        setEditable(*action, means.refusal);
    for (QAction *action : {newAccount, changeAccount, deleteAccount})
        setEditable(*action, means.accountRefusal);
    for (QAction *action : {dramaAccounts, filmAccounts, copyFrom})
        action->setEnabled(action->isEnabled() && means.hasTitle);
    for (QAction *action : {addLine, changeAccount, deleteAccount})
        action->setEnabled(action->isEnabled() && means.hasAccount);
    removeLines->setEnabled(removeLines->isEnabled() && means.hasLines);
    for (QAction *action : {copy, exportSheet, foldAll, openAll})
        action->setEnabled(means.hasTitle);
}

} // namespace slateboard
