// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/planlist.h"

#include "app/session/planverbs.h"
#include "ui/models/historylink.h"
#include "ui/models/workspace.h"
#include "ui/pages/plans/plandialog.h"
#include "ui/pages/plans/planrows.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace slateboard {
namespace {

constexpr int fewestRows = 2; // that the table has room for at least
constexpr int mostRows = 6;

} // namespace

PlanList::PlanList(Workspace &workspace, QWidget *parent) :
    Card(parent), m_workspace(workspace), m_table(new FigureView(this)), m_more(new QPushButton(this)),
    m_archivedToo(new QToolButton(this)), m_current(workspace.plan()), m_shown(workspace.plan()), m_newOutlines(this)
{
    makeVerbs();
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanList::takeSelected);
    connect(m_table, &FigureView::followed, this, [this] { m_show->trigger(); });
    connect(&workspace, &Workspace::viewChanged, this, [this] {
        if (std::exchange(m_shown, m_workspace.plan()) != m_workspace.plan())
            setCurrent(m_shown); // a copy that was just made, or what the window's box chose
        showRows();
    });
    retranslate();
}

void PlanList::makeVerbs()
{
    m_show = makeAction(*this, "view-visible");
    m_copy = makeAction(*this, "edit-copy", Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_approve = makeAction(*this, "document-sign", Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_rename = makeAction(*this, "edit-rename", Qt::Key_F2);
    m_note = makeAction(*this, "document-edit", Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    m_archive = makeAction(*this, "archive-insert", Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_remove = makeAction(*this, "edit-delete", QKeySequence::Delete);
    m_history = makeAction(*this, "view-history");
    m_withArchived = makeAction(*this, "view-filter");
    m_withArchived->setCheckable(true);
    m_table->addActions(verbs());
    const auto ask = [this](QAction *action, void (*dialog)(Workspace &, PlanId, QWidget *)) {
        connect(action, &QAction::triggered, this, [this, dialog] { dialog(m_workspace, m_current, this); });
    };
    ask(m_copy, &askToCopyPlan);
    ask(m_approve, &askToApprovePlan);
    ask(m_rename, &askToRenamePlan);
    ask(m_note, &askForPlanNote);
    connect(m_show, &QAction::triggered, this, [this] { m_workspace.setPlan(m_current); });
    connect(m_archive, &QAction::triggered, this, [this] {
        const Plan *plan = currentRow();
        m_workspace.follow(archivePlan(m_workspace.session(), m_current, plan && !plan->archived));
    });
    connect(m_remove, &QAction::triggered, this,
            [this] { m_workspace.follow(deletePlan(m_workspace.session(), m_current)); });
    connect(m_history, &QAction::triggered, this,
            [this] { HistoryLink::of(m_workspace).request(Table::Plan, m_current.value); });
    connect(m_withArchived, &QAction::toggled, this, &PlanList::showRows);
}

void PlanList::layOut()
{
    for (QAction *action : {m_show, m_copy, m_approve}) {
        auto *button = new ActionButton(action, this);
        addToHead(button);
        setTabOrder(button, m_more); // which was made before it
        setTabOrder(m_more, m_archivedToo);
    }
    auto *menu = new QMenu(m_more);
    menu->addActions({m_rename, m_note, m_archive, m_history, m_remove});
    m_more->setMenu(menu);
    addToHead(m_more);
    m_archivedToo->setDefaultAction(m_withArchived);
    m_archivedToo->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_archivedToo->setFocusPolicy(Qt::TabFocus);
    addToHead(m_archivedToo);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setSortingEnabled(false); // plans stand in an order of their own
    content().addWidget(m_table);
}

QList<QAction *> PlanList::verbs() const
{
    return {m_show, m_copy, m_approve, m_rename, m_note, m_archive, m_history, m_remove, m_withArchived};
}

const Plan *PlanList::currentRow() const
{
    return findRow(m_workspace.library().plans, m_current);
}

void PlanList::setCurrent(PlanId plan)
{
    if (const int row = m_table->table().rowOf(plan); row >= 0)
        m_table->selectRow(row);
    if (m_current == plan)
        return;
    m_current = plan;
    refreshVerbs();
    emit currentChanged(plan);
}

void PlanList::takeSelected()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    if (!rows.isEmpty())
        setCurrent(std::get<PlanId>(m_table->table().target(rows.first())));
}

void PlanList::refresh()
{
    showRows();
    m_newOutlines.ask(
        [library = m_workspace.library(), day = m_workspace.asOf()] { return planning::planOutlines(library, day); },
        [this](std::vector<planning::PlanOutline> outlines) {
            m_outlines = std::move(outlines);
            showRows();
        });
}

void PlanList::showRows()
{
    const Library &library = m_workspace.library();
    if (!currentRow()) // deleted, or its copying undone
        setCurrent(m_workspace.plan());
    m_table->setColumns(planColumns(library));
    const QList<FigureRow> rows =
        planRows(library, m_outlines, m_workspace.plan(), m_withArchived->isChecked(), m_workspace.format());
    m_table->table().setRows(rows);
    if (const int row = m_table->table().rowOf(m_current); row >= 0)
        m_table->selectRow(row);
    const int seen = std::clamp(static_cast<int>(rows.size()), fewestRows, mostRows);
    m_table->setMinimumHeight((seen + 1) * m_table->heightOfRows() + 4);
    const auto archived = static_cast<int>(std::ranges::count(library.plans, true, &Plan::archived));
    m_withArchived->setVisible(archived > 0);
    m_archivedToo->setVisible(archived > 0);
    m_withArchived->setText(tr("Archived (%1)").arg(archived));
    setHeading(tr("All plans"), tr("As of %1").arg(m_workspace.format().day(m_workspace.asOf())));
    refreshVerbs();
}

void PlanList::allow(QAction &action, const QString &refusal)
{
    const QString readOnly = editRefusal(m_workspace);
    setEditable(action, readOnly.isEmpty() ? refusal : readOnly);
}

void PlanList::refreshVerbs()
{
    const Plan *plan = currentRow();
    const PlanKind kind = plan ? plan->kind : PlanKind::Working;
    m_show->setEnabled(plan && m_current != m_workspace.plan());
    for (QAction *action : {m_copy, m_rename, m_note})
        allow(*action, {});
    allow(*m_approve, kind == PlanKind::Approved ? tr("This plan is the approved one already.") : QString());
    allow(*m_archive, kind == PlanKind::WhatIf ? QString() : tr("Only what-if plans can be archived."));
    allow(*m_remove, kind == PlanKind::Working ? tr("The working plan cannot be deleted.") : QString());
    m_archive->setText(plan && plan->archived ? tr("Bring back from the archive") : tr("Archive"));
}

void PlanList::retranslate()
{
    m_table->setAccessibleName(tr("Plans"));
    m_show->setText(tr("Show on all pages"));
    m_copy->setText(tr("Copy…"));
    m_approve->setText(tr("Approve…"));
    m_rename->setText(tr("Rename…"));
    m_note->setText(tr("Note…"));
    m_history->setText(tr("History of this plan"));
    m_remove->setText(tr("Delete"));
    m_more->setText(tr("More"));
    showRows();
}

} // namespace slateboard
