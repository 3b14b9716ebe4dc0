// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/librarylist.h"

#include "app/search/querycompletion.h"
#include "ui/pages/library/filterbar.h"
#include "ui/pages/library/filterlist.h"
#include "ui/pages/library/iptableview.h"
#include "ui/pages/library/keptselection.h"
#include "ui/pages/library/libraryactions.h"
#include "ui/pages/library/rowschip.h"
#include "ui/pages/library/searchremarks.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QEvent>
#include <QJsonArray>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slateboard {

LibraryList::LibraryList(Workspace &workspace, const LibraryActions &actions, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_model(new IpListModel(workspace, this)),
    m_table(new IpTableView(workspace, *m_model)), m_selection(new KeptSelection(*m_table, *m_model)),
    m_search(new SearchField), m_bar(new FilterBar(actions.filters, actions.columns)),
    m_filters(new FilterList(workspace, *m_model)), m_side(new QWidget), m_chip(new RowsChip),
    m_remarks(new SearchRemarks(*m_search)), m_banner(new Banner(actions.grantAll)), m_noIps(new EmptyState),
    m_noHits(new EmptyState), m_stack(new QStackedWidget), m_split(new QSplitter(Qt::Horizontal))
{
    layOut(actions);
    connectSearch();
    connectActions(actions);
    retranslate();
    applyFilter();
}

void LibraryList::layOut(const LibraryActions &actions)
{
    m_search->setMinimumWidth(120);
    m_banner->hide();
    m_noIps->addWay(actions.import);
    m_noIps->addWay(actions.add);
    m_noHits->addWay(actions.clear);
    for (QWidget *widget : QList<QWidget *>{m_table, m_noHits, m_noIps})
        m_stack->addWidget(widget);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 8, 0);
    side->addWidget(m_filters, 1);
    side->addWidget(new ActionButton(actions.saveFilter));
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_side);
    m_split->addWidget(m_stack);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_remarks);
    layout->addWidget(m_bar);
    layout->addWidget(m_chip, 0, Qt::AlignLeft);
    layout->addWidget(m_banner);
    layout->addWidget(m_split, 1);
}

void LibraryList::connectSearch()
{
    m_search->setComplete([this](const QString &text, qsizetype cursor) {
        return search::completionsAt(text, cursor, spokenLanguage(), m_model->facts().texts());
    });
    connect(m_search, &SearchField::typedChanged, this, [this] { m_workspace.setSearchText(m_search->typed()); });
    connect(m_search, &SearchField::historyChanged, this, &LibraryList::layoutChanged);
    connect(m_search, &SearchField::left, this, [this] {
        if (m_model->rowCount() == 0)
            return; // a table that is hidden would take the focus once it is shown again, amid what is typed by then
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    });
    connect(&m_workspace, &Workspace::searchTextChanged, this, &LibraryList::applyFilter);
    connect(m_chip, &RowsChip::changed, this, &LibraryList::applyFilter);
    connect(m_bar, &FilterBar::chosen, this, &LibraryList::write);
    connect(m_bar, &FilterBar::clearRequested, this, &LibraryList::clearFilter);
    connect(m_bar, &FilterBar::groupingChosen, this, &LibraryList::group);
    connect(m_filters, &FilterList::chosen, this, [this](const QString &text) {
        m_chip->clear();
        m_workspace.setSearchText(text);
    });
    connect(m_model, &IpListModel::factsChanged, this, [this] { m_bar->setGenres(m_model->facts().texts().genres); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LibraryList::showFound);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &LibraryList::showFound);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryList::showFound);
    connect(m_table, &IpTableView::columnsChanged, this, &LibraryList::layoutChanged);
}

void LibraryList::connectActions(const LibraryActions &actions)
{
    connect(actions.clear, &QAction::triggered, this, &LibraryList::clearFilter);
    connect(actions.find, &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll(); // what is typed now takes the old text's place
    });
    connect(actions.filters, &QAction::toggled, this, [this](bool isShown) {
        m_side->setVisible(isShown);
        emit layoutChanged();
    });
    connect(actions.saveFilter, &QAction::triggered, this, [this, filters = actions.filters] {
        filters->setChecked(true);
        m_filters->saveQuery();
    });
    connect(actions.columns, &QAction::triggered, this, [this] {
        const QWidget &button = m_bar->columnsButton();
        m_table->openChooser(QRect(button.mapToGlobal(QPoint()), button.size()));
    });
    connect(actions.openGroups, &QAction::triggered, m_model, [this] { m_model->setAllCollapsed(false); });
    connect(actions.closeGroups, &QAction::triggered, m_model, [this] { m_model->setAllCollapsed(true); });
}

