// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/remarktable.h"

#include "app/exchange/remarks.h"
#include "ui/models/headcell.h"
#include "ui/pages/import/freeaside.h"

#include <QLocale>

namespace slateboard {

RemarkTable::~RemarkTable()
{
    freeAside(m_remarks);
}

void RemarkTable::setRemarks(Remarks remarks)
{
    beginResetModel();
    std::swap(m_remarks, remarks);
    endResetModel();
    freeAside(remarks);
}

int RemarkTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_remarks ? 0 : static_cast<int>(m_remarks->size());
}

int RemarkTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RemarkTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const exchange::RowRemark &remark = m_remarks->at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return cellAlignment(true);
    if (role == Qt::ToolTipRole)
        return remark.sentence;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case LineColumn: return remark.line > 0 ? QLocale().toString(remark.line) : QString(); // else of all lines
    case NameColumn: return remark.column;
    default: return exchange::reasonAlone(remark); // line and column stand beside it
    }
}

QVariant RemarkTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList names{tr("Line"), tr("Column"), tr("Reason")};
    return headCell(names.value(section), section == LineColumn, orientation, role);
}

} // namespace slateboard
