// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/datedmilestones.h"

#include "app/search/query.h"
#include "app/session/milestoneverbs.h"
#include "ui/models/workspace.h"
#include "ui/pages/milestones/milestonetable.h"
#include "ui/pages/milestones/milestoneview.h"
#include "ui/pages/milestones/templatesdialog.h"
#include "ui/pages/title/milestonedialog.h"
#include "ui/pages/title/milestoneedits.h"
#include "ui/pages/title/titleinspector.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/wordbox.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int gapBetween = 12;
constexpr int listAll = 0; // formats follow in the box
constexpr int inspectorWide = 380;
constexpr qsizetype mostLookedAt = 200; // titles, while a selection grows

} // namespace

DatedMilestones::DatedMilestones(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_model(new MilestoneTable(workspace, this)),
    m_table(new MilestoneView(*m_model, this)), m_actions(*this, *m_table), m_views(new Segments(milestonesShownCount)),
    m_format(new QComboBox), m_none(new EmptyState), m_nothing(new EmptyState), m_stack(new QStackedWidget),
    m_inspector(new TitleInspector(workspace)), m_next(this)
{
    m_none->addWay(m_actions.usual);
    m_none->addWay(m_actions.add);
    m_none->addWay(m_actions.templates);
    for (QWidget *face :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(face);
    m_inspector->setFixedWidth(inspectorWide);
    m_inspector->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(gapBetween);
    row->addWidget(m_stack, 1);
    row->addWidget(m_inspector);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gapBetween);
    column->addLayout(makeBar());
    column->addLayout(row, 1);
    connectActions();
    connectTable();
    connect(&workspace, &Workspace::changed, this, &DatedMilestones::follow);
    for (auto signal : {&Workspace::viewChanged, &Workspace::languageChanged, &Workspace::searchTextChanged})
        connect(&workspace, signal, this, &DatedMilestones::ask);
    retranslate();
}

QLayout *DatedMilestones::makeBar()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_views);
    bar->addWidget(m_format);
    bar->addStretch(1);
    bar->addWidget(new ActionButton(m_actions.templates));
    bar->addWidget(new ActionButton(m_actions.add));
    connect(m_views, &Segments::chosen, this, &DatedMilestones::ask);
    connect(m_format, &QComboBox::activated, this, &DatedMilestones::ask);
    return bar;
}

void DatedMilestones::connectActions()
{
    Workspace &shared = m_workspace;
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions.add, [this, &shared] {
        const QList<TitleId> titles = m_table->selectedTitles();
        askNewMilestone(shared, titles.size() == 1 ? titles.first() : TitleId(), window());
    });
    on(m_actions.change, [this, &shared] { askMilestone(shared, m_table->selectedMilestones().value(0), window()); });
    on(m_actions.done, [this, &shared] { setDone(shared.session().today()); });
    on(m_actions.notDone, [this] { setDone({}); });
    on(m_actions.follow, [this, &shared] { planMilestonesOf(shared, m_table->selectedMilestones(), {}); });
    on(m_actions.usual, &DatedMilestones::giveUsual);
    on(m_actions.templates, [this, &shared] { (new TemplatesDialog(shared, window()))->open(); });
    on(m_actions.details, &DatedMilestones::showTitle);
    on(m_actions.copy, [this] { m_table->copySelection(); });
    on(m_actions.remove,
       [this, &shared] { shared.follow(deleteMilestones(shared.session(), m_table->selectedMilestones())); });
}

void DatedMilestones::connectTable()
{
    connect(m_table, &TableView::entered, this, &DatedMilestones::openTitle);
    connect(m_table, &TableView::escaped, this, &DatedMilestones::closeTitle);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_model->flags(index).testFlag(Qt::ItemIsEditable))
            openTitle();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &DatedMilestones::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DatedMilestones::showActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_inspector->isVisible() && !m_table->currentTitle().isNull())
            m_inspector->setTitle(m_table->currentTitle());
    });
    connect(m_inspector, &TitleInspector::closeRequested, this, &DatedMilestones::closeTitle);
    connect(m_model, &MilestoneTable::sortAsked, this, [this](MilestoneColumn column, Qt::SortOrder order) {
        m_sortedBy = column;
        m_order = order;
        ask();
    });
}

void DatedMilestones::setDone(std::optional<Day> day)
{
    m_workspace.follow(setMilestonesDone(m_workspace.session(), m_table->selectedMilestones(), day));
}

void DatedMilestones::refresh()
{
    if (m_isStale && isVisible())
        ask();
    showActions();
}

void DatedMilestones::follow(const Changes &changes)
{
    if (changes.touches({Table::Milestone, Table::PlannedMilestone, Table::Phase, Table::StageEvent,
                         Table::PlannedStage, Table::PlanTitle, Table::Plan, Table::Title}))
        ask();
}

