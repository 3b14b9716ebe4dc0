// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QPainter>

namespace slateboard {
namespace {

QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return QStringLiteral("✓ ");
    case Tone::Warn: return QStringLiteral("▲ ");
    case Tone::Over: return QStringLiteral("✕ ");
    case Tone::Neutral: break;
    }
    return {};
}

} // namespace

ToneLabel::ToneLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setContentsMargins(8, 5, 8, 5);
    setVisible(false);
}

void ToneLabel::setSentence(const QString &sentence, Tone tone)
{
    m_tone = tone;
    setText(signOf(tone) + sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
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
