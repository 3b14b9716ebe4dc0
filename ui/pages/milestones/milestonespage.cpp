// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/milestonespage.h"

#include "ui/charts/burnupchart.h"
#include "ui/models/workspace.h"
#include "ui/pages/milestones/datedmilestones.h"
#include "ui/pages/milestones/funnelface.h"
#include "ui/pages/milestones/goalchoice.h"
#include "ui/pages/milestones/goalrows.h"
#include "ui/pages/milestones/goalsview.h"
#include "ui/pages/milestones/releaseface.h"
#include "ui/pages/milestones/slipface.h"
#include "ui/pages/milestones/trackrecord.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace slateboard {
namespace {

constexpr int milestonesTabCount = 6;

} // namespace

MilestonesPage::MilestonesPage(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_heading(new QLabel), m_summary(new ElidedLabel(this)),
    m_tabs(new Segments(milestonesTabCount)), m_goals(new GoalChoice), m_copy(new QToolButton),
    m_stack(new QStackedWidget), m_goalsView(new GoalsView(workspace)), m_dated(new DatedMilestones(workspace)),
    m_funnel(new FunnelFace(workspace)), m_slips(new SlipFace(workspace)), m_releases(new ReleaseFace(workspace)),
    m_trackRecord(new TrackRecord(workspace))
{
    layOut();
    connect(m_tabs, &Segments::chosen, this, [this](int tab) { showTab(static_cast<MilestonesTab>(tab)); });
    connect(m_goals, &GoalChoice::chosen, this, &MilestonesPage::showGoal);
    connect(&workspace, &Workspace::figuresChanged, this, [this] {
        if (isVisible())
            showGoals();
    });
    connect(&workspace, &Workspace::languageChanged, this, &MilestonesPage::showGoals);
    retranslate();
}

void MilestonesPage::layOut()
{
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QHBoxLayout *head = pageHead(*m_heading, *m_summary);
    head->insertWidget(1, m_tabs);
    head->insertWidget(2, m_goals);
    head->addWidget(m_copy);
    for (QWidget *face :
         std::initializer_list<QWidget *>{m_goalsView, m_dated, m_funnel, m_slips, m_releases, m_trackRecord})
        m_stack->addWidget(face);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

QString MilestonesPage::title()
{
    return tr("Milestones");
}

MilestonesTab MilestonesPage::tab() const
{
    return static_cast<MilestonesTab>(m_stack->currentIndex());
}

Chart *MilestonesPage::shownChart() const
{
    switch (tab()) {
    case MilestonesTab::Goals: return m_goalsView->current() ? &m_goalsView->chart() : nullptr;
    case MilestonesTab::Funnel: return &m_funnel->chart();
    case MilestonesTab::Slips: return &m_slips->chart();
    case MilestonesTab::Releases: return &m_releases->chart();
    case MilestonesTab::Dated:
    case MilestonesTab::TrackRecord: break;
    }
    return nullptr;
}

QList<QAction *> MilestonesPage::pageActions() const
{
    QList<QAction *> actions;
    if (const Chart *chart = shownChart())
        actions << chart->copyAction() << chart->saveAction();
    if (tab() == MilestonesTab::TrackRecord)
        actions << m_trackRecord->chartActions();
    return actions + m_dated->actions().all();
}

void MilestonesPage::refresh()
{
    showGoals();
    refreshTab();
}

void MilestonesPage::refreshTab()
{
    m_dated->refresh(); // of its actions some hold only while it is in front
    switch (tab()) {
    case MilestonesTab::Goals: return m_goalsView->refresh();
    case MilestonesTab::Funnel: return m_funnel->refresh();
    case MilestonesTab::Slips: return m_slips->refresh();
    case MilestonesTab::Releases: return m_releases->refresh();
    case MilestonesTab::TrackRecord: return m_trackRecord->refresh();
    case MilestonesTab::Dated: break;
    }
}

void MilestonesPage::showTab(MilestonesTab tab)
{
    m_tabs->setCurrent(static_cast<int>(tab));
    m_stack->setCurrentIndex(static_cast<int>(tab));
    refreshTab();
    showHead();
    emit actionsChanged();
}

void MilestonesPage::showGoal(int index)
{
    m_goals->setCurrent(index);
    m_goalsView->showGoal(index);
    m_trackRecord->showGoal(index);
    showHead();
}

bool MilestonesPage::isOfGoal() const
{
    return tab() == MilestonesTab::Goals || tab() == MilestonesTab::TrackRecord;
}

QString MilestonesPage::summary() const
{
    const planning::GoalFigures *goal = m_goalsView->current();
    if (isOfGoal())
        return goal ? goalSentence(*goal, workspace().format()) : QString();
    const bool isDated = tab() == MilestonesTab::Dated || tab() == MilestonesTab::Slips;
    const Plan *plan = findRow(workspace().library().plans, workspace().plan());
    return isDated ? m_dated->basis() : plan ? planName(*plan) : QString();
}

// What stands beside the tabs belongs to one of them.
void MilestonesPage::showHead()
{
    m_goals->setVisible(isOfGoal() && !workspace().figures().goals.empty());
    const Chart *chart = workspace().isReady() ? shownChart() : nullptr;
    m_copy->setVisible(chart);
    if (chart && m_copy->defaultAction() != chart->copyAction()) {
        if (m_copy->defaultAction())
            m_copy->removeAction(m_copy->defaultAction());
        m_copy->setDefaultAction(chart->copyAction());
    }
    m_summary->setText(summary());
}

void MilestonesPage::showGoals()
{
    if (!workspace().isReady())
        return;
    QStringList names;
    for (const planning::GoalFigures &goal : workspace().figures().goals)
        names << goalName(goal.goal);
    const int before = m_goals->current();
    m_goals->setNames(names);
    if (m_goals->current() != before)
        showGoal(m_goals->current());
    m_goalsView->refresh();
    showHead();
}

void MilestonesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MilestonesPage::retranslate()
{
    m_heading->setText(title());
    m_tabs->setTexts({tr("Goals"), tr("Dated"), tr("Funnel"), tr("Slips"), tr("Releases"), tr("Track record")});
    m_tabs->setAccessibleName(tr("What is shown"));
    showGoals();
}

} // namespace slateboard
