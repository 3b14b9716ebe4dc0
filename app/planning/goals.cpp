// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/goals.h"

#include "app/planning/figureparts.h"

#include <algorithm>
#include <cmath>

namespace slateboard::planning {
namespace {

int netOf(const std::vector<CountStep> &steps, Day from, Day to)
{
    int net = 0;
    for (auto step = std::ranges::lower_bound(steps, from, {}, &CountStep::day); step != steps.end() && step->day <= to;
         ++step)
        net += step->gained ? 1 : -1;
    return net;
}

Month firstCompleteMonth(Day firstFact)
{
    const Month month = Month::of(firstFact);
    return firstFact == month.first() ? month : Month{month.index + 1};
}

std::optional<double> paceHad(const std::vector<CountStep> &steps, Day asOf, int months)
{
    if (steps.empty())
        return std::nullopt;
    const Month current = Month::of(asOf);
    const Month lastComplete = asOf == current.last() ? current : Month{current.index - 1};
    const Month first{lastComplete.index - months + 1};
    if (first < firstCompleteMonth(steps.front().day))
        return std::nullopt;
    return static_cast<double>(netOf(steps, first.first(), lastComplete.last())) / months;
}

// A day as months since year 0: whole months up to the last day of a month, the share of the month in between.
double inMonths(Day day)
{
    const QDate date = day.date();
    return Month::of(day).index + static_cast<double>(date.day()) / date.daysInMonth();
}

double monthsLeft(const Goal &goal, Day asOf)
{
    return inMonths(goal.deadline) - inMonths(asOf);
}

std::optional<int> atPace(const Goal &goal, int value, std::optional<double> pace, Day asOf)
{
    if (!pace || asOf >= goal.deadline)
        return std::nullopt;
    constexpr double rounding = 1e-6; // six months at a sixth are a whole one
    return std::max(0, static_cast<int>(std::floor(value + *pace * monthsLeft(goal, asOf) + rounding)));
}

std::optional<double> paceNeeded(const Goal &goal, int value, Day asOf)
{
    if (value >= goal.target)
        return 0.0;
    if (asOf >= goal.deadline)
        return std::nullopt;
    return (goal.target - value) / monthsLeft(goal, asOf);
}

std::vector<InterimFigures> interimsOf(const Library &library, const Goal &goal, const std::vector<CountStep> &steps,
                                       Day asOf)
{
    std::vector<InterimFigures> interims;
    for (const InterimTarget &row : library.interimTargets) {
        if (row.goal == goal.id)
            interims.push_back({row.id, row.day, row.target, {}});
    }
    std::ranges::sort(interims, {}, &InterimFigures::day);
    for (InterimFigures &interim : interims) {
        if (interim.day <= asOf)
            interim.had = countOn(steps, interim.day);
    }
    return interims;
}

} // namespace

GoalFigures goalFigures(FactIndex &facts, const Goal &goal, Day asOf)
{
    GoalFigures figures;
    figures.goal = goal;
    figures.countsTitles = countsTitles(facts.library(), goal.measure);
    figures.steps = countSteps(facts, goal.measure, asOf);
    figures.value = countOn(figures.steps, asOf);
    figures.months = countMonths(figures.steps, goal.start, asOf);
    figures.paceHad6 = paceHad(figures.steps, asOf, 6);
    figures.paceHad12 = paceHad(figures.steps, asOf, 12);
    figures.paceNeeded = paceNeeded(goal, figures.value, asOf);
    figures.atPace6 = atPace(goal, figures.value, figures.paceHad6, asOf);
    figures.interims = interimsOf(facts.library(), goal, figures.steps, asOf);
    return figures;
}

GoalFigures goalFigures(const Library &library, const Goal &goal, Day asOf)
{
    FactIndex facts(library);
    return goalFigures(facts, goal, asOf);
}

std::vector<GoalFigures> allGoalFigures(const Library &library, Day asOf)
{
    FactIndex facts(library);
    std::vector<GoalFigures> goals;
    for (const Goal &goal : library.goals)
        goals.push_back(goalFigures(facts, goal, asOf));
    return goals;
}

} // namespace slateboard::planning
