// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace slateboard {

// Dated milestones of titles. When one was done is a fact; for when it is forecast, a plan says.

/// Gives each title the usual milestones of its format that it does not have, by name.
Edited giveUsualMilestones(Session &session, QList<TitleId> titles);
/// A null id is filled in. With a plan, that plan forecasts it for `day`; without a day it follows its phase there.
Edited addMilestone(Session &session, Milestone milestone, PlanId plan = {}, std::optional<Day> day = {});
Edited changeMilestone(Session &session, Milestone milestone, PlanId plan = {},
                       std::optional<Day> day = {});               // likewise
Edited deleteMilestones(Session &session, QList<MilestoneId> ids); // with their days in every plan
Edited setMilestonesDone(Session &session, QList<MilestoneId> ids, std::optional<Day> day); // nothing: not done yet
/// Forecasts milestones for a day in a plan; without a day they follow their phases again.
Edited planMilestones(Session &session, PlanId plan, QList<MilestoneId> ids, std::optional<Day> day);
/// Replaces the usual milestones of all formats; null ids are filled in. A format without any has ours again.
Edited setMilestoneTemplates(Session &session, QList<MilestoneTemplate> templates);

} // namespace slateboard
