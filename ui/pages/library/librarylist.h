// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/iplistmodel.h"

#include <QJsonObject>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace slateboard {

class Banner;
class EmptyState;
class FilterBar;
class FilterList;
class IpTableView;
class KeptSelection;
struct LibraryActions;
class RowsChip;
class SearchField;
class SearchRemarks;

/// The source IPs as a list that is searched, filtered, divided and ordered. What is looked for has one truth, the text
/// of the search: the filters beside it read it and write into it.
class LibraryList : public QWidget {
    Q_OBJECT
public:
    LibraryList(Workspace &workspace, const LibraryActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] IpListModel &model() const { return *m_model; }
    [[nodiscard]] IpTableView &table() const { return *m_table; }
    [[nodiscard]] KeptSelection &selection() const { return *m_selection; }
    /// The search line, which stands in the head of the page.
    [[nodiscard]] SearchField &search() const { return *m_search; }

    void showIps(const QList<IpId> &ips, const QString &what);
    /// Selects one and brings it into sight, whatever hid it.
    bool reveal(IpId ip);
    void clearFilter();
    /// Adds a source IP; its title is edited as soon as it is listed.
    void addIp();
    /// Whether there is something to be saved.
    [[nodiscard]] bool hasQuery() const { return !m_model->filter().query.isEmpty(); }
    /// Takes the text of the search that the window has now.
    void refresh();
    /// A sentence above the list with the way to mend what it says; empty: none.
    void warn(const QString &sentence);

    /// Columns, groups, what was searched: to be remembered.
    [[nodiscard]] QJsonObject saved() const;
    void restore(const QJsonObject &saved);

signals:
    /// Other rows are in the list.
    void found();
    void layoutChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut(const LibraryActions &actions);
    void connectSearch();
    void connectActions(const LibraryActions &actions);
    void applyFilter();
    void sayHowToSearch();
    void showFound();
    void editNewIp();
    void group(IpGrouping by);
    void write(search::Field field, const std::optional<search::Term> &term);
    void retranslate();

    Workspace &m_workspace;
    IpListModel *m_model;
    IpTableView *m_table;
    KeptSelection *m_selection;
    SearchField *m_search;
    FilterBar *m_bar;
    FilterList *m_filters;
    QWidget *m_side; // the saved filters and the way to save one
    RowsChip *m_chip;
    SearchRemarks *m_remarks;
    Banner *m_banner;
    EmptyState *m_noIps;
    EmptyState *m_noHits;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    IpId m_newIp; // added a moment ago
};

} // namespace slateboard
