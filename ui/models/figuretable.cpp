// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuretable.h"

#include <QCollator>

namespace slateboard {

void FigureTable::setColumns(QList<FigureColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    endResetModel();
}

void FigureTable::setRows(QList<FigureRow> rows)
{
    if (rows.size() == m_rows.size() && std::ranges::equal(rows, m_rows, {}, &FigureRow::target, &FigureRow::target)) {
        // The same rows with other figures: selection and scroll stay.
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    sortRows();
    endResetModel();
}

int FigureTable::rowOf(const RowTarget &target) const
{
    const auto found = std::ranges::find(m_rows, target, &FigureRow::target);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int FigureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FigureTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FigureRow &row = m_rows.at(index.row());
    const FigureCell cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return cell.text;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (m_columns.at(index.column()).rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    case ToneRole: return static_cast<int>(cell.tone);
    case StrongRole: return cell.strong || row.isTotal;
    default: return {};
    }
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).head;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (m_columns.at(section).rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void FigureTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<RowTarget> kept;
    for (const QModelIndex &index : before)
        kept << m_rows.at(index.row()).target;
    sortRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(std::max(0, rowOf(kept.at(i))), before.at(i).column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void FigureTable::sortRows()
{
    if (m_sortColumn < 0)
        return;
    QCollator collator;
    collator.setNumericMode(true);
    const auto less = [&](const FigureRow &a, const FigureRow &b) {
        const FigureCell &left =
            m_sortOrder == Qt::AscendingOrder ? a.cells.at(m_sortColumn) : b.cells.at(m_sortColumn);
        const FigureCell &right =
            m_sortOrder == Qt::AscendingOrder ? b.cells.at(m_sortColumn) : a.cells.at(m_sortColumn);
        if (left.number || right.number)
            return left.number.value_or(0) < right.number.value_or(0);
        return collator.compare(left.text, right.text) < 0;
    };
    const auto end = std::ranges::stable_partition(m_rows, [](const FigureRow &row) { return !row.isTotal; }).begin();
    std::stable_sort(m_rows.begin(), end, less);
}

} // namespace slateboard
