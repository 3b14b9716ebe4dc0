// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace slateboard {

class Chart;
class ChartFace;
class DatedMilestones;
class FunnelFace;
class GoalChoice;
class GoalsView;
class ReleaseFace;
class Segments;
class SlipFace;
class TrackRecord;

enum class MilestonesTab { Goals, Dated, Funnel, Slips, Releases, TrackRecord };

/// Where the slate goes: how each goal is approached and when it will be reached, the dated milestones of all titles,
/// how titles come through their stages, what slips against the approved plan, when titles are released, and how
/// earlier forecasts did.
class MilestonesPage : public Page {
    Q_OBJECT
public:
    explicit MilestonesPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title(); // translated, for the navigation
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;

    void showTab(MilestonesTab tab);
    [[nodiscard]] MilestonesTab tab() const;
    /// By its place among the figures' goals.
    void showGoal(int index);

    [[nodiscard]] Segments &tabs() const { return *m_tabs; }
    [[nodiscard]] GoalChoice &goals() const { return *m_goals; }
    [[nodiscard]] GoalsView &goalsView() const { return *m_goalsView; }
    [[nodiscard]] DatedMilestones &dated() const { return *m_dated; }
    [[nodiscard]] FunnelFace &funnel() const { return *m_funnel; }
    [[nodiscard]] SlipFace &slips() const { return *m_slips; }
    [[nodiscard]] ReleaseFace &releases() const { return *m_releases; }
    [[nodiscard]] TrackRecord &trackRecord() const { return *m_trackRecord; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] Chart *shownChart() const; // or nullptr
    [[nodiscard]] bool isOfGoal() const;     // the tab is about one goal
    [[nodiscard]] QString summary() const;
    void refreshTab();
    void showGoals();
    void showHead();
    void retranslate();

    QLabel *m_heading;
    QLabel *m_summary;
    Segments *m_tabs;
    GoalChoice *m_goals;
    QToolButton *m_copy;
    QStackedWidget *m_stack;
    GoalsView *m_goalsView;
    DatedMilestones *m_dated;
    FunnelFace *m_funnel;
    SlipFace *m_slips;
    ReleaseFace *m_releases;
    TrackRecord *m_trackRecord;
};

} // namespace slateboard