void LibraryList::applyFilter()
{
    const QString text = m_workspace.searchText();
    m_search->setTyped(text);
    const search::ParsedQuery parsed = search::parse(text);
    m_remarks->setRemarks(parsed.remarks);
    m_bar->setQuery(parsed.query);
    m_filters->setQuery(parsed.query);
    m_bar->setClearable(!text.isEmpty() || m_chip->rows());
    m_model->setFilter({parsed.query, m_chip->rows()});
    showFound();
}

void LibraryList::write(search::Field field, const std::optional<search::Term> &term)
{
    m_workspace.setSearchText(search::withField(m_workspace.searchText(), field, term, spokenLanguage()));
    applyFilter(); // the boxes say again what the text says, also where it is the same
}

void LibraryList::group(IpGrouping by)
{
    m_model->setGrouping(by);
    m_bar->setGrouping(by);
    emit layoutChanged();
}

void LibraryList::clearFilter()
{
    m_chip->clear();
    m_workspace.setSearchText({});
}

void LibraryList::refresh()
{
    m_search->setTyped(m_workspace.searchText());
}

void LibraryList::showIps(const QList<IpId> &ips, const QString &what)
{
    clearFilter();
    m_chip->setRows(ips, what);
}

bool LibraryList::reveal(IpId ip)
{
    if (!m_model->rowOf(ip))
        clearFilter();
    if (!m_model->rowOf(ip))
        m_model->setAllCollapsed(false);
    return m_selection->select(ip);
}

void LibraryList::addIp()
{
    clearFilter();
    SourceIp ip;
    ip.id = makeId<SourceIp>();
    ip.title = tr("Untitled source IP");
    m_newIp = ip.id;
    m_model->expectAtTop(ip.id);
    m_workspace.follow(m_workspace.session().addIp(ip));
}

void LibraryList::editNewIp()
{
    if (m_newIp.isNull() || !m_selection->select(m_newIp))
        return;
    m_newIp = {};
    m_table->setFocus();
    // Once the view has taken the new row up.
    QMetaObject::invokeMethod(
        m_table, [this] { m_table->edit(m_table->currentIndex()); }, Qt::QueuedConnection);
}

void LibraryList::warn(const QString &sentence)
{
    m_banner->setVisible(!sentence.isEmpty());
    m_banner->setText(sentence);
}

// Beside a chip there is no room for an example: how many were found stands there.
void LibraryList::sayHowToSearch()
{
    const QString example = spokenLanguage() == Language::Korean
                                ? QStringLiteral("매체:웹툰 만료<90일 -태그:사극")
                                : QStringLiteral("medium:webtoon lapses<90d -tag:period");
    m_search->setPlaceholderText(m_chip->rows() ? tr("Search in these")
                                                : tr("Search, or filter as in %1").arg(example));
}

void LibraryList::showFound()
{
    const bool isEmpty = m_model->ips().isEmpty();
    const int count = m_model->foundCount();
    sayHowToSearch();
    m_search->setNote(m_model->filter().isEmpty() ? QString() : tr("%1 found").arg(m_workspace.format().number(count)));
    m_bar->setVisible(!isEmpty);
    m_search->setEnabled(!isEmpty);
    m_stack->setCurrentWidget(isEmpty ? m_noIps : count == 0 ? static_cast<QWidget *>(m_noHits) : m_table);
    emit found();
    editNewIp();
}

QJsonObject LibraryList::saved() const
{
    QJsonObject saved = m_table->saved();
    saved[QStringLiteral("grouping")] = static_cast<int>(m_model->grouping());
    saved[QStringLiteral("filters")] = !m_side->isHidden();
    saved[QStringLiteral("history")] = QJsonArray::fromStringList(m_search->history());
    return saved;
}

void LibraryList::restore(const QJsonObject &saved)
{
    m_table->restore(saved);
    const int by = saved[QStringLiteral("grouping")].toInt();
    group(by > 0 && by < ipGroupingCount ? static_cast<IpGrouping>(by) : IpGrouping::None);
    m_search->setHistory(saved[QStringLiteral("history")].toVariant().toStringList());
}

void LibraryList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LibraryList::retranslate()
{
    m_search->setAccessibleName(tr("Search source IPs"));
    m_table->setAccessibleName(tr("Source IPs"));
    m_noIps->setTexts(tr("No source IPs yet"),
                      tr("Web novels, webtoons, novels, formats: the works that titles can be made from belong here, "
                         "with the rights in them. Import a list, or add one by hand."));
    m_noHits->setTexts(tr("Nothing fits"), tr("No source IP has all of what you search and filter for."));
    m_model->retranslate();
    applyFilter();
}

} // namespace slateboard
