// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/comparepanel.h"

#include "ui/charts/plancomparechart.h"
#include "ui/models/planorder.h"
#include "ui/models/workspace.h"
#include "ui/pages/plans/comparepaper.h"
#include "ui/pages/plans/differencelist.h"
#include "ui/pages/plans/planrows.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int chartHeight = 190; // at least
constexpr int rowsHeight = 90;   // at least
constexpr int boxWidth = 250;    // at most

PlanId planIn(const QComboBox &box)
{
    return {box.currentData().toLongLong()};
}

// A plan to begin with beside `first`: the approved one, else any other.
PlanId otherPlan(const Library &library, PlanId first)
{
    PlanId other;
    for (const Plan &plan : library.plans) {
        if (plan.id != first && (other.isNull() || plan.kind == PlanKind::Approved))
            other = plan.id;
    }
    return other;
}

} // namespace

ComparePanel::ComparePanel(Workspace &workspace, QAction *copy, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_body(new QWidget(this)), m_empty(new EmptyState(this)),
    m_boxA(new QComboBox(this)), m_boxB(new QComboBox(this)), m_labelA(new QLabel(this)), m_labelB(new QLabel(this)),
    m_swap(makeAction(*this)), m_swapButton(new QToolButton(m_body)), m_paper(new ComparePaper(workspace, this)),
    m_stack(new QStackedWidget(this)), m_differences(new DifferenceList(workspace, this)),
    m_totals(new FigureView(this)), m_chart(new PlanCompareChart(this)), m_quarters(new FigureView(this)),
    m_rightsRemark(new QLabel(this)), m_lapses(new FigureView(this)), m_a(workingPlan(workspace.library()).id),
    m_comparison(std::make_shared<const planning::PlanComparison>()), m_newComparison(this)
{
    m_empty->addWay(copy);
    layOut();
    connectParts();
    retranslate();
}

void ComparePanel::layOut()
{
    m_swap->setIconText(QStringLiteral("⇄"));
    m_swapButton->setDefaultAction(m_swap);
    m_swapButton->setFocusPolicy(Qt::TabFocus);
    m_labelA->setBuddy(m_boxA);
    m_labelB->setBuddy(m_boxB);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *part : QList<QWidget *>{m_labelA, m_boxA, m_swapButton, m_labelB, m_boxB})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_paper->button());
    for (QComboBox *box : {m_boxA, m_boxB}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(boxWidth);
    }
    for (QWidget *view : QList<QWidget *>{m_differences, m_totals, makeOverTime(), makeRights()})
        m_stack->addWidget(view);
    m_totals->setSortingEnabled(false);
    auto *inner = new QVBoxLayout(m_body);
    inner->setContentsMargins({});
    inner->setSpacing(8);
    inner->addLayout(row);
    inner->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1);
}

QWidget *ComparePanel::makeOverTime()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    m_chart->setMinimumHeight(chartHeight);
    m_quarters->setMinimumHeight(rowsHeight);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_quarters);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget *ComparePanel::makeRights()
{
    auto *rights = new QWidget;
    m_rightsRemark->setForegroundRole(QPalette::PlaceholderText);
    m_rightsRemark->setWordWrap(true);
    auto *column = new QVBoxLayout(rights);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_rightsRemark);
    column->addWidget(m_lapses, 1);
    return rights;
}

void ComparePanel::connectParts()
{
    for (QComboBox *box : {m_boxA, m_boxB})
        connect(box, &QComboBox::activated, this, [this] { choose(planIn(*m_boxA), planIn(*m_boxB)); });
    connect(m_swap, &QAction::triggered, this, [this] { choose(m_b, m_a); });
    connect(m_chart, &PlanCompareChart::failed, &m_workspace, &Workspace::failed);
    connect(m_chart, &PlanCompareChart::quarterClicked, this, [this](Quarter quarter) {
        if (const int row = m_quarters->table().rowOf(quarter); row >= 0)
            m_quarters->selectRow(row);
    });
    connect(m_lapses, &FigureView::followed, this,
            [this](const RowTarget &target) { emit m_workspace.titleRequested(std::get<TitleId>(target)); });
}

void ComparePanel::setView(View view)
{
    m_stack->setCurrentIndex(static_cast<int>(view));
    showPresentQuarter();
}

// At first only: then the table stays where it was scrolled to.
void ComparePanel::showPresentQuarter()
{
    const int row = m_quarters->table().rowOf(Quarter::of(m_comparison->asOf));
    if (m_hasOpenedQuarters || row < 0 || m_stack->currentIndex() != static_cast<int>(View::OverTime))
        return;
    m_hasOpenedQuarters = true;
    QTimer::singleShot(0, this, [this, row] { // when the table has its height
        m_quarters->scrollTo(m_quarters->model()->index(row, 0), QAbstractItemView::PositionAtCenter);
    });
}

