// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/titleparts.h"

#include <QList>

namespace slateboard {

class Workspace;

/// Why milestones of these titles cannot be given another day in the plan that is shown: nothing can be edited, or a
/// title is locked there. Empty if they can.
[[nodiscard]] QString milestoneRefusal(const Workspace &workspace, const QList<TitleId> &titles);

/// Forecasts milestones for a day in the plan that is shown; without a day they follow their phases again. Refused with
/// the sentence above.
void planMilestonesOf(Workspace &workspace, const QList<MilestoneId> &milestones, std::optional<Day> day);

} // namespace slateboard
