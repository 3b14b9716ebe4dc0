// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipcolumns.h"
#include "ui/pages/library/libraryactions.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;

namespace slateboard {

class GrantActions;
class IpInspector;
class LibraryList;
class Segments;
class ManyActions;

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
    void askExport(); // of what is shown, what is selected, or everything

    [[nodiscard]] QList<IpColumn> shownColumns() const; // as they stand on screen
    [[nodiscard]] QList<IpId> shownRows() const;        // all that is found, in the order of the table
    [[nodiscard]] QList<IpId> selectedRows() const;

    /// How a person has set the page up: columns, groups, what was searched.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    void importRequested();
    void pasteRequested(); // of the rows that the clipboard holds
    void layoutChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectList();
    void showCounts();
    void showPanel();
    void showState();
    [[nodiscard]] bool isOneMeant() const;
    void showDetails(bool isOpen);
    void grantToSelection();
    void grantToAll();
    void removeSelection();
    void paste();
    void showTab(int tab);
    void openMenu(const QPoint &position);
    void retranslate();

    LibraryActions m_actions;
    LibraryList *m_list;
    ManyActions *m_many;
    QLabel *m_heading;
    QLabel *m_counts;
    Segments *m_tabs;
    QStackedWidget *m_stack;
    IpInspector *m_inspector;
    GrantActions *m_steps;
};

} // namespace slateboard
