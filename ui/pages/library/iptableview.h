// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipcolumns.h"
#include "ui/widgets/tableview.h"

#include <QJsonObject>

namespace slateboard {

class IpListModel;

/// The table of source IPs. Its columns are as wide as what usually stands in them; room to spare goes to the texts
/// that are cut, until somebody gives a column another width. The heads of groups stretch over the whole row, and open
/// and close by a click, Left and Right, Space or Return.
class IpTableView : public TableView {
    Q_OBJECT
public:
    explicit IpTableView(IpListModel &model, QWidget *parent = nullptr);

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

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void chooseColumns(const QPoint &position) override;

private:
    void layOutColumns();
    void place(const QList<IpColumn> &columns);
    void spread();
    [[nodiscard]] bool takeHeadKey(int key);

    IpListModel &m_list;
    bool m_isByHand = false;
    bool m_isSpreading = false;
};

} // namespace slateboard
