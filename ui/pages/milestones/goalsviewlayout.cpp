// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/burnupchart.h"
#include "ui/pages/milestones/forecastcard.h"
#include "ui/pages/milestones/goalsview.h"
#include "ui/pages/milestones/paceslider.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figureview.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int sideWidth = 360;
constexpr int chartHeight = 300; // at least
constexpr int belowHeight = 190; // at least
constexpr int gap = 12;

} // namespace

void GoalsView::layOut()
{
    auto *body = new QHBoxLayout(this);
    body->setContentsMargins({});
    body->setSpacing(gap);
    body->addWidget(makeMain(), 1);
    body->addWidget(makeSide());
}

// Rows open in the place of the levers: there the names have room, and the table of months keeps its height.
QWidget *GoalsView::makeMain()
{
    m_chartCard->content().addWidget(m_chart, 1);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_chartCard->content().addWidget(m_hint);
    m_chartCard->content().addWidget(m_pace);
    m_chartCard->setMinimumHeight(chartHeight);
    m_levers->setSortingEnabled(false); // the best first
    m_leversHint->setForegroundRole(QPalette::PlaceholderText);
    m_leversHint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_leversCard->content().addWidget(m_levers, 1);
    m_leversCard->content().addWidget(m_leversHint, 1);
    m_closeRows->setAutoRaise(true);
    m_closeRows->setText(QStringLiteral("✕"));
    m_inLibrary->hide();
    m_rowsCard->addToHead(m_inLibrary);
    m_rowsCard->addToHead(m_closeRows);
    m_rowsCard->content().addWidget(m_rows);
    m_below->addWidget(m_leversCard);
    m_below->addWidget(m_rowsCard);
    m_below->setMinimumHeight(belowHeight);
    auto *main = new QSplitter(Qt::Vertical);
    main->addWidget(m_chartCard);
    main->addWidget(m_below);
    main->setStretchFactor(0, 5);
    main->setStretchFactor(1, 2);
    main->setChildrenCollapsible(false);
    main->setHandleWidth(gap);
    return main;
}

QWidget *GoalsView::makeSide()
{
    m_months->setSortingEnabled(false); // rows are months, newest first
    m_monthsCard->content().addWidget(m_months);
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addWidget(m_forecastCard);
    column->addWidget(m_monthsCard, 1);
    return side;
}

} // namespace slateboard
