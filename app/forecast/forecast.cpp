// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/forecast.h"

#include "app/forecast/reaching.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::forecast {
namespace {

void addFan(const Reaching &reaching, GoalForecast &forecast)
{
    forecast.fan.push_back(
        {forecast.asOf, forecast.value, forecast.value, forecast.value, forecast.value, forecast.value});
    Day last = std::max(forecast.deadline, forecast.p85.value_or(forecast.p50.value_or(forecast.deadline)));
    last = std::min(Month::of(last).last(), forecast.horizon);
    std::vector<Day> days;
    for (Month month = firstStep(forecast.asOf); month.last() <= last; ++month.index)
        days.push_back(month.last());
    if (forecast.deadline < forecast.horizon)
        days.push_back(forecast.deadline);
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    for (const Day day : days)
        forecast.fan.push_back(reaching.fanOn(day));
}

} // namespace

const char *codeOf(NoForecast reason)
{
    switch (reason) {
    case NoForecast::Reached: return "reached";
    case NoForecast::DeadlinePassed: return "deadline_passed";
    case NoForecast::ShortHistory: return "short_history";
    case NoForecast::NoGains: break;
    }
    return "no_gains";
}

const Fan *fanOn(const GoalForecast &forecast, Day day)
{
    const auto found = std::ranges::lower_bound(forecast.fan, day, {}, &Fan::day);
    return found != forecast.fan.end() && found->day == day ? &*found : nullptr;
}

GoalForecast forecastGoal(const GoalHistory &history, double paceFactor)
{
    GoalForecast forecast;
    forecast.goal = history.goal.id;
    forecast.asOf = history.asOf;
    forecast.value = history.value;
    forecast.target = history.goal.target;
    forecast.deadline = history.goal.deadline;
    forecast.months = history.completeMonths;
    forecast.refusal = refusalOf(history);
    if (forecast.refusal) {
        forecast.reachedOn = history.reachedOn;
        return forecast;
    }
    Outlook outlook = history.outlook;
    outlook.paceFactor = paceFactor;
    const Reaching reaching(history, outlook);
    forecast.paceFactor = paceFactor;
    forecast.horizon = Reaching::horizonOf(history.asOf);
    forecast.probability = reaching.probabilityBy(forecast.deadline);
    forecast.p50 = reaching.reachedBy(0.5);
    forecast.p85 = reaching.reachedBy(0.85);
    addFan(reaching, forecast);
    const Month now = Month::of(history.asOf);
    for (size_t i = 0; i < monthsAhead.size(); ++i)
        forecast.ahead[i] = reaching.fanOn(Month{now.index + monthsAhead[i]}.last());
    forecast.atDeadline = reaching.fanOn(forecast.deadline);
    for (const InterimTarget &interim : history.interim)
        forecast.interim.push_back(
            {interim.id, interim.day, interim.target, reaching.probabilityOf(interim.target, interim.day)});
    forecast.knownLapses = static_cast<int>(
        std::ranges::count_if(history.ends, [&](const KnownEnd &end) { return end.lastDay < history.goal.deadline; }));
    forecast.usesFunnel = !history.outlook.readings.empty();
    return forecast;
}

GoalForecast forecastGoal(const Library &library, const Goal &goal, Day asOf, double paceFactor)
{
    return forecastGoal(historyOf(library, goal, asOf), paceFactor);
}

std::vector<GoalForecast> forecastsOf(const Library &library, const planning::Figures &figures)
{
    planning::FactIndex facts(library);
    std::vector<GoalForecast> forecasts;
    for (const planning::GoalFigures &goal : figures.goals)
        forecasts.push_back(forecastGoal(historyOf(facts, goal, figures.asOf)));
    return forecasts;
}

QString refusalSentence(const GoalForecast &forecast, const Formatter &formatter)
{
    if (!forecast.refusal)
        return {};
    switch (*forecast.refusal) {
    case NoForecast::Reached:
        return QCoreApplication::translate("Forecast", "The target was reached on %1.")
            .arg(formatter.day(forecast.reachedOn.value_or(forecast.asOf)));
    case NoForecast::DeadlinePassed:
        return QCoreApplication::translate("Forecast", "No forecast: the deadline of %1 has passed.")
            .arg(formatter.day(forecast.deadline));
    case NoForecast::ShortHistory: {
        const QString rest = QCoreApplication::translate(
            "Forecast", "No forecast yet: it needs 6 complete months of history, and there are %n so far.", nullptr,
            forecast.months);
        return rest;
    }
    case NoForecast::NoGains: break;
    }
    return QCoreApplication::translate(
        "Forecast", "No forecast: nothing was gained in the %n complete months of history.", nullptr, forecast.months);
}

} // namespace slateboard::forecast
