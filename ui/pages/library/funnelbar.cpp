// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/funnelbar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace slateboard {
namespace {

constexpr int sideRoom = 6; // pixels
constexpr int countRoom = 72;
constexpr qreal barRadius = 3;

} // namespace

FunnelBar::FunnelBar(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FunnelBar::setCount(const QString &count, double share, double passed)
{
    m_count = count;
    m_share = share;
    m_passed = passed;
    update();
}

void FunnelBar::setNameWidth(int width)
{
    m_nameWidth = width;
    update();
}

int FunnelBar::neededNameWidth() const
{
    return fontMetrics().horizontalAdvance(text()) + 2 * sideRoom;
}

QSize FunnelBar::sizeHint() const
{
    return {420, fontMetrics().height() + 18};
}

void FunnelBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(theme.soft) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setPen(theme.text);
    painter.drawText(QRect(sideRoom, 0, m_nameWidth - sideRoom, height()), Qt::AlignLeft | Qt::AlignVCenter, text());

    const QRectF room = QRectF(rect()).adjusted(m_nameWidth + sideRoom, 7, -countRoom, -7);
    const qreal least = m_share > 0 ? 2 : 0; // so that few can be seen
    const QRectF bar(room.topLeft(), QSizeF(std::max(least, room.width() * m_share), room.height()));
    QPainterPath outline;
    outline.addRoundedRect(bar, barRadius, barRadius);
    painter.fillPath(outline, Theme::mixed(theme.base, theme.accent, 0.72));
    if (m_passed > 0) {
        painter.setClipPath(outline);
        const QRectF end(bar.right() - room.width() * m_passed, bar.top(), room.width() * m_passed, bar.height());
        painter.fillRect(end, theme.accentSoft);
        painter.fillRect(end, QBrush(theme.accent, Qt::BDiagPattern));
        painter.setClipping(false);
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.drawText(QRectF(bar.right() + 8, 0, countRoom, height()), Qt::AlignLeft | Qt::AlignVCenter, m_count);
}

} // namespace slateboard
