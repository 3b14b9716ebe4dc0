// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/titleparts.h"

#include <QList>

namespace slateboard {

class Workspace;

/// Forecasts milestones for a day in the plan that is shown; without a day they follow their phases again. Refused with
/// planRefusal().
void planMilestonesOf(Workspace &workspace, const QList<MilestoneId> &milestones, std::optional<Day> day);

} // namespace slateboard
