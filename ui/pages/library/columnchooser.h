// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QListWidget;
class QListWidgetItem;

namespace slateboard {

class IpTableView;

/// Chooses which columns of the table are shown, and their order: in a list that stays open until a click beside it or
/// Escape. Space shows or hides a column, dragging or Alt with the arrow keys moves it.
class ColumnChooser : public QFrame {
    Q_OBJECT
public:
    explicit ColumnChooser(IpTableView &table);

    /// Under `anchor`, within the screen.
    void openAt(const QRect &anchor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void apply();
    void move(int by);

    IpTableView &m_table;
    QListWidget *m_columns;
};

} // namespace slateboard
