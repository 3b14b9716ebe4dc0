// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/librarydeck.h"

#include "ui/models/workspace.h"
#include "ui/pages/board/boardpage.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/milestones/milestonespage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/shell/navigation.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace slateboard {
namespace {

enum PageIndex { Overview, LibraryList, Board, Budget, Milestones };

} // namespace

LibraryDeck::LibraryDeck(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_navigation(new Navigation(this)), m_stack(new QStackedWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    makePages();
    m_navigation->setPages(m_pages);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &LibraryDeck::showPage);
    connect(&workspace, &Workspace::figuresChanged, m_navigation, &Navigation::refresh);
    showPage(Overview);
}

void LibraryDeck::makePages()
{
    auto *overview = new OverviewPage(m_workspace);
    auto *list = new LibraryPage(m_workspace);
    auto *board = new BoardPage(m_workspace);
    auto *budget = new BudgetPage(m_workspace);
    auto *milestones = new MilestonesPage(m_workspace);
    m_pages = {overview, list, board, budget, milestones};
    for (Page *page : std::as_const(m_pages))
        m_stack->addWidget(page);
    connect(list, &LibraryPage::importRequested, this, &LibraryDeck::importIpsRequested);
    connect(board, &BoardPage::importRequested, this, &LibraryDeck::importTitlesRequested);
    connect(&m_workspace, &Workspace::ipRequested, this, [this] { showPage(LibraryList); });
    connect(&m_workspace, &Workspace::titleRequested, this, [this, board](TitleId title) {
        showPage(Board);
        board->showTitle(title);
    });
}

int LibraryDeck::count() const
{
    return static_cast<int>(m_pages.size());
}

int LibraryDeck::current() const
{
    return m_stack->currentIndex();
}

Page *LibraryDeck::page(int index) const
{
    return m_pages.value(index);
}

QStringList LibraryDeck::pageNames() const
{
    QStringList names;
    for (const Page *page : m_pages)
        names << page->name();
    return names;
}

void LibraryDeck::showPage(int index)
{
    if (index < 0 || index >= count())
        return;
    m_navigation->setCurrentRow(index);
    m_stack->setCurrentIndex(index);
    m_pages.at(index)->refresh();
    emit pageChanged(index);
}

void LibraryDeck::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_navigation->refresh();
}

} // namespace slateboard
