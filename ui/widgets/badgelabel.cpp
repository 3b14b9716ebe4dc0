// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badgelabel.h"

#include <QPainter>

namespace slateboard {

void BadgeLabel::show(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return m_text.isEmpty() ? QSize(0, 0) : badgeSize(fontMetrics(), m_text);
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    QRect place({}, sizeHint());
    place.moveCenter({place.center().x(), rect().center().y()});
    paintBadge(&painter, place, m_text, m_tone);
}

} // namespace slateboard
