// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace slateboard {

// Dated milestones of titles. When one was done is a fact; for when it is forecast, a plan says.

/// Gives each title the usual milestones of its format that it does not have, by name.
Edited giveUsualMilestones(Session &session, QList<TitleId> titles);
Edited addMilestone(Session &session, Milestone milestone);        // a null id is filled in
Edited changeMilestone(Session &session, Milestone milestone);     // by its id
Edited deleteMilestones(Session &session, QList<MilestoneId> ids); // with their days in every plan
Edited setMilestonesDone(Session &session, QList<MilestoneId> ids, std::optional<Day> day); // nothing: not done yet
/// Forecasts milestones for a day in a plan; without a day they follow their phases again.
Edited planMilestones(Session &session, PlanId plan, QList<MilestoneId> ids, std::optional<Day> day);
/// Replaces the usual milestones of a format; null ids are filled in.
Edited setMilestoneTemplates(Session &session, Format format, QList<MilestoneTemplate> templates);

} // namespace slateboard
