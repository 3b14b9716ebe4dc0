// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/echoedit.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QInputMethodEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>
#include <utility>

namespace slateboard {
namespace {

constexpr int gap = 8; // pixels between text and echo

constexpr int margin = 6; // left and right of text without buttons beside it

// From where to where text can stand: between the icon at the left and the buttons at the right, where there are any.
std::pair<int, int> textRoom(const QLineEdit &edit)
{
    int left = margin;
    int right = edit.width() - margin;
    for (const QAbstractButton *button : edit.findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(&edit))
            continue;
        if (button->x() < edit.width() / 2)
            left = std::max(left, button->geometry().right() + margin);
        else
            right = std::min(right, button->x());
    }
    return {left, right};
}

} // namespace

EchoEdit::EchoEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_preedit.clear();
        understandAgain();
    });
}

QString EchoEdit::typed() const
{
    if (m_preedit.isEmpty())
        return text();
    QString whole = text();
    whole.insert(cursorPosition(), m_preedit);
    return whole;
}

void EchoEdit::understandAgain()
{
    auto [echo, refusal] = understand();
    m_echo = std::move(echo);
    m_refusal = std::move(refusal);
    setToolTip(m_refusal.isEmpty() ? m_echo : m_refusal);
    setAccessibleDescription(toolTip());
    update();
    emit typedChanged();
}

void EchoEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    if (m_preedit == event->preeditString())
        return;
    m_preedit = event->preeditString();
    understandAgain();
}

void EchoEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        understandAgain();
}

void EchoEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    if (!isAcceptable()) {
        painter.setPen(QPen(theme.over, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    const QString said = isAcceptable() ? m_echo : QStringLiteral("?");
    if (said.isEmpty())
        return;
    const auto [left, right] = textRoom(*this);
    const QString beside = typed().isEmpty() ? placeholderText() : typed();
    const int typedEnd = left + fontMetrics().horizontalAdvance(beside) + gap;
    const QRect room(typedEnd, 0, right - gap / 2 - typedEnd, height());
    if (room.width() < fontMetrics().horizontalAdvance(said))
        return;
    painter.setPen(isAcceptable() ? theme.subtext : theme.over);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, said);
}

} // namespace slateboard
