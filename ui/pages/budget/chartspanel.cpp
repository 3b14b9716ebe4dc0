// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/chartspanel.h"

#include "ui/charts/formatlegend.h"
#include "ui/charts/quarterchart.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/budgetrows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

enum AmountsTab { QuartersTab, TitlesTab };
// At least, and where there is room: the legend in one row, the rows with whole words.
constexpr int chartWidth = 440;
constexpr int goodChartWidth = 574;
constexpr int rowsWidth = 400;
constexpr int goodRowsWidth = 498;
constexpr int betweenCards = 12;

} // namespace

ChartsPanel::ChartsPanel(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_legend(new FormatLegend(this)), m_copy(new QToolButton(this)),
    m_chartCard(new Card(this)), m_chart(new QuarterChart(this)), m_tableCard(new Card(this)),
    m_tabs(new Segments(2, this)), m_quarters(new FigureView(this)), m_titles(new FigureView(this)),
    m_rowsCard(new Card(this)), m_rowsBehind(new FigureView(this)), m_closeRows(new QToolButton(this)),
    m_body(new QSplitter(this)), m_empty(new EmptyState(this)), m_import(new QAction(this))
{
    m_copy->setDefaultAction(m_chart->copyAction());
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layOut();
    connectParts();
    m_titles->hide();
    m_rowsCard->hide();
    retranslate();
}

void ChartsPanel::connectParts()
{
    connect(m_tabs, &Segments::chosen, this, [this](int tab) {
        m_quarters->setVisible(tab == QuartersTab);
        m_titles->setVisible(tab == TitlesTab);
    });
    connect(m_chart, &QuarterChart::quarterClicked, this, &ChartsPanel::openQuarter);
    connect(m_chart, &Chart::failed, &workspace(), &Workspace::failed);
    connect(m_quarters, &FigureView::followed, this,
            [this](const RowTarget &target) { openQuarter(std::get<Quarter>(target), std::nullopt); });
    const auto openTitle = [this](const RowTarget &target) {
        emit Page::workspace().titleRequested(std::get<TitleId>(target));
    };
    connect(m_titles, &FigureView::followed, this, openTitle);
    connect(m_rowsBehind, &FigureView::followed, this, openTitle);
    for (FigureView *table : {m_quarters, m_titles, m_rowsBehind})
        connect(table, &TableView::escaped, this, &ChartsPanel::closeRows);
    connect(m_closeRows, &QToolButton::clicked, this, &ChartsPanel::closeRows);
    connect(m_import, &QAction::triggered, this, &ChartsPanel::importRequested);
    connect(&workspace(), &Workspace::figuresChanged, this, [this] {
        if (isVisible())
            showFigures();
    });
    connect(&workspace(), &Workspace::languageChanged, this, &ChartsPanel::showFigures);
    connect(&workspace(), &Workspace::viewChanged, this, &ChartsPanel::showRight);
}

void ChartsPanel::showRight()
{
    setEditable(*m_import, editRefusal(workspace()));
}

void ChartsPanel::layOut()
{
    layOutBody();
    m_import->setIcon(QIcon::fromTheme(QStringLiteral("document-import")));
    m_empty->addWay(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1);
}

void ChartsPanel::layOutBody()
{
    m_chartCard->addToHead(m_copy);
    m_chartCard->content().addWidget(m_legend);
    m_chartCard->content().addWidget(m_chart, 1);
    m_tableCard->addToHead(m_tabs);
    m_tableCard->content().addWidget(m_quarters);
    m_tableCard->content().addWidget(m_titles);
    m_closeRows->setAutoRaise(true);
    m_closeRows->setText(QStringLiteral("✕"));
    m_rowsCard->addToHead(m_closeRows);
    m_rowsCard->content().addWidget(m_rowsBehind);
    m_rowsCard->setMinimumWidth(rowsWidth);

    auto *left = new QSplitter(Qt::Vertical);
    left->addWidget(m_chartCard);
    left->addWidget(m_tableCard);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
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
}

QList<QAction *> ChartsPanel::pageActions() const
{
    return {m_chart->copyAction(), m_chart->saveAction()};
}

void ChartsPanel::refresh()
{
    showFigures();
}

void ChartsPanel::openQuarter(Quarter quarter, std::optional<Format> format)
{
    m_opened = quarter;
    m_openedFormat = format;
    m_chart->setSelected(quarter);
    m_rowsCard->show();
    showRowsBehind();
}

void ChartsPanel::closeRows()
{
    m_opened.reset();
    m_chart->setSelected(std::nullopt);
    if (m_rowsBehind->hasFocus())
        m_chart->setFocus();
    m_rowsCard->hide();
}

void ChartsPanel::showFigures()
{
    if (!workspace().isReady())
        return;
    const Formatter format = workspace().format();
    const planning::Figures &figures = workspace().figures();
    const planning::MoneyFigures &money = figures.money;
    const bool isEmpty = money.quarters.empty() && figures.titles.empty();
    m_body->setHidden(isEmpty);
    m_empty->setVisible(isEmpty);
    m_chart->setData(money, figures.asOf, format);
    m_quarters->table().setRows(quarterRows(workspace().library(), money, format));
    m_titles->table().setRows(titleMoneyRows(workspace().library(), figures, format));
    showPresentQuarter();
    m_chartCard->setHeading(tr("Demand by quarter against the cap"), format.currencyNote());
    m_tableCard->setHeading(tr("Amounts"), format.currencyNote());
    showRowsBehind();
}

// At first only: then the table stays where it was scrolled to.
void ChartsPanel::showPresentQuarter()
{
    if (m_hasOpened || !m_quarters->isVisible())
        return;
    m_hasOpened = true;
    QTimer::singleShot(0, this, [this] { // when the table has its height
        const int row = m_quarters->table().rowOf(Quarter::of(workspace().figures().asOf));
        m_quarters->scrollTo(m_quarters->model()->index(row, 0), QAbstractItemView::PositionAtCenter);
    });
}

void ChartsPanel::showRowsBehind()
{
    if (!m_opened)
        return;
    const Formatter format = workspace().format();
    const QString quarter = format.quarter(*m_opened);
    const auto items =
        planning::itemsOf(workspace().library(), workspace().figures().demand, *m_opened, m_openedFormat);
    m_rowsCard->setHeading(m_openedFormat ? QStringLiteral("%1 · %2").arg(quarter, wordFor(*m_openedFormat)) : quarter,
                           tr("%Ln row(s)", nullptr, static_cast<int>(items.size())));
    m_rowsBehind->table().setRows(demandRows(workspace().library(), items, format));
}

void ChartsPanel::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_opened)
        return closeRows();
    Page::keyPressEvent(event);
}

void ChartsPanel::retranslate()
{
    m_tabs->setTexts({tr("By quarter"), tr("By title")});
    m_empty->setTexts(tr("No money yet"),
                      tr("What the titles of the plan cost stands here by quarter, against the caps: budgets, "
                         "commitments and payments. Add titles on the Board or import them with their costs; caps are "
                         "set under Plan ▸ Caps…"));
    m_import->setText(tr("Import titles…"));
    showRight();
    m_closeRows->setToolTip(tr("Close (Esc)"));
    m_closeRows->setAccessibleName(tr("Close"));
    m_quarters->setAccessibleName(tr("Demand by quarter"));
    m_titles->setAccessibleName(tr("Money by title"));
    m_rowsBehind->setAccessibleName(tr("Rows behind the bar"));
    m_quarters->setColumns(quarterColumns());
    m_titles->setColumns(titleMoneyColumns());
    m_rowsBehind->setColumns(demandColumns());
    showFigures();
}

} // namespace slateboard
