// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/editteller.h"

#include <QAbstractTableModel>

#include <vector>

namespace slateboard {

/// What a step changed: each row with its fields below it, before and after. Texts are made when they are asked for.
class ChangeList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Field, Before, After, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// `isPlanned`: it has not happened yet, as what an undo would do.
    void setRows(const EditRows &rows, const Formatter &format, bool isPlanned);
    void clear();

    [[nodiscard]] bool isHead(int line) const { return m_lines[static_cast<size_t>(line)].cell < 0; }
    [[nodiscard]] bool isRemark(int line) const { return m_lines[static_cast<size_t>(line)].row < 0; }
    [[nodiscard]] store::RowDeed deed(int line) const; // of the row that the line is about
    [[nodiscard]] QString deedWord(int line) const;
    [[nodiscard]] RowName name(int line) const;
    [[nodiscard]] QString remark() const; // how many rows are not listed
    /// The row that the line is about, and the title or source IP on which it hangs; nothing for a remark.
    [[nodiscard]] std::optional<store::RowKey> key(int line) const;
    [[nodiscard]] std::optional<store::RowKey> shown(int line, const Library &library) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        int row = -1;  // in m_rows; -1: the remark
        int cell = -1; // in m_cells of the row; -1: its head
    };
    [[nodiscard]] const store::RowChange &row(int line) const { return m_rows[m_lines[static_cast<size_t>(line)].row]; }

    QList<store::RowChange> m_rows; // with the cells that are told
    std::vector<Line> m_lines;
    std::optional<EditTeller> m_teller;
    qsizetype m_untold = 0;
    bool m_isPlanned = false;
};

} // namespace slateboard
