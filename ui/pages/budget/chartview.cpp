// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/chartview.h"

#include "ui/charts/chart.h"
#include "ui/models/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QToolButton>

namespace slateboard {
namespace {

// At least, and where there is room: the legend in one row, the rows with whole words.
constexpr int chartWidth = 440;
constexpr int goodChartWidth = 574;
constexpr int rowsWidth = 400;
constexpr int goodRowsWidth = 498;
constexpr int chartHeight = 385; // and in this proportion
constexpr int tableHeight = 215;
constexpr int betweenCards = 12;
constexpr int betweenChoices = 8;

} // namespace

ChartView::ChartView(Workspace &workspace, Chart &chart, QWidget *parent) :
    Page(workspace, parent), m_chart(chart), m_choices(new QWidget(this)), m_choicesRow(new QHBoxLayout(m_choices)),
    m_copy(new QToolButton(this)), m_chartCard(new Card(this)), m_tableCard(new Card(this)), m_rowsCard(new Card(this)),
    m_rowsBehind(new FigureView(this)), m_closeRows(new QToolButton(this)), m_body(new QSplitter(this)),
    m_empty(new EmptyState(this))
{
    m_choicesRow->setContentsMargins({});
    m_choicesRow->setSpacing(betweenChoices);
    m_choicesRow->addStretch();
    m_copy->setDefaultAction(m_chart.copyAction());
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layOut();
    connectParts();
    m_rowsCard->hide();
    m_empty->hide();
}

void ChartView::start()
{
    if (m_tables.isEmpty())
        addTable();
    setFocusProxy(&m_chart);
    retranslate();
    refresh();
}

void ChartView::connectParts()
{
    adopt(*m_rowsBehind);
    connect(&m_chart, &Chart::failed, &workspace(), &Workspace::failed);
    connect(m_closeRows, &QToolButton::clicked, this, &ChartView::closeRows);
    for (auto signal : {&Workspace::figuresChanged, &Workspace::languageChanged})
        connect(&workspace(), signal, this, &ChartView::refreshIfSeen);
}

void ChartView::adopt(FigureView &table)
{
    connect(&table, &FigureView::followed, this, &ChartView::follow);
    connect(&table, &TableView::escaped, this, &ChartView::closeRows);
}

void ChartView::layOut()
{
    layOutCards();
    auto *left = new QSplitter(Qt::Vertical);
    left->addWidget(m_chartCard);
    left->addWidget(m_tableCard);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setSizes({chartHeight, tableHeight});
    left->setMinimumWidth(chartWidth);
    m_body->addWidget(left);
    m_body->addWidget(m_rowsCard);
    m_body->setStretchFactor(0, goodChartWidth);
    m_body->setStretchFactor(1, goodRowsWidth);
    m_body->setSizes({goodChartWidth, goodRowsWidth});
    for (QSplitter *splitter : {m_body, left}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(betweenCards);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1);
}

void ChartView::layOutCards()
{
    auto *showAll = new QToolButton(this); // while the chart is zoomed
    showAll->setDefaultAction(m_chart.showAllAction());
    showAll->hide();
    connect(m_chart.showAllAction(), &QAction::changed, showAll,
            [showAll] { showAll->setVisible(showAll->defaultAction()->isEnabled()); });
    m_chartCard->addToHead(showAll);
    m_chartCard->addToHead(m_copy);
    m_chartCard->content().addWidget(&m_chart, 1);
    m_closeRows->setAutoRaise(true);
    m_closeRows->setText(QStringLiteral("✕"));
    m_rowsCard->addToHead(m_closeRows);
    m_rowsCard->content().addWidget(m_rowsBehind);
    m_rowsCard->setMinimumWidth(rowsWidth);
}

FigureView &ChartView::addTable()
{
    auto *view = new FigureView(this);
    view->setHidden(!m_tables.isEmpty());
    m_tables << view;
    m_tableCard->content().addWidget(view);
    adopt(*view);
    return *view;
}

void ChartView::setTableNames(const QStringList &names)
{
    if (!m_tableTabs) {
        m_tableTabs = new Segments(static_cast<int>(names.size()), this);
        m_tableCard->addToHead(m_tableTabs);
        connect(m_tableTabs, &Segments::chosen, this, &ChartView::showTable);
    }
    m_tableTabs->setTexts(names);
}

int ChartView::shownTable() const
{
    return m_tableTabs ? m_tableTabs->current() : 0;
}

void ChartView::showTable(int place)
{
    m_tableTabs->setCurrent(place);
    for (int i = 0; i < m_tables.size(); ++i)
        m_tables.at(i)->setVisible(i == place);
    refresh();
}

void ChartView::addChoice(QWidget *widget)
{
    m_choicesRow->addWidget(widget);
}

QList<QAction *> ChartView::pageActions() const
{
    return {m_chart.copyAction(), m_chart.saveAction(), m_chart.showAllAction()};
}

void ChartView::refresh()
{
    if (workspace().isReady())
        showFigures();
}

// Those that are hidden are asked when they are shown.
void ChartView::refreshIfSeen()
{
    if (isVisible())
        refresh();
}

void ChartView::figuresShown(bool isEmpty)
{
    m_body->setHidden(isEmpty);
    m_empty->setVisible(isEmpty);
    if (m_isOpen)
        fillRows();
}

void ChartView::follow(const RowTarget &target)
{
    if (const auto *title = std::get_if<TitleId>(&target))
        emit Page::workspace().titleRequested(*title);
}

void ChartView::openRows()
{
    m_isOpen = true;
    m_rowsCard->show();
    fillRows();
}

void ChartView::closeRows()
{
    m_isOpen = false;
    forgetRows();
    m_chart.clearSelection();
    if (m_rowsBehind->hasFocus())
        m_chart.setFocus();
    m_rowsCard->hide();
}

void ChartView::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_tables.isEmpty()) {
        retranslate();
        refreshIfSeen();
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isOpen)
        return closeRows();
    Page::keyPressEvent(event);
}

void ChartView::retranslate()
{
    m_closeRows->setToolTip(tr("Close (Esc)"));
    m_closeRows->setAccessibleName(tr("Close"));
    setTexts();
}

} // namespace slateboard
