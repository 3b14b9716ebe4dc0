// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

namespace slateboard::planning {

/// What a plan says of a title as a whole, or nullptr: it says nothing.
[[nodiscard]] const PlanTitle *findPlanTitle(const Library &library, PlanId plan, TitleId title);

/// Whether a plan stays as it is, because it is the approved one or was it.
[[nodiscard]] bool isFrozen(const Plan &plan);

/// Whether a title can neither be moved nor rescheduled in a plan: the plan is frozen, or somebody locked the title in
/// it. Never in the working plan, where stages are facts.
[[nodiscard]] bool isLocked(const Library &library, PlanId plan, TitleId title);

/// Why some of these titles cannot be changed in a plan, as a sentence for people that names the first of them; empty
/// if all can.
[[nodiscard]] QString lockSentence(const Library &library, PlanId plan, const QList<TitleId> &titles,
                                   Language language);

} // namespace slateboard::planning
