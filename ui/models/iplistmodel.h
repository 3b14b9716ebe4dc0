// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipcolumns.h"
#include "ui/models/ipfilter.h"
#include "ui/models/ipgroups.h"
#include "ui/models/ipshown.h"
#include "ui/models/ipsorting.h"
#include "ui/models/latest.h"
#include "ui/models/workspace.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace slateboard {

/// The source IPs of a library that a filter lets through, in the order of a column, perhaps under the heads of groups.
/// Holds the rows of a snapshot of the table, so that data() never waits. A new filter, order or grouping resets it; an
/// edit of single rows is told row by row, and an edited row stays where it is until the next filter or order. Orders,
/// groups, derived facts and what is found in synopses are computed aside. Heads cannot be selected, and have no id.
class IpListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        StatusRole = Qt::UserRole, // int of IpStatus
        DaysLeftRole,              // until the last secured day; nothing: perpetual, decided, or not secured
        ClashRole                  // bool: exclusive rights clash
    };

    explicit IpListModel(Workspace &workspace, QObject *parent = nullptr);

    void setFilter(const IpFilter &filter);
    [[nodiscard]] const IpFilter &filter() const { return m_filter; }
    [[nodiscard]] const IpTable &ips() const { return m_ips; }
    [[nodiscard]] const IpFacts &facts() const { return *m_facts; }
    [[nodiscard]] std::shared_ptr<const IpFacts> sharedFacts() const { return m_facts; }
    /// False while an order, groups or facts are still being computed.
    [[nodiscard]] bool isSettled() const
    {
        return !m_sorting.isBusy() && !m_newFacts.isBusy() && !m_newGroups.isBusy() && !m_synopses.isBusy() &&
               !m_untilSynopses.isActive();
    }

    /// False while the order that was asked for last is still being computed.
    [[nodiscard]] bool isOrdered() const { return !m_sorting.isBusy(); }

    /// A row that is about to be added shows at the top, until the next filter or order; others come in order.
    void expectAtTop(IpId id) { m_expected = id; }

    [[nodiscard]] IpId idAt(int row) const;                        // null: a head
    [[nodiscard]] std::optional<int> rowOf(IpId id) const;         // nothing: filtered out, gone or in a closed group
    [[nodiscard]] QList<int> rowsOf(const QList<IpId> &ids) const; // of those shown, ascending
    /// How many the filter lets through, in closed groups too.
    [[nodiscard]] int foundCount() const { return static_cast<int>(m_shown.rows().size()); }
    /// All that the filter lets through, as they are shown.
    [[nodiscard]] QList<IpId> shownIds() const;
    [[nodiscard]] planning::IpState stateOf(IpId id) const;
    [[nodiscard]] QList<TitleId> titlesOf(IpId id) const;

    /// The head of a group.
    struct Head {
        QString name;
        QString summary; // how many, how many of them secured, and their share of all that is found
        bool isCollapsed = false;
    };
    void setGrouping(IpGrouping by);
    [[nodiscard]] IpGrouping grouping() const { return m_grouping; }
    [[nodiscard]] std::optional<Head> headAt(int row) const; // nothing: a source IP
    void setCollapsed(int row, bool isCollapsed);            // of a head
    void setAllCollapsed(bool isCollapsed);

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
    [[nodiscard]] QVariant headData(int row, IpColumn column, int role) const;
    void follow(const Changes &changes);
    void followRows(const QList<qint64> &ids);
    void followSingleRows(const QList<qint64> &ids);
    void moveTo(const IpTable &now);
    void hide(int position);
    void show(int row, const std::vector<int> &places);
    [[nodiscard]] std::vector<int> found() const;
    void query();
    void refilter();
    void searchSynopses();
    void computeFacts();
    void takeFacts(IpFacts facts);
    void computeGroups();
    void refreshCells(IpColumn first, IpColumn last);

    Workspace &m_workspace;
    IpTable m_ips;
    std::shared_ptr<const IpFacts> m_facts;
    IpFilter m_filter;
    IpSorting m_sorting;
    IpGrouping m_grouping = IpGrouping::None;
    IpGroups m_groups; // of m_ips; those of m_grouping follow
    IpShown m_shown;
    mutable QHash<std::pair<int, int>, QString> m_subtotals; // by group and column, once they were asked for
    IpId m_expected;                                         // to be shown at the top
    Latest<IpFacts> m_newFacts;
    Latest<IpGroups> m_newGroups;
    std::vector<search::RowVerdict> m_verdicts; // of synopses, on the filter and the rows as they are
    Latest<std::vector<search::RowVerdict>> m_synopses;
    std::shared_ptr<std::atomic_bool> m_isOvertaken; // the search of synopses that is under way
    QTimer m_untilSynopses;
};

} // namespace slateboard
