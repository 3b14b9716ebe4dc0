// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plans/comparepanel.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;

namespace slateboard {

class Card;
class PlanList;
class PlanTitles;
class SearchField;
class Segments;

/// The plans of the library and what is done with them; beneath, the titles of one plan, or any two side by side.
class PlansPage : public Page {
    Q_OBJECT
public:
    explicit PlansPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title(); // translated, for the navigation
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;
    /// Shows two plans side by side: of these the one that all pages show, if it is not the working one.
    void compare();

    [[nodiscard]] PlanList &plans() const { return *m_plans; }
    [[nodiscard]] PlanTitles &titles() const { return *m_titles; }
    [[nodiscard]] ComparePanel &comparison() const { return *m_compare; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showTab(int tab);
    void showHeading();
    void search();
    void retranslate();

    QLabel *m_heading;
    QLabel *m_summary;
    PlanList *m_plans;
    Card *m_lower;
    Segments *m_tabs;
    SearchField *m_search;
    QStackedWidget *m_stack;
    PlanTitles *m_titles;
    ComparePanel *m_compare;
};

} // namespace slateboard
