// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

#include <QAbstractTableModel>

#include <memory>

namespace slateboard {

/// Remarks about rows of a list: line, column and reason.
class RemarkTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, NameColumn, ReasonColumn, ColumnCount };
    using Remarks = std::shared_ptr<const QList<exchange::RowRemark>>;

    using QAbstractTableModel::QAbstractTableModel;
    ~RemarkTable() override;

    void setRemarks(Remarks remarks); // null: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Remarks m_remarks;
};

} // namespace slateboard
