// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/stagefunnel.h"

#include "app/planning/factindex.h"
#include "app/planning/median.h"
#include "app/planning/share.h"

#include <QSet>

#include <algorithm>

namespace slateboard::planning {
namespace {

// The steps of all titles up to a day, by title, then as they stand over each other.
std::vector<StageStep> stepsUpTo(const Library &library, PlanId plan, Day asOf)
{
    FactIndex facts(library);
    std::vector<StageStep> steps = facts.stageSteps();
    const std::vector<StageStep> planned = plannedSteps(library, plan);
    steps.insert(steps.end(), planned.begin(), planned.end());
    std::erase_if(steps, [asOf](const StageStep &step) { return step.day > asOf; });
    std::ranges::stable_sort(steps, {}, [](const StageStep &step) {
        return std::pair(step.title, stageRank(step.day, !step.planned.isNull()));
    });
    return steps;
}

QSet<TitleId> titlesOf(const Library &library, PlanId plan)
{
    QSet<TitleId> titles;
    for (const PlanTitle &row : library.planTitles) {
        if (row.plan == plan && row.included)
            titles.insert(row.title);
    }
    return titles;
}

void enter(StageProgress &progress, const StageStep &step, bool isFirst)
{
    progress.shelved = step.stage == Stage::Shelved;
    if (progress.shelved)
        return;
    const bool isForward = isFirst || step.stage > progress.stage;
    progress.stage = step.stage;
    const auto place = static_cast<size_t>(step.stage);
    std::fill(progress.since.begin() + static_cast<std::ptrdiff_t>(place) + 1, progress.since.end(), std::nullopt);
    if (isForward)
        progress.since[place] = step.precision == Precision::Year ? std::nullopt : std::optional(step.day);
}

bool isOf(const StageProgress &progress, std::optional<Format> format)
{
    return !format || progress.format == *format;
}

FunnelPart partOf(const StageProgress &progress, Stage stage)
{
    return progress.stage > stage ? FunnelPart::WentOn : progress.shelved ? FunnelPart::Shelved : FunnelPart::Standing;
}

} // namespace

std::vector<StageProgress> stageProgressOf(const Library &library, PlanId plan, Day asOf)
{
    const QSet<TitleId> included = titlesOf(library, plan);
    std::vector<StageProgress> all;
    forEachGroup(stepsUpTo(library, plan, asOf), &StageStep::title, [&](std::span<const StageStep> steps) {
        const Title *title = findRow(library.titles, steps.front().title);
        if (!title || !included.contains(title->id))
            return;
        StageProgress progress;
        progress.title = title->id;
        progress.format = title->format;
        bool isFirst = true;
        for (const StageStep &step : steps) {
            enter(progress, step, isFirst);
            isFirst = isFirst && progress.shelved;
        }
        all.push_back(progress);
    });
    return all;
}

std::optional<double> StageFunnelStep::conversion() const
{
    return shareOf(of(FunnelPart::WentOn), of(FunnelPart::WentOn) + of(FunnelPart::Shelved));
}

std::optional<double> StageFunnel::conversion() const
{
    const int released = steps.back().of(FunnelPart::Standing);
    int shelved = 0;
    for (const StageFunnelStep &step : steps)
        shelved += step.of(FunnelPart::Shelved);
    return shareOf(released, released + shelved);
}

StageFunnel stageFunnelOf(std::span<const StageProgress> progress, Day asOf, std::optional<Format> format)
{
    StageFunnel funnel;
    funnel.asOf = asOf;
    std::array<std::vector<qint64>, stagesOnTheWay> waits, stays;
    for (const StageProgress &title : progress) {
        if (!isOf(title, format))
            continue;
        const auto last = static_cast<size_t>(title.stage);
        for (size_t i = 0; i <= last; ++i) {
            ++funnel.steps[i].titles[static_cast<size_t>(partOf(title, static_cast<Stage>(i)))];
            if (i > 0 && title.since[i] && title.since[i - 1])
                waits[i].push_back(title.since[i]->daysSince(*title.since[i - 1]));
        }
        if (!title.shelved && title.stage != Stage::Released && title.since[last])
            stays[last].push_back(asOf.daysSince(*title.since[last]));
    }
    for (size_t i = 0; i < stagesOnTheWay; ++i) {
        StageFunnelStep &step = funnel.steps[i];
        step.measured = static_cast<int>(waits[i].size());
        step.daysFromStageBefore = medianOf(waits[i]);
        step.daysStanding = medianOf(stays[i]);
    }
    return funnel;
}

std::vector<TitleId> stageFunnelRows(std::span<const StageProgress> progress, Stage stage,
                                     std::optional<FunnelPart> part, std::optional<Format> format)
{
    std::vector<TitleId> rows;
    for (const StageProgress &title : progress) {
        if (isOf(title, format) && title.stage >= stage && (!part || partOf(title, stage) == *part))
            rows.push_back(title.title);
    }
    return rows;
}

} // namespace slateboard::planning
