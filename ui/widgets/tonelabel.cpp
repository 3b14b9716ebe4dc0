// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QPainter>

namespace slateboard {

ToneLabel::ToneLabel(QWidget *parent, Shape shape) : QLabel(parent)
{
    const bool isBadge = shape == Shape::Badge;
    setWordWrap(!isBadge);
    setContentsMargins(isBadge ? QMargins(6, 1, 6, 1) : QMargins(8, 5, 8, 5));
    if (isBadge)
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void ToneLabel::say(const QString &words, Tone tone)
{
    m_tone = tone;
    setText(withSign(words, tone));
    setAccessibleName(words);
    setHidden(words.isEmpty());
    recolour();
}

void ToneLabel::recolour()
{
    QPalette own;
    own.setColor(QPalette::WindowText, toneColors(m_tone).text);
    setPalette(own);
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        recolour();
}

void ToneLabel::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColors(m_tone).ground);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    QLabel::paintEvent(event);
}

} // namespace slateboard
