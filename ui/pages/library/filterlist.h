// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/query.h"
#include "ui/models/iplistmodel.h"

#include <QListWidget>

class QAction;

namespace slateboard {

/// The filters that people come back to, with how many source IPs each lets through: some that everybody needs, and
/// those that were saved. Counts are taken aside.
class FilterList : public QListWidget {
    Q_OBJECT
public:
    FilterList(Workspace &workspace, const IpListModel &model, QWidget *parent = nullptr);

    /// The search as it is: its line is marked if it is one of these.
    void setQuery(const search::Query &query);
    /// Gives the present search a name of its own, typed in place.
    void saveQuery();

    [[nodiscard]] QSize sizeHint() const override { return {164, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, 80}; }

signals:
    void chosen(const QString &text);

protected:
    // Selected is what is searched, wherever the keys or the mouse are.
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &,
                                                                       const QEvent *) const override
    {
        return QItemSelectionModel::NoUpdate;
    }
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Line {
        SavedFilterId id; // null: everybody's
        search::Query query;
    };
    void fill();
    void goTo(SavedFilterId current, int line);
    void addLine(const QString &name, const Line &line);
    void mark();
    void countLines();
    void showCounts(const std::vector<int> &counts);
    void takeName(const QListWidgetItem *item);
    void take(SavedFilterId id, const QString &name, const search::Query &query);
    void openMenu(const QPoint &position);
    void replaceCurrent();
    void deleteCurrent();
    void retranslate();
    [[nodiscard]] const SavedFilter *currentSaved() const;

    Workspace &m_workspace;
    const IpListModel &m_model;
    QList<Line> m_lines; // of the items; the heading has none, and a new one none yet
    search::Query m_query;
    QAction *m_rename;
    QAction *m_replace;
    QAction *m_delete;
    Latest<std::vector<int>> m_counts;
};

} // namespace slateboard
