// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/duplicates.h"
#include "ui/models/latest.h"
#include "ui/models/workspace.h"

#include <QAbstractListModel>
#include <QSet>

#include <atomic>

namespace slateboard {

/// Groups of source IPs that are probably one work, found aside and again after each edit of source IPs. Those that
/// people say are none stay away for as long as `hidden` lives, unless another source IP joins them.
class DuplicatesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ReasonRole = Qt::UserRole };

    /// Groups that are said to be none, by the ids of their source IPs.
    using NoDuplicates = QSet<QList<qint64>>;
    DuplicatesModel(Workspace &workspace, std::shared_ptr<NoDuplicates> hidden, QObject *parent = nullptr);
    ~DuplicatesModel() override;

    [[nodiscard]] bool isSearching() const { return m_search.isBusy(); }
    [[nodiscard]] double progress() const { return *m_progress; } // share done of a search
    [[nodiscard]] const search::DuplicateGroup &group(int row) const { return m_shown[row]; }
    /// Whether groups are shown in which each source IP is a season or side story of its own.
    void showParts(bool isShown);
    [[nodiscard]] int partsCount() const { return m_partsCount; } // of such groups
    [[nodiscard]] int uncomparedTitles() const { return m_uncomparedTitles; }
    void hide(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void searched();

private:
    void search();
    void follow(const QList<qint64> &changed);
    void take(const search::DuplicateSearch &found);
    void select();

    Workspace &m_workspace;
    Latest<search::DuplicateSearch> m_search;
    std::shared_ptr<std::atomic_bool> m_isStopped; // of the search that was asked for last
    std::shared_ptr<std::atomic<double>> m_progress = std::make_shared<std::atomic<double>>(0);
    QList<search::DuplicateGroup> m_found;
    QList<search::DuplicateGroup> m_shown;
    std::shared_ptr<NoDuplicates> m_hidden;
    bool m_showsParts = false;
    int m_partsCount = 0;
    int m_uncomparedTitles = 0;
};

} // namespace slateboard
