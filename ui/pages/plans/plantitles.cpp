// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plantitles.h"

#include "app/planning/planlocks.h"
#include "app/session/planverbs.h"
#include "ui/models/workspace.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/figureview.h"

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
    m_include(make("list-add", Qt::Key_Space)), m_lock(make("object-locked", Qt::CTRL | Qt::SHIFT | Qt::Key_L)),
    m_priority(make("view-sort", Qt::CTRL | Qt::SHIFT | Qt::Key_R)), m_plan(workspace.plan()), m_newContents(this)
{
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanTitles::refreshVerbs);
    connect(m_table, &FigureView::followed, this, [this](const RowTarget &target) {
        m_workspace.setPlan(m_plan);
        emit m_workspace.titleRequested(std::get<TitleId>(target));
    });
    connect(m_include, &QAction::triggered, this, [this] {
        m_workspace.follow(includeTitles(m_workspace.session(), m_plan, selected(), !areAll(&PlanTitle::included)));
    });
    connect(m_lock, &QAction::triggered, this, [this] {
        m_workspace.follow(lockTitles(m_workspace.session(), m_plan, selected(), !areAll(&PlanTitle::locked)));
    });
    connect(m_priority, &QAction::triggered, this, &PlanTitles::askForPriority);
    retranslate();
}

QAction *PlanTitles::make(const char *icon, const QKeySequence &keys)
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1String(icon)), QString(), this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
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
    showRows();
}

void PlanTitles::refresh()
{
    refreshVerbs();
    m_newContents.ask(
        [library = m_workspace.library(), plan = m_plan, day = m_workspace.asOf()] {
            return std::make_shared<const PlanContents>(contentsOf(library, plan, day));
        },
        [this](std::shared_ptr<const PlanContents> contents) {
            m_contents = std::move(contents);
            showRows();
        });
}

QList<TitleId> PlanTitles::selected() const
{
    QList<TitleId> titles;
    for (int row : m_table->selectedRowNumbers())
        titles << std::get<TitleId>(m_table->table().target(row));
    return titles;
}

bool PlanTitles::areAll(bool PlanTitle::*member) const
{
    const QList<TitleId> titles = selected();
    const QSet<TitleId> wanted(titles.begin(), titles.end());
    const auto count = std::ranges::count_if(m_workspace.library().planTitles, [&](const PlanTitle &entry) {
        return entry.plan == m_plan && entry.*member && wanted.contains(entry.title);
    });
    return count == wanted.size();
}

void PlanTitles::showRows()
{
    if (!m_contents)
        return;
    const Library &library = m_workspace.library();
    m_table->table().setRows(planTitleRows(library, *m_contents, m_search, m_workspace.format()));
    const auto in = std::ranges::count_if(
        library.planTitles, [&](const PlanTitle &entry) { return entry.plan == m_contents->plan && entry.included; });
    const auto format = m_workspace.format();
    m_summary->setText(tr("%1 in · %2 out").arg(format.number(in), format.number(library.titles.size() - in)));
    refreshVerbs();
}

void PlanTitles::refreshVerbs()
{
    const Plan *plan = findRow(m_workspace.library().plans, m_plan);
    QString refusal = editRefusal(m_workspace);
    if (refusal.isEmpty() && plan && planning::isFrozen(*plan))
        refusal = planning::lockSentence(m_workspace.library(), m_plan, {}, m_workspace.language());
    const bool isNothing = m_table->selectedRowNumbers().isEmpty();
    if (refusal.isEmpty() && isNothing)
        refusal = tr("Select titles first.");
    for (QAction *action : verbs())
        setEditable(*action, refusal);
    m_include->setText(!isNothing && areAll(&PlanTitle::included) ? tr("Leave out") : tr("Take in"));
    m_lock->setText(!isNothing && areAll(&PlanTitle::locked) ? tr("Unlock") : tr("Lock"));
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
    showRows();
    refreshVerbs();
}

} // namespace slateboard
