// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonelabel.h"

#include <QLayout>
#include <QPainter>

namespace slateboard {

void growToText(QWidget &dialog)
{
    for (const QWidget *part : dialog.findChildren<QWidget *>()) {
        if (part->layout())
            part->layout()->activate(); // it tells those around it only then
    }
    QLayout *layout = dialog.layout();
    layout->invalidate();
    layout->activate();
    const int needed =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog.width()) : layout->totalMinimumSize().height();
    if (dialog.height() < needed)
        dialog.resize(dialog.width(), needed);
}

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
    update();
}

// Text and ground in the colours of the moment: a palette of its own would keep those of the theme before.
void ToneLabel::paintEvent(QPaintEvent *)
{
    const ToneColors colors = toneColors(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setPen(colors.text);
    const int flags = static_cast<int>(alignment()) | (wordWrap() ? Qt::TextWordWrap : 0);
    painter.drawText(contentsRect(), flags, text());
}

} // namespace slateboard
