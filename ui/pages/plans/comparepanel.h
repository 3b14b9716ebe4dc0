// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/pages/plans/comparerows.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace slateboard {

class ComparePaper;
class DifferenceList;
class EmptyState;
class FigureView;
class PlanCompareChart;
class Workspace;

/// Any two plans side by side: their differences, what they come to, their demand and counts over time, and the rights
/// that one of them misses.
class ComparePanel : public QWidget {
    Q_OBJECT
public:
    enum class View { Differences, Totals, OverTime, Rights };

    /// `copy` is the way to a second plan where there is only one.
    ComparePanel(Workspace &workspace, QAction *copy, QWidget *parent = nullptr);

    void setView(View view);
    /// Compares with this plan: it becomes B, unless it is A.
    void setPlan(PlanId plan);
    void choose(PlanId a, PlanId b);
    void setSearch(const QString &search);
    /// Shows the library as it is now; while it is hidden, once it is seen again.
    void refresh();
    void retranslate();

    [[nodiscard]] QList<QAction *> verbs() const;
    [[nodiscard]] const planning::PlanComparison &comparison() const { return *m_comparison; }
    [[nodiscard]] DifferenceList &differences() const { return *m_differences; }
    [[nodiscard]] FigureView &totals() const { return *m_totals; }
    [[nodiscard]] FigureView &quarters() const { return *m_quarters; }
    [[nodiscard]] FigureView &lapses() const { return *m_lapses; }
    [[nodiscard]] PlanCompareChart &chart() const { return *m_chart; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeOverTime();
    [[nodiscard]] QWidget *makeRights();
    void connectParts();
    void fillBoxes();
    void ask();
    void setPlans(PlanId a, PlanId b);
    void show(std::shared_ptr<const planning::PlanComparison> comparison);
    void showTables();
    void showPresentQuarter();

    Workspace &m_workspace;
    QWidget *m_body;
    EmptyState *m_empty;
    QComboBox *m_boxA;
    QComboBox *m_boxB;
    QLabel *m_labelA;
    QLabel *m_labelB;
    QAction *m_swap;
    QToolButton *m_swapButton;
    ComparePaper *m_paper;
    QStackedWidget *m_stack;
    DifferenceList *m_differences;
    FigureView *m_totals;
    PlanCompareChart *m_chart;
    FigureView *m_quarters;
    QLabel *m_rightsRemark;
    FigureView *m_lapses;
    bool m_hasOpenedQuarters = false;
    bool m_isStale = true;
    PlanId m_a;
    PlanId m_b;
    std::shared_ptr<const planning::PlanComparison> m_comparison;
    Latest<std::shared_ptr<const planning::PlanComparison>> m_newComparison;
};

} // namespace slateboard
