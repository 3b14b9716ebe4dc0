// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/burnupchart.h"
#include "ui/pages/milestones/datedmilestones.h"
#include "ui/pages/milestones/milestonespage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int sideWidth = 350;
constexpr int chartHeight = 300; // at least
constexpr int rowsHeight = 190;  // at least
constexpr int gap = 12;
constexpr int paceRowCount = 7;

} // namespace

void MilestonesPage::layOut()
{
    m_copy->setDefaultAction(m_chart->copyAction());
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head = pageHead(*m_heading, *m_summary);
    m_head->insertWidget(1, m_tabs);
    m_head->insertWidget(2, m_goals);
    m_head->addWidget(m_copy);
    m_stack->addWidget(makeGoalsFace());
    m_stack->addWidget(m_dated);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(gap);
    column->addLayout(m_head);
    column->addWidget(m_stack, 1);
}

QWidget *MilestonesPage::makeGoalsFace()
{
    auto *face = new QWidget;
    auto *body = new QHBoxLayout(face);
    body->setContentsMargins({});
    body->setSpacing(gap);
    body->addWidget(makeMain(), 1);
    body->addWidget(makeSide());
    return face;
}

// The rows of a month open below the chart: there the names have room, and the table of months keeps its height.
QWidget *MilestonesPage::makeMain()
{
    m_chartCard->content().addWidget(m_chart, 1);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_chartCard->content().addWidget(m_hint);
    m_chartCard->setMinimumHeight(chartHeight);
    m_closeRows->setAutoRaise(true);
    m_closeRows->setText(QStringLiteral("✕"));
    m_rowsCard->addToHead(m_closeRows);
    m_rowsCard->content().addWidget(m_rows);
    m_rowsCard->setMinimumHeight(rowsHeight);
    m_rowsCard->hide();
    auto *main = new QSplitter(Qt::Vertical, this);
    main->addWidget(m_chartCard);
    main->addWidget(m_rowsCard);
    main->setStretchFactor(0, 5);
    main->setStretchFactor(1, 3);
    main->setChildrenCollapsible(false);
    main->setHandleWidth(gap);
    return main;
}

QWidget *MilestonesPage::makeSide()
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 2.4);
    big.setWeight(QFont::DemiBold);
    m_value->setFont(big);
    m_pace->setHeadVisible(false);
    m_pace->setSelectionMode(QAbstractItemView::NoSelection);
    m_pace->setFixedHeight(paceRowCount * m_pace->heightOfRows() + 2);
    m_paceCard->content().addWidget(m_value);
    m_paceCard->content().addWidget(m_pace);
    m_months->setSortingEnabled(false); // rows are months, newest first
    m_monthsCard->content().addWidget(m_months);
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addWidget(m_paceCard);
    column->addWidget(m_monthsCard, 1);
    return side;
}

} // namespace slateboard
