// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

#include <QAbstractTableModel>

namespace slateboard {

/// The columns of a list, a row each: what it means, what its cells read as, and how many of them could not be read.
class ColumnTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, MeaningColumn, KindColumn, UnreadColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Columns of the same names keep their place on screen.
    void setColumns(exchange::ImportKind kind, const QStringList &names, const exchange::Mapping &mapping);
    void setFindings(const QList<exchange::ColumnFinding> &findings); // empty: not known yet

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void meaningChosen(int column, const QString &field); // empty: not taken

private:
    [[nodiscard]] QString fieldOf(int column) const { return m_mapping.key(column); }
    [[nodiscard]] bool isTaken(int row) const;
    [[nodiscard]] QStringList codes() const; // of the fields to choose among, the empty one first
    [[nodiscard]] QString textOf(int row, int column) const;

    exchange::ImportKind m_kind = exchange::ImportKind::Ips;
    QStringList m_names;
    exchange::Mapping m_mapping;
    QList<exchange::ColumnFinding> m_findings; // by column
};

} // namespace slateboard
