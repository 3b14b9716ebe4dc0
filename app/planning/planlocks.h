// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <QSet>

namespace slateboard::planning {

/// What a plan says of a title as a whole, or nullptr: it says nothing.
[[nodiscard]] const PlanTitle *findPlanTitle(const Library &library, PlanId plan, TitleId title);

/// Whether a plan stays as it is, because it is the approved one or was it.
[[nodiscard]] bool isFrozen(const Plan &plan);

/// The titles that can neither be moved nor rescheduled in a plan: all of one that is frozen, else those that somebody
/// locked in it. None in the working plan, where stages are facts.
[[nodiscard]] QSet<TitleId> lockedTitles(const Library &library, PlanId plan);

/// Why nothing can be changed in a plan that is frozen.
[[nodiscard]] QString frozenSentence(const Plan &plan);
/// Why a title that is locked in a plan cannot be changed in it.
[[nodiscard]] QString lockedSentence(const Plan &plan, const Title &title, Language language);
/// Why some of these titles cannot be changed in a plan, as a sentence for people that names the first of them; empty
/// if all can.
[[nodiscard]] QString lockSentence(const Library &library, PlanId plan, const QList<TitleId> &titles,
                                   Language language);

} // namespace slateboard::planning
