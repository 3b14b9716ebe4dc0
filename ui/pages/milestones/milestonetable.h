// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/milestonelist.h"

#include <QAbstractTableModel>

namespace slateboard {

class Workspace;

/// The dated milestones of all titles as a table; names, forecasts and days done are edited in it. What is typed
/// becomes a verb, and the row follows once the library has it.
class MilestoneTable : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int ToneRole = Qt::UserRole; // a Tone
    static constexpr int QuietRole = Qt::UserRole + 1;

    explicit MilestoneTable(Workspace &workspace, QObject *parent = nullptr);

    /// The same milestones in whatever order keep selection and scroll; others are a new table.
    void setList(MilestoneList list);
    [[nodiscard]] const MilestoneRow &row(int row) const { return m_list.rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(MilestoneId milestone) const; // -1: not listed
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void sortAsked(slateboard::MilestoneColumn column, Qt::SortOrder order);

private:
    [[nodiscard]] QString text(const MilestoneRow &row, MilestoneColumn column) const;
    [[nodiscard]] QString tip(const MilestoneRow &row, MilestoneColumn column) const;
    [[nodiscard]] QVariant editValue(const MilestoneRow &row, MilestoneColumn column) const;
    void rename(const MilestoneRow &row, const QString &name);

    Workspace &m_workspace;
    MilestoneList m_list;
};

} // namespace slateboard
