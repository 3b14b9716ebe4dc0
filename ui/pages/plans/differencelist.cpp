// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/differencelist.h"

#include "app/planning/planlocks.h"
#include "app/planning/planwords.h"
#include "app/session/planverbs.h"
#include "ui/models/workspace.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int aspectCount = 11;

bool includes(const Library &library, PlanId plan, TitleId title)
{
    const PlanTitle *entry = planning::findPlanTitle(library, plan, title);
    return entry && entry->included;
}

} // namespace

DifferenceList::DifferenceList(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_comparison(std::make_shared<const planning::PlanComparison>()),
    m_shown(m_comparison), m_aspects(new QComboBox(this)), m_summary(new QLabel(this)), m_table(new FigureView(this)),
    m_intoB(makeAction(*this, "go-next", Qt::CTRL | Qt::Key_Right)),
    m_intoA(makeAction(*this, "go-previous", Qt::CTRL | Qt::Key_Left)), m_newRows(this)
{
    m_table->addActions(verbs());
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DifferenceList::refreshVerbs);
    connect(m_table, &FigureView::followed, this, &DifferenceList::follow);
    connect(m_intoA, &QAction::triggered, this, [this] { takeInto(false); });
    connect(m_intoB, &QAction::triggered, this, [this] { takeInto(true); });
    connect(m_aspects, &QComboBox::activated, this, [this](int index) {
        m_filter.aspect = index > 0 ? std::optional(static_cast<planning::Aspect>(index - 1)) : std::nullopt;
        askForRows();
    });
    retranslate();
}

void DifferenceList::layOut()
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int i = 0; i <= aspectCount; ++i)
        m_aspects->addItem(QString());
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_aspects);
    row->addWidget(m_summary, 1);
    for (QAction *action : verbs())
        row->addWidget(new ActionButton(action, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_table, 1);
}

void DifferenceList::setComparison(std::shared_ptr<const planning::PlanComparison> comparison)
{
    m_comparison = std::move(comparison);
    askForRows();
}

void DifferenceList::setSearch(const QString &search)
{
    m_filter.search = search;
    askForRows();
}

void DifferenceList::askForRows()
{
    m_newRows.ask([library = m_workspace.library(), comparison = m_comparison, filter = m_filter,
                   format = m_workspace.format()] { return differenceRows(library, *comparison, filter, format); },
                  [this, comparison = m_comparison](const QList<FigureRow> &rows) {
                      m_shown = comparison;
                      showRows(rows);
                  });
}

void DifferenceList::showRows(const QList<FigureRow> &rows)
{
    m_table->setColumns(differenceColumns(planNames(m_workspace.library(), m_shown->a.plan, m_shown->b.plan)));
    m_table->table().setRows(rows);
    const auto all = static_cast<int>(m_shown->differences.size());
    const auto shown = static_cast<int>(rows.size());
    const QString found = tr("%Ln difference(s)", nullptr, all);
    m_summary->setText(all == shown ? found : tr("%1 of %2").arg(m_workspace.format().number(shown), found));
    refreshVerbs();
}

QList<planning::PlanDifference> DifferenceList::selected() const
{
    QList<planning::PlanDifference> some;
    for (int row : m_table->selectedRowNumbers()) {
        const auto place = static_cast<size_t>(std::get<ListPlace>(m_table->table().target(row)).place);
        if (place < m_shown->differences.size())
            some << m_shown->differences[place];
    }
    return some;
}

// Why what is selected cannot be taken into a plan, or nothing.
QString DifferenceList::refusalInto(PlanId plan) const
{
    if (const QString readOnly = editRefusal(m_workspace); !readOnly.isEmpty())
        return readOnly;
    const QList<planning::PlanDifference> differences = selected();
    if (differences.isEmpty())
        return tr("Select differences first.");
    QList<TitleId> titles;
    for (const planning::PlanDifference &difference : differences) {
        if (difference.aspect != planning::Aspect::Lock) // what is locked can be unlocked
            titles << difference.title;
    }
    return planning::lockSentence(m_workspace.library(), plan, titles, m_workspace.language());
}

void DifferenceList::refreshVerbs()
{
    setEditable(*m_intoB, refusalInto(m_shown->b.plan));
    setEditable(*m_intoA, refusalInto(m_shown->a.plan));
}

void DifferenceList::takeInto(bool isB)
{
    const PlanId a = m_shown->a.plan;
    const PlanId b = m_shown->b.plan;
    m_workspace.follow(takeOver(m_workspace.session(), isB ? a : b, isB ? b : a, selected()));
}

// Other pages show one plan: where that has not the title, one that has.
void DifferenceList::follow(const RowTarget &target)
{
    const auto place = static_cast<size_t>(std::get<ListPlace>(target).place);
    if (place >= m_shown->differences.size())
        return;
    const TitleId title = m_shown->differences[place].title;
    const Library &library = m_workspace.library();
    if (!includes(library, m_workspace.plan(), title)) {
        const PlanId a = m_shown->a.plan;
        m_workspace.setPlan(includes(library, a, title) ? a : m_shown->b.plan);
    }
    emit m_workspace.titleRequested(title);
}

void DifferenceList::retranslate()
{
    m_table->setAccessibleName(tr("Differences between the plans"));
    m_aspects->setAccessibleName(tr("Kind of difference"));
    m_aspects->setItemText(0, tr("All kinds"));
    for (int i = 0; i < aspectCount; ++i)
        m_aspects->setItemText(i + 1, planning::aspectWord(static_cast<planning::Aspect>(i)));
    m_intoB->setText(tr("Take A’s into B"));
    m_intoA->setText(tr("Take B’s into A"));
    refreshVerbs(); // the rows come when they are looked at
    askForRows();
}

} // namespace slateboard
