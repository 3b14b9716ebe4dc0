// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/iplistmodel.h"
#include "ui/pages/library/libraryactions.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;

namespace slateboard {

class Banner;
class EmptyState;
class FilterBar;
class IpInspector;
class KeptSelection;
class RowsChip;
class SearchField;
class TableView;

/// The source IPs of the library: searched, filtered, sorted and edited in a table, one of them in full beside it.
class LibraryPage : public Page {
    Q_OBJECT
public:
    explicit LibraryPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] static QString title(); // translated, for the navigation
    /// The count beside the title in the navigation.
    [[nodiscard]] static QString badge(const Workspace &workspace);
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;
    void showIp(IpId ip); // selects it and opens its details
    /// Shows these rows alone, under a chip that says what they are, until that is taken away.
    void showIps(const QList<IpId> &ips, const QString &what);

    [[nodiscard]] QList<IpColumn> shownColumns() const; // as they stand on screen
    [[nodiscard]] QList<IpId> shownRows() const;        // all that is found, in the order of the table
    [[nodiscard]] QList<IpId> selectedRows() const;

signals:
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeList();
    void connectActions();
    void connectModel();

    void applyFilter();
    void clearFilter();
    void showCounts();
    void showFound();
    void showPanel();
    void showState();
    void showDetails(bool isOpen);
    void addIp();
    void editNewIp();
    void grantToAll();
    void openMenu(const QPoint &position);
    void retranslate();

    LibraryActions m_actions;
    IpListModel *m_model;
    TableView *m_table;
    KeptSelection *m_selection;
    QLabel *m_heading;
    QLabel *m_counts;
    SearchField *m_search;
    FilterBar *m_filters;
    RowsChip *m_chip;
    Banner *m_banner;
    EmptyState *m_noIps;
    EmptyState *m_noHits;
    QStackedWidget *m_stack;
    IpInspector *m_inspector;
    IpId m_newIp; // added a moment ago: its title is edited as soon as it is listed
};

} // namespace slateboard
