// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace slateboard {

class MoneyEdit;

/// The budget lines of a title: account, amount, phase and how it is spent over the phase. Lines by the episode and
/// percentages are changed on the Budget page; here they stay what they are.
class BudgetForm : public QWidget {
    Q_OBJECT
public:
    BudgetForm(const Library &library, const Formatter &formatter, QWidget *parent = nullptr);

    void setLines(const QList<BudgetLine> &lines, int episodes);
    [[nodiscard]] QList<BudgetLine> lines() const; // known ones keep their ids
    [[nodiscard]] QString refusal() const;         // one sentence, or empty
    /// Adds an empty line for the first account that has none yet, in the phase of the line above.
    void addLine();
    /// The phase of the first line: that with which the title begins.
    void setFirstPhase(PhaseKind phase) { m_firstPhase = phase; }

private:
    struct Row {
        BudgetLine known; // a null id: new
        QComboBox *account = nullptr;
        MoneyEdit *amount = nullptr;
        QComboBox *phase = nullptr;
        QComboBox *profile = nullptr;
        QToolButton *remove = nullptr;
    };
    Row &addRow();
    void removeRow(const QToolButton *button);
    void placeRows();
    void refreshTotal();
    [[nodiscard]] QComboBox *accountBox() const;

    QList<Account> m_accounts;
    std::vector<AccountId> m_marketing;
    int m_episodes = 1;
    Formatter m_formatter;
    PhaseKind m_firstPhase = PhaseKind::Development;
    std::vector<Row> m_rows;
    QGridLayout *m_grid;
    QPushButton *m_add;
    QLabel *m_total;
};

} // namespace slateboard
