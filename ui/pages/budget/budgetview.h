// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"
#include "ui/widgets/tableview.h"

namespace slateboard {

class BudgetTable;
class Workspace;

/// Shows a BudgetTable and is worked as a spreadsheet is: what is typed goes into the cell, Return takes it and goes
/// down, Tab goes on to the next cell that can be edited. Left and Right fold and open what stands below an account.
class BudgetView : public TableView {
    Q_OBJECT
public:
    BudgetView(Workspace &workspace, BudgetTable &table, QWidget *parent = nullptr);

    [[nodiscard]] QList<Id<BudgetLine>> selectedLines() const;
    [[nodiscard]] AccountId currentAccount() const; // null: none
    /// Goes to a line once it is there.
    void showLine(AccountId account, Id<BudgetLine> line);
    /// The selected rows, amounts to the last unit.
    void copyExactly();
    void layOutColumns();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void remember();
    void restore();
    void goToWanted();
    void goDown();
    bool fold(int key);
    [[nodiscard]] QModelIndex editableFrom(const QModelIndex &from, int step) const;

    BudgetTable &m_table;
    AccountId m_wantedAccount;   // of a line that is on its way
    Id<BudgetLine> m_wantedLine; // null: none is
    AccountId m_keptAccount;
    Id<BudgetLine> m_keptLine;
    int m_keptRow = -1;
    int m_keptColumn = 0;
};

} // namespace slateboard
