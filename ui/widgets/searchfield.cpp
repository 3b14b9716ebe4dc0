// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include <QIcon>
#include <QKeyEvent>

namespace slateboard {

SearchField::SearchField(QWidget *parent) : EchoEdit(parent)
{
    addAction(QIcon::fromTheme(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
}

void SearchField::setTyped(const QString &text)
{
    if (text != typed())
        setText(text);
}

void SearchField::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    understandAgain();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: emit left(); break;
    case Qt::Key_Escape:
        if (text().isEmpty())
            event->ignore();
        else
            clear();
        break;
    default: EchoEdit::keyPressEvent(event);
    }
}

} // namespace slateboard
