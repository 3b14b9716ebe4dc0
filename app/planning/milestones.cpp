// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/milestones.h"

#include "app/planning/demandindex.h"

#include <algorithm>
#include <tuple>

namespace slateboard::planning {
namespace {

// The days that a plan has kept.
QHash<MilestoneId, Day> keptDays(const Library &library, PlanId plan)
{
    QHash<MilestoneId, Day> days;
    for (const PlannedMilestone &row : library.plannedMilestones) {
        if (row.plan == plan)
            days.insert(row.milestone, row.day);
    }
    return days;
}

// What one plan forecasts: each title's phases and the days that were set by hand.
class Forecasts {
public:
    Forecasts(const Library &library, PlanId plan) : m_library(library), m_phases(library.titles.size())
    {
        for (const Phase &phase : library.phases) {
            if (phase.plan == plan)
                take(phase);
        }
        m_byHand = keptDays(library, plan);
    }

    [[nodiscard]] std::optional<Day> byHand(const Milestone &milestone) const
    {
        const auto found = m_byHand.constFind(milestone.id);
        return found == m_byHand.cend() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] std::optional<Day> of(const Milestone &milestone) const
    {
        const auto day = byHand(milestone);
        return day ? day : followed(milestone);
    }
    [[nodiscard]] std::optional<Day> followed(const Milestone &milestone) const
    {
        const auto title = placeOf(milestone.title);
        if (!milestone.phase || !title)
            return std::nullopt;
        const auto &phase = m_phases[*title][static_cast<size_t>(*milestone.phase)];
        return phase ? std::optional(followingDay(milestone.edge, milestone.offsetDays, phase->start, phase->end))
                     : std::nullopt;
    }

private:
    [[nodiscard]] std::optional<size_t> placeOf(TitleId title) const
    {
        const auto found = std::ranges::lower_bound(m_library.titles, title, {}, &Title::id);
        if (found == m_library.titles.end() || found->id != title)
            return std::nullopt;
        return static_cast<size_t>(found - m_library.titles.begin());
    }
    // Several phases of a kind are one that has breaks.
    void take(const Phase &phase)
    {
        const auto title = placeOf(phase.title);
        if (!title)
            return;
        auto &days = m_phases[*title][static_cast<size_t>(phase.kind)];
        days = days ? PhaseDays{std::min(days->start, phase.start), std::max(days->end, phase.end)}
                    : PhaseDays{phase.start, phase.end};
    }

    const Library &m_library;
    std::vector<TitlePhases> m_phases; // by place in Library::titles
    QHash<MilestoneId, Day> m_byHand;
};

// Titles of the plan, each with whether something is still awaited of it.
QHash<TitleId, bool> includedTitles(const Library &library, PlanId plan, Day asOf)
{
    const QHash<TitleId, StageState> stages = stagesOn(library, plan, asOf);
    QHash<TitleId, bool> titles;
    for (const PlanTitle &row : library.planTitles) {
        if (row.plan != plan || !row.included)
            continue;
        const auto stage = stages.constFind(row.title);
        titles.insert(row.title, stage == stages.cend() || stage->stage < Stage::Released);
    }
    return titles;
}

QHash<MilestoneId, Day> daysOf(const Library &library, PlanId plan,
                               std::optional<Day> (Forecasts::*dayOf)(const Milestone &) const)
{
    const Forecasts forecasts(library, plan);
    QHash<MilestoneId, Day> days;
    for (const Milestone &milestone : library.milestones) {
        if (const auto day = (forecasts.*dayOf)(milestone))
            days.insert(milestone.id, *day);
    }
    return days;
}

auto sortKey(const MilestoneFigures &row)
{
    return std::tuple(row.title, !row.day(), row.day(), row.milestone);
}

} // namespace

void MilestoneFigures::setForecast(std::optional<Day> day, Day asOf)
{
    forecast = day;
    const std::optional<Day> drawn = this->day();
    slipDays = baseline && drawn ? std::optional(drawn->daysSince(*baseline)) : std::nullopt;
    late = awaited && forecast && *forecast < asOf;
}

std::vector<MilestoneFigures> milestonesOf(const Library &library, PlanId plan, Day asOf)
{
    std::vector<MilestoneFigures> all;
    if (library.milestones.isEmpty())
        return all;
    const QHash<TitleId, bool> titles = includedTitles(library, plan, asOf);
    const Forecasts forecasts(library, plan);
    const QHash<MilestoneId, Day> baseline = keptDays(library, approvedPlan(library));
    for (const Milestone &milestone : library.milestones) {
        const auto title = titles.constFind(milestone.title);
        if (title == titles.cend())
            continue;
        MilestoneFigures row;
        row.milestone = milestone.id;
        row.title = milestone.title;
        row.byHand = forecasts.byHand(milestone).has_value();
        if (const auto kept = baseline.constFind(milestone.id); kept != baseline.cend())
            row.baseline = *kept;
        if (milestone.doneOn && *milestone.doneOn <= asOf)
            row.doneOn = milestone.doneOn;
        row.awaited = *title && !row.doneOn;
        row.setForecast(forecasts.of(milestone), asOf);
        all.push_back(row);
    }
    std::ranges::sort(all, {}, sortKey);
    return all;
}

std::span<const MilestoneFigures> milestonesOf(const std::vector<MilestoneFigures> &all, TitleId title)
{
    const auto found = std::ranges::equal_range(all, title, {}, &MilestoneFigures::title);
    return {found.begin(), found.end()};
}

std::vector<MilestoneFigures> nextMilestones(const std::vector<MilestoneFigures> &all, Day asOf, int days)
{
    std::vector<MilestoneFigures> next;
    std::ranges::copy_if(all, std::back_inserter(next), [last = asOf.plusDays(days)](const MilestoneFigures &row) {
        return row.awaited && row.forecast && *row.forecast <= last;
    });
    std::ranges::stable_sort(next, {}, &MilestoneFigures::forecast);
    return next;
}

QHash<MilestoneId, Day> forecastDays(const Library &library, PlanId plan)
{
    return daysOf(library, plan, &Forecasts::of);
}

QHash<MilestoneId, Day> followedDays(const Library &library, PlanId plan)
{
    return daysOf(library, plan, &Forecasts::followed);
}

Day followingDay(Edge edge, int offsetDays, Day start, Day end)
{
    return (edge == Edge::Start ? start : end).plusDays(offsetDays);
}

PlanId approvedPlan(const Library &library)
{
    const auto found = std::ranges::find(library.plans, PlanKind::Approved, &Plan::kind);
    return found == library.plans.end() ? PlanId() : found->id;
}

} // namespace slateboard::planning
