// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuretable.h"

#include "ui/models/headcell.h"

#include <QCollator>

#include <algorithm>

namespace slateboard {
namespace {

std::vector<RowTarget> sortedTargets(const QList<FigureRow> &rows)
{
    std::vector<RowTarget> targets;
    targets.reserve(static_cast<size_t>(rows.size()));
    std::ranges::transform(rows, std::back_inserter(targets), &FigureRow::target);
    std::ranges::sort(targets, std::less());
    return targets;
}

} // namespace

void FigureTable::setColumns(QList<FigureColumn> columns)
{
    if (columns.size() == m_columns.size()) { // other words for the same columns: selection and scroll stay
        m_columns = std::move(columns);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    m_sortColumn = -1;
    endResetModel();
}

void FigureTable::setRows(QList<FigureRow> rows)
{
    rows = sorted(std::move(rows));
    if (sortedTargets(rows) != sortedTargets(m_rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    // The same rows with other figures: selection and scroll stay.
    if (!std::ranges::equal(rows, m_rows, {}, &FigureRow::target, &FigureRow::target))
        reorder(std::move(rows));
    else
        m_rows = std::move(rows);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
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
    case Qt::DisplayRole: return cell.text;
    case Qt::EditRole: return m_editing.value ? m_editing.value(row.target, index.column()) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (cell.telling >= 0 && m_teller)
            return m_teller(cell.telling);
        return cell.tip.isEmpty() ? cell.text : cell.tip;
    case Qt::TextAlignmentRole: return cellAlignment(m_columns.at(index.column()).rightAligned);
    case ToneRole: return static_cast<int>(cell.tone);
    case StrongRole: return cell.strong || row.isTotal;
    default: return {};
    }
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const FigureColumn column = m_columns.value(section);
    return section < m_columns.size() ? headCell(column.head, column.rightAligned, orientation, role) : QVariant();
}

Qt::ItemFlags FigureTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && data(index, Qt::EditRole).isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool FigureTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || value == data(index, Qt::EditRole))
        return false;
    m_editing.take(m_rows.at(index.row()).target, index.column(), value);
    return true;
}

void FigureTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    reorder(sorted(m_rows));
}

void FigureTable::reorder(QList<FigureRow> rows)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<FigureRow> kept;
    for (const QModelIndex &index : before)
        kept << m_rows.at(index.row());
    m_rows = std::move(rows);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowLike(kept.at(i)), before.at(i).column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

int FigureTable::rowLike(const FigureRow &row) const
{
    // Several rows may lead to one target, such as the costs of one title.
    const auto same = std::ranges::find_if(m_rows, [&](const FigureRow &other) {
        return other.target == row.target &&
               std::ranges::equal(other.cells, row.cells, {}, &FigureCell::text, &FigureCell::text);
    });
    return same == m_rows.end() ? rowOf(row.target) : static_cast<int>(same - m_rows.begin());
}

QList<FigureRow> FigureTable::sorted(QList<FigureRow> rows) const
{
    if (m_sortColumn < 0)
        return rows;
    QCollator collator;
    collator.setNumericMode(true);
    const auto less = [&](const FigureRow &a, const FigureRow &b) {
        const FigureCell left = (m_sortOrder == Qt::AscendingOrder ? a : b).cells.value(m_sortColumn);
        const FigureCell right = (m_sortOrder == Qt::AscendingOrder ? b : a).cells.value(m_sortColumn);
        if (left.number || right.number)
            return left.number.value_or(0) < right.number.value_or(0);
        return collator.compare(left.text, right.text) < 0;
    };
    const auto end = std::ranges::stable_partition(rows, [](const FigureRow &row) { return !row.isTotal; }).begin();
    std::stable_sort(rows.begin(), end, less);
    return rows;
}

} // namespace slateboard
