// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

#include <QAbstractTableModel>

namespace slateboard {

/// Remarks about rows of a file: line, column and reason.
class RemarkTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, NameColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRemarks(QList<exchange::RowRemark> remarks);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<exchange::RowRemark> m_remarks;
};

} // namespace slateboard
