// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/title/sheetsection.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace slateboard {

/// The top sheet of a title in the plan: budget, estimated final cost and variance by account. The lines behind it
/// stand on the Budget page, which has the room for them.
class BudgetSection : public SheetSection {
    Q_OBJECT
public:
    explicit BudgetSection(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void showSheet() override;
    void retranslate() override;

private:
    void addRow(const QString &name, const planning::TopSheetRow &row, bool isTotal);
    QLabel *addCell(int row, int column, const QString &text, bool isStrong);
    void showBudget();

    QLabel *m_empty;
    QGridLayout *m_grid;
    QPushButton *m_edit;
    int m_rows = 0; // of the grid, that are filled
};

} // namespace slateboard
