// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plantitles.h"

#include "app/planning/planlocks.h"
#include "app/session/planverbs.h"
#include "ui/models/workspace.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int leastImportant = 999;

}

PlanTitles::PlanTitles(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_table(new FigureView(this)), m_summary(new QLabel(this)),
    m_include(makeAction(*this, "list-add", Qt::Key_Space)),
    m_lock(makeAction(*this, "object-locked", Qt::CTRL | Qt::SHIFT | Qt::Key_L)),
    m_priority(makeAction(*this, "view-sort", Qt::CTRL | Qt::SHIFT | Qt::Key_R)), m_plan(workspace.plan()),
    m_newContents(this), m_newRows(this)
{
    m_table->addActions(verbs());
    layOut();
    connectVerbs();
    retranslate();
}

void PlanTitles::connectVerbs()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanTitles::refreshVerbs);
    connect(m_table, &FigureView::followed, this, [this](const RowTarget &target) {
        m_workspace.setPlan(m_plan);
        emit m_workspace.titleRequested(std::get<TitleId>(target));
    });
    connect(m_include, &QAction::triggered, this,
            [this] { m_workspace.follow(includeTitles(m_workspace.session(), m_plan, selected(), !common().areIn)); });
    connect(m_lock, &QAction::triggered, this,
            [this] { m_workspace.follow(lockTitles(m_workspace.session(), m_plan, selected(), !common().areLocked)); });
    connect(m_priority, &QAction::triggered, this, &PlanTitles::askForPriority);
}

void PlanTitles::layOut()
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QAction *action : verbs())
        row->addWidget(new ActionButton(action, this));
    row->addWidget(m_summary, 1, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_table, 1);
}

void PlanTitles::setPlan(PlanId plan)
{
    if (m_plan == plan)
        return;
    m_plan = plan;
    refresh();
}

void PlanTitles::setSearch(const QString &search)
{
    m_search = search;
    askForRows();
}

void PlanTitles::refresh()
{
    m_isStale = true;
    refreshVerbs();
    if (isVisible())
        ask();
}

void PlanTitles::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void PlanTitles::ask()
{
    if (areFiguresComing(m_workspace))
        return; // the page refreshes with them
    m_isStale = false;
    const auto figures = m_plan == m_workspace.plan() ? m_workspace.sharedFigures() : nullptr;
    m_newContents.ask(
        [library = m_workspace.library(), plan = m_plan, day = m_workspace.asOf(), figures] {
            return std::make_shared<const PlanContents>(contentsOf(library, plan, day, figures));
        },
        [this](std::shared_ptr<const PlanContents> contents) {
            m_contents = std::move(contents);
            showCounts();
            askForRows();
        });
}

void PlanTitles::askForRows()
{
    if (!m_contents)
        return;
    m_newRows.ask([library = m_workspace.library(), contents = m_contents, search = m_search,
                   format = m_workspace.format()] { return planTitleRows(library, *contents, search, format); },
                  [this](const QList<FigureRow> &rows) { showRows(rows); });
}

QList<TitleId> PlanTitles::selected() const
{
    QList<TitleId> titles;
    for (int row : m_table->selectedRowNumbers())
        titles << std::get<TitleId>(m_table->table().target(row));
    return titles;
}

PlanTitles::Common PlanTitles::common() const
{
    const QList<TitleId> titles = selected();
    const QSet<TitleId> wanted(titles.begin(), titles.end());
    if (wanted.isEmpty())
        return {};
    qsizetype in = 0;
    qsizetype locked = 0;
    for (const PlanTitle &entry : m_workspace.library().planTitles) {
        if (entry.plan != m_plan || !wanted.contains(entry.title))
            continue;
        in += entry.included ? 1 : 0;
        locked += entry.locked ? 1 : 0;
    }
    return {in == wanted.size(), locked == wanted.size()};
}

void PlanTitles::showRows(const QList<FigureRow> &rows)
{
    m_table->table().setRows(rows);
    refreshVerbs();
}

void PlanTitles::showCounts()
{
    if (!m_contents)
        return;
    const Library &library = m_workspace.library();
    const auto in = std::ranges::count_if(
        library.planTitles, [&](const PlanTitle &entry) { return entry.plan == m_contents->plan && entry.included; });
    const auto format = m_workspace.format();
    m_summary->setText(tr("%1 in · %2 out").arg(format.number(in), format.number(library.titles.size() - in)));
}

void PlanTitles::refreshVerbs()
{
    const Plan *plan = findRow(m_workspace.library().plans, m_plan);
    QString refusal = editRefusal(m_workspace);
    if (refusal.isEmpty() && plan && planning::isFrozen(*plan))
        refusal = planning::lockSentence(m_workspace.library(), m_plan, {}, m_workspace.language());
    if (refusal.isEmpty() && m_table->selectedRowNumbers().isEmpty())
        refusal = tr("Select titles first.");
    for (QAction *action : verbs())
        setEditable(*action, refusal);
    const Common all = common();
    m_include->setText(all.areIn ? tr("Leave out") : tr("Take in"));
    m_lock->setText(all.areLocked ? tr("Unlock") : tr("Lock"));
}

void PlanTitles::askForPriority()
{
    const QList<TitleId> titles = selected();
    const PlanTitle *entry = planning::findPlanTitle(m_workspace.library(), m_plan, titles.value(0));
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Priority"));
    dialog->setLabelText(tr("1 is first, 0 is none"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, leastImportant);
    dialog->setIntValue(entry ? entry->priority.value_or(0) : 0);
    connect(dialog, &QInputDialog::intValueSelected, this, [this, titles](int value) {
        m_workspace.follow(
            setPriority(m_workspace.session(), m_plan, titles, value > 0 ? std::optional(value) : std::nullopt));
    });
    dialog->open();
}

void PlanTitles::retranslate()
{
    m_table->setAccessibleName(tr("Titles of the plan"));
    m_table->setColumns(planTitleColumns());
    m_priority->setText(tr("Priority…"));
    showCounts();
    askForRows();
    refreshVerbs();
}

} // namespace slateboard
