// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/trackrecord.h"

#include "app/forecast/draws.h"
#include "app/forecast/knownthen.h"
#include "app/forecast/reaching.h"

#include "app/model/forecastrecord.h"
#include "app/planning/figureparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace slateboard::forecast {
namespace {

constexpr int mostOrigins = 60;
constexpr int baselineCourses = 1000;

// Net changes of the complete months before an origin.
std::vector<int> netMonths(const planning::GoalFigures &figures, int complete, Month last)
{
    std::vector<int> nets(static_cast<size_t>(complete));
    const Month first{last.index - complete + 1};
    for (const planning::CountStep &step : figures.steps) {
        const auto at = static_cast<size_t>(Month::of(step.day).index - first.index);
        if (at < nets.size())
            nets[at] += step.gained ? 1 : -1;
    }
    return nets;
}

Fan lastYearsPace(int value, std::span<const int> nets, int months, Day day)
{
    const auto year = nets.last(std::min<size_t>(nets.size(), 12));
    double net = 0;
    for (const int month : year)
        net += month;
    const double mean = net / static_cast<double>(year.size()) * months;
    std::vector<int> values;
    values.reserve(baselineCourses);
    for (int i = 0; i < baselineCourses; ++i) {
        const int change = poissonAt(std::abs(mean), (i + 0.5) / baselineCourses);
        values.push_back(value + (mean < 0 ? -change : change));
    }
    return fanOf(std::move(values), day);
}

Fan resampled(int value, std::span<const int> nets, int months, Day day)
{
    Draws draws(3);
    std::vector<int> values;
    values.reserve(baselineCourses);
    for (int i = 0; i < baselineCourses; ++i) {
        int then = value;
        for (int month = 0; month < months; ++month)
            then += nets[static_cast<size_t>(draws.uniform() * static_cast<double>(nets.size()))];
        values.push_back(then);
    }
    return fanOf(std::move(values), day);
}

int valueOn(const std::vector<planning::CountStep> &steps, Day day)
{
    int value = 0;
    for (auto step = steps.begin(); step != steps.end() && step->day <= day; ++step)
        value += step->gained ? 1 : -1;
    return value;
}

/// Goes back to each month's end and forecasts from there.
class Backtester {
public:
    Backtester(const Library &library, const Goal &goal, Day asOf) :
        m_library(library), m_goal(goal), m_steps(planning::countSteps(library, goal.measure, asOf)),
        m_lastDay(asOf == Month::of(asOf).last() ? asOf : Month::of(asOf).first().plusDays(-1))
    {
        m_test.goal = goal.id;
        m_test.asOf = asOf;
    }

    Backtest run()
    {
        if (m_steps.empty())
            return std::move(m_test);
        const Month last = Month::of(m_lastDay);
        const Month first{std::max(Month::of(m_steps.front().day).index, last.index - mostOrigins)};
        for (Month origin = first; origin < last; ++origin.index)
            testFrom(origin);
        addScores();
        return std::move(m_test);
    }

private:
    void testFrom(Month origin);
    void addScores();

