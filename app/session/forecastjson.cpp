// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/forecastjson.h"

#include "app/forecast/history.h"
#include "app/planning/figureparts.h"

#include <algorithm>

namespace slateboard {
namespace {

using forecast::GoalForecast;

QString codeText(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonValue valueOrNull(std::optional<Day> day)
{
    return day ? QJsonValue(day->iso()) : QJsonValue();
}

template <class Number>
QJsonValue valueOrNull(std::optional<Number> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

template <class Quantiles>
void addQuantiles(QJsonObject &object, const Quantiles &quantiles)
{
    object.insert(QStringLiteral("p10"), quantiles.p10);
    object.insert(QStringLiteral("p25"), quantiles.p25);
    object.insert(QStringLiteral("p50"), quantiles.p50);
    object.insert(QStringLiteral("p75"), quantiles.p75);
    object.insert(QStringLiteral("p90"), quantiles.p90);
}

QJsonObject fanJson(const forecast::Fan &fan)
{
    QJsonObject object{{QStringLiteral("day"), fan.day.iso()}};
    addQuantiles(object, fan);
    return object;
}

QJsonValue chanceOf(const GoalForecast &forecast, Id<InterimTarget> interim)
{
    const auto found = std::ranges::find(forecast.interim, interim, &forecast::InterimChance::id);
    return found == forecast.interim.end() ? QJsonValue() : QJsonValue(found->probability);
}

QJsonArray aheadJson(const GoalForecast &forecast)
{
    QJsonArray ahead;
    for (size_t i = 0; i < forecast.ahead.size(); ++i) {
        QJsonObject object = fanJson(forecast.ahead[i]);
        object.insert(QStringLiteral("months"), forecast::monthsAhead[i]);
        ahead.append(object);
    }
    return ahead;
}

QJsonArray leversJson(const std::vector<forecast::LeverEffect> &levers)
{
    static constexpr const char *kinds[] = {nullptr, "grants", "source_ips", "titles"}; // by LeverRows
    QJsonArray array;
    for (const forecast::LeverEffect &effect : levers) {
        QJsonArray rows;
        for (const qint64 row : effect.rows)
            rows.append(QString::number(row));
        const char *kind = kinds[static_cast<size_t>(effect.kind)];
        array.append(QJsonObject{{QStringLiteral("lever"), codeText(codeOf(effect.lever))},
                                 {QStringLiteral("text"), leverText(effect)},
                                 {QStringLiteral("kind"), kind ? QJsonValue(codeText(kind)) : QJsonValue()},
                                 {QStringLiteral("rows"), rows},
                                 {QStringLiteral("gains"), effect.gains},
                                 {QStringLiteral("p50"), valueOrNull(effect.p50)},
                                 {QStringLiteral("days_sooner"), valueOrNull(effect.daysSooner)},
                                 {QStringLiteral("probability"), effect.probability},
                                 {QStringLiteral("probability_more"), effect.probabilityMore}});
    }
    return array;
}

QJsonArray backtestJson(const forecast::Backtest &backtest)
{
    QJsonArray array;
    for (const forecast::HorizonScore &horizon : backtest.horizons) {
        QJsonObject methods;
        for (size_t method = 0; method < forecast::methodCount; ++method) {
            const forecast::MethodScore &score = horizon.methods[method];
            methods.insert(codeText(codeOf(static_cast<forecast::Method>(method))),
                           QJsonObject{{QStringLiteral("in_50"), score.in50},
                                       {QStringLiteral("in_80"), score.in80},
                                       {QStringLiteral("pinball"), score.pinball},
                                       {QStringLiteral("width_80"), score.width80}});
        }
        array.append(
            QJsonObject{{QStringLiteral("months"), horizon.months == 0 ? QJsonValue() : QJsonValue(horizon.months)},
                        {QStringLiteral("cases"), horizon.cases},
                        {QStringLiteral("methods"), methods}});
    }
    return array;
}

QJsonValue scoreJson(const std::optional<forecast::RecordScore> &score)
{
    if (!score)
        return {};
    return QJsonObject{{QStringLiteral("actual"), score->actual},
                       {QStringLiteral("in_50"), score->score.in50},
                       {QStringLiteral("in_80"), score->score.in80},
                       {QStringLiteral("pinball"), score->score.pinball},
                       {QStringLiteral("reached"), valueOrNull(score->reached)},
                       {QStringLiteral("brier"), valueOrNull(score->brier)}};
}

QJsonArray keptJson(const std::vector<KeptForecast> &kept)
{
    QJsonArray array;
    for (const KeptForecast &one : kept) {
        QJsonObject object{{QStringLiteral("made_on"), one.record.madeOn.iso()},
                           {QStringLiteral("months"), valueOrNull(one.record.months)},
                           {QStringLiteral("day"), one.record.day.iso()},
                           {QStringLiteral("probability"), valueOrNull(one.record.probability)},
                           {QStringLiteral("score"), scoreJson(one.score)}};
        addQuantiles(object, one.record);
        array.append(object);
    }
    return array;
}

} // namespace

QJsonObject forecastJson(const GoalForecast &forecast)
{
    QJsonArray fan;
    for (const forecast::Fan &of : forecast.fan)
        fan.append(fanJson(of));
    const bool isMade = !forecast.refusal;
    return {
        {QStringLiteral("refused"), isMade ? QJsonValue() : QJsonValue(codeText(forecast::codeOf(*forecast.refusal)))},
        {QStringLiteral("reached_on"), valueOrNull(forecast.reachedOn)},
        {QStringLiteral("months_of_history"), forecast.months},
        {QStringLiteral("probability"), valueOrNull(forecast.probability)},
        {QStringLiteral("p50"), valueOrNull(forecast.p50)},
        {QStringLiteral("p85"), valueOrNull(forecast.p85)},
        {QStringLiteral("horizon"), isMade ? QJsonValue(forecast.horizon.iso()) : QJsonValue()},
        {QStringLiteral("known_lapses"), isMade ? QJsonValue(forecast.knownLapses) : QJsonValue()},
        {QStringLiteral("uses_funnel"), isMade ? QJsonValue(forecast.usesFunnel) : QJsonValue()},
        {QStringLiteral("at_deadline"), isMade ? QJsonValue(fanJson(forecast.atDeadline)) : QJsonValue()},
        {QStringLiteral("ahead"), isMade ? aheadJson(forecast) : QJsonArray()},
        {QStringLiteral("fan"), fan}};
}

QJsonArray interimsJson(const planning::GoalFigures &goal, const GoalForecast &forecast)
{
    QJsonArray array;
    for (const planning::InterimFigures &interim : goal.interims) {
        array.append(QJsonObject{{QStringLiteral("day"), interim.day.iso()},
                                 {QStringLiteral("target"), interim.target},
                                 {QStringLiteral("had"), valueOrNull(interim.had)},
                                 {QStringLiteral("probability"), chanceOf(forecast, interim.id)}});
    }
    return array;
}

std::vector<GoalOutlook> outlooksOf(const Library &library, const QList<ForecastRecord> &records, Day asOf)
{
    planning::FactIndex facts(library);
    std::vector<GoalOutlook> outlooks;
    for (const Goal &goal : library.goals) {
        GoalOutlook outlook;
        outlook.figures = planning::goalFigures(facts, goal, asOf);
        const forecast::GoalHistory history = forecast::historyOf(facts, outlook.figures, asOf);
        outlook.forecast = forecast::forecastGoal(history);
        outlook.levers = forecast::leversOf(history);
        outlook.backtest = forecast::backtest(library, goal, asOf);
        outlook.kept = keptForecasts(library, goal.id, asOf, records);
        outlooks.push_back(std::move(outlook));
    }
    return outlooks;
}

QJsonArray outlooksJson(const std::vector<GoalOutlook> &outlooks)
{
    QJsonArray array;
    for (const GoalOutlook &outlook : outlooks) {
        const planning::GoalFigures &figures = outlook.figures;
        array.append(QJsonObject{{QStringLiteral("name"), goalName(figures.goal)},
                                 {QStringLiteral("measure"), codeText(codeOf(figures.goal.measure))},
                                 {QStringLiteral("target"), figures.goal.target},
                                 {QStringLiteral("deadline"), figures.goal.deadline.iso()},
                                 {QStringLiteral("value"), figures.value},
                                 {QStringLiteral("interim_targets"), interimsJson(figures, outlook.forecast)},
                                 {QStringLiteral("forecast"), forecastJson(outlook.forecast)},
                                 {QStringLiteral("levers"), leversJson(outlook.levers)},
                                 {QStringLiteral("backtest"), backtestJson(outlook.backtest)},
                                 {QStringLiteral("kept"), keptJson(outlook.kept)}});
    }
    return array;
}

} // namespace slateboard
