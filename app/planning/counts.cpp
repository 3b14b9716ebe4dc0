// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/counts.h"

#include "app/planning/figureparts.h"
#include "app/planning/sortbynumber.h"

#include <algorithm>

namespace slateboard::planning {

bool isGreenlit(Stage stage)
{
    return stage >= Stage::PreProduction && stage <= Stage::Released;
}

bool countsAsSecured(const RightsGrant &grant)
{
    return grant.kind != GrantKind::Shopping && grant.uses.coversScreen();
}

bool isActive(const RightsGrant &grant, Day day)
{
    return grant.startsOn <= day && (!grant.endsOn || day <= *grant.endsOn);
}

bool isClosed(const RightsGrant &grant, Day day)
{
    return grant.closing && (!grant.closedOn || *grant.closedOn <= day);
}

bool isOver(const RightsGrant &grant)
{
    return grant.closing && *grant.closing != GrantClosing::LetLapse;
}

QHash<TitleId, StageState> stagesOn(FactIndex &facts, Day day)
{
    QHash<TitleId, StageState> stages;
    stages.reserve(facts.library().titles.size());
    const std::vector<StageStep> &steps = facts.stageSteps();
    for (size_t i = 0; i < steps.size(); ++i) {
        const bool isLatest = i + 1 == steps.size() || steps[i + 1].title != steps[i].title || steps[i + 1].day > day;
        if (isLatest && steps[i].day <= day)
            stages.insert(steps[i].title, {steps[i].stage, steps[i].day, steps[i].precision});
    }
    return stages;
}

QHash<TitleId, StageState> stagesOn(const Library &library, Day day)
{
    FactIndex facts(library);
    return stagesOn(facts, day);
}

std::vector<StageStep> plannedSteps(FactIndex &facts, PlanId plan, Day asOf)
{
    std::vector<StageStep> planned = plannedSteps(facts.library(), plan);
    if (planned.empty())
        return planned;
    const QHash<TitleId, StageState> stages = stagesOn(facts, asOf);
    std::erase_if(planned, [&](const StageStep &step) {
        const auto fact = stages.constFind(step.title);
        return fact != stages.cend() && stageRank(step.day, true) < stageRank(fact->since, false);
    });
    return planned;
}

QHash<TitleId, StageState> stagesOn(FactIndex &facts, PlanId plan, Day day)
{
    QHash<TitleId, StageState> stages = stagesOn(facts, day);
    for (const StageStep &step : plannedSteps(facts, plan, day)) { // by day
        if (step.day <= day)
            stages.insert(step.title, {step.stage, step.day, step.precision});
    }
    return stages;
}

QHash<TitleId, StageState> stagesOn(const Library &library, PlanId plan, Day day)
{
    FactIndex facts(library);
    return stagesOn(facts, plan, day);
}

bool countsTitles(const Library &library, Measure measure)
{
    switch (measure) {
    case Measure::SourceIps: return false;
    case Measure::DramaIps: return library.info.dramaRule != DramaRule::SecuredInDevelopment;
    case Measure::Originals:
    case Measure::ReleasedTitles: break;
    }
    return true;
}

std::vector<qint64> countedRows(const Library &library, Measure measure, Day day)
{
    FactIndex facts(library);
    std::vector<qint64> rows;
    for (const Interval &interval : facts.counted(measure)) {
        if (interval.holds(day))
            rows.push_back(interval.row);
    }
    return rows;
}

std::vector<CountStep> countSteps(FactIndex &facts, Measure measure, Day to)
{
    std::vector<CountStep> steps;
    const std::vector<Interval> &intervals = facts.counted(measure);
    steps.reserve(intervals.size() * 2);
    for (const Interval &interval : intervals) {
        if (interval.first <= to)
            steps.push_back({interval.first, interval.row, true});
        if (interval.end <= to)
            steps.push_back({interval.end, interval.row, false});
    }
    // Intervals are ordered by row, and the sort keeps that order within a day.
    sortByNumber(steps, [](const CountStep &step) { return step.day.julian(); });
    return steps;
}

std::vector<CountStep> countSteps(const Library &library, Measure measure, Day to)
{
    FactIndex facts(library);
    return countSteps(facts, measure, to);
}

int countOn(const std::vector<CountStep> &steps, Day day)
{
    int count = 0;
    for (auto step = steps.begin(); step != steps.end() && step->day <= day; ++step)
        count += step->gained ? 1 : -1;
    return count;
}

std::vector<CountMonth> countMonths(const std::vector<CountStep> &steps, Day from, Day to)
{
    std::vector<CountMonth> months;
    int value = 0;
    auto step = steps.begin();
    for (const Day firstDay = Month::of(from).first(); step != steps.end() && step->day < firstDay; ++step)
        value += step->gained ? 1 : -1;
    for (Month month = Month::of(from); month <= Month::of(to); ++month.index) {
        CountMonth count{month};
        const Day end = std::min(month.last(), to);
        for (; step != steps.end() && step->day <= end; ++step)
            ++(step->gained ? count.gained : count.lost);
        value += count.gained - count.lost;
        count.value = value;
        months.push_back(count);
    }
    return months;
}

} // namespace slateboard::planning
