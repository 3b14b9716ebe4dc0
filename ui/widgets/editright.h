// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace slateboard {

class Workspace;

/// Why nothing can be changed now, in one sentence; empty if it can.
[[nodiscard]] QString editRefusal(const Workspace &workspace);

/// Why nothing of these titles can be changed in the plan that is shown, in one sentence: nothing can be edited, the
/// plan stays as it was approved, or one of the titles is locked in it. Empty if all can; without titles it is about
/// the plan alone.
[[nodiscard]] QString planRefusal(const Workspace &workspace, const QList<TitleId> &titles = {});

/// Enables an action that edits, or disables it with the reason as its tool tip.
void setEditable(QAction &action, const QString &refusal);
void setEditable(QWidget &widget, const QString &refusal);

} // namespace slateboard
