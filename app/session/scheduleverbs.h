// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <utility>

namespace slateboard {

// When titles are made and released in a plan. Titles that are locked in it are refused.

/// New days for what a plan says of its titles. What is not named stays.
struct Reschedule {
    PlanId plan;
    QList<Phase> phases = {};                          // by title and kind; new where the title has none
    QList<std::pair<TitleId, PhaseKind>> dropped = {}; // phases that go, with their links
    QList<std::pair<TitleId, std::optional<Day>>> releases = {};
    QList<std::pair<Id<PlannedStage>, Day>> stages = {};
    QList<ReleaseWindow> windows = {}; // by id: their start, or what it is counted from, and their days

    [[nodiscard]] bool isEmpty() const
    {
        return phases.isEmpty() && dropped.isEmpty() && releases.isEmpty() && stages.isEmpty() && windows.isEmpty();
    }
};
/// The titles that are named in it, each once.
[[nodiscard]] QList<TitleId> titlesOf(const Library &library, const Reschedule &changes);

Edited reschedule(Session &session, const Reschedule &changes);

/// Links two phases of a plan; replaces the link between the same two. Refuses what would close a circle.
Edited linkPhases(Session &session, PhaseLink link);
/// Links the phases of each title in their natural order, with the time that lies between them now.
Edited linkPhasesInOrder(Session &session, PlanId plan, QList<TitleId> titles);
Edited unlinkPhases(Session &session, QList<Id<PhaseLink>> links);

} // namespace slateboard
