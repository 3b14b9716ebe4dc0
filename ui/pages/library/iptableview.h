// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/pages/library/columnwidths.h"
#include "ui/widgets/tableview.h"

#include <QJsonObject>
#include <QSet>

namespace slateboard {

class IpListModel;
class Workspace;

/// The table of source IPs. Its columns are as wide as what usually stands in them, those of numbers as the widest
/// number; room to spare goes to the texts that are cut, and room that is missing is taken from them. A column that
/// somebody gives another width keeps it. The heads of groups stretch over the whole row, and open and close by a
/// click, Left and Right, Space or Return.
class IpTableView : public TableView {
    Q_OBJECT
public:
    IpTableView(Workspace &workspace, IpListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QList<IpColumn> columnsShown() const; // as they stand on screen
    /// Shows exactly these, in this order.
    void showColumns(const QList<IpColumn> &columns);
    void resetColumns();
    void openChooser(const QRect &anchor);

    /// Columns, widths and order, to be remembered.
    [[nodiscard]] QJsonObject saved() const;
    void restore(const QJsonObject &saved);

signals:
    void columnsChanged();
    /// Paste was asked for: rows for the library.
    void pasteRequested();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void chooseColumns(const QPoint &position) override;

private:
    void connectHead();
    void place(const QList<IpColumn> &columns);
    void countNumbers();
    void measure();
    void spread();
    void give(const QList<IpColumn> &columns, int spare);
    void take(const QList<IpColumn> &columns, int missing);
    void widen(IpColumn column, int by); // from its usual width
    [[nodiscard]] QList<IpColumn> automatic() const;
    [[nodiscard]] bool takeHeadKey(int key);

    Workspace &m_workspace;
    IpListModel &m_list;
    std::array<int, ipColumnCount> m_usual{}; // widths in pixels
    QSet<int> m_byHand;                       // columns whose width somebody chose
    NumberSpans m_numbers;
    Latest<NumberSpans> m_nextNumbers;
    bool m_hasTotals = false;
    bool m_isSpreading = false;
};

} // namespace slateboard