QList<QAction *> ComparePanel::verbs() const
{
    return m_differences->verbs() + QList<QAction *>{m_swap} + m_paper->verbs();
}

void ComparePanel::setPlan(PlanId plan)
{
    if (plan != m_a)
        setPlans(m_a, plan);
}

// Whoever asks for a plan beside itself means the other way round.
void ComparePanel::choose(PlanId a, PlanId b)
{
    if (a == b)
        setPlans(a == m_a ? m_b : a, a == m_a ? a : m_a);
    else
        setPlans(a, b);
}

void ComparePanel::setPlans(PlanId a, PlanId b)
{
    if (m_a == a && m_b == b)
        return;
    m_a = a;
    m_b = b;
    refresh();
}

void ComparePanel::setSearch(const QString &search)
{
    m_differences->setSearch(search);
}

void ComparePanel::fillBoxes()
{
    const Library &library = m_workspace.library();
    if (!findRow(library.plans, m_a))
        m_a = workingPlan(library).id;
    if (!findRow(library.plans, m_b) || m_a == m_b)
        m_b = otherPlan(library, m_a);
    for (const auto &[box, current] : {std::pair(m_boxA, m_a), std::pair(m_boxB, m_b)}) {
        box->clear();
        for (const Plan &plan : orderedPlans(library)) {
            if (!plan.archived || plan.id == m_a || plan.id == m_b)
                box->addItem(planLabel(plan), plan.id.value);
        }
        box->setCurrentIndex(box->findData(current.value));
    }
    m_body->setVisible(!m_b.isNull());
    m_empty->setVisible(m_b.isNull());
}

void ComparePanel::refresh()
{
    m_isStale = true;
    fillBoxes();
    m_differences->refreshVerbs();
    if (isVisible())
        ask();
}

void ComparePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void ComparePanel::ask()
{
    if (areFiguresComing(m_workspace))
        return; // the page refreshes with them
    m_isStale = false;
    if (m_b.isNull())
        return;
    m_newComparison.ask(
        [library = m_workspace.library(), a = m_a, b = m_b, day = m_workspace.asOf()] {
            return std::make_shared<const planning::PlanComparison>(planning::comparePlans(library, a, b, day));
        },
        [this](std::shared_ptr<const planning::PlanComparison> comparison) { show(std::move(comparison)); });
}

void ComparePanel::show(std::shared_ptr<const planning::PlanComparison> comparison)
{
    m_comparison = std::move(comparison);
    m_differences->setComparison(m_comparison);
    m_paper->setComparison(m_comparison);
    showTables();
}

void ComparePanel::showTables()
{
    const Library &library = m_workspace.library();
    const Formatter format = m_workspace.format();
    const PlanNames names = planNames(library, m_comparison->a.plan, m_comparison->b.plan);
    m_totals->setColumns(lineColumns(tr("What the plans come to"), names));
    m_totals->table().setRows(totalRows(library, *m_comparison, format));
    m_quarters->setColumns(quarterPairColumns(names));
    m_quarters->table().setRows(quarterPairRows(*m_comparison, format));
    m_lapses->setColumns(lapseColumns(names));
    m_lapses->table().setRows(lapseRows(library, *m_comparison, format));
    m_rightsRemark->setText(m_comparison->lapses.empty()
                                ? tr("No title misses a right in one of the plans that it does not miss as much in the "
                                     "other.")
                                : tr("Titles that miss a right in one of the plans, or not as much in the other."));
    m_chart->setData(library, *m_comparison, format);
    showPresentQuarter();
}

void ComparePanel::retranslate()
{
    m_labelA->setText(tr("&A"));
    m_labelB->setText(tr("&B"));
    m_boxA->setAccessibleName(tr("Plan A"));
    m_boxB->setAccessibleName(tr("Plan B"));
    m_swap->setText(tr("Swap A and B"));
    m_swap->setIconText(QStringLiteral("⇄"));
    m_swapButton->setAccessibleName(tr("Swap A and B"));
    m_totals->setAccessibleName(tr("What the plans come to"));
    m_quarters->setAccessibleName(tr("Demand of the plans by quarter"));
    m_lapses->setAccessibleName(tr("Rights that a plan misses"));
    m_empty->setTexts(tr("Nothing to compare yet"),
                      tr("There is only the working plan. Copy it, and what you change in the copy stands here beside "
                         "it: titles, dates, money, goals and rights."));
    m_differences->retranslate();
    m_paper->retranslate();
    fillBoxes();
    showTables();
}

} // namespace slateboard
