// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace slateboard {

class TableView;

/// Cells whose value is one of a list. The model gives the list (QStringList) under ChoicesRole, the index of the
/// chosen one under Qt::EditRole, and takes another there. All cells are painted as FigureTable's roles for tone and
/// strength say.
class ChoiceDelegate : public RowDelegate {
    Q_OBJECT
public:
    static constexpr int ChoicesRole = Qt::UserRole + 20;

    using RowDelegate::RowDelegate;

    /// Gives `view` such cells: a click on one, or Return and F2 anywhere in its row, opens the list of `column`.
    static void install(TableView &view, int column);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                      const Theme &theme) const override;
};

} // namespace slateboard
