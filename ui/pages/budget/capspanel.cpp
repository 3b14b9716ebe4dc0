// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/capspanel.h"

#include "ui/charts/captimechart.h"
#include "ui/charts/loopchart.h"
#include "ui/charts/loopring.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/caprows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int gap = 12;
constexpr int leastLeft = 560; // the caps' columns without the widest
constexpr int leastRight = 440;

QToolButton *buttonOf(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

// Computed together, aside, and shown together.
struct CapsPanel::Shown {
    Library library;
    planning::MoneyFigures figures;
    planning::Reinvestment loop;
    std::vector<planning::CapUsers> users; // one a cap
    Day asOf;
};

CapsPanel::CapsPanel(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_empty(new EmptyState(this)), m_body(new QSplitter(this)), m_capsCard(new Card(this)),
    m_caps(new FigureView(this)), m_change(new QAction(this)), m_usersCard(new Card(this)),
    m_verdict(new ToneLabel(this)), m_users(new FigureView(this)), m_loopCard(new Card(this)),
    m_views(new Segments(3, this)), m_sentence(new QLabel(this)), m_stack(new QStackedWidget(this)),
    m_ring(new LoopRing(this)), m_loop(new LoopChart(this)), m_capOverTime(new CapTimeChart(this)),
    m_quarters(new FigureView(this)), m_settings(new QAction(this)), m_newShown(this)
{
    layOut();
    connectParts();
    retranslate();
}

QWidget *CapsPanel::makeCaps()
{
    m_capsCard->addToHead(buttonOf(m_change));
    m_capsCard->content().addWidget(m_caps);
    m_usersCard->content().addWidget(m_verdict);
    m_usersCard->content().addWidget(m_users, 1);
    auto *column = new QSplitter(Qt::Vertical);
    column->addWidget(m_capsCard);
    column->addWidget(m_usersCard);
    column->setStretchFactor(0, 2);
    column->setStretchFactor(1, 3);
    column->setMinimumWidth(leastLeft);
    return column;
}

QWidget *CapsPanel::makeLoop()
{
    m_sentence->setWordWrap(true);
    auto *loop = new QWidget;
    auto *column = new QVBoxLayout(loop);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addWidget(m_ring);
    column->addWidget(m_loop, 1);
    for (QWidget *view : std::initializer_list<QWidget *>{loop, m_capOverTime, m_quarters})
        m_stack->addWidget(view);
    m_loopCard->addToHead(buttonOf(m_settings));
    m_loopCard->content().addWidget(m_views, 0, Qt::AlignLeft);
    m_loopCard->content().addWidget(m_sentence);
    m_loopCard->content().addWidget(m_stack, 1);
    m_loopCard->setMinimumWidth(leastRight);
    return m_loopCard;
}

void CapsPanel::layOut()
{
    QWidget *caps = makeCaps();
    m_body->addWidget(caps);
    m_body->addWidget(makeLoop());
    m_body->setStretchFactor(0, 6);
    m_body->setStretchFactor(1, 5);
    for (QSplitter *splitter : {m_body, static_cast<QSplitter *>(caps)}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(gap);
    }
    m_empty->addWay(m_change);
    m_empty->addWay(m_settings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_caps);
}

void CapsPanel::connectParts()
{
    connect(m_change, &QAction::triggered, this, &CapsPanel::capsRequested);
    connect(m_settings, &QAction::triggered, this, &CapsPanel::settingsRequested);
    connect(m_views, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_caps->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        const auto *place = row.isValid() ? std::get_if<ListPlace>(&m_caps->table().target(row.row())) : nullptr;
        if (!place || !m_shown || place->place >= m_shown->library.caps.size())
            return;
        m_cap = m_shown->library.caps.at(place->place).id;
        showUsers();
        showCapOverTime();
    });
    connect(m_caps, &FigureView::followed, this, [this] { m_users->setFocus(); });
    connect(m_users, &FigureView::followed, this, [this](const RowTarget &target) {
        if (const auto *title = std::get_if<TitleId>(&target))
            emit Page::workspace().titleRequested(*title);
    });
    for (Chart *chart : std::initializer_list<Chart *>{m_loop, m_capOverTime})
        connect(chart, &Chart::failed, &workspace(), &Workspace::failed);
    const auto openQuarter = [this](Quarter quarter) {
        m_views->setCurrent(QuartersView);
        m_stack->setCurrentIndex(QuartersView);
        if (const int row = m_quarters->table().rowOf(quarter); row >= 0)
            m_quarters->selectRow(row);
        m_quarters->setFocus();
    };
    connect(m_loop, &LoopChart::quarterClicked, this, openQuarter);
    connect(m_capOverTime, &CapTimeChart::quarterClicked, this, openQuarter);
    connect(&workspace(), &Workspace::figuresChanged, this, [this] {
        if (isVisible())
            ask();
    });
    connect(&workspace(), &Workspace::viewChanged, this, &CapsPanel::showRight);
    connect(&workspace(), &Workspace::languageChanged, this, [this] {
        if (m_shown)
            take(m_shown);
    });
}

QList<QAction *> CapsPanel::pageActions() const
{
    return {m_loop->copyAction(), m_loop->saveAction()};
}

void CapsPanel::refresh()
{
    showRight();
    if (workspace().isReady())
        ask();
}

void CapsPanel::ask()
{
    m_newShown.ask(
        [library = workspace().library(), figures = workspace().sharedFigures()] {
            auto shown = std::make_shared<Shown>(
                Shown{library, figures->money, planning::reinvestmentOf(library, *figures), {}, figures->asOf});
            for (const Cap &cap : library.caps)
                shown->users.push_back(planning::capUsers(library, *figures, cap.id));
            return std::shared_ptr<const Shown>(std::move(shown));
        },
        [this](std::shared_ptr<const Shown> shown) { take(std::move(shown)); });
}

void CapsPanel::take(std::shared_ptr<const Shown> shown)
{
    m_shown = std::move(shown);
    const bool isEmpty = m_shown->library.caps.isEmpty() && m_shown->loop.quarters.empty();
    m_body->setHidden(isEmpty);
    m_empty->setVisible(isEmpty);
    showCaps();
    showUsers();
    showLoop();
    showCapOverTime();
}

void CapsPanel::showCaps()
{
    const Formatter format = workspace().format();
    m_capsCard->setHeading(tr("Caps and our own share"), format.currencyNote());
    m_caps->table().setRows(capRows(m_shown->library, m_shown->figures, format));
    if (!findRow(m_shown->library.caps, m_cap) && m_caps->table().rowCount() > 0) {
        m_cap = m_shown->library.caps.first().id;
        m_caps->selectRow(0);
    }
}

void CapsPanel::showUsers()
{
    const Formatter format = workspace().format();
    const auto of = std::ranges::find(m_shown->users, m_cap, &planning::CapUsers::cap);
    const Cap *cap = findRow(m_shown->library.caps, m_cap);
    m_usersCard->setVisible(cap && of != m_shown->users.end());
    if (!cap || of == m_shown->users.end())
        return;
    const QString name = planning::capName(m_shown->library, *cap, format.language());
    m_usersCard->setHeading(
        tr("Who uses it: %1")
            .arg(of->quarter ? QStringLiteral("%1 · %2").arg(name, format.quarter(*of->quarter)) : name),
        format.currencyNote());
    m_verdict->say(capUsersSentence(m_shown->library, *of, format), of->headroom() < Money{} ? Tone::Over : Tone::Good);
    m_users->table().setRows(capUserRows(m_shown->library, *of, format));
}

void CapsPanel::showLoop()
{
    const Formatter format = workspace().format();
    const planning::Reinvestment &loop = m_shown->loop;
    m_loopCard->setHeading(tr("What comes back"), format.currencyNote());
    m_sentence->setText(loopSentence(loop, format));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_ring->setData(loop, m_shown->library.info, format);
    m_loop->setData(loop, m_shown->asOf, format);
    m_quarters->table().setRows(loopRows(loop, format));
}

// That of the cap that is chosen, else the first of the programme.
void CapsPanel::showCapOverTime()
{
    const Formatter format = workspace().format();
    const planning::Reinvestment &loop = m_shown->loop;
    auto over = std::ranges::find(loop.caps, m_cap, &planning::CapOverTime::cap);
    over = over == loop.caps.end() ? loop.caps.begin() : over;
    const Cap *cap = over == loop.caps.end() ? nullptr : findRow(m_shown->library.caps, over->cap);
    m_capOverTime->setData(cap ? *over : planning::CapOverTime(),
                           cap ? planning::capName(m_shown->library, *cap, format.language()) : QString(),
                           m_shown->asOf, format);
}

void CapsPanel::showRight()
{
    const QString refusal = editRefusal(workspace());
    setEditable(*m_change, refusal);
    setEditable(*m_settings, refusal);
}

void CapsPanel::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CapsPanel::retranslate()
{
    m_change->setText(tr("Change the caps…"));
    m_settings->setText(tr("What is spent again…"));
    m_views->setTexts({tr("Loop"), tr("Programme cap over time"), tr("By quarter")});
    m_empty->setTexts(tr("No caps and nothing spent yet"),
                      tr("Caps limit what the plan may cost: the programme over some years, a quarter, a phase, a "
                         "format or a title. They hold our own share; what others fund stands beside it. Part of the "
                         "receipts can be spent again and raises them."));
    m_caps->setAccessibleName(tr("Caps"));
    m_users->setAccessibleName(tr("Who uses the cap"));
    m_quarters->setAccessibleName(tr("The loop by quarter"));
    m_caps->setColumns(capColumns());
    m_users->setColumns(capUserColumns());
    m_quarters->setColumns(loopColumns());
    showRight();
    if (m_shown)
        take(m_shown);
}

} // namespace slateboard
