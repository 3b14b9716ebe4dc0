// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/weekdaysedit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace slateboard {

WeekdaysEdit::WeekdaysEdit(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QToolButton *&button : m_buttons) {
        button = new QToolButton;
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, &WeekdaysEdit::chosen);
        connect(button, &QToolButton::toggled, this, &WeekdaysEdit::mark);
        row->addWidget(button, 1);
    }
    setFocusProxy(m_buttons.front());
}

// The style's own sign of a button that is down is hardly seen in dark.
void WeekdaysEdit::mark()
{
    for (QToolButton *button : m_buttons) {
        QFont letters = font();
        letters.setWeight(button->isChecked() ? QFont::Bold : QFont::Normal);
        button->setFont(letters);
        QPalette colours = palette();
        if (button->isChecked()) {
            colours.setColor(QPalette::Button, palette().color(QPalette::Highlight));
            colours.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
        }
        button->setPalette(colours);
    }
}

void WeekdaysEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        mark();
}

Weekdays WeekdaysEdit::days() const
{
    Weekdays days;
    for (const auto &word : words<Weekday>())
        days.set(word.value, m_buttons[static_cast<size_t>(word.value)]->isChecked());
    return days;
}

void WeekdaysEdit::setDays(Weekdays days)
{
    for (const auto &word : words<Weekday>())
        m_buttons[static_cast<size_t>(word.value)]->setChecked(days.has(word.value));
}

void WeekdaysEdit::setLanguage(const QLocale &locale)
{
    for (const auto &word : words<Weekday>()) {
        QToolButton *button = m_buttons[static_cast<size_t>(word.value)];
        button->setText(locale.dayName(static_cast<int>(word.value) + 1, QLocale::ShortFormat));
        button->setAccessibleName(wordFor(word.value));
        button->setToolTip(wordFor(word.value));
    }
}

} // namespace slateboard
