// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/costdocuments.h"

#include "app/search/query.h"
#include "app/session/costverbs.h"
#include "ui/pages/budget/costdelegate.h"
#include "ui/pages/budget/costentry.h"
#include "ui/pages/budget/costtable.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr qsizetype mostKept = 500; // each row that is selected again costs the view something

} // namespace

CostDocuments::CostDocuments(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_model(new CostTable(workspace, this)), m_table(new TableView),
    m_sums(new QLabel), m_entry(new CostEntry(workspace))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CostDelegate(workspace, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(m_query.sortedBy), m_query.order);
    m_table->setSortingEnabled(true);
    m_sums->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addWidget(m_sums);
    column->addWidget(m_entry);
    layOutColumns();
    connectParts();
}

void CostDocuments::connectParts()
{
    connect(m_model, &CostTable::sortAsked, this, [this](CostColumn by, Qt::SortOrder order) {
        m_query.sortedBy = by;
        m_query.order = order;
        refresh();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CostDocuments::selectionChanged);
    connect(m_table, &TableView::entered, this, [this] {
        if (m_table->currentIndex().isValid())
            m_table->edit(m_table->currentIndex());
    });
    connect(m_entry, &CostEntry::entered, this, &CostDocuments::showDocument);
    connect(m_entry, &CostEntry::escaped, m_table, qOverload<>(&QWidget::setFocus));
    connect(&m_workspace, &Workspace::figuresChanged, this, &CostDocuments::refresh);
    connect(&m_workspace, &Workspace::searchTextChanged, this, &CostDocuments::refresh);
    for (auto signal : {&Workspace::viewChanged, &Workspace::languageChanged}) {
        connect(&m_workspace, signal, this, [this] {
            m_entry->showWorkspace();
            refresh();
        });
    }
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.touches({Table::Title, Table::Account, Table::Party}))
            m_entry->showWorkspace();
        else if (changes.touches(Table::Cost) && isVisible())
            m_entry->followCosts();
    });
}

void CostDocuments::layOutColumns()
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    constexpr int letters[] = {14, 20, 20, 14, 19, 17, 23, 18, 16, 16, 24}; // by CostColumn
    for (int column = 0; column < costColumnCount; ++column)
        m_table->setColumnWidth(column, digit * letters[column]);
    showColumns();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

// What all rows of a view have alike, or none of them has, needs no column.
void CostDocuments::showColumns()
{
    const bool hasPayments = m_query.shown == CostsShown::All || m_query.shown == CostsShown::Payments;
    const bool hasCommitments = m_query.shown != CostsShown::Payments;
    const std::pair<CostColumn, bool> columns[] = {{CostColumn::Kind, m_query.shown == CostsShown::All},
                                                   {CostColumn::Open, hasCommitments},
                                                   {CostColumn::DueDay, hasCommitments},
                                                   {CostColumn::Settles, hasPayments}};
    for (const auto &[column, isShown] : columns)
        m_table->setColumnHidden(static_cast<int>(column), !isShown);
}

QList<CostId> CostDocuments::selected() const
{
    QList<CostId> ids;
    for (int row : m_table->selectedRowNumbers())
        ids << m_model->id(row);
    return ids;
}

QList<CostId> CostDocuments::selectedOpen() const
{
    QList<CostId> ids;
    for (int row : m_table->selectedRowNumbers()) {
        const CostLine &line = m_model->list().lines[static_cast<size_t>(row)];
        if (line.open != Money{})
            ids << line.cost;
    }
    return ids;
}

void CostDocuments::setShown(CostsShown shown)
{
    if (shown == m_query.shown)
        return;
    if (shown == CostsShown::Due) { // by due day, the first one first
        m_query.sortedBy = CostColumn::DueDay;
        m_query.order = Qt::AscendingOrder;
    } else if (m_query.shown == CostsShown::Due) {
        m_query.sortedBy = CostColumn::Day;
        m_query.order = Qt::DescendingOrder;
    }
    m_query.shown = shown;
    showColumns();
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(m_query.sortedBy), m_query.order);
    refresh();
}

void CostDocuments::setTitle(TitleId title)
{
    m_query.title = title;
    refresh();
}

void CostDocuments::showDocument(CostId cost)
{
    m_kept = {cost};
    refresh();
}

void CostDocuments::begin(CostKind kind)
{
    const Cost *current = m_table->currentIndex().isValid() ? m_model->cost(m_table->currentIndex().row()) : nullptr;
    m_entry->begin(kind, !m_query.title.isNull() ? m_query.title : current ? current->title : TitleId());
}

void CostDocuments::paySelected()
{
    const QList<CostId> ids = selectedOpen();
    if (ids.size() == 1) {
        const int row = m_model->rowOf(ids.first());
        if (const Cost *cost = m_model->cost(row))
            m_entry->beginPayment(*cost, m_model->list().lines[static_cast<size_t>(row)].open);
        return;
    }
    QList<CostPayment> payments;
    for (CostId id : ids)
        payments.append({id, m_workspace.session().today()});
    if (!payments.isEmpty())
        m_workspace.follow(payCommitments(m_workspace.session(), payments));
}

void CostDocuments::refresh()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

void CostDocuments::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isStale)
        return;
    if (m_workspace.isReady())
        m_entry->followCosts(); // which it did not while it was hidden
    ask();
}

void CostDocuments::ask()
{
    if (!m_workspace.isReady())
        return;
    m_isStale = false;
    m_query.asOf = m_workspace.asOf();
    m_query.language = m_workspace.language();
    m_query.text = search::plainWords(m_workspace.searchText());
    m_next.ask([library = m_workspace.library(), figures = m_workspace.sharedFigures(),
                query = m_query] { return listCosts(library, *figures, query); },
               [this](CostList list) { take(std::move(list)); });
}

void CostDocuments::take(CostList list)
{
    if (m_kept.isEmpty())
        m_kept = selected();
    if (m_kept.size() > mostKept)
        m_kept.clear();
    m_model->setList(std::move(list));
    reselect();
    showSums();
    emit listed();
    emit selectionChanged();
}

void CostDocuments::reselect()
{
    QItemSelection selection;
    QModelIndex first;
    for (CostId id : std::exchange(m_kept, {})) {
        const int row = m_model->rowOf(id);
        if (row < 0)
            continue;
        selection.select(m_model->index(row, 0), m_model->index(row, costColumnCount - 1));
        if (!first.isValid())
            first = m_model->index(row, std::max(0, m_table->currentIndex().column()));
    }
    if (!first.isValid() || m_table->selectionModel()->selection() == selection)
        return;
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(first);
}

void CostDocuments::showSums()
{
    const Formatter format = m_workspace.format();
    const CostList &list = m_model->list();
    const int count = static_cast<int>(list.lines.size());
    if (m_query.shown != CostsShown::Due) {
        m_sums->setText(tr("%Ln document(s)", nullptr, count) + QStringLiteral(" · ") +
                        tr("paid %1 · open %2").arg(format.moneyExact(list.paid), format.moneyExact(list.open)));
        return;
    }
    const planning::DueSums &sums = list.due;
    m_sums->setText(tr("overdue %1 · within %2 days %3 · later %4 · without a day %5 · together %6")
                        .arg(format.moneyShort(sums.overdue), QString::number(planning::soonDueDays),
                             format.moneyShort(sums.soon), format.moneyShort(sums.later),
                             format.moneyShort(sums.undated), format.moneyShort(sums.all())));
}

void CostDocuments::retranslate()
{
    m_table->setAccessibleName(tr("Commitments and payments"));
    m_model->retranslate();
    if (m_workspace.isReady())
        showSums();
}

} // namespace slateboard
