// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/changessince.h"
#include "app/planning/decisions.h"
#include "app/planning/releaseheat.h"
#include "app/planning/slips.h"
#include "app/planning/stagefunnel.h"
#include "ui/charts/slipchart.h"
#include "ui/models/forecastbook.h"

#include <memory>

namespace slateboard {

class Workspace;

/// What a presentation tells, at one moment. What is still being found is null; the deck says so.
struct DeckFacts {
    Library library;
    std::shared_ptr<const planning::Figures> figures;
    Formatter format;
    planning::StageFunnel funnel;
    planning::Slips slips; // against the approved plan
    std::vector<SlipNames> slipNames;
    bool hasApproved = false;
    planning::ReleaseHeat releases;
    std::shared_ptr<const Forecasts> forecasts;
    std::vector<forecast::LeverEffect> levers; // the best of each goal that has one ...
    std::vector<GoalId> leverGoals;            // ... which is this
    std::shared_ptr<const planning::ChangesSince> changes;
    std::shared_ptr<const planning::Decisions> decisions;

    [[nodiscard]] const forecast::GoalForecast *forecastOf(GoalId goal) const; // or nullptr
    [[nodiscard]] const forecast::LeverEffect *leverOf(GoalId goal) const;     // or nullptr
    [[nodiscard]] const planning::CapUse *programme() const;                   // or nullptr: no such cap is set
};

/// Those that are reckoned from the figures alone; to be done aside.
[[nodiscard]] std::shared_ptr<DeckFacts> deckFacts(const Library &library,
                                                   std::shared_ptr<const planning::Figures> figures,
                                                   const Formatter &format);
/// What is asked, with the title that a person's question is about; rules name theirs themselves.
[[nodiscard]] QString questionText(const DeckFacts &facts, const Decision &decision);
/// Adds what the books of the workspace have found.
void addFound(DeckFacts &facts, Workspace &workspace);

} // namespace slateboard
