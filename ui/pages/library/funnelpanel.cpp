// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/funnelpanel.h"

#include "ui/models/clipboardtable.h"
#include "ui/models/workspace.h"
#include "ui/pages/library/funnelrows.h"
#include "ui/pages/library/funnelsteps.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/makeaction.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

namespace slateboard {
namespace {

constexpr int groupingCount = 3;

/// False while nothing but the listing of source IPs is recorded: a funnel of one step says nothing.
bool isWorthShowing(const planning::Funnel &funnel)
{
    return funnel.total[static_cast<size_t>(planning::FunnelStep::InTalks)].reached > 0 ||
           planning::passedInAll(funnel.total) > 0;
}

} // namespace

FunnelPanel::FunnelPanel(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_steps(new FunnelStepsView), m_stepsCard(new Card), m_tableCard(new Card),
    m_groupings(new Segments(groupingCount)), m_table(new FigureView), m_copy(makeAction(*this, "edit-copy")),
    m_empty(new EmptyState), m_stack(new QStackedWidget), m_newFunnel(this), m_rows(this)
{
    layOut();
    connect(m_steps, &FunnelStepsView::numberChosen, this, &FunnelPanel::openNumber);
    connect(m_groupings, &Segments::chosen, this, [this] {
        m_table->table().setRows({});
        m_table->setColumns(funnelColumns(grouping()));
        compute();
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &FunnelPanel::openCell);
    connect(m_table, &TableView::entered, this, [this] { openCell(m_table->currentIndex()); });
    connect(m_copy, &QAction::triggered, this, &FunnelPanel::copy);
    connect(&m_workspace, &Workspace::figuresChanged, this, [this] {
        if (isVisible())
            compute();
    });
    retranslate();
}

void FunnelPanel::layOut()
{
    auto *copy = new QToolButton;
    copy->setDefaultAction(m_copy);
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stepsCard->content().addWidget(m_steps);
    m_tableCard->addToHead(m_groupings);
    m_tableCard->addToHead(copy);
    m_tableCard->content().addWidget(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);

    auto *picture = new QWidget;
    auto *column = new QVBoxLayout(picture);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_stepsCard);
    column->addWidget(m_tableCard, 1);
    m_stack->addWidget(picture);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
}

planning::FunnelGrouping FunnelPanel::grouping() const
{
    return static_cast<planning::FunnelGrouping>(m_groupings->current());
}

void FunnelPanel::compute()
{
    m_newFunnel.ask(
        [library = m_workspace.library(), asOf = m_workspace.asOf(), by = grouping(), format = m_workspace.format()] {
            const planning::Funnel funnel = planning::funnelOf(library, asOf, by);
            return Shown{funnel, funnelTable(funnel, format)};
        },
        [this](Shown shown) {
            m_shown = std::move(shown);
            showFunnel();
        });
}

void FunnelPanel::showFunnel()
{
    const Formatter format = m_workspace.format();
    const QString day = tr("as of %1").arg(format.day(m_shown->funnel.asOf));
    m_stepsCard->setHeading(tr("How far scouting got"), day);
    m_tableCard->setHeading(tr("By group"), tr("Return or a double click on a number shows its source IPs"));
    m_steps->setSteps(m_shown->funnel.total, format);
    m_table->table().setRows(m_shown->rows);
    m_stack->setCurrentIndex(isWorthShowing(m_shown->funnel) ? 0 : 1);
}

void FunnelPanel::openCell(const QModelIndex &index)
{
    if (!index.isValid() || !m_shown)
        return;
    std::optional<QString> group;
    if (index.row() + 1 < m_table->model()->rowCount()) // the last one is of all
        group = index.siblingAtColumn(0).data().toString();
    if (const auto number = funnelNumberAt(m_shown->funnel, group, index.column()))
        openNumber(*number);
}

void FunnelPanel::openNumber(const planning::FunnelNumber &number)
{
    m_rows.ask([library = m_workspace.library(), asOf = m_shown->funnel.asOf,
                number] { return planning::funnelRows(library, asOf, number); },
               [this, number](const std::vector<IpId> &ips) {
                   const QList<IpId> list(ips.begin(), ips.end());
                   emit rowsRequested(list, funnelNumberText(number, list.size(), m_workspace.format()));
               });
}

void FunnelPanel::copy()
{
    QList<int> rows(m_table->model()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    QList<int> columns(m_table->model()->columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    QGuiApplication::clipboard()->setMimeData(clipboardTable(*m_table->model(), rows, columns).release());
}

void FunnelPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compute();
}

void FunnelPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FunnelPanel::retranslate()
{
    m_groupings->setTexts({tr("Medium"), tr("Origin"), tr("Publisher")});
    m_groupings->setAccessibleName(tr("Group by"));
    m_copy->setText(tr("Copy table"));
    m_table->setColumns(funnelColumns(grouping()));
    m_table->setAccessibleName(tr("Scout's funnel"));
    m_empty->setTexts(
        tr("Nothing to tell yet"),
        tr("The funnel shows how source IPs go from their discovery over talks and offers to rights and "
           "titles. Record these steps: choose “Record scouting step…” for source IPs of the list, or add one "
           "in the details of a source IP."));
    if (m_shown)
        compute(); // the words of its rows
}

} // namespace slateboard
