// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardpage.h"

#include "app/search/query.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/board/boardview.h"
#include "ui/pages/board/formatchips.h"
#include "ui/pages/title/titledialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slateboard {

BoardPage::BoardPage(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_heading(new QLabel(this)), m_summary(new QLabel(this)), m_chips(new FormatChips(this)),
    m_stack(new QStackedWidget(this)), m_view(new BoardView(workspace.format(), this)), m_empty(new EmptyState(this)),
    m_actions(*this, *m_view)
{
    connectActions();
    layOut();
    setFocusProxy(m_view);
    connectWorkspace();
    connect(m_chips, &FormatChips::chosenChanged, this, &BoardPage::rearrange);
    connect(m_view, &BoardView::moveRequested, this, &BoardPage::move);
    connect(m_view, &BoardView::moveForbidden, this, &BoardPage::sayForbidden);
    connect(m_view, &BoardView::openRequested, this, &BoardPage::openTitle);
    connect(m_view, &BoardView::menuRequested, this,
            [this](QPoint global) { m_actions.openMenu(*m_view, global, moveRefusal().isEmpty()); });
    connect(m_view, &BoardView::selectionChanged, this, &BoardPage::updateActions);
    updateRights();
    retranslate();
}

void BoardPage::connectActions()
{
    connect(m_actions.newTitle, &QAction::triggered, this, [this] { openTitle({}); });
    connect(m_actions.import, &QAction::triggered, this, &BoardPage::importRequested);
    connect(m_actions.edit, &QAction::triggered, this, [this] { openTitle(m_view->scene().selection.current()); });
    connect(m_actions.moveOn, &QAction::triggered, this, [this] { m_view->moveSelected(1); });
    connect(m_actions.moveBack, &QAction::triggered, this, [this] { m_view->moveSelected(-1); });
    connect(m_actions.showSource, &QAction::triggered, this, &BoardPage::showSource);
    connect(m_actions.remove, &QAction::triggered, this, &BoardPage::removeSelected);
}

void BoardPage::layOut()
{
    auto *head = pageHead(*m_heading, *m_summary);
    head->insertWidget(1, m_chips);
    head->addWidget(new ActionButton(m_actions.newTitle, this));
    m_empty->addWay(m_actions.newTitle);
    m_empty->addWay(m_actions.import);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
}

void BoardPage::connectWorkspace()
{
    connect(&workspace(), &Workspace::figuresChanged, this, [this] {
        m_placed.settle();
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(&workspace(), &Workspace::languageChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(&workspace(), &Workspace::searchTextChanged, this, [this] {
        if (isVisible() && !m_stale)
            rearrange();
    });
    connect(&workspace(), &Workspace::viewChanged, this, &BoardPage::updateRights);
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
    return {m_actions.newTitle, m_actions.edit,       m_actions.moveOn,
            m_actions.moveBack, m_actions.showSource, m_actions.remove};
}

void BoardPage::refresh()
{
    if (m_stale)
        rebuild();
    else
        rearrange();
}

BoardFilter BoardPage::filter() const
{
    return {search::plainWords(workspace().searchText()), m_chips->chosen()};
}

void BoardPage::rebuild()
{
    m_stale = false;
    const planning::Figures &figures = workspace().figures();
    auto cards = boardCards(workspace().library(), figures, workspace().language());
    auto board = arrangeBoard(cards, figures, filter(), m_placed.stages());
    summarise(board.shown);
    const bool isEmpty = figures.titles.empty() && workspace().isReady();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    m_chips->setVisible(!isEmpty);
    m_view->setCards(std::move(cards), std::move(board), !filter().isEmpty(), workspace().format(), figures.asOf);
    updateActions();
    showWanted();
}

void BoardPage::rearrange()
{
    auto board = arrangeBoard(m_view->scene().cards, workspace().figures(), filter(), m_placed.stages());
    summarise(board.shown);
    m_view->setArrangement(std::move(board), !filter().isEmpty());
    updateActions();
}

void BoardPage::summarise(int shown)
{
    const planning::Figures &figures = workspace().figures();
    const auto all = static_cast<int>(figures.titles.size());
    int unpitched = all;
    for (const planning::StageTotal &stage : figures.stages)
        unpitched -= stage.titles;
    QString text = filter().isEmpty() ? tr("%n title(s)", nullptr, all)
                                      : tr("%1 of %n title(s)", nullptr, all).arg(workspace().format().number(shown));
    if (unpitched > 0)
        text += QStringLiteral(" · ") + tr("%n not yet pitched", nullptr, unpitched);
    m_summary->setText(all == 0 ? QString() : text);
}

void BoardPage::showTitle(TitleId title)
{
    m_wanted = title;
    if (!m_stale)
        showWanted();
}

void BoardPage::showWanted()
{
    if (m_wanted.isNull() || !m_view->scene().positions.contains(m_wanted))
        return; // it comes with later figures
    const TitleId wanted = std::exchange(m_wanted, {});
    if (!m_view->reveal(wanted)) {
        workspace().setSearchText({});
        m_chips->clear();
        m_view->reveal(wanted);
    }
    m_view->setFocus();
}

QString BoardPage::moveRefusal() const
{
    const QString refusal = editRefusal(workspace());
    if (!refusal.isEmpty() || workspace().plan() == workingPlan(workspace().library()).id)
        return refusal;
    return tr("Titles are moved and edited in the working plan. Choose it at the top left.");
}

void BoardPage::updateRights()
{
    const QString refusal = moveRefusal();
    m_view->setMovable(refusal.isEmpty(), workspace().session().today());
    setEditable(*m_actions.newTitle, refusal);
    setEditable(*m_actions.import, refusal);
    updateActions();
}

void BoardPage::updateActions()
{
    const BoardScene &scene = m_view->scene();
    const auto place = scene.placeOf(scene.selection.current());
    const QString refusal = moveRefusal();
    for (QAction *action : {m_actions.edit, m_actions.moveOn, m_actions.moveBack, m_actions.remove}) {
        setEditable(*action, refusal);
        action->setEnabled(action->isEnabled() && place);
    }
    // An attempt by keyboard is answered with the reason, so these stay enabled.
    m_actions.moveOn->setEnabled(place && place->column + 1 < BoardGeometry::columnCount);
    m_actions.moveBack->setEnabled(place && place->column > 0);
    m_actions.showSource->setEnabled(place && !scene.cardAt(*place).sources.empty());
}

void BoardPage::sayForbidden()
{
    emit workspace().failed(Error{ErrorCode::ReadOnly, moveRefusal(), {}});
}

void BoardPage::move(const QList<TitleId> &titles, Stage stage)
{
    const int placed = m_placed.place(titles, stage);
    rearrange();
    Edited edited = workspace().session().moveTitles(titles, stage, workspace().session().today());
    whenDone(this, edited, [this, placed](const Result<EditOutcome> &result) {
        if (result)
            m_placed.accept(placed, workspace().figures());
        else
            m_placed.refuse(placed);
        rearrange();
    });
    workspace().follow(std::move(edited));
}

void BoardPage::openTitle(TitleId title)
{
    if (!moveRefusal().isEmpty())
        return sayForbidden();
    auto *dialog = new TitleDialog(workspace(), title, window());
    connect(dialog, &TitleDialog::saved, this, &BoardPage::showTitle);
    dialog->open();
}

void BoardPage::showSource()
{
    const BoardScene &scene = m_view->scene();
    const auto place = scene.placeOf(scene.selection.current());
    if (!place || scene.cardAt(*place).sources.empty())
        return;
    const std::vector<CardSource> sources = scene.cardAt(*place).sources;
    if (sources.size() == 1)
        return emit workspace().ipRequested(sources.front().ip);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CardSource &source : sources) {
        QAction *action = menu->addAction(source.name);
        connect(action, &QAction::triggered, this, [this, ip = source.ip] { emit workspace().ipRequested(ip); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(m_view->viewRect(*place).center()));
}

void BoardPage::removeSelected()
{
    const QList<TitleId> titles = m_view->selectedTitles();
    if (!moveRefusal().isEmpty())
        return sayForbidden();
    if (!titles.isEmpty())
        workspace().follow(workspace().session().deleteTitles(titles));
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
    m_stale = true;
    updateRights();
    if (isVisible())
        refresh();
}

} // namespace slateboard
