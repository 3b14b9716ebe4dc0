// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/stageway.h"

#include "app/planning/counts.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

std::optional<Stage> standing(const std::vector<StageEntry> &way)
{
    return way.empty() ? std::nullopt : std::optional(way.back().stage);
}

} // namespace

std::vector<StageEntry> stageWay(const QList<StageEvent> &facts, const QList<PlannedStage> &planned, Day upTo)
{
    std::vector<StageEntry> way;
    const auto take = [&](const auto &rows, bool isPlanned) {
        for (const auto &row : rows) {
            if (row.day <= upTo)
                way.push_back({row.stage, row.day, isPlanned});
        }
    };
    take(facts, false);
    take(planned, true);
    std::ranges::stable_sort(way, {}, [](const StageEntry &entry) { return stageRank(entry.day, entry.isPlanned); });
    return way;
}

QList<PlannedStage> plannedAfterMove(const QList<StageEvent> &facts, const QList<PlannedStage> &planned,
                                     const PlannedStage &move, Day today)
{
    const std::vector<StageEntry> before = stageWay(facts, planned, move.day);
    const std::optional<Stage> from = standing(before);
    // One that the plan has in this stage, but not yet, only gets another day.
    const bool isLater = from == move.stage && before.back().isPlanned && before.back().day > today;
    if (from == move.stage && (!isLater || before.back().day == move.day))
        return planned;
    const bool isRevived = from == Stage::Shelved;
    const bool undoes = move.stage == Stage::Shelved || (from && !isRevived && move.stage < *from);
    QList<PlannedStage> after = planned;
    after.removeIf([&](const PlannedStage &row) {
        const bool isIdle = row.day > move.day && (undoes || row.stage <= move.stage);
        const bool isMoved = row.stage == move.stage && row.day > today && !isRevived;
        return row.day == move.day || isIdle || isMoved;
    });
    if (standing(stageWay(facts, after, move.day)) != move.stage)
        after << move;
    return after;
}

} // namespace slateboard::planning
