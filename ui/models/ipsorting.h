// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/iporder.h"
#include "ui/models/latest.h"
#include "ui/models/workspace.h"

#include <optional>

namespace slateboard {

/// Keeps all rows of a table in the order of one column while rows come, change and go. An order is computed aside;
/// until it is there, the rows stay as they were. The order of the titles is kept up beside it: rows that are alike in
/// another column stand in that order.
class IpSorting : public QObject {
    Q_OBJECT
public:
    IpSorting(Workspace &workspace, int size, QObject *parent);

    /// All rows, as they are to be shown.
    [[nodiscard]] const std::vector<int> &rows() const { return m_directed; }
    /// By row its place among all rows.
    [[nodiscard]] std::vector<int> places() const;
    [[nodiscard]] IpColumn column() const { return m_column; }
    [[nodiscard]] bool isBusy() const { return m_next.isBusy(); }

    void sortBy(IpColumn column, Qt::SortOrder direction, std::shared_ptr<const IpFacts> facts);
    /// Orders by columns of which `changes` is true hold no more.
    void forget(const std::function<bool(IpColumn)> &changes, std::shared_ptr<const IpFacts> facts);

    /// The table has other rows: each goes where `map` says, and new ones to the end.
    void remap(const std::vector<int> &map, int size);
    /// Moves rows that changed, given in ascending order, to where they belong.
    void place(const QList<int> &changed, std::shared_ptr<const IpFacts> facts);

signals:
    /// rows() are in the order that was asked for last.
    void sorted();

private:
    void compute(std::shared_ptr<const IpFacts> facts);
    void take(SortedRows rows);
    [[nodiscard]] IpOrder orderBy(IpColumn column, std::shared_ptr<const IpFacts> facts) const;

    Workspace &m_workspace;
    IpColumn m_column = IpColumn::Title;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    SortedRows m_sorted;
    std::vector<int> m_directed;
    bool m_holds = false; // m_sorted is what would be computed
    std::optional<SortedRows> m_byTitle;
    struct Orders {
        SortedRows byTitle;
        SortedRows byColumn;
    };
    Latest<Orders> m_next;
};

} // namespace slateboard
