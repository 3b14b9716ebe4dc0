// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/counts.h"

#include <array>
#include <span>
#include <vector>

namespace slateboard::planning {

/// The stages from pitch to released, in their order: the way of a title. Shelved stands beside it.
constexpr size_t stagesOnTheWay = 7;

/// How far a title has come up to a day. It stands at the stage that it entered last; a shelved one at the stage from
/// which it was shelved. A title that was sent back has to pass again.
struct StageProgress {
    TitleId title;
    Format format = Format::Drama;
    Stage stage = Stage::Pitch;
    bool shelved = false;
    /// By Stage: the day since which it has been there or further. Unknown of stages that it has not reached or has
    /// skipped, and of entries of which only the year is known.
    std::array<std::optional<Day>, stagesOnTheWay> since{};
    friend bool operator==(const StageProgress &, const StageProgress &) = default;
};
/// That of all titles of a plan that were pitched by then, ordered by id; in other plans than the working one with what
/// these plan up to as-of.
[[nodiscard]] std::vector<StageProgress> stageProgressOf(const Library &library, PlanId plan, Day asOf);

/// The titles that reached a stage, by what became of them.
enum class FunnelPart { WentOn, Standing, Shelved };
constexpr size_t funnelPartCount = 3;

struct StageFunnelStep {
    std::array<int, funnelPartCount> titles{}; // by FunnelPart
    /// Median over the titles that have both days; unknown of the first stage.
    std::optional<double> daysFromStageBefore;
    int measured = 0; // how many these are
    /// Median of how long those that stand here have stood here; unknown of released titles, which stay.
    std::optional<double> daysStanding;

    [[nodiscard]] int reached() const { return titles[0] + titles[1] + titles[2]; }
    [[nodiscard]] int of(FunnelPart part) const { return titles[static_cast<size_t>(part)]; }
    /// Of those about which it is decided the share that went on; the others stand here still. Unknown of none.
    [[nodiscard]] std::optional<double> conversion() const;
    friend bool operator==(const StageFunnelStep &, const StageFunnelStep &) = default;
};

struct StageFunnel {
    Day asOf;
    std::array<StageFunnelStep, stagesOnTheWay> steps{}; // by Stage
    /// Of all that were pitched, and are released or shelved, the share that is released.
    [[nodiscard]] std::optional<double> conversion() const;
    [[nodiscard]] bool isEmpty() const { return steps.front().reached() == 0; }
    friend bool operator==(const StageFunnel &, const StageFunnel &) = default;
};
/// Of the titles of one format, or of all.
[[nodiscard]] StageFunnel stageFunnelOf(std::span<const StageProgress> progress, Day asOf,
                                        std::optional<Format> format = {});
/// Unknown part: all that reached the stage.
[[nodiscard]] std::vector<TitleId> stageFunnelRows(std::span<const StageProgress> progress, Stage stage,
                                                   std::optional<FunnelPart> part, std::optional<Format> format = {});

} // namespace slateboard::planning
