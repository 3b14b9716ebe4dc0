// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace slateboard {

class Workspace;

/// Paints the cells of a CostTable in their tone, and edits them in place.
class CostDelegate : public RowDelegate {
    Q_OBJECT
public:
    CostDelegate(Workspace &workspace, QObject *parent);

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