void DatedMilestones::ask()
{
    m_isStale = true;
    showActions();
    if (!isVisible())
        return;
    m_isStale = false;
    MilestoneQuery query;
    query.plan = m_workspace.plan();
    query.asOf = m_workspace.asOf();
    query.language = m_workspace.language();
    query.shown = static_cast<MilestonesShown>(m_views->current());
    if (m_format->currentIndex() > listAll)
        query.format = static_cast<Format>(m_format->currentIndex() - 1);
    query.text = search::plainWords(m_workspace.searchText());
    query.sortedBy = m_sortedBy;
    query.order = m_order;
    m_next.ask([library = m_workspace.library(), query] { return listMilestones(library, query); },
               [this](MilestoneList list) { take(std::move(list)); });
}

void DatedMilestones::take(MilestoneList list)
{
    m_counted.asOf = list.asOf;
    m_counted.counts = list.counts;
    m_model->setList(std::move(list));
    showCounts();
    showEmpty();
    showActions();
    emit listed();
}

void DatedMilestones::showCounts()
{
    const QStringList names{tr("Awaited"), tr("Late"), tr("Next %1 days").arg(planning::nextMilestoneDays), tr("Done"),
                            tr("All")};
    QStringList texts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int count = m_counted.counts[static_cast<size_t>(i)];
        texts << QStringLiteral("%1 %2").arg(names.at(i), m_workspace.format().number(count));
    }
    m_views->setTexts(texts);
}

void DatedMilestones::showEmpty()
{
    const bool isNone = m_workspace.library().milestones.isEmpty();
    m_stack->setCurrentIndex(isNone ? 1 : m_model->rowCount() == 0 ? 2 : 0);
    m_none->setTexts(tr("No dated milestones yet"),
                     tr("Script locked, casting closed, first shoot day, delivery: milestones follow the phases of a "
                        "title, and say when they slip against the approved plan. Give all titles the usual ones of "
                        "their format, or add one by hand."));
    m_nothing->setTexts(tr("No milestone here"),
                        m_workspace.searchText().isEmpty() && m_format->currentIndex() == listAll
                            ? tr("No milestone of the plan is of this kind.")
                            : tr("No milestone of this kind matches the search and the format."));
}

void DatedMilestones::showActions()
{
    MilestoneActions::Means means;
    means.refusal = editRefusal(m_workspace);
    const QList<TitleId> titles = m_table->selectedTitles();
    means.lockRefusal =
        titles.size() > mostLookedAt ? means.refusal : planRefusal(m_workspace, titles); // the verb looks at all
    means.selected = static_cast<int>(m_table->selectedMilestones().size());
    means.isShown = isVisible();
    m_actions.refresh(means);
}

void DatedMilestones::openTitle()
{
    if (m_table->currentTitle().isNull())
        return;
    m_inspector->setTitle(m_table->currentTitle());
    m_inspector->setVisible(true);
    m_actions.details->setChecked(true);
    m_table->setNarrow(true);
}

void DatedMilestones::closeTitle()
{
    m_inspector->hide();
    m_actions.details->setChecked(false);
    m_table->setNarrow(false);
    m_table->setFocus();
    showActions();
}

void DatedMilestones::showTitle(bool isOpen)
{
    if (isOpen)
        openTitle();
    else
        closeTitle();
    m_actions.details->setChecked(!m_inspector->isHidden());
}

void DatedMilestones::openMenu(const QPoint &place)
{
    if (!m_table->indexAt(place).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    m_actions.fill(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

// Of what was released or shelved nothing is awaited, so it needs none.
void DatedMilestones::giveUsual()
{
    QList<TitleId> titles;
    for (const planning::TitleFigures &title : m_workspace.figures().titles) {
        if (!title.stage || title.stage->stage < Stage::Released)
            titles << title.title;
    }
    m_workspace.follow(giveUsualMilestones(m_workspace.session(), titles));
}

QString DatedMilestones::basis() const
{
    const Plan *approved = findRow(m_workspace.library().plans, planning::approvedPlan(m_workspace.library()));
    if (!approved)
        return tr("No plan is approved yet, so nothing tells what has slipped.");
    return approved->approvedOn
               ? tr("slips against the plan approved on %1").arg(m_workspace.format().day(*approved->approvedOn))
               : tr("slips against “%1”").arg(planName(*approved));
}

void DatedMilestones::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DatedMilestones::retranslate()
{
    m_actions.retranslate();
    m_model->retranslate();
    if (m_format->count() == 0)
        m_format->addItem(QString());
    m_format->setItemText(listAll, tr("All formats"));
    fillWords<Format>(*m_format, listAll + 1);
    m_format->setAccessibleName(tr("Format"));
    m_views->setAccessibleName(tr("Which milestones"));
    m_table->setAccessibleName(tr("Dated milestones"));
    showCounts();
    showEmpty();
    showActions();
}

} // namespace slateboard
