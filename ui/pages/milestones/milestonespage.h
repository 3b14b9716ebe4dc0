// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "ui/widgets/page.h"

#include <optional>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace slateboard {

class BurnUpChart;
class Card;
class DatedMilestones;
class FigureView;
class Segments;
namespace planning {
struct GoalFigures;
}

/// How each goal is approached: its burn-up, the pace had and the pace needed, gains and losses by month, and the rows
/// that a month gained or lost. Behind a second tab, the dated milestones of all titles.
class MilestonesPage : public Page {
    Q_OBJECT
public:
    explicit MilestonesPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title(); // translated, for the navigation
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;

    [[nodiscard]] BurnUpChart &chart() const { return *m_chart; }
    [[nodiscard]] FigureView &pace() const { return *m_pace; }
    [[nodiscard]] FigureView &months() const { return *m_months; }
    [[nodiscard]] FigureView &rowsBehind() const { return *m_rows; }
    [[nodiscard]] Segments &goals() const { return *m_goals; }
    [[nodiscard]] DatedMilestones &dated() const { return *m_dated; }
    void showGoal(int index);
    void showDated(bool isDated); // or the goals

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeGoalsFace();
    [[nodiscard]] QWidget *makeMain();
    [[nodiscard]] QWidget *makeSide();
    void makeGoals(int count);
    [[nodiscard]] const planning::GoalFigures *current() const;
    void openMonth(Month month);
    void closeMonth();
    void showFigures();
    void showHead();
    void showGoals();
    void showMonth();
    void retranslate();

    QHBoxLayout *m_head;
    QLabel *m_heading;
    QLabel *m_summary;
    Segments *m_tabs;
    QStackedWidget *m_stack;
    DatedMilestones *m_dated;
    Segments *m_goals;
    int m_goalCount = 1;
    QToolButton *m_copy;
    Card *m_chartCard;
    BurnUpChart *m_chart;
    QLabel *m_hint;
    Card *m_paceCard;
    QLabel *m_value;
    FigureView *m_pace;
    Card *m_monthsCard;
    FigureView *m_months;
    Card *m_rowsCard;
    FigureView *m_rows;
    QToolButton *m_closeRows;
    std::optional<Month> m_month;
};

} // namespace slateboard
