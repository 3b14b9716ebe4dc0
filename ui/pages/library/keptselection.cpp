// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/keptselection.h"

#include <QHeaderView>
#include <QTableView>

namespace slateboard {
namespace {

// Beyond this only the current row is kept: each row taken up again costs the view something at every keystroke.
constexpr qsizetype mostKept = 500;

qsizetype countOf(const QItemSelection &selection)
{
    qsizetype rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows;
}

} // namespace

KeptSelection::KeptSelection(QTableView &table, IpListModel &model) : QObject(&table), m_table(table), m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &KeptSelection::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &KeptSelection::restore);
    // The row that takes a deleted one's place is selected, so that keys go on from there.
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        const QModelIndex index = m_table.currentIndex();
        if (index.isValid() && !m_table.selectionModel()->hasSelection())
            m_table.selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    });
    connect(table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        m_awaitsOrder = !m_model.isOrdered(); // else the model was reset before this is heard
        if (!m_awaitsOrder)
            showTop();
    });
    const QItemSelectionModel *selection = table.selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (const IpId id = index.isValid() ? m_model.idAt(index.row()) : IpId(); !id.isNull())
            emit currentChanged(id);
    });
    connect(selection, &QItemSelectionModel::selectionChanged, this, &KeptSelection::selectionChanged);
}

QList<IpId> KeptSelection::selected() const
{
    QList<IpId> ids;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const IpId id = m_model.idAt(row); !id.isNull()) // else a head of a group
                ids << id;
        }
    }
    return ids;
}

IpId KeptSelection::current() const
{
    const QModelIndex index = m_table.currentIndex();
    return index.isValid() ? m_model.idAt(index.row()) : IpId();
}

void KeptSelection::remember()
{
    const QModelIndex index = m_table.currentIndex();
    const qsizetype count = countOf(m_table.selectionModel()->selection());
    m_wasInSight = index.isValid() && count > 0 && m_table.viewport()->rect().intersects(m_table.visualRect(index));
    if (!index.isValid() && count == 0)
        return; // filtered out before: it may come back
    m_selected = count > mostKept ? QList<IpId>() : selected();
    m_current = current();
    m_column = std::max(0, index.column());
}

void KeptSelection::restore()
{
    QItemSelection selection;
    for (int row : m_model.rowsOf(m_selected))
        selection.select(m_model.index(row, 0), m_model.index(row, ipColumnCount - 1));
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const auto row = m_current.isNull() ? std::nullopt : m_model.rowOf(m_current)) {
        const QModelIndex index = m_model.index(*row, m_column);
        m_table.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_table.scrollTo(index);
    }
    if (m_awaitsOrder && m_model.isOrdered()) {
        m_awaitsOrder = false;
        showTop();
    }
    emit selectionChanged();
}

void KeptSelection::showTop()
{
    if (!m_wasInSight)
        m_table.scrollToTop();
}

bool KeptSelection::select(IpId id)
{
    const auto row = m_model.rowOf(id);
    if (!row)
        return false;
    const QModelIndex index = m_model.index(*row, 0);
    // By the view it would be added to the selection while the keys of a shortcut are still held down.
    m_table.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table.scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

} // namespace slateboard
