// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/gate.h"
#include "app/session/session.h"

#include <QDialog>

#include <functional>

namespace slateboard {

class Workspace;

/// Lets titles enter a stage of the workspace's plan on its day: calls `then` with the move once nothing is in its way.
/// Where the working plan's titles would pass the greenlight gate by it and the gate has something against that, a
/// dialog on `parent` says what, leads to the rows, and takes a note with which it is overridden; if the person leaves
/// it, `then` is not called. Other plans only plan, so they are not asked; their moves come at once.
void askGate(Workspace &workspace, const QList<TitleId> &titles, Stage stage, QWidget *parent,
             std::function<void(const StageMove &)> then);

} // namespace slateboard
