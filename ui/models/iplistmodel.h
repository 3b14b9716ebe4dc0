// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipcolumns.h"
#include "ui/models/ipfilter.h"
#include "ui/models/iporder.h"
#include "ui/models/latest.h"
#include "ui/models/workspace.h"

#include <QAbstractTableModel>

#include <map>

namespace slateboard {

/// The source IPs of a library that a filter lets through, in the order of a column. Holds the rows of a snapshot of
/// the table, so that data() never waits. A new filter or order resets it; an edit of single rows is told row by row,
/// and an edited row stays where it is until the next filter or order. Orders and derived facts are computed aside.
class IpListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        StatusRole = Qt::UserRole, // int of IpStatus
        DaysLeftRole               // until the last secured day; nothing: perpetual, or not secured
    };

    explicit IpListModel(Workspace &workspace, QObject *parent = nullptr);

    void setFilter(const IpFilter &filter);
    [[nodiscard]] const IpFilter &filter() const { return m_filter; }
    [[nodiscard]] const IpTable &ips() const { return m_ips; }
    [[nodiscard]] const IpFacts &facts() const { return *m_facts; }
    /// False while an order or facts are still being computed.
    [[nodiscard]] bool isSettled() const { return !m_order.isBusy() && !m_newFacts.isBusy(); }

    /// A row that is about to be added shows at the top, until the next filter or order; others come in order.
    void expectAtTop(IpId id) { m_expected = id; }

    [[nodiscard]] IpId idAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(IpId id) const;         // nothing: filtered out or gone
    [[nodiscard]] QList<int> rowsOf(const QList<IpId> &ids) const; // of those shown, ascending
    /// All that the filter lets through, as they are shown.
    [[nodiscard]] QList<IpId> shownIds() const;
    [[nodiscard]] planning::IpState stateOf(IpId id) const;
    [[nodiscard]] QList<TitleId> titlesOf(IpId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Edits through the session: the new value shows once it is kept.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void retranslate();

signals:
    /// Counts, genres or states are new.
    void factsChanged();

private:
    void follow(const Changes &changes);
    void followRows(const QList<qint64> &ids);
    void moveTo(const IpTable &now);
    void place(const QList<int> &rows);
    void hide(size_t position);
    void show(int row, const std::vector<int> &ranks);
    void query();
    void refilter();
    void computeFacts();
    void takeFacts(IpFacts facts);
    void computeOrder();
    void refreshCells(IpColumn first, IpColumn last);
    [[nodiscard]] std::vector<int> inOrder(const std::vector<char> &passing) const;
    [[nodiscard]] IpOrder order() const;

    Workspace &m_workspace;
    IpTable m_ips;
    std::shared_ptr<const IpFacts> m_facts;
    IpFilter m_filter;
    IpColumn m_column = IpColumn::Title;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<int> m_ordered;                    // all rows of m_ips by m_column, ascending
    std::map<IpColumn, std::vector<int>> m_orders; // others, while they hold
    std::vector<int> m_rows;                       // shown: rows of m_ips
    IpId m_expected;                               // to be shown at the top
    Latest<std::vector<int>> m_order;
    Latest<IpFacts> m_newFacts;
};

} // namespace slateboard
