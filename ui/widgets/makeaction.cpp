// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/makeaction.h"

#include <QAction>
#include <QIcon>

namespace slateboard {

QAction *makeAction(QObject &owner, const char *icon, const QKeySequence &keys, Qt::ShortcutContext heard)
{
    auto *action = new QAction(&owner);
    if (icon)
        action->setIcon(QIcon::fromTheme(QLatin1String(icon)));
    if (!keys.isEmpty()) {
        action->setShortcut(keys);
        action->setShortcutContext(heard);
    }
    return action;
}

} // namespace slateboard
