// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

class QAction;
class QObject;

namespace slateboard {

/// An action with an icon of the theme; its text follows with the language. Keys given here are heard by the widgets
/// that it is added to alone, while one of them has the focus: other widgets of the window have the same keys.
[[nodiscard]] QAction *makeAction(QObject &owner, const char *icon = nullptr, const QKeySequence &keys = {});

} // namespace slateboard
