// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include <QPainter>

namespace slateboard {

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme.accentSoft : theme.base);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->setPen(theme.text);
    paintContent(painter, option.rect.adjusted(inset, 0, -inset, -1), index, theme);
    painter->restore();
}

void RowDelegate::paintContent(QPainter *painter, const QRect &area, const QModelIndex &index, const Theme &) const
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    paintText(painter, area, index.data().toString(),
              alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft);
}

void RowDelegate::paintText(QPainter *painter, const QRect &area, const QString &text, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter->drawText(area, static_cast<int>(Qt::AlignVCenter | (alignment & Qt::AlignHorizontal_Mask)), shown);
}

void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace slateboard
