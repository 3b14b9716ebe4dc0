// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr double cardRadius = 7;

} // namespace

Card::Card(QWidget *parent) :
    QWidget(parent), m_heading(new QLabel(this)), m_remark(new QLabel(this)), m_head(new QHBoxLayout),
    m_content(new QVBoxLayout)
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_remark->setFont(small);
    m_head->setSpacing(8);
    m_head->addWidget(m_heading);
    m_head->addStretch(1);
    m_head->addWidget(m_remark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    column->addLayout(m_head);
    column->addLayout(m_content, 1);
    m_content->setSpacing(6);
    recolour();
}

void Card::setHeading(const QString &heading, const QString &remark)
{
    m_heading->setText(heading);
    m_remark->setText(remark);
    setAccessibleName(heading);
}

void Card::addToHead(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 1, widget);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

void Card::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void Card::recolour()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::of(palette()).subtext);
    m_remark->setPalette(quiet);
}

} // namespace slateboard
