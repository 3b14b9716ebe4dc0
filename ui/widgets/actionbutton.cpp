// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QKeyEvent>

namespace slateboard {

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this, action] { follow(*action); });
    follow(*action);
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click(); // by default a push button does so in dialogs alone
    else
        QPushButton::keyPressEvent(event);
}

void ActionButton::follow(const QAction &action)
{
    setText(action.text());
    setIcon(action.icon());
    setToolTip(action.toolTip());
    setEnabled(action.isEnabled());
    if (parentWidget() || !action.isVisible()) // shown before it has its place, it would be a window of its own
        setVisible(action.isVisible());
}

} // namespace slateboard
