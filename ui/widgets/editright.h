// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QWidget;

namespace slateboard {

class Workspace;

/// Why nothing can be changed now, in one sentence; empty if it can.
[[nodiscard]] QString editRefusal(const Workspace &workspace);

/// Enables an action that edits, or disables it with the reason as its tool tip.
void setEditable(QAction &action, const QString &refusal);
void setEditable(QWidget &widget, const QString &refusal);

} // namespace slateboard
