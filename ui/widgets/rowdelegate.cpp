// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include <QPainter>

namespace slateboard {
namespace {

constexpr int mostShaped = 4000; // some ten screenfuls

}

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent), m_shaped(mostShaped)
{}

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

void RowDelegate::paintText(QPainter *painter, const QRect &area, const QString &text, Qt::Alignment alignment) const
{
    if (text.isEmpty())
        return;
    if (painter->font() != m_shapedFont) {
        m_shaped.clear();
        m_shapedFont = painter->font();
    }
    const std::pair key(text, area.width());
    QStaticText *shaped = m_shaped.object(key);
    if (!shaped) {
        shaped = new QStaticText(painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        shaped->setTextFormat(Qt::PlainText);
        shaped->prepare(painter->transform(), painter->font());
        m_shaped.insert(key, shaped);
    }
    const QSizeF size = shaped->size();
    const qreal room = area.width() - size.width();
    const qreal indent = alignment & Qt::AlignRight ? room : alignment & Qt::AlignHCenter ? room / 2 : 0;
    painter->drawStaticText(QPointF(area.left() + indent, area.top() + qRound((area.height() - size.height()) / 2)),
                            *shaped);
}

void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace slateboard