    const Library &m_library;
    Goal m_goal;
    std::vector<planning::CountStep> m_steps;
    Day m_lastDay; // of the last complete month
    Backtest m_test;
};

void Backtester::testFrom(Month origin)
{
    const Day madeOn = origin.last();
    const Library known = asKnownOn(m_library, madeOn);
    planning::FactIndex facts(known);
    Goal goal = m_goal;
    const planning::GoalFigures figures = planning::goalFigures(facts, goal, madeOn);
    // The target does not matter to where the count will stand, only to whether it is forecast at all.
    planning::GoalFigures open = figures;
    open.goal.target = figures.value + 1;
    open.goal.deadline = Month{origin.index + monthsAhead.back()}.last();
    const GoalHistory history = historyOf(facts, open, madeOn);
    if (refusalOf(history))
        return;
    const Reaching reaching(history, history.outlook);
    const std::vector<int> nets = netMonths(figures, history.completeMonths, origin);
    for (const int months : monthsAhead) {
        const Day day = Month{origin.index + months}.last();
        if (day > m_lastDay)
            break;
        BacktestCase one{madeOn, months, day, valueOn(m_steps, day), {}};
        one.fans[static_cast<size_t>(Method::Forecast)] = reaching.fanOn(day);
        one.fans[static_cast<size_t>(Method::LastYear)] = lastYearsPace(history.value, nets, months, day);
        one.fans[static_cast<size_t>(Method::Resampling)] = resampled(history.value, nets, months, day);
        m_test.cases.push_back(one);
    }
}

void Backtester::addScores()
{
    const auto scoreOfCases = [this](int months) {
        HorizonScore score;
        score.months = months;
        for (const BacktestCase &one : m_test.cases) {
            if (months != 0 && one.months != months)
                continue;
            ++score.cases;
            for (size_t method = 0; method < methodCount; ++method) {
                const Score own = scoreOf(one.fans[method], one.actual);
                MethodScore &sum = score.methods[method];
                sum.in50 += own.in50 ? 1 : 0;
                sum.in80 += own.in80 ? 1 : 0;
                sum.pinball += own.pinball;
                sum.width80 += one.fans[method].p90 - one.fans[method].p10;
            }
        }
        for (MethodScore &sum : score.methods) {
            sum.pinball /= std::max(1, score.cases);
            sum.width80 /= std::max(1, score.cases);
        }
        return score;
    };
    for (const int months : monthsAhead) {
        if (const HorizonScore score = scoreOfCases(months); score.cases > 0)
            m_test.horizons.push_back(score);
    }
    if (!m_test.horizons.empty())
        m_test.horizons.push_back(scoreOfCases(0));
}

Score scoreOfQuantiles(const std::array<double, 5> &values, int actual)
{
    constexpr std::array<double, 5> shares{0.1, 0.25, 0.5, 0.75, 0.9};
    Score score;
    score.in80 = values[0] <= actual && actual <= values[4];
    score.in50 = values[1] <= actual && actual <= values[3];
    for (size_t i = 0; i < shares.size(); ++i) {
        const double over = actual - values[i];
        score.pinball += (over >= 0 ? shares[i] : shares[i] - 1) * over / static_cast<double>(shares.size());
    }
    return score;
}

} // namespace

const char *codeOf(Method method)
{
    constexpr std::array<const char *, methodCount> codes{"forecast", "last_year", "resampling"};
    return codes[static_cast<size_t>(method)];
}

QString methodName(Method method)
{
    switch (method) {
    case Method::Forecast: return QCoreApplication::translate("Forecast", "Forecast");
    case Method::LastYear: return QCoreApplication::translate("Forecast", "Last year's pace carried on");
    case Method::Resampling: break;
    }
    return QCoreApplication::translate("Forecast", "Past months drawn again");
}

Score scoreOf(const Fan &fan, int actual)
{
    return scoreOfQuantiles({static_cast<double>(fan.p10), static_cast<double>(fan.p25), static_cast<double>(fan.p50),
                             static_cast<double>(fan.p75), static_cast<double>(fan.p90)},
                            actual);
}

Backtest backtest(const Library &library, const Goal &goal, Day asOf)
{
    return Backtester(library, goal, asOf).run();
}

QList<ForecastRecord> recordsOf(const GoalForecast &forecast)
{
    QList<ForecastRecord> records;
    if (forecast.refusal || forecast.paceFactor != 1)
        return records;
    const auto add = [&](const Fan &fan, std::optional<int> months, std::optional<double> probability) {
        ForecastRecord record;
        record.goal = forecast.goal;
        record.madeOn = forecast.asOf;
        record.months = months;
        record.day = fan.day;
        record.p10 = fan.p10;
        record.p25 = fan.p25;
        record.p50 = fan.p50;
        record.p75 = fan.p75;
        record.p90 = fan.p90;
        record.probability = probability;
        records << record;
    };
    for (size_t i = 0; i < monthsAhead.size(); ++i)
        add(forecast.ahead[i], monthsAhead[i], std::nullopt);
    add(forecast.atDeadline, std::nullopt, forecast.probability);
    return records;
}

std::optional<RecordScore> score(const ForecastRecord &record, const Library &library, Day asOf)
{
    const Goal *goal = findRow(library.goals, record.goal);
    if (!goal || record.day > asOf)
        return std::nullopt;
    const std::vector<planning::CountStep> steps = planning::countSteps(library, goal->measure, record.day);
    RecordScore result;
    result.actual = valueOn(steps, record.day);
    result.score = scoreOfQuantiles({record.p10, record.p25, record.p50, record.p75, record.p90}, result.actual);
    if (record.months || !record.probability)
        return result;
    result.reached = false;
    int value = 0;
    for (auto step = steps.begin(); step != steps.end();) { // it is reached at the end of a day
        const Day day = step->day;
        for (; step != steps.end() && step->day == day; ++step)
            value += step->gained ? 1 : -1;
        if (day > record.madeOn && value >= goal->target)
            result.reached = true;
    }
    result.brier = std::pow(*record.probability - (*result.reached ? 1 : 0), 2);
    return result;
}

} // namespace slateboard::forecast
