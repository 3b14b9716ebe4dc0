// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/chartface.h"

#include "ui/charts/chart.h"
#include "ui/models/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

namespace slateboard {
namespace {

constexpr int faceGap = 12;
constexpr int faceChartWidth = 520; // at least
constexpr int faceRowsWidth = 470;

} // namespace

ChartFace::ChartFace(Workspace &workspace, Chart &chart, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_chart(chart), m_choices(new QHBoxLayout), m_chartCard(new Card),
    m_verdict(new ToneLabel), m_rowsCard(new Card), m_rows(new FigureView), m_closeRows(new QToolButton)
{
    layOut();
    connectParts();
    m_rowsCard->hide();
}

void ChartFace::start()
{
    setFocusProxy(&m_chart);
    retranslate();
}

void ChartFace::connectParts()
{
    connect(&m_chart, &Chart::failed, &m_workspace, &Workspace::failed);
    connect(m_closeRows, &QToolButton::clicked, this, &ChartFace::closeRows);
    connect(m_rows, &TableView::escaped, this, &ChartFace::closeRows);
    connect(m_rows, &FigureView::followed, this, [this](const RowTarget &target) {
        if (const auto *title = std::get_if<TitleId>(&target))
            emit m_workspace.titleRequested(*title);
    });
    for (auto signal : {&Workspace::figuresChanged, &Workspace::languageChanged})
        connect(&m_workspace, signal, this, &ChartFace::refreshIfSeen);
}

void ChartFace::layOut()
{
    layOutCards();
    auto *body = new QSplitter;
    body->addWidget(m_chartCard);
    body->addWidget(m_rowsCard);
    body->setStretchFactor(0, 1);
    body->setStretchFactor(1, 0);
    body->setSizes({faceChartWidth, faceRowsWidth});
    body->setChildrenCollapsible(false);
    body->setHandleWidth(faceGap);
    m_choices->setSpacing(8);
    m_choices->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(faceGap);
    column->addLayout(m_choices);
    column->addWidget(body, 1);
}

void ChartFace::layOutCards()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(&m_chart);
    m_chartCard->content().addWidget(m_verdict);
    m_chartCard->content().addWidget(scroll, 1);
    m_chartCard->setMinimumWidth(faceChartWidth);
    m_closeRows->setAutoRaise(true);
    m_closeRows->setText(QStringLiteral("✕"));
    m_rowsCard->addToHead(m_closeRows);
    m_rowsCard->content().addWidget(m_rows);
    m_rowsCard->setMinimumWidth(faceRowsWidth);
}

void ChartFace::addChoice(QWidget *widget)
{
    m_choices->insertWidget(m_choices->count() - 1, widget);
}

void ChartFace::setChartHeight(int least)
{
    m_chart.setMinimumHeight(least);
}

void ChartFace::refresh()
{
    if (m_workspace.isReady())
        showFigures();
}

// Those that are hidden are asked when they come to the front.
void ChartFace::refreshIfSeen()
{
    if (isVisible())
        refresh();
}

void ChartFace::figuresShown()
{
    if (m_isOpen)
        fillRows();
    emit shown();
}

void ChartFace::openRows()
{
    m_isOpen = true;
    m_rowsCard->show();
    fillRows();
}

void ChartFace::closeRows()
{
    m_isOpen = false;
    forgetRows();
    m_chart.clearSelection();
    if (m_rows->hasFocus())
        m_chart.setFocus();
    m_rowsCard->hide();
}

void ChartFace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartFace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isOpen)
        return closeRows();
    QWidget::keyPressEvent(event);
}

void ChartFace::retranslate()
{
    m_closeRows->setToolTip(tr("Close (Esc)"));
    m_closeRows->setAccessibleName(tr("Close"));
    setTexts();
}

} // namespace slateboard
