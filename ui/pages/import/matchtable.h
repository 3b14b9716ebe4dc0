// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/proposal.h"

#include <QAbstractTableModel>

namespace slateboard {

/// Rows of a list that are about source IPs or documents which the library has: what it has beside what the list says,
/// and what becomes of each.
class MatchTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, ActionColumn, TitleColumn, BeforeColumn, AfterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    ~MatchTable() override;

    /// `ips` are those of the library that was planned for. Rows of the same lines keep selection and place.
    void setMatches(std::shared_ptr<const Proposal> proposal, exchange::ImportKind kind, const IpTable &ips);
    [[nodiscard]] const exchange::ImportMatch &match(int row) const { return m_proposal->plan.matches.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What can become of a match, for people; metrics are never added twice.
    [[nodiscard]] static QStringList actionNames(exchange::ImportKind kind);

signals:
    void actionChosen(int row, slateboard::exchange::MatchAction action);

private:
    [[nodiscard]] bool hasSameLines(const Proposal &proposal) const;
    [[nodiscard]] QString textOf(int row, int column) const;

    std::shared_ptr<const Proposal> m_proposal;
    exchange::ImportKind m_kind = exchange::ImportKind::Ips;
    IpTable m_ips;
};

/// The name of a field that differs, for people; the kind of a grant stands for a whole new one.
[[nodiscard]] QString fieldTitle(exchange::ImportKind kind, const QString &code);

} // namespace slateboard
