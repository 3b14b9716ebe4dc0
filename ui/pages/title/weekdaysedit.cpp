// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/weekdaysedit.h"

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
        row->addWidget(button, 1);
    }
    setFocusProxy(m_buttons.front());
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
