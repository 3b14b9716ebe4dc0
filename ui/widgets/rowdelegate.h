// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace slateboard {

/// Paints the cells of a table in the manner of the design: a hair line below each row, the selection in a soft accent,
/// a frame around the current cell.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int inset = 8; // pixels left and right of a cell's content

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    /// Paints what stands in a cell; here its text, on one line, cut with an ellipsis.
    virtual void paintContent(QPainter *painter, const QRect &area, const QModelIndex &index, const Theme &theme) const;
    /// Text in `area`, in the painter's pen and font.
    static void paintText(QPainter *painter, const QRect &area, const QString &text,
                          Qt::Alignment alignment = Qt::AlignLeft);
};

} // namespace slateboard
