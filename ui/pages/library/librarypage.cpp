// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/librarypage.h"

#include "ui/pages/library/funnelpanel.h"
#include "ui/pages/library/grantactions.h"
#include "ui/pages/library/ipgrants.h"
#include "ui/pages/library/ipinspector.h"
#include "ui/pages/library/iptableview.h"
#include "ui/pages/library/keptselection.h"
#include "ui/pages/library/librarylist.h"
#include "ui/pages/library/manyactions.h"
#include "ui/pages/library/scoutdialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QStackedWidget>

namespace slateboard {

LibraryPage::LibraryPage(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_actions(*this), m_list(new LibraryList(workspace, m_actions)),
    m_many(new ManyActions(workspace, m_list->model(), m_list->table(), *this)), m_heading(new QLabel),
    m_counts(new ElidedLabel), m_tabs(new Segments(2)), m_stack(new QStackedWidget),
    m_inspector(new IpInspector(workspace, m_list->model())), m_steps(new GrantActions(m_inspector->grants(), *this))
{
    layOut();
    setFocusProxy(&m_list->table());
    connectActions();
    connectList();
    retranslate();
    showState();
}

void LibraryPage::layOut()
{
    QHBoxLayout *head = pageHead(*m_heading, *m_counts);
    head->setStretchFactor(m_counts, 0);
    head->addWidget(m_tabs);
    head->addWidget(&m_list->search(), 1);
    head->addWidget(new ActionButton(m_actions.import));
    head->addWidget(new ActionButton(m_actions.add));
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_list);
    m_inspector->setMinimumWidth(260);
    layOutWithInspector(*this, left, m_inspector);
}

void LibraryPage::connectActions()
{
    IpTableView &table = m_list->table();
    table.addActions({m_actions.edit, m_actions.copy, m_actions.remove}); // mean something else in an edit
    addActions(
        {m_actions.add, m_actions.details, m_actions.grant, m_actions.scout, m_actions.find, m_actions.saveFilter});
    connect(m_actions.import, &QAction::triggered, this, &LibraryPage::importRequested);
    connect(m_actions.add, &QAction::triggered, this, [this] {
        showTab(0);
        m_list->addIp();
    });
    connect(m_actions.edit, &QAction::triggered, &table, [&table] { table.edit(table.currentIndex()); });
    connect(m_actions.details, &QAction::triggered, this, &LibraryPage::showDetails);
    connect(m_actions.copy, &QAction::triggered, &table, &TableView::copySelection);
    connect(m_actions.grantAll, &QAction::triggered, this, &LibraryPage::grantToAll);
    connect(m_actions.grant, &QAction::triggered, this, &LibraryPage::grantToSelection);
    connect(m_actions.scout, &QAction::triggered, this, [this] { askScoutStep(workspace(), selectedRows(), this); });
    connect(m_actions.funnel, &QAction::triggered, this, [this](bool isShown) { showTab(isShown ? 1 : 0); });
    connect(&m_inspector->grants(), &IpGrants::stepsChanged, this, &LibraryPage::showState);
    connect(m_actions.find, &QAction::triggered, this, [this] { showTab(0); });
    connect(m_actions.remove, &QAction::triggered, this, &LibraryPage::removeSelection);
    connect(&table, &IpTableView::pasteRequested, this, &LibraryPage::paste);
    connect(&table, &TableView::entered, this, [this] { showDetails(true); });
    connect(&table, &TableView::escaped, this, [this] { showDetails(false); });
    connect(&table, &QWidget::customContextMenuRequested, this, &LibraryPage::openMenu);
    connect(m_inspector, &IpInspector::closeRequested, this, [this] {
        showDetails(false);
        m_list->table().setFocus();
    });
    m_actions.details->setChecked(true);
    m_actions.filters->setChecked(true);
}

void LibraryPage::connectList()
{
    connect(m_list, &LibraryList::found, this, [this] {
        showPanel();
        showState();
    });
    connect(m_tabs, &Segments::chosen, this, &LibraryPage::showTab);
    connect(&workspace(), &Workspace::searchTextChanged, this, [this] {
        if (isVisible())
            showTab(0); // where it is searched
    });
    connect(m_list, &LibraryList::layoutChanged, this, &LibraryPage::layoutChanged);
    connect(&m_list->model(), &IpListModel::factsChanged, this, &LibraryPage::showCounts);
    connect(&workspace(), &Workspace::figuresChanged, this, &LibraryPage::showCounts);
    connect(&workspace(), &Workspace::viewChanged, this, &LibraryPage::showState);
    connect(&m_list->selection(), &KeptSelection::selectionChanged, this, &LibraryPage::showState);
    connect(&m_list->selection(), &KeptSelection::currentChanged, this, [this](IpId ip) {
        m_inspector->setIp(ip);
        showPanel();
    });
}

QString LibraryPage::title()
{
    return tr("Library");
}

QString LibraryPage::badge(const Workspace &workspace)
{
    const int secured = workspace.figures().counts[static_cast<size_t>(Measure::SourceIps)];
    return workspace.isReady() ? workspace.format().number(secured) : QString();
}

QList<QAction *> LibraryPage::pageActions() const
{
    return m_actions.all() + m_steps->all() + m_many->all();
}

void LibraryPage::refresh()
{
    m_list->refresh();
    showCounts();
    showState();
}

void LibraryPage::showCounts()
{
    if (!workspace().isReady())
        return;
    const Formatter format = workspace().format();
    const planning::Figures &figures = workspace().figures();
    const int secured = figures.counts[static_cast<size_t>(Measure::SourceIps)];
    m_counts->setText(tr("%1 secured · %2 listed").arg(format.number(secured), format.number(figures.listedIps)));
    const bool isNoneSecured = secured == 0 && figures.listedIps > 0;
    m_list->warn(!isNoneSecured
                     ? QString()
                     : tr("None of the %1 listed source IPs counts as secured, because no rights grant covers them "
                          "on %2.")
                           .arg(format.number(figures.listedIps), format.day(workspace().asOf())));
}

// Details of what is not in the list any more would speak of something else than the list. Who works in them goes on.
void LibraryPage::showPanel()
{
    const bool isListed = m_list->model().rowOf(m_inspector->ip()).has_value();
    const bool isWorkedIn = m_inspector->isAncestorOf(QApplication::focusWidget());
    const bool isList = m_stack->currentWidget() == m_list;
    m_inspector->setVisible(isList && m_actions.details->isChecked() && (isListed || isWorkedIn));
}

void LibraryPage::showState()
{
    // What is selected in the list is not meant while the funnel covers it.
    const bool hasSelection = m_stack->currentWidget() == m_list && m_list->table().selectionModel()->hasSelection();
    m_actions.refresh(editRefusal(workspace()), hasSelection);
    m_many->refresh(editRefusal(workspace()), hasSelection);
    m_steps->refresh(isOneMeant());
    m_actions.saveFilter->setEnabled(workspace().canEdit() && m_list->hasQuery());
}

// Whether the details are of the only source IP that is selected, or was until the name of a command was typed: that
// searches the list too, and gives the selection back when it is chosen.
bool LibraryPage::isOneMeant() const
{
    const QItemSelection selected = m_list->table().selectionModel()->selection();
    const bool isSearched = !workspace().searchText().isEmpty();
    if (isSearched && selected.isEmpty() && !m_inspector->ip().isNull() && m_stack->currentWidget() == m_list)
        return !m_list->model().rowOf(m_inspector->ip());
    const bool isOne = selected.size() == 1 && selected.first().height() == 1;
    return m_stack->currentWidget() == m_list && isOne &&
           m_list->model().rowOf(m_inspector->ip()) == selected.first().top();
}

void LibraryPage::showTab(int tab)
{
    m_tabs->setCurrent(tab);
    m_actions.funnel->setChecked(tab > 0);
    if (tab > 0 && m_stack->count() == 1) { // few look at it in a sitting
        auto *funnel = new FunnelPanel(workspace());
        connect(funnel, &FunnelPanel::rowsRequested, this, &LibraryPage::showIps);
        m_stack->addWidget(funnel);
    }
    m_stack->setCurrentIndex(tab);
    showPanel();
    showState();
}

QList<IpColumn> LibraryPage::shownColumns() const
{
    return m_list->table().columnsShown();
}

QList<IpId> LibraryPage::shownRows() const
{
    return m_list->model().shownIds();
}

QList<IpId> LibraryPage::selectedRows() const
{
    return m_list->selection().selected();
}

QByteArray LibraryPage::saveLayout() const
{
    return QJsonDocument(m_list->saved()).toJson(QJsonDocument::Compact);
}

void LibraryPage::restoreLayout(const QByteArray &layout)
{
    const QJsonObject saved = QJsonDocument::fromJson(layout).object();
    m_list->restore(saved);
    m_actions.filters->setChecked(saved[QStringLiteral("filters")].toBool(true));
}

void LibraryPage::showDetails(bool isOpen)
{
    m_actions.details->setChecked(isOpen);
    const IpId current = m_list->selection().current();
    if (isOpen && !current.isNull())
        m_inspector->setIp(current);
    showPanel();
}

void LibraryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LibraryPage::retranslate()
{
    m_heading->setText(tr("IP library"));
    m_tabs->setTexts({tr("List"), tr("Funnel")});
    m_tabs->setAccessibleName(tr("List or funnel"));
    m_actions.retranslate();
    m_steps->retranslate();
    m_many->retranslate();
    showState();
    showCounts();
}

} // namespace slateboard
