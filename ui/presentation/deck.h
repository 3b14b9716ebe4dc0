// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/deckfacts.h"
#include "ui/presentation/slide.h"

namespace slateboard {

/// The slides of a presentation: the five answers, each goal, the way through the stages, demand against caps, slips,
/// releases, what changed, and what must be decided.
[[nodiscard]] std::vector<std::unique_ptr<Slide>> makeDeck(const std::shared_ptr<const DeckFacts> &facts);

} // namespace slateboard
