// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tonedelegate.h"

namespace slateboard {

class Workspace;

/// Edits receipts and platforms where they stand: in the edit that fits what a cell holds (a day, an amount in whatever
/// currency, the kind of a receipt, a title, a number or a text).
class ReceiptDelegate : public ToneDelegate {
    Q_OBJECT
public:
    ReceiptDelegate(Workspace &workspace, QObject *parent) : ToneDelegate(parent), m_workspace(workspace) {}

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Workspace &m_workspace;
};

/// The parties of the library, and new ones.
void offerParties(class ChoiceEdit &edit, const Workspace &workspace);

} // namespace slateboard
