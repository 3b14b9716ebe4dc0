// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"
#include "ui/widgets/page.h"

#include <array>

class QLabel;
class QStackedWidget;

namespace slateboard {

class ChartsPanel;
class Segments;

enum class BudgetTab { Charts, Budgets, Costs, Caps, Receipts };

/// The money of the plan: a head with its totals, and tabs that are pages themselves. Each is made when it is first
/// shown.
class BudgetPage : public Page {
    Q_OBJECT
public:
    explicit BudgetPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title(); // translated, for the navigation
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;

    void showTab(BudgetTab tab);
    [[nodiscard]] BudgetTab current() const;
    [[nodiscard]] Page &tab(BudgetTab tab); // made if it is not there yet
    [[nodiscard]] ChartsPanel &charts();
    /// Goes to the budget of a title.
    void showBudget(TitleId title);

    /// Which tab it shows, for the next time. Layouts of other versions are taken as far as they are known.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    void importRequested(); // of titles
    void importCostsRequested();
    void importReceiptsRequested();
    void capsRequested();     // to be changed
    void settingsRequested(); // of the library
    void layoutChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int tabCount = 5;
    void showPlace(int place);
    [[nodiscard]] Page *panel(int place);
    void goOn(int step);
    void showSummary();
    void retranslate();

    QLabel *m_heading;
    QLabel *m_summary;
    Segments *m_tabs;
    QStackedWidget *m_stack;
    std::array<Page *, tabCount> m_panels{}; // null: not made yet
    QAction *m_next;
    QAction *m_previous;
};

} // namespace slateboard
