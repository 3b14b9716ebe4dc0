// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figuretable.h"

#include <QTableView>

namespace slateboard {

/// Shows a FigureTable: calm rows, signs in their tone, Enter or a double click follows a row, copying gives text and a
/// table for spreadsheets.
class FigureView : public QTableView {
    Q_OBJECT
public:
    explicit FigureView(QWidget *parent = nullptr);

    [[nodiscard]] FigureTable &table() const { return *m_table; }
    void setColumns(const QList<FigureColumn> &columns);
    /// Lists inside cards show no head and no grid of their own.
    void setHeadVisible(bool visible);

signals:
    void followed(const slateboard::RowTarget &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QModelIndex &index);
    void layOutColumns();

    FigureTable *m_table;
};

} // namespace slateboard
