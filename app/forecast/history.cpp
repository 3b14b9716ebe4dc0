// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/history.h"

#include "app/forecast/openings.h"
#include "app/forecast/rightsends.h"
#include "app/forecast/stagereadings.h"

#include "app/planning/figureparts.h"

#include <algorithm>

namespace slateboard::forecast {
namespace {

constexpr int mostMonths = 120; // of history; what is older tells nothing of the pace
constexpr int paceCount = 500;  // ways that stand for what is believed

Month lastComplete(Day asOf)
{
    const Month current = Month::of(asOf);
    return asOf == current.last() ? current : Month{current.index - 1};
}

std::optional<Day> reachedSince(const planning::GoalFigures &figures)
{
    int value = 0;
    std::optional<Day> since;
    for (auto step = figures.steps.begin(); step != figures.steps.end();) {
        const Day day = step->day;
        for (; step != figures.steps.end() && step->day == day; ++step)
            value += step->gained ? 1 : -1;
        if (value < figures.goal.target)
            since.reset();
        else if (!since)
            since = day;
    }
    return since;
}

int daysIn(Month month)
{
    return static_cast<int>(month.last().daysSince(month.first())) + 1;
}

} // namespace

Month firstStep(Day asOf)
{
    return {lastComplete(asOf).index + 1};
}

std::vector<MonthGains> monthsOf(std::span<const Day> gains, Day firstFact, Day asOf)
{
    const Month factMonth = Month::of(firstFact);
    const Month last = lastComplete(asOf);
    const int complete = firstFact == factMonth.first() ? factMonth.index : factMonth.index + 1;
    const Month first{std::max(complete, last.index - mostMonths + 1)};
    std::vector<MonthGains> months;
    for (Month month = first; month <= last; ++month.index)
        months.push_back({});
    const Month running = firstStep(asOf);
    if (running.first() <= asOf && !months.empty())
        months.push_back({0, static_cast<double>(asOf.date().day()) / daysIn(running)});
    for (const Day day : gains) {
        const auto at = static_cast<size_t>(Month::of(day).index - first.index);
        if (day <= asOf && at < months.size())
            ++months[at].gained;
    }
    return months;
}

GoalHistory historyOf(planning::FactIndex &facts, const planning::GoalFigures &figures, Day asOf)
{
    GoalHistory history;
    history.goal = figures.goal;
    history.asOf = asOf;
    history.value = figures.value;
    if (figures.value >= figures.goal.target)
        history.reachedOn = reachedSince(figures).value_or(figures.goal.start);
    for (const InterimTarget &interim : facts.library().interimTargets) {
        if (interim.goal == figures.goal.id && interim.day > asOf)
            history.interim << interim;
    }
    std::ranges::stable_sort(history.interim, {}, &InterimTarget::day);
    if (!figures.steps.empty()) {
        std::vector<Day> gains;
        for (const planning::CountStep &step : figures.steps) {
            if (step.gained)
                gains.push_back(step.day);
        }
        history.months = monthsOf(gains, figures.steps.front().day, asOf);
        history.completeMonths = static_cast<int>(std::ranges::count(history.months, 1.0, &MonthGains::share));
    }
    Outlook &outlook = history.outlook;
    outlook.value = history.value;
    const Month running = firstStep(asOf);
    outlook.isFirstNew = running.first() > asOf;
    if (!outlook.isFirstNew)
        outlook.firstShare = static_cast<double>(running.last().daysSince(asOf)) / daysIn(running);
    if (refusalOf(history))
        return history;

    if (figures.countsTitles) {
        outlook.lost = static_cast<double>(std::ranges::count(figures.steps, false, &planning::CountStep::gained));
    } else {
        history.canLapse = true;
        addRights(facts, figures, history);
    }
    if (history.canLapse || outlook.lost > 0) {
        for (const planning::CountMonth &month : planning::countMonths(figures.steps, figures.steps.front().day, asOf))
            outlook.rowMonths += month.value;
    }
    history.countsGreenlit =
        figures.goal.measure == Measure::DramaIps && facts.library().info.dramaRule == DramaRule::Greenlit;
    history.openings = openingsOf(facts, figures, asOf);
    const auto stages = figures.countsTitles ? stageReadings(facts, figures, history) : std::nullopt;
    if (stages)
        outlook.readings = stages->readings;
    outlook.paces = likelyPaces(stages ? stages->months : history.months, paceCount);
    return history;
}

GoalHistory historyOf(const Library &library, const Goal &goal, Day asOf)
{
    planning::FactIndex facts(library);
    return historyOf(facts, planning::goalFigures(facts, goal, asOf), asOf);
}

std::optional<NoForecast> refusalOf(const GoalHistory &history)
{
    if (history.value >= history.goal.target)
        return NoForecast::Reached;
    if (history.asOf >= history.goal.deadline)
        return NoForecast::DeadlinePassed;
    if (history.completeMonths < leastMonths)
        return NoForecast::ShortHistory;
    const auto complete = std::span(history.months).first(static_cast<size_t>(history.completeMonths));
    if (std::ranges::none_of(complete, [](const MonthGains &month) { return month.gained > 0; }))
        return NoForecast::NoGains;
    return std::nullopt;
}

} // namespace slateboard::forecast
