// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/milestonespage.h"

#include "ui/charts/burnupchart.h"
#include "ui/models/workspace.h"
#include "ui/pages/milestones/datedmilestones.h"
#include "ui/pages/milestones/goalrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {
MilestonesPage::MilestonesPage(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_heading(new QLabel(this)), m_summary(new ElidedLabel(this)),
    m_tabs(new Segments(2, this)), m_stack(new QStackedWidget(this)), m_dated(new DatedMilestones(workspace)),
    m_goals(new Segments(1, this)), m_copy(new QToolButton(this)), m_chartCard(new Card(this)),
    m_chart(new BurnUpChart(this)), m_hint(new QLabel(this)), m_paceCard(new Card(this)), m_value(new QLabel(this)),
    m_pace(new FigureView(this)), m_monthsCard(new Card(this)), m_months(new FigureView(this)),
    m_rowsCard(new Card(this)), m_rows(new FigureView(this)), m_closeRows(new QToolButton(this))
{
    layOut();
    connect(m_tabs, &Segments::chosen, this, [this](int tab) { showDated(tab == 1); });
    connect(m_goals, &Segments::chosen, this, &MilestonesPage::showGoal);
    connect(m_chart, &BurnUpChart::monthClicked, this, &MilestonesPage::openMonth);
    connect(m_chart, &Chart::failed, &workspace, &Workspace::failed);
    connect(m_months, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { openMonth(std::get<Month>(m_months->table().target(index.row()))); });
    connect(m_months, &FigureView::followed, this,
            [this](const RowTarget &target) { openMonth(std::get<Month>(target)); });
    connect(m_rows, &FigureView::followed, this, [this](const RowTarget &target) {
        if (const auto *title = std::get_if<TitleId>(&target))
            emit Page::workspace().titleRequested(*title);
        else if (const auto *ip = std::get_if<IpId>(&target))
            emit Page::workspace().ipRequested(*ip);
    });
    for (FigureView *table : {m_months, m_rows})
        connect(table, &TableView::escaped, this, &MilestonesPage::closeMonth);
    connect(m_closeRows, &QToolButton::clicked, this, &MilestonesPage::closeMonth);
    connect(&workspace, &Workspace::figuresChanged, this, [this] {
        if (isVisible())
            showGoals();
    });
    connect(&workspace, &Workspace::languageChanged, this, &MilestonesPage::showGoals);
    retranslate();
}

QString MilestonesPage::title()
{
    return tr("Milestones");
}

QList<QAction *> MilestonesPage::pageActions() const
{
    return QList<QAction *>{m_chart->copyAction(), m_chart->saveAction()} + m_dated->actions().all();
}

void MilestonesPage::refresh()
{
    showGoals();
    m_dated->refresh();
}

void MilestonesPage::showDated(bool isDated)
{
    m_tabs->setCurrent(isDated ? 1 : 0);
    m_stack->setCurrentIndex(isDated ? 1 : 0);
    m_dated->refresh();
    showHead();
}

// What stands beside the tabs belongs to one of them.
void MilestonesPage::showHead()
{
    const bool isDated = m_stack->currentIndex() == 1;
    m_goals->setVisible(!isDated && !workspace().figures().goals.empty());
    const planning::GoalFigures *goal = workspace().isReady() ? current() : nullptr;
    m_copy->setVisible(!isDated && goal);
    m_summary->setText(isDated ? m_dated->basis() : goal ? goalSentence(*goal, workspace().format()) : QString());
}

void MilestonesPage::showGoal(int index)
{
    m_goals->setCurrent(index);
    closeMonth();
    showFigures();
}

// As many segments as there are goals.
void MilestonesPage::makeGoals(int count)
{
    if (m_goalCount == count)
        return;
    m_goalCount = count;
    delete m_goals;
    m_goals = new Segments(std::max(1, count), this);
    m_goals->setAccessibleName(tr("Goals"));
    m_head->insertWidget(2, m_goals);
    connect(m_goals, &Segments::chosen, this, &MilestonesPage::showGoal);
}

const planning::GoalFigures *MilestonesPage::current() const
{
    const auto &goals = workspace().figures().goals;
    const int index = m_goals->current();
    return index >= 0 && static_cast<size_t>(index) < goals.size() ? &goals[static_cast<size_t>(index)] : nullptr;
}

void MilestonesPage::showGoals()
{
    if (!workspace().isReady())
        return;
    const auto &goals = workspace().figures().goals;
    const int kept = m_goals->current();
    makeGoals(static_cast<int>(goals.size()));
    QStringList names;
    for (const planning::GoalFigures &goal : goals)
        names << goalName(goal.goal);
    m_goals->setTexts(names);
    m_goals->setCurrent(std::clamp(kept, 0, std::max(0, m_goalCount - 1)));
    showFigures();
}

void MilestonesPage::showFigures()
{
    const planning::GoalFigures *goal = workspace().isReady() ? current() : nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chart, m_paceCard, m_monthsCard})
        widget->setVisible(goal != nullptr);
    m_hint->setVisible(!goal || goal->steps.empty());
    showHead();
    if (!goal) {
        closeMonth();
        m_hint->setText(tr("There is no goal yet. Add one under Plan ▸ Goals…"));
        return;
    }
    const Formatter format = workspace().format();
    const Day asOf = workspace().figures().asOf;
    const QString name = goalName(goal->goal);
    m_chartCard->setHeading(name, tr("gains and losses by month below"));
    m_chart->setData(*goal, asOf, format);
    m_value->setText(format.number(goal->value));
    m_paceCard->setHeading(name, tr("as of %1").arg(format.day(asOf)));
    m_pace->table().setRows(paceRows(*goal, asOf, format));
    m_months->table().setRows(monthRows(*goal, format));
    m_hint->setText(goal->countsTitles
                        ? tr("No title counts yet: none has reached what this goal asks for.")
                        : tr("No source IP counts yet: none has a rights grant that covers a screen use. "
                             "The Library offers one grant for all rows."));
    showMonth();
}

