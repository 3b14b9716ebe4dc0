// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/budgetsheet.h"
#include "app/session/session.h"
#include "ui/pages/budget/entryedit.h"

#include <QAbstractTableModel>
#include <QSet>

namespace slateboard {

class Workspace;

enum class BudgetColumn {
    Name,
    Entry,
    Basis,
    Phase,
    Profile,
    Budget,
    Actual,
    Committed,
    ToComplete,
    Efc,
    Variance,
    Compared,
    Note
};
constexpr int budgetColumnCount = 13;

/// The budget of a title as a tree that is one table: top sheet, accounts, details and lines, of which some are folded
/// away. What is typed becomes a verb, and the row follows once the library has it.
class BudgetTable : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int ToneRole = Qt::UserRole;       // a Tone
    static constexpr int QuietRole = Qt::UserRole + 1;  // bool
    static constexpr int DepthRole = Qt::UserRole + 2;  // of the name
    static constexpr int FoldRole = Qt::UserRole + 3;   // 0: nothing below it, 1: folded, 2: open
    static constexpr int StrongRole = Qt::UserRole + 4; // bool

    explicit BudgetTable(Workspace &workspace, QObject *parent = nullptr);

    /// The same rows keep selection, scroll and what is being typed; others are a new table.
    void setSheet(planning::BudgetSheet sheet);
    [[nodiscard]] const planning::BudgetSheet &sheet() const { return m_sheet; }
    [[nodiscard]] const planning::SheetRow &row(int row) const
    {
        return m_sheet.rows[m_visible[static_cast<size_t>(row)]];
    }
    /// The row of a line, or of an account if the line is null; -1: none can be seen.
    [[nodiscard]] int rowOf(AccountId account, Id<BudgetLine> line = {}) const;
    /// Why nothing can be changed; empty: it can.
    void setRefusal(const QString &refusal);
    /// Amounts to the last unit, or short ones.
    void setExact(bool isExact);
    [[nodiscard]] bool isExact() const { return m_isExact; }
    void retranslate();

    void setFolded(AccountId account, bool isFolded);
    void foldAll(bool areFolded);

    /// What was typed as an amount; of an account without a line it makes one.
    void enter(int row, const LineEntry &entry);
    void change(int row, std::function<void(BudgetLine &)> change);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] bool isEditable(const planning::SheetRow &row, BudgetColumn column) const;
    [[nodiscard]] BudgetLine newLine(const planning::SheetRow &row) const;
    [[nodiscard]] QString place(const planning::SheetRow &row) const; // for who hears the table
    void refold();
    [[nodiscard]] bool haveSameRows(const planning::BudgetSheet &sheet) const;

    Workspace &m_workspace;
    planning::BudgetSheet m_sheet;
    std::vector<size_t> m_visible; // places in the sheet
    QSet<AccountId> m_folded;
    QString m_refusal;
    bool m_isExact = false;
};

} // namespace slateboard
