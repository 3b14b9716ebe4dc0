// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <utility>

namespace slateboard {

/// Paints the cells of a table in the manner of the design: a hair line below each row, the selection in a soft accent,
/// a frame around the current cell.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(QObject *parent = nullptr);

    static constexpr int inset = 8; // pixels left and right of a cell's content

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    /// Paints what stands in a cell; here its text, on one line, cut with an ellipsis.
    virtual void paintContent(QPainter *painter, const QRect &area, const QModelIndex &index, const Theme &theme) const;
    /// Text in `area`, in the painter's pen and font, cut with an ellipsis. What was painted once is painted again in a
    /// fraction of the time: shaping Hangul is most of what a screenful of cells costs.
    void paintText(QPainter *painter, const QRect &area, const QString &text,
                   Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    mutable QCache<std::pair<QString, int>, QStaticText> m_shaped; // by text and width
    mutable QFont m_shapedFont;
};

} // namespace slateboard
