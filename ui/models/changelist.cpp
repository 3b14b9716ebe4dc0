// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changelist.h"

#include "ui/models/headcell.h"

#include <algorithm>

namespace slateboard {
namespace {

// What came along with the rows that a step is about.
bool isOnTheSide(Table table)
{
    return table == Table::Party || table == Table::Account;
}

} // namespace

void ChangeList::setRows(const EditRows &rows, const Formatter &format, bool isPlanned)
{
    beginResetModel();
    m_teller.emplace(rows.context, format);
    m_isPlanned = isPlanned;
    m_untold = rows.untold();
    m_rows = rows.rows;
    std::ranges::stable_partition(m_rows, [](const store::RowChange &row) { return !isOnTheSide(row.table); });
    m_lines.clear();
    for (int at = 0; at < m_rows.size(); ++at) {
        store::RowChange &row = m_rows[at];
        row.cells = m_teller->toldCells(row);
        m_lines.push_back({at, -1});
        for (int cell = 0; cell < row.cells.size(); ++cell)
            m_lines.push_back({at, cell});
    }
    if (m_untold > 0)
        m_lines.push_back({});
    endResetModel();
}

void ChangeList::clear()
{
    beginResetModel();
    m_lines.clear();
    m_rows.clear();
    m_untold = 0;
    endResetModel();
}

store::RowDeed ChangeList::deed(int line) const
{
    return row(line).deed;
}

QString ChangeList::deedWord(int line) const
{
    switch (deed(line)) {
    case store::RowDeed::Added: return m_isPlanned ? tr("Comes back") : tr("Added");
    case store::RowDeed::Deleted: return m_isPlanned ? tr("Goes") : tr("Deleted");
    case store::RowDeed::Changed: break;
    }
    return m_isPlanned ? tr("Changes") : tr("Changed");
}

RowName ChangeList::name(int line) const
{
    return m_teller->nameOf({row(line).table, row(line).id});
}

QString ChangeList::remark() const
{
    return tr("and %Ln more row(s)", nullptr, static_cast<int>(m_untold));
}

std::optional<store::RowKey> ChangeList::key(int line) const
{
    if (line < 0 || line >= rowCount() || isRemark(line))
        return std::nullopt;
    return store::RowKey{row(line).table, row(line).id};
}

std::optional<store::RowKey> ChangeList::shown(int line, const Library &library) const
{
    const auto known = key(line);
    return known ? shownRow(library, *known) : std::nullopt;
}

int ChangeList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangeList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeList::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(false);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const int line = index.row();
    if (isRemark(line))
        return index.column() == Field ? remark() : QString();
    if (isHead(line))
        return index.column() == Field ? QStringLiteral("%1: %2").arg(deedWord(line), name(line).full()) : QString();
    const store::CellChange &cell = row(line).cells[m_lines[static_cast<size_t>(line)].cell];
    switch (index.column()) {
    case Field: return fieldWord(row(line).table, cell.column);
    case Before: return m_teller->value(row(line).table, cell.column, cell.before);
    default: return m_teller->value(row(line).table, cell.column, cell.after);
    }
}

QVariant ChangeList::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString names[] = {tr("Field"), m_isPlanned ? tr("Now") : tr("Before"),
                             m_isPlanned ? tr("After the undo") : tr("After")};
    return section < ColumnCount ? headCell(names[section], false, orientation, role) : QVariant();
}

} // namespace slateboard
