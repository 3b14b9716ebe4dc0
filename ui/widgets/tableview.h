// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace slateboard {

/// A table of rows of one height, of which whole rows are selected. Copies the selection as text and HTML, and has a
/// column chooser on its header. Meant for 100,000 rows: nothing in it depends on their number.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    /// Selected rows, ascending.
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    /// Columns that can be seen, as they stand on screen.
    [[nodiscard]] QList<int> shownColumns() const;
    /// The selected rows as tab-separated text and HTML, columns as they stand on screen.
    void copySelection() const;
    /// Columns that the chooser cannot hide.
    void setFixedColumns(const QList<int> &columns) { m_fixedColumns = columns; }
    void keyboardSearch(const QString &) override {} // would read every row; pages have a search line

    [[nodiscard]] int heightOfRows() const;

signals:
    /// Return on a row.
    void entered();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Opens the chooser at a place of the header.
    virtual void chooseColumns(const QPoint &position);

private:
    QList<int> m_fixedColumns{0};
};

} // namespace slateboard
