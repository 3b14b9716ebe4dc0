// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QAbstractTableModel>

#include <functional>
#include <variant>

namespace slateboard {

/// How a cell stands beside the others: a refusal or a warning is told by its sign in the text too, never by colour
/// alone.
enum class CellTone { Plain, Quiet, Good, Warn, Over };

/// One cell of a table of figures: what it says, and what it is sorted by where that is a number.
struct FigureCell {
    QString text;
    std::optional<double> number = {};
    CellTone tone = CellTone::Plain;
    bool strong = false;
    QString tip = {}; // says more than the text; empty: the text
    int telling = -1; // what the table's teller says such a tip of, when it is asked for; -1: nothing
};

/// A row of a list that a page keeps beside the table.
struct ListPlace {
    int place = 0;
    friend auto operator<=>(const ListPlace &, const ListPlace &) = default;
};

/// What a row of figures leads to.
using RowTarget = std::variant<std::monostate, TitleId, IpId, Quarter, Month, PlanId, ListPlace, PartyId,
                               Id<struct ReleaseWindow>, Id<Receipt>>;

struct FigureColumn {
    QString head;
    bool rightAligned = false;
    int width = 0;      // pixels; 0: takes the room that is left
    bool gives = false; // becomes as narrow as half of that before the table scrolls sideways
};

/// Which cells people can change where they stand, and how.
struct FigureEditing {
    std::function<QVariant(const RowTarget &, int column)> value; // for the editor; invalid: it cannot be changed
    std::function<void(const RowTarget &, int column, const QVariant &)> take;
};

struct FigureRow {
    QList<FigureCell> cells;
    RowTarget target = {};
    bool isTotal = false; // stays at the foot, whatever the table is sorted by
    int place = -1;       // in a list that the page keeps, where several rows lead to one target
};

/// A table of figures, read-only but for the cells that its editing names. Its rows come all at once, because figures
/// are computed all at once. They stay in the order that was asked for, and selection and scroll stay as long as the
/// rows lead to the same targets.
class FigureTable : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int ToneRole = Qt::UserRole;
    static constexpr int StrongRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// As many columns as before keep the rows, because only the language of the heads has changed; else they go.
    void setColumns(QList<FigureColumn> columns);
    void setRows(QList<FigureRow> rows);
    /// Makes tips that are too many to be made beforehand; see FigureCell::telling.
    void setTeller(std::function<QString(int)> teller) { m_teller = std::move(teller); }
    void setEditing(FigureEditing editing) { m_editing = std::move(editing); }
    [[nodiscard]] const QList<FigureColumn> &columns() const { return m_columns; }
    [[nodiscard]] const RowTarget &target(int row) const { return m_rows.at(row).target; }
    [[nodiscard]] int place(int row) const { return m_rows.at(row).place; }
    /// The row that leads to `target`, or -1.
    [[nodiscard]] int rowOf(const RowTarget &target) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QList<FigureRow> sorted(QList<FigureRow> rows) const;
    /// Takes the same rows in another order, or with other figures.
    void reorder(QList<FigureRow> rows);
    /// The row that says the same as this one, or else the first that leads to its target.
    [[nodiscard]] int rowLike(const FigureRow &row) const;

    QList<FigureColumn> m_columns;
    QList<FigureRow> m_rows;
    std::function<QString(int)> m_teller;
    FigureEditing m_editing;
    int m_sortColumn = -1; // the order in which the rows came
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace slateboard
