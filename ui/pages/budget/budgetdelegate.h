// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace slateboard {

class Workspace;

/// Paints the cells of a BudgetTable, names indented behind the sign of what is folded, and edits them in place.
class BudgetDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit BudgetDelegate(Workspace &workspace, QObject *parent = nullptr);

    static constexpr int indent = 14; // pixels a level

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                      const Theme &theme) const override;

private:
    Workspace &m_workspace;
};

} // namespace slateboard
