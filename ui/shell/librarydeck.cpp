// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/librarydeck.h"

#include "ui/models/budgetlink.h"
#include "ui/models/changesbook.h"
#include "ui/models/forecastkeeper.h"
#include "ui/models/historylink.h"
#include "ui/models/iplink.h"
#include "ui/models/workspace.h"
#include "ui/pages/board/boardpage.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/milestones/milestonespage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/plans/planspage.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/settings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

namespace slateboard {
namespace {

enum PageIndex { Overview, SourceIps, Board, Timeline, Budget, Milestones, Plans, History };

// A page that a person sets up; how, is kept for the next time.
template <class P>
P *makeKept(Workspace &workspace, QByteArray (*kept)(), void (*keep)(const QByteArray &))
{
    auto *page = new P(workspace);
    page->restoreLayout(kept());
    QObject::connect(page, &P::layoutChanged, page, [page, keep] { keep(page->saveLayout()); });
    return page;
}

} // namespace

LibraryDeck::LibraryDeck(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_navigation(new Navigation(this)), m_stack(new QStackedWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    refreshNavigation();
    connect(m_navigation, &QListWidget::currentRowChanged, this, &LibraryDeck::showPage);
    connect(&workspace, &Workspace::figuresChanged, this, &LibraryDeck::refreshNavigation);
    connect(
        &workspace, &Workspace::figuresChanged, this, [this] { QTimer::singleShot(0, this, &LibraryDeck::makeNext); },
        Qt::SingleShotConnection);
    connectLinks();
    ChangesBook &changes = ChangesBook::of(workspace);
    const QString path = workspace.session().path();
    changes.setSince(Since::fromCode(settings::changesSince(path)));
    connect(&changes, &ChangesBook::sinceChanged, this,
            [&changes, path] { settings::setChangesSince(path, changes.since().code()); });
    new ForecastKeeper(workspace); // whichever page shows them
    showPage(Overview);
}

// By which pages lead to others.
void LibraryDeck::connectLinks()
{
    connect(&m_workspace, &Workspace::ipRequested, this, [this](IpId ip) {
        showLibrary();
        library().showIp(ip);
    });
    connect(&m_workspace, &Workspace::titleRequested, this, [this](TitleId title) {
        showPage(Board);
        static_cast<BoardPage *>(page(Board))->showTitle(title);
    });
    connect(&BudgetLink::of(m_workspace), &BudgetLink::requested, this, [this](TitleId title) {
        showPage(Budget);
        static_cast<BudgetPage *>(page(Budget))->showBudget(title);
    });
    connect(&HistoryLink::of(m_workspace), &HistoryLink::requested, this, [this](store::RowKey asked) {
        showPage(History);
        static_cast<HistoryPage *>(page(History))->showRow(asked);
    });
    connect(&BudgetLink::of(m_workspace), &BudgetLink::capsRequested, this, [this] {
        showPage(Budget);
        static_cast<BudgetPage *>(page(Budget))->showTab(BudgetTab::Caps);
    });
    connect(&IpLink::of(m_workspace), &IpLink::requested, this, [this](const QList<IpId> &ips, const QString &words) {
        showLibrary();
        library().showIps(ips, words);
    });
}

Page *LibraryDeck::make(int index)
{
    const auto withImport = [this]<class P>(P *page) -> Page * {
        connect(page, &P::importRequested, this, &LibraryDeck::importTitlesRequested);
        return page;
    };
    switch (static_cast<PageIndex>(index)) {
    case Overview: {
        auto *overview = new OverviewPage(m_workspace);
        connect(overview, &OverviewPage::importIpsRequested, this, &LibraryDeck::importIpsRequested);
        connect(overview, &OverviewPage::importTitlesRequested, this, &LibraryDeck::importTitlesRequested);
        connect(overview, &OverviewPage::presentationRequested, this, &LibraryDeck::presentationRequested);
        return overview;
    }
    case SourceIps: {
        auto *list = makeKept<LibraryPage>(m_workspace, settings::libraryLayout, settings::setLibraryLayout);
        connect(list, &LibraryPage::importRequested, this, &LibraryDeck::importIpsRequested);
        connect(list, &LibraryPage::pasteRequested, this, &LibraryDeck::pasteRequested);
        return list;
    }
    case Board: return withImport(makeKept<BoardPage>(m_workspace, settings::boardLayout, settings::setBoardLayout));
    case Timeline:
        return withImport(makeKept<TimelinePage>(m_workspace, settings::timelineLayout, settings::setTimelineLayout));
    case Budget: {
        auto *budget = makeKept<BudgetPage>(m_workspace, settings::budgetLayout, settings::setBudgetLayout);
        connect(budget, &BudgetPage::importCostsRequested, this, &LibraryDeck::importCostsRequested);
        connect(budget, &BudgetPage::importReceiptsRequested, this, &LibraryDeck::importReceiptsRequested);
        connect(budget, &BudgetPage::capsRequested, this, &LibraryDeck::capsRequested);
        connect(budget, &BudgetPage::settingsRequested, this, &LibraryDeck::settingsRequested);
        return withImport(budget);
    }
    case Milestones: return new MilestonesPage(m_workspace);
    case Plans: return new PlansPage(m_workspace);
    case History: break;
    }
    return new HistoryPage(m_workspace);
}

Page *LibraryDeck::page(int index)
{
    Page *&page = m_pages.at(static_cast<size_t>(index));
    if (!page) {
        page = make(index);
        m_stack->addWidget(page);
        connect(page, &Page::actionsChanged, this, [this, index] {
            if (index == m_current)
                emit actionsChanged(index);
        });
    }
    return page;
}

LibraryPage &LibraryDeck::library()
{
    return static_cast<LibraryPage &>(*page(SourceIps));
}

void LibraryDeck::showLibrary()
{
    showPage(SourceIps);
}

void LibraryDeck::comparePlans()
{
    showPage(Plans);
    static_cast<PlansPage *>(page(Plans))->compare();
}

void LibraryDeck::makeNext()
{
    const auto missing = std::ranges::find(m_pages, nullptr);
    if (missing == m_pages.end())
        return;
    (void)page(static_cast<int>(missing - m_pages.begin()));
    QTimer::singleShot(0, this, &LibraryDeck::makeNext);
}

QStringList LibraryDeck::pageNames() const
{
    return {OverviewPage::title(), LibraryPage::title(),    BoardPage::title(), TimelinePage::title(),
            BudgetPage::title(),   MilestonesPage::title(), PlansPage::title(), HistoryPage::title()};
}

void LibraryDeck::refreshNavigation()
{
    const QStringList names = pageNames();
    QList<Navigation::Entry> entries;
    for (const QString &name : names)
        entries.append({name, {}});
    entries[SourceIps].badge = LibraryPage::badge(m_workspace);
    entries[Board].badge = BoardPage::badge(m_workspace);
    m_navigation->setEntries(entries);
}

void LibraryDeck::showPage(int index)
{
    if (index < 0 || index >= count())
        return;
    if (m_navigation->currentRow() != index)
        return m_navigation->setCurrentRow(index); // which comes back here
    m_current = index;
    Page *shown = page(index);
    m_stack->setCurrentWidget(shown);
    shown->refresh();
    emit pageChanged(index);
}

void LibraryDeck::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshNavigation();
}

} // namespace slateboard