void MilestonesPage::openMonth(Month month)
{
    m_month = month;
    m_chart->setSelected(month);
    m_rowsCard->show();
    showMonth();
}

void MilestonesPage::closeMonth()
{
    m_month.reset();
    m_chart->setSelected(std::nullopt);
    if (m_rows->hasFocus())
        m_months->setFocus();
    m_rowsCard->hide();
}

void MilestonesPage::showMonth()
{
    const planning::GoalFigures *goal = current();
    if (!m_month || !goal)
        return;
    const QList<FigureRow> rows = stepRows(workspace().library(), *goal, *m_month, workspace().format());
    m_rowsCard->setHeading(workspace().format().month(*m_month),
                           tr("%Ln row(s)", nullptr, static_cast<int>(rows.size())));
    m_rows->table().setRows(rows);
}

void MilestonesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MilestonesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_month)
        return closeMonth();
    Page::keyPressEvent(event);
}

void MilestonesPage::retranslate()
{
    m_heading->setText(title());
    m_tabs->setTexts({tr("Goals"), tr("Dated milestones")});
    m_tabs->setAccessibleName(tr("What is shown"));
    m_goals->setAccessibleName(tr("Goals"));
    m_monthsCard->setHeading(tr("Gains and losses"), tr("click a month for its rows"));
    m_closeRows->setToolTip(tr("Close (Esc)"));
    m_closeRows->setAccessibleName(tr("Close"));
    m_pace->setAccessibleName(tr("Pace"));
    m_months->setAccessibleName(tr("Gains and losses by month"));
    m_rows->setAccessibleName(tr("Rows of the month"));
    m_pace->setColumns(paceColumns());
    m_months->setColumns(monthColumns());
    m_rows->setColumns(stepColumns());
    showGoals();
}

} // namespace slateboard
