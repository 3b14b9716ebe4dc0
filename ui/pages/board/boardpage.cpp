// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardpage.h"

#include "app/search/query.h"
#include "ui/models/historylink.h"
#include "ui/models/workspace.h"
#include "ui/pages/board/boardbar.h"
#include "ui/pages/board/boardeffects.h"
#include "ui/pages/board/boardview.h"
#include "ui/pages/board/formatchips.h"
#include "ui/pages/title/titleinspector.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace slateboard {

BoardPage::BoardPage(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_heading(new QLabel(this)), m_summary(new ElidedLabel(this)),
    m_chips(new FormatChips(this)), m_bar(new BoardBar(this)), m_stack(new QStackedWidget(this)),
    m_view(new BoardView(workspace.format(), this)), m_empty(new EmptyState(this)),
    m_inspector(new TitleInspector(workspace, this)), m_actions(*this, *m_view),
    m_effects(new BoardEffects(workspace, *m_view, this)), m_newData(this),
    m_figures(std::make_shared<const planning::Figures>())
{
    connectActions();
    layOut();
    setFocusProxy(m_view);
    connectView();
    connectWorkspace();
    updateRights();
    retranslate();
}

void BoardPage::connectActions()
{
    connect(m_actions.newTitle, &QAction::triggered, this, [this] { openTitle({}); });
    connect(m_actions.import, &QAction::triggered, this, &BoardPage::importRequested);
    connect(m_actions.edit, &QAction::triggered, this, [this] { openTitle(m_view->scene().selection.current()); });
    connect(m_actions.details, &QAction::triggered, this, &BoardPage::showInspector);
    connect(m_actions.moveMode, &QAction::triggered, m_view, &BoardView::startMoveMode);
    connect(m_actions.moveOn, &QAction::triggered, this, [this] { m_view->moveSelected(1); });
    connect(m_actions.moveBack, &QAction::triggered, this, [this] { m_view->moveSelected(-1); });
    connect(m_actions.planDay, &QAction::triggered, this, &BoardPage::planDay);
    connect(m_actions.shelve, &QAction::triggered, this, [this] { shelve(false); });
    connect(m_actions.turnaround, &QAction::triggered, this, [this] { shelve(true); });
    connect(m_actions.revive, &QAction::triggered, this, &BoardPage::revive);
    connect(m_actions.lock, &QAction::triggered, this, &BoardPage::lock);
    connect(m_actions.showSource, &QAction::triggered, this, &BoardPage::showSource);
    connect(m_actions.history, &QAction::triggered, this, [this] {
        if (const QList<TitleId> titles = m_view->selectedTitles(); !titles.isEmpty())
            HistoryLink::of(workspace()).request(Table::Title, titles.first().value);
    });
    connect(m_actions.remove, &QAction::triggered, this, &BoardPage::removeSelected);
}

void BoardPage::layOut()
{
    auto *head = pageHead(*m_heading, *m_summary);
    head->insertWidget(1, m_chips);
    head->addWidget(m_bar);
    head->addWidget(new ActionButton(m_actions.newTitle, this));
    m_empty->addWay(m_actions.newTitle);
    m_empty->addWay(m_actions.import);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    layOutWithInspector(*this, left, m_inspector);
}

void BoardPage::connectView()
{
    connect(m_chips, &FormatChips::chosenChanged, this, &BoardPage::rearrange);
    connect(m_bar, &BoardBar::optionsChanged, this, [this] { takeOptions(m_bar->options()); });
    connect(m_view, &BoardView::optionsChanged, this, [this] {
        m_bar->setOptions(m_view->scene().options);
        emit layoutChanged();
    });
    connect(m_view, &BoardView::moveRequested, this, &BoardPage::move);
    connect(m_view, &BoardView::moveForbidden, this, &BoardPage::sayForbidden);
    connect(m_view, &BoardView::openRequested, this, [this] {
        showInspector(true);
        m_inspector->setFocus();
    });
    connect(m_view, &BoardView::menuRequested, this,
            [this](QPoint global) { m_actions.openMenu(*m_view, global, planRefusal(this->workspace()).isEmpty()); });
    connect(m_view, &BoardView::selectionChanged, this, &BoardPage::updateActions);
    connect(m_inspector, &TitleInspector::closeRequested, this, [this] {
        showInspector(false);
        m_view->setFocus();
    });
}

void BoardPage::connectWorkspace()
{
    connect(&workspace(), &Workspace::figuresChanged, this, &BoardPage::followFigures);
    connect(&workspace(), &Workspace::languageChanged, this, &BoardPage::becomeStale);
    connect(&workspace(), &Workspace::searchTextChanged, this, [this] {
        if (isVisible())
            rearrange();
    });
    if (workspace().isReady())
        m_revision = workspace().session().revision();
    connect(&workspace(), &Workspace::viewChanged, this, &BoardPage::updateRights);
}

void BoardPage::followFigures()
{
    m_placed.expect();
    m_revision = workspace().session().revision();
    m_stale = true;
    if (isVisible())
        refresh();
}

// Another language is told twice, by the workspace and to every widget.
void BoardPage::becomeStale()
{
    m_stale = true;
    QTimer::singleShot(0, this, [this] {
        if (m_stale && isVisible())
            refresh();
    });
}

QString BoardPage::title()
{
    return tr("Board");
}

QString BoardPage::badge(const Workspace &workspace)
{
    const size_t titles = workspace.figures().titles.size();
    return titles == 0 ? QString() : workspace.format().number(static_cast<qint64>(titles));
}

QList<QAction *> BoardPage::pageActions() const
{
    return {m_actions.newTitle,   m_actions.details, m_actions.edit,   m_actions.moveOn, m_actions.moveBack,
            m_actions.moveMode,   m_actions.planDay, m_actions.shelve, m_actions.revive, m_actions.lock,
            m_actions.showSource, m_actions.history, m_actions.remove, m_bar->foldAll(), m_bar->openAll()};
}

void BoardPage::refresh()
{
    if (m_stale)
        rebuild();
    else
        rearrange();
}

QByteArray BoardPage::saveLayout() const
{
    return m_view->scene().options.toJson();
}

void BoardPage::restoreLayout(const QByteArray &layout)
{
    m_bar->setOptions(BoardOptions::fromJson(layout));
    m_view->setOptions(m_bar->options());
    m_stale = true;
}

void BoardPage::takeOptions(const BoardOptions &options)
{
    const BoardOptions before = m_view->scene().options;
    m_view->setOptions(options);
    m_stale = m_stale || before.grouping != options.grouping || before.order != options.order;
    refresh();
    emit layoutChanged();
}

BoardFilter BoardPage::filter() const
{
    return {search::plainWords(workspace().searchText()), m_chips->chosen()};
}

BoardArrangement BoardPage::arrangement(std::span<const BoardCard> cards) const
{
    return arrangeBoard(cards, *m_figures, filter(), m_placed.stages(), m_groups);
}

void BoardPage::rebuild()
{
    m_stale = false;
    const BoardOptions &options = m_view->scene().options;
    m_newData.ask([library = workspace().library(), figures = workspace().sharedFigures(),
                   language = workspace().language(), grouping = options.grouping,
                   order = options.order] { return boardData(library, figures, language, grouping, order); },
                  [this](BoardData fresh) { take(std::move(fresh)); });
}

void BoardPage::take(BoardData &&fresh)
{
    m_figures = std::move(fresh.figures);
    m_groups = std::move(fresh.groups);
    m_placed.settle();
    auto board = arrangement(fresh.cards);
    summarise(board.shown);
    const bool isEmpty = m_figures->titles.empty() && workspace().isReady();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    m_chips->setVisible(!isEmpty);
    m_bar->setVisible(!isEmpty);
    m_bar->setLanes(board.lanes);
    m_view->setCards(std::move(fresh.cards), std::move(board), !filter().isEmpty(), workspace().format(),
                     m_figures->asOf);
    m_effects->prepare();
    updateActions();
    showWanted();
}

void BoardPage::rearrange()
{
    auto board = arrangement(m_view->scene().cards);
    summarise(board.shown);
    m_bar->setLanes(board.lanes);
    m_view->setArrangement(std::move(board), !filter().isEmpty());
    updateActions();
}

void BoardPage::summarise(int shown)
{
    const auto all = static_cast<int>(m_figures->titles.size());
    int unpitched = all;
    for (const planning::StageTotal &stage : m_figures->stages)
        unpitched -= stage.titles;
    QString text = filter().isEmpty() ? tr("%n title(s)", nullptr, all)
                                      : tr("%1 of %n title(s)", nullptr, all).arg(workspace().format().number(shown));
    if (unpitched > 0)
        text += QStringLiteral(" · ") + tr("%n not yet pitched", nullptr, unpitched);
    m_summary->setText(all == 0 ? QString() : text);
}

bool BoardPage::isSettled() const
{
    return !m_stale && !m_newData.isBusy() && m_figures == workspace().sharedFigures();
}

bool BoardPage::showsLibrary() const
{
    return isSettled() && m_revision == workspace().session().revision() && m_figures->plan == workspace().plan() &&
           m_figures->asOf == workspace().asOf();
}

void BoardPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BoardPage::retranslate()
{
    m_heading->setText(tr("Board"));
    m_actions.retranslate();
    m_view->setAccessibleName(tr("Board of titles by stage"));
    m_empty->setTexts(tr("No titles yet"), tr("Titles of the plan stand here as cards, in the columns of their stages. "
                                              "Add one, or import a list of titles."));
    updateRights();
    if (m_figures)
        summarise(m_view->scene().board.shown); // the cards come when they are looked at
    becomeStale();
}

} // namespace slateboard
