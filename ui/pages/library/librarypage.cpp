// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/librarypage.h"

#include "ui/pages/library/filterbar.h"
#include "ui/pages/library/ipgrants.h"
#include "ui/pages/library/ipinspector.h"
#include "ui/pages/library/ipmenu.h"
#include "ui/pages/library/iptableview.h"
#include "ui/pages/library/keptselection.h"
#include "ui/pages/library/rowschip.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

namespace slateboard {

LibraryPage::LibraryPage(Workspace &workspace, QWidget *parent) :
    Page(workspace, parent), m_actions(*this), m_model(new IpListModel(workspace, this)),
    m_table(new IpTableView(*m_model)), m_heading(new QLabel), m_counts(new QLabel), m_search(new SearchField),
    m_filters(new FilterBar), m_chip(new RowsChip), m_banner(new Banner(m_actions.grantAll)), m_noIps(new EmptyState),
    m_noHits(new EmptyState), m_stack(new QStackedWidget), m_inspector(new IpInspector(workspace, *m_model))
{
    m_selection = new KeptSelection(*m_table, *m_model);
    layOut();
    setFocusProxy(m_table);
    connectActions();
    connectModel();
    retranslate();
    applyFilter();
    showState();
}

void LibraryPage::layOut()
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(m_inspector);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    m_inspector->setMinimumWidth(260);
    m_inspector->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

QWidget *LibraryPage::makeList()
{
    QHBoxLayout *head = pageHead(*m_heading, *m_counts);
    head->setStretchFactor(m_counts, 0);
    head->addWidget(m_search, 1);
    head->addWidget(new ActionButton(m_actions.import));
    head->addWidget(new ActionButton(m_actions.add));
    m_search->setMinimumWidth(120);

    m_noIps->addWay(m_actions.import);
    m_noIps->addWay(m_actions.add);
    m_noHits->addWay(m_actions.clear);
    for (QWidget *widget : QList<QWidget *>{m_table, m_noHits, m_noIps})
        m_stack->addWidget(widget);

    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_filters);
    layout->addWidget(m_chip, 0, Qt::AlignLeft);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    return list;
}

