// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timelinegesture.h"

class QMenu;

namespace slateboard {

class TimelineView;
class Workspace;

/// The links at the phase that the keyboard is on, or at any phase of its title.
[[nodiscard]] QList<PhaseLink> linksAtCurrent(const TimelineView &view);

/// A menu of these links, each of which asks for the days between its phases. Nothing without links.
void addLinksMenu(QMenu &menu, TimelineView &view, Workspace &workspace);

} // namespace slateboard
