// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figuretable.h"
#include "ui/widgets/tableview.h"

namespace slateboard {

/// Shows a FigureTable: calm rows, cells in their tone; Return or a double click follows a row.
class FigureView : public TableView {
    Q_OBJECT
public:
    explicit FigureView(QWidget *parent = nullptr);

    [[nodiscard]] FigureTable &table() const { return *m_table; }
    void setColumns(const QList<FigureColumn> &columns);
    /// A double click or F2 changes such cells.
    void setEditing(FigureEditing editing);
    /// Lists inside tiles show no head.
    void setHeadVisible(bool visible);
    /// Shows a row in the middle, whatever height the view is given, until somebody scrolls.
    void centre(const RowTarget &target);

signals:
    void followed(const slateboard::RowTarget &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QModelIndex &index);
    void layOutColumns();
    void centreAgain();

    FigureTable *m_table;
    RowTarget m_centred;
    int m_centredAt = 0; // where it scrolled to for that
};

} // namespace slateboard
