// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

class QAction;
class QObject;

namespace slateboard {

/// An action with an icon of the theme; its text follows with the language. Its keys are heard where it is added: by
/// these widgets alone, while one of them has the focus, because others have the same keys; or else, with
/// Qt::WindowShortcut, in all of their window.
[[nodiscard]] QAction *makeAction(QObject &owner, const char *icon = nullptr, const QKeySequence &keys = {},
                                  Qt::ShortcutContext heard = Qt::WidgetShortcut);

} // namespace slateboard
