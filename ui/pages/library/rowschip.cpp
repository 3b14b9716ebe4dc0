// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/rowschip.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace slateboard {
namespace {

constexpr int chipInset = 12;  // pixels left and right
constexpr int crossRoom = 18;  // for the cross at the right
constexpr qreal crossHalf = 3; // pixels

} // namespace

RowsChip::RowsChip(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    hide();
    connect(this, &QPushButton::clicked, this, &RowsChip::clear);
    retranslate();
}

void RowsChip::setRows(const QList<IpId> &rows, const QString &what)
{
    m_rows = std::make_shared<const QList<IpId>>(rows);
    setText(what);
    updateGeometry();
    show();
    emit changed();
}

void RowsChip::clear()
{
    if (!m_rows)
        return;
    m_rows.reset();
    hide();
    emit changed();
}

QSize RowsChip::sizeHint() const
{
    const int wordRoom = fontMetrics().horizontalAdvance(text()) + 2; // advances are rounded
    return {wordRoom + 2 * chipInset + crossRoom, fontMetrics().height() + 10};
}

void RowsChip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() || underMouse() ? QPen(theme.accent, 1.5) : QPen(theme.accentSoft));
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    painter.setPen(theme.text);
    const QRect room = rect().adjusted(chipInset, 0, -chipInset - crossRoom, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    painter.setPen(QPen(theme.subtext, 1.5));
    const QPointF cross(rect().right() - chipInset - crossHalf, rect().center().y() + 0.5);
    painter.drawLine(cross + QPointF(-crossHalf, -crossHalf), cross + QPointF(crossHalf, crossHalf));
    painter.drawLine(cross + QPointF(-crossHalf, crossHalf), cross + QPointF(crossHalf, -crossHalf));
}

void RowsChip::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RowsChip::retranslate()
{
    setToolTip(tr("Show all source IPs again"));
    setAccessibleDescription(toolTip());
}

} // namespace slateboard
