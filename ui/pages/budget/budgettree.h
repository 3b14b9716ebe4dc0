// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/budgetsheet.h"
#include "ui/models/latest.h"
#include "ui/pages/budget/budgetactions.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QLayout;
class QStackedWidget;
class QToolButton;

namespace slateboard {

class BudgetTable;
class BudgetView;
class EmptyState;

/// The budget of one title in the plan that is shown, from the top sheet down to its lines, edited in place, beside
/// what was paid, is contracted and is still to come, and beside the budget in another plan. A tab of the Budget page.
class BudgetTree : public Page {
    Q_OBJECT
public:
    explicit BudgetTree(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions.all(); }
    void refresh() override;

    void showTitle(TitleId title);
    [[nodiscard]] TitleId title() const { return m_title; }
    [[nodiscard]] BudgetTable &table() const { return *m_table; }
    [[nodiscard]] BudgetView &view() const { return *m_view; }
    [[nodiscard]] const BudgetActions &actions() const { return m_actions; }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeBar();
    void connectActions();
    void connectParts();
    void fillTitles();
    void fillPlans();
    void ask();
    void take(planning::BudgetSheet sheet);
    void showRight();
    void showSums();
    void addLine();
    void removeLines();
    void askExport();
    void exportTo(const QString &path);
    void retranslate();

    BudgetTable *m_table;
    BudgetView *m_view;
    BudgetActions m_actions;
    QComboBox *m_titles;
    QComboBox *m_plans; // to compare with; the first: none
    QLabel *m_sums;
    QToolButton *m_more;
    EmptyState *m_noTitle;
    EmptyState *m_noBudget;
    QStackedWidget *m_stack;
    TitleId m_title;
    Latest<planning::BudgetSheet> m_next;
};

} // namespace slateboard