void LibraryPage::connectActions()
{
    // These keys belong to the table alone: in an edit they mean something else.
    for (QAction *action : {m_actions.edit, m_actions.copy, m_actions.remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    addActions({m_actions.add, m_actions.details, m_actions.grant});
    connect(m_actions.import, &QAction::triggered, this, &LibraryPage::importRequested);
    connect(m_actions.add, &QAction::triggered, this, &LibraryPage::addIp);
    connect(m_actions.edit, &QAction::triggered, this, [this] { m_table->edit(m_table->currentIndex()); });
    connect(m_actions.details, &QAction::triggered, this, &LibraryPage::showDetails);
    connect(m_actions.copy, &QAction::triggered, m_table, &TableView::copySelection);
    connect(m_actions.clear, &QAction::triggered, this, &LibraryPage::clearFilter);
    connect(m_actions.grantAll, &QAction::triggered, this, &LibraryPage::grantToAll);
    connect(m_actions.grant, &QAction::triggered, this, [this] {
        const QList<IpId> ips = m_selection->selected();
        if (ips.size() == 1)
            m_inspector->setIp(ips.first());
        if (ips.size() == 1)
            m_inspector->addGrant();
        else
            askGrants(workspace(), ips, tr("Rights to %n source IP(s)", nullptr, static_cast<int>(ips.size())), this);
    });
    connect(m_actions.remove, &QAction::triggered, this,
            [this] { workspace().follow(workspace().session().deleteIps(m_selection->selected())); });
    connect(m_table, &TableView::entered, this, [this] { showDetails(true); });
    connect(m_table, &TableView::escaped, this, [this] { showDetails(false); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &LibraryPage::openMenu);
    connect(m_inspector, &IpInspector::closeRequested, this, [this] {
        showDetails(false);
        m_table->setFocus();
    });
}

void LibraryPage::connectModel()
{
    Workspace &shared = workspace();
    connect(m_search, &SearchField::typedChanged, this, [this] { workspace().setSearchText(m_search->typed()); });
    connect(m_search, &SearchField::left, this, [this] {
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    });
    connect(&shared, &Workspace::searchTextChanged, this, &LibraryPage::applyFilter);
    connect(m_chip, &RowsChip::changed, this, &LibraryPage::applyFilter);
    connect(m_filters, &FilterBar::changed, this, &LibraryPage::applyFilter);
    connect(m_filters, &FilterBar::clearRequested, this, &LibraryPage::clearFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPage::showFound);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LibraryPage::showFound);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &LibraryPage::showFound);
    connect(m_model, &IpListModel::factsChanged, this, &LibraryPage::showCounts);
    connect(&shared, &Workspace::figuresChanged, this, &LibraryPage::showCounts);
    connect(&shared, &Workspace::viewChanged, this, &LibraryPage::showState);
    connect(m_selection, &KeptSelection::selectionChanged, this, &LibraryPage::showState);
    connect(m_selection, &KeptSelection::currentChanged, this, [this](IpId ip) {
        m_inspector->setIp(ip);
        showPanel();
    });
    m_actions.details->setChecked(true);
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
    return {m_actions.add,  m_actions.edit,   m_actions.details, m_actions.grant,
            m_actions.copy, m_actions.remove, m_actions.clear};
}

void LibraryPage::refresh()
{
    m_search->setTyped(workspace().searchText());
    showCounts();
    showState();
}

void LibraryPage::applyFilter()
{
    m_search->setTyped(workspace().searchText());
    IpFilter filter = m_filters->filter();
    filter.text = workspace().searchText();
    filter.only = m_chip->rows();
    m_filters->setClearable(!filter.isEmpty());
    m_model->setFilter(filter);
    showFound();
}

void LibraryPage::clearFilter()
{
    m_chip->clear();
    m_filters->clear();
    workspace().setSearchText({});
}

void LibraryPage::showCounts()
{
    const Formatter format = workspace().format();
    const planning::Figures &figures = workspace().figures();
    const int secured = figures.counts[static_cast<size_t>(Measure::SourceIps)];
    m_filters->setFacts(m_model->facts(), m_model->ips().size(), format);
    if (!workspace().isReady())
        return;
    m_counts->setText(tr("%1 secured · %2 listed").arg(format.number(secured), format.number(figures.listedIps)));
    m_banner->setVisible(secured == 0 && figures.listedIps > 0);
    m_banner->setText(tr("None of the %1 listed source IPs counts as secured, because no rights grant covers them "
                         "on %2.")
                          .arg(format.number(figures.listedIps), format.day(workspace().asOf())));
}

void LibraryPage::showFound()
{
    const int found = m_model->rowCount();
    const bool isEmpty = m_model->ips().isEmpty();
    m_search->setNote(m_model->filter().isEmpty() ? QString() : tr("%1 found").arg(workspace().format().number(found)));
    m_filters->setVisible(!isEmpty);
    m_search->setEnabled(!isEmpty);
    m_stack->setCurrentWidget(isEmpty ? m_noIps : found == 0 ? static_cast<QWidget *>(m_noHits) : m_table);
    showPanel();
    editNewIp();
}

// Details of what is not in the list any more would speak of something else than the list. Who works in them goes on.
void LibraryPage::showPanel()
{
    const bool isListed = m_model->rowOf(m_inspector->ip()).has_value();
    const bool isWorkedIn = m_inspector->isAncestorOf(QApplication::focusWidget());
    m_inspector->setVisible(m_actions.details->isChecked() && (isListed || isWorkedIn));
}

void LibraryPage::showState()
{
    const bool hasSelection = m_table->selectionModel()->hasSelection();
    m_actions.refresh(editRefusal(workspace()), hasSelection);
}

void LibraryPage::showIp(IpId ip)
{
    if (!m_model->rowOf(ip))
        clearFilter();
    m_actions.details->setChecked(true);
    if (m_selection->select(ip)) {
        showDetails(true);
        m_table->setFocus();
    }
}

void LibraryPage::showIps(const QList<IpId> &ips, const QString &what)
{
    clearFilter();
    m_chip->setRows(ips, what);
}

QList<IpColumn> LibraryPage::shownColumns() const
{
    QList<IpColumn> columns;
    for (int column : m_table->shownColumns())
        columns << static_cast<IpColumn>(column);
    return columns;
}

QList<IpId> LibraryPage::shownRows() const
{
    return m_model->shownIds();
}

QList<IpId> LibraryPage::selectedRows() const
{
    return m_selection->selected();
}

void LibraryPage::showDetails(bool isOpen)
{
    m_actions.details->setChecked(isOpen);
    const IpId current = m_selection->current();
    if (isOpen && !current.isNull())
        m_inspector->setIp(current);
    showPanel();
}

void LibraryPage::addIp()
{
    clearFilter();
    SourceIp ip;
    ip.id = makeId<SourceIp>();
    ip.title = tr("Untitled source IP");
    m_newIp = ip.id;
    m_model->expectAtTop(ip.id);
    workspace().follow(workspace().session().addIp(ip));
}

void LibraryPage::editNewIp()
{
    if (m_newIp.isNull() || !m_selection->select(m_newIp))
        return;
    m_newIp = {};
    m_table->setFocus();
    // Once the view has taken the new row up.
    QMetaObject::invokeMethod(
        m_table, [this] { m_table->edit(m_table->currentIndex()); }, Qt::QueuedConnection);
}

void LibraryPage::grantToAll()
{
    QList<IpId> ips;
    for (int row = 0; row < m_model->ips().size(); ++row)
        ips << m_model->ips().id(row);
    askGrants(workspace(), ips, tr("Rights to all %n source IP(s)", nullptr, static_cast<int>(ips.size())), this);
}

void LibraryPage::openMenu(const QPoint &position)
{
    openIpMenu(*m_table, m_table->viewport()->mapToGlobal(position), m_actions, [this](IpField field, int value) {
        workspace().follow(setIpField(workspace().session(), m_selection->selected(), field, value));
    });
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
    m_search->setPlaceholderText(tr("Search titles, creators, publishers, genres and tags"));
    m_search->setAccessibleName(tr("Search source IPs"));
    m_table->setAccessibleName(tr("Source IPs"));
    m_noIps->setTexts(tr("No source IPs yet"),
                      tr("Web novels, webtoons, novels, formats: the works that titles can be made from belong here, "
                         "with the rights in them. Import a list, or add one by hand."));
    m_noHits->setTexts(tr("Nothing fits"), tr("No source IP has all of what you search and filter for."));
    m_actions.retranslate();
    m_model->retranslate();
    showState();
    showCounts();
    showFound();
}

} // namespace slateboard
