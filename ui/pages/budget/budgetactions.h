// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace slateboard {

/// What can be done with the budget of a title and with the accounts.
struct BudgetActions {
    /// Keys that mean other things in a text field work in `table` only.
    BudgetActions(QWidget &panel, QWidget &table);

    QAction *addLine;
    QAction *removeLines;
    QAction *copy;
    QAction *dramaAccounts; // of the template, for this title
    QAction *filmAccounts;
    QAction *copyFrom; // another title or plan
    QAction *newAccount;
    QAction *changeAccount;
    QAction *deleteAccount;
    QAction *allAccounts; // shown, not only those in use
    QAction *exact;
    QAction *foldAll;
    QAction *openAll;
    QAction *exportSheet;

    /// Those that menus and the search for commands offer, as they belong together.
    [[nodiscard]] QList<QAction *> all() const;
    void fill(QMenu &menu) const;
    void retranslate() const;

    struct Means {
        QString refusal;        // why the budget cannot be changed, or empty
        QString accountRefusal; // why accounts cannot, or empty
        bool hasTitle = false;
        bool hasAccount = false; // one is selected
        bool hasLines = false;   // some are
    };
    void refresh(const Means &means) const;
};

} // namespace slateboard
