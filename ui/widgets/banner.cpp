// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace slateboard {

Banner::Banner(QAction *way, QWidget *parent) : QWidget(parent), m_sentence(new QLabel)
{
    m_sentence->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(12);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(new ActionButton(way));
}

void Banner::setText(const QString &sentence)
{
    m_sentence->setText(QStringLiteral("▲  ") + sentence);
    m_sentence->setAccessibleName(sentence);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.warnSoft);
    painter.drawRoundedRect(rect(), 5, 5);
}

} // namespace slateboard
