// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablehead.h"

#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QPainter>

namespace slateboard {
namespace {

constexpr int triangle = 7; // pixels wide

void paintTriangle(QPainter *painter, const QPointF &left, bool isUp, const QColor &color)
{
    const qreal height = 4;
    const qreal y = left.y() + (isUp ? height / 2 : -height / 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QPointF points[] = {
        {left.x(), y}, {left.x() + triangle, y}, {left.x() + triangle / 2.0, isUp ? y - height : y + height}};
    painter->drawPolygon(points, 3);
}

} // namespace

TableHead::TableHead(QWidget *parent, Qt::Orientation orientation) : QHeaderView(orientation, parent)
{
    const bool isOfColumns = orientation == Qt::Horizontal;
    setSectionsClickable(isOfColumns);
    setSectionsMovable(isOfColumns);
    setHighlightSections(false);
    setStretchLastSection(isOfColumns);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize TableHead::sizeHint() const
{
    const QSize usual = QHeaderView::sizeHint();
    return orientation() == Qt::Horizontal ? QSize(usual.width(), fontMetrics().height() + 12)
                                           : usual + QSize(RowDelegate::inset, 0);
}

void TableHead::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.base);
    painter.setPen(theme.line);
    if (orientation() == Qt::Horizontal)
        painter.drawLine(viewport()->rect().bottomLeft(), viewport()->rect().bottomRight());
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme theme = Theme::of(palette());
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    const QVariant alignment = model()->headerData(column, orientation(), Qt::TextAlignmentRole);
    const auto sides = static_cast<int>(alignment.isValid() ? Qt::Alignment(alignment.toInt()) : defaultAlignment());
    painter->save();
    painter->fillRect(rect, theme.base);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.93);
    painter->setFont(small);
    painter->setPen(isSorted ? theme.text : theme.subtext);
    const QRect area = rect.adjusted(RowDelegate::inset, 0, -RowDelegate::inset, 0);
    const QRect room = isSorted ? area.adjusted(0, 0, -orderRoom, 0) : area;
    const QString name = painter->fontMetrics().elidedText(model()->headerData(column, orientation()).toString(),
                                                           Qt::ElideRight, room.width());
    QRect drawn;
    painter->drawText(room, sides | Qt::AlignVCenter, name, &drawn);
    if (isSorted)
        paintTriangle(painter, QPointF(drawn.right() + 5, rect.center().y()),
                      sortIndicatorOrder() == Qt::AscendingOrder, theme.text);
    painter->restore();
}

} // namespace slateboard
