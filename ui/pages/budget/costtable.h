// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/budget/costlist.h"

#include <QAbstractTableModel>

namespace slateboard {

class Workspace;

/// Commitments and payments as rows, edited in place.
class CostTable : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int ToneRole = Qt::UserRole;

    explicit CostTable(Workspace &workspace, QObject *parent = nullptr);

    /// The same documents in whatever order keep selection and scroll; others are a new table.
    void setList(CostList list);
    [[nodiscard]] const CostList &list() const { return m_list; }
    [[nodiscard]] CostId id(int row) const { return m_list.lines[static_cast<size_t>(row)].cost; }
    [[nodiscard]] const Cost *cost(int row) const; // nullptr: it has just gone
    [[nodiscard]] int rowOf(CostId cost) const;    // -1: not listed
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void sortAsked(slateboard::CostColumn column, Qt::SortOrder order);

private:
    [[nodiscard]] QString text(const CostLine &line, const Cost &cost, CostColumn column) const;
    [[nodiscard]] QString tip(const CostLine &line, const Cost &cost, CostColumn column) const;

    Workspace &m_workspace;
    CostList m_list;
};

} // namespace slateboard
