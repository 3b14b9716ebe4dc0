// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/costlist.h"

#include <QWidget>

class QLabel;

namespace slateboard {

class CostEntry;
class CostTable;
class TableView;

/// The documents as a list that is searched, sorted and edited in place, and below it the line into which new ones are
/// entered.
class CostDocuments : public QWidget {
    Q_OBJECT
public:
    explicit CostDocuments(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] CostTable &model() const { return *m_model; }
    [[nodiscard]] CostEntry &entry() const { return *m_entry; }
    [[nodiscard]] QList<CostId> selected() const;
    /// What can be paid of the selection: commitments of which something is open.
    [[nodiscard]] QList<CostId> selectedOpen() const;

    void setShown(CostsShown shown);
    void setTitle(TitleId title); // null: of all
    /// Selects a document once it is listed.
    void showDocument(CostId cost);
    void begin(CostKind kind);
    /// One commitment begins an entry with what is open of it; of several each is paid in full today.
    void paySelected();
    /// Lists anew, at once if it is in sight.
    void refresh();
    void retranslate();

signals:
    void listed();
    void selectionChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void layOutColumns();
    void showColumns();
    void ask();
    void take(CostList list);
    void reselect();
    void showSums();

    Workspace &m_workspace;
    CostTable *m_model;
    TableView *m_table;
    QLabel *m_sums;
    CostEntry *m_entry;
    CostQuery m_query;
    QList<CostId> m_kept; // to be selected when the list is there
    bool m_isStale = true;
    Latest<CostList> m_next{this};
};

} // namespace slateboard
