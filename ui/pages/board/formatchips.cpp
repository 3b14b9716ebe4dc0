// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/formatchips.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace slateboard {
namespace {

constexpr int swatch = 12;

QIcon swatchIcon(const QColor &color, qreal ratio)
{
    QPixmap pixmap(QSize(swatch, swatch) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(1, 1, swatch - 2, swatch - 2), 2, 2);
    return pixmap;
}

} // namespace

FormatChips::FormatChips(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (size_t i = 0; i < words<Format>().size(); ++i) {
        auto *chip = new QToolButton(this);
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize(QSize(swatch, swatch));
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::toggled, this, &FormatChips::chosenChanged);
        row->addWidget(chip);
        m_chips.push_back(chip);
    }
    row->addStretch(1); // room for some of the words is left beside them
    recolour();
    retranslate(); // and measures them with their icons
}

std::set<Format> FormatChips::chosen() const
{
    std::set<Format> formats;
    for (size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isChecked())
            formats.insert(static_cast<Format>(i));
    }
    return formats;
}

void FormatChips::clear()
{
    for (QToolButton *chip : m_chips) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(false);
    }
    emit chosenChanged();
}

void FormatChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        measure();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

void FormatChips::retranslate()
{
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const QString word = wordFor(static_cast<Format>(i));
        m_chips[i]->setText(word);
        m_chips[i]->setToolTip(word + QLatin1Char('\n') + tr("Show only the chosen formats"));
    }
    measure();
}

QSize FormatChips::sizeIn(Qt::ToolButtonStyle style)
{
    QSize size(-layout()->spacing(), 0);
    for (QToolButton *chip : m_chips) {
        chip->setToolButtonStyle(style);
        size = QSize(size.width() + layout()->spacing() + chip->sizeHint().width(),
                     std::max(size.height(), chip->sizeHint().height()));
    }
    return size;
}

void FormatChips::measure()
{
    m_withoutWords = sizeIn(Qt::ToolButtonIconOnly);
    m_withWords = sizeIn(Qt::ToolButtonTextBesideIcon);
    showWords();
    updateGeometry();
}

void FormatChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWords();
}

void FormatChips::showWords()
{
    const bool hasRoom = width() >= m_withWords.width();
    for (QToolButton *chip : m_chips)
        chip->setToolButtonStyle(hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void FormatChips::recolour()
{
    const Theme theme = Theme::of(palette());
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setIcon(swatchIcon(theme.formatColor(static_cast<Format>(i)), devicePixelRatioF()));
}

} // namespace slateboard
