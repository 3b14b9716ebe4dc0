// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/levers.h"

#include "app/forecast/reaching.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace slateboard::forecast {
namespace {

constexpr size_t leverCount = 7;

// A lever with the outlook that it makes; nothing where there is nothing to pull.
struct Pulled {
    LeverEffect effect;
    Outlook outlook;
};

Pulled pull(const GoalHistory &history, Lever lever, LeverRows kind = LeverRows::None)
{
    Pulled pulled;
    pulled.effect.lever = lever;
    pulled.effect.kind = kind;
    pulled.outlook = history.outlook;
    return pulled;
}

std::optional<Pulled> extendRights(const GoalHistory &history)
{
    Pulled pulled = pull(history, Lever::ExtendRights, LeverRows::Grants);
    const Month first = firstStep(history.asOf);
    for (const KnownEnd &end : history.ends) {
        if (end.lastDay >= history.goal.deadline)
            break;
        pulled.effect.rows.push_back(end.grant.value);
        ++pulled.effect.gains;
        const auto step = static_cast<size_t>(Month::of(end.lastDay.plusDays(1)).index - first.index);
        if (step < pulled.outlook.ending.size())
            --pulled.outlook.ending[step];
    }
    if (pulled.effect.rows.empty())
        return std::nullopt;
    std::ranges::sort(pulled.effect.rows);
    const auto repeated = std::ranges::unique(pulled.effect.rows); // one right can hold for one row only, but rows tie
    pulled.effect.rows.erase(repeated.begin(), repeated.end());
    return pulled;
}

Lever openingLever(const GoalHistory &history)
{
    if (history.goal.measure == Measure::SourceIps)
        return Lever::CloseTalks;
    if (history.goal.measure == Measure::DramaIps && history.canLapse)
        return Lever::DevelopPitches;
    return history.countsGreenlit ? Lever::Greenlight : Lever::Release;
}

std::optional<Pulled> takeOpenings(const GoalHistory &history)
{
    const Lever lever = openingLever(history);
    Pulled pulled = pull(history, lever, lever == Lever::CloseTalks ? LeverRows::SourceIps : LeverRows::Titles);
    pulled.effect.rows = history.openings.rows;
    pulled.effect.gains =
        static_cast<int>(std::lround(history.openings.conversion * static_cast<double>(history.openings.rows.size())));
    if (pulled.effect.gains == 0)
        return std::nullopt;
    pulled.outlook.moreOnce = pulled.effect.gains;
    const auto taken = [&](const Underway &underway) {
        const auto stage = static_cast<Stage>(underway.stage);
        return lever == Lever::Greenlight ? stage == Stage::Development
                                          : stage == Stage::PostProduction || stage == Stage::Delivered;
    };
    for (StageReading &reading : pulled.outlook.readings)
        std::erase_if(reading.underway, taken);
    return pulled;
}

std::optional<Pulled> oneMoreAMonth(const GoalHistory &history)
{
    Pulled pulled = pull(history, Lever::OneMoreAMonth);
    pulled.outlook.moreEachMonth = 1;
    return pulled;
}

std::optional<Pulled> loseNoOthers(const GoalHistory &history)
{
    if (history.outlook.lost == 0)
        return std::nullopt;
    Pulled pulled = pull(history, Lever::LoseNoOthers);
    pulled.outlook.losesNoOthers = true;
    return pulled;
}

} // namespace

const char *codeOf(Lever lever)
{
    constexpr std::array<const char *, leverCount> codes{"extend_rights", "close_talks", "develop_pitches",
                                                         "greenlight",    "release",     "one_more_a_month",
                                                         "lose_no_others"};
    return codes[static_cast<size_t>(lever)];
}

std::vector<LeverEffect> leversOf(const GoalHistory &history)
{
    std::vector<LeverEffect> effects;
    if (refusalOf(history))
        return effects;
    const Reaching asForecast(history, history.outlook);
    const std::optional<Day> p50 = asForecast.reachedBy(0.5);
    const double probability = asForecast.probabilityBy(history.goal.deadline);
    for (const auto &with : {extendRights, takeOpenings, oneMoreAMonth, loseNoOthers}) {
        std::optional<Pulled> pulled = with(history);
        if (!pulled)
            continue;
        const Reaching reaching(history, pulled->outlook);
        LeverEffect &effect = pulled->effect;
        effect.p50 = reaching.reachedBy(0.5);
        effect.probability = reaching.probabilityBy(history.goal.deadline);
        effect.probabilityMore = effect.probability - probability;
        if (p50 && effect.p50)
            effect.daysSooner = p50->daysSince(*effect.p50);
        const bool helps = effect.daysSooner ? *effect.daysSooner > 0 : effect.p50.has_value();
        if (helps || effect.probabilityMore > 0)
            effects.push_back(std::move(effect));
    }
    std::ranges::stable_sort(effects, {}, [](const LeverEffect &effect) {
        const qint64 day = effect.p50 ? effect.p50->julian() : std::numeric_limits<qint64>::max();
        return std::tuple(day, -effect.probability);
    });
    return effects;
}

std::vector<LeverEffect> leversOf(const Library &library, const Goal &goal, Day asOf)
{
    return leversOf(historyOf(library, goal, asOf));
}

QString leverText(const LeverEffect &effect)
{
    const auto rows = static_cast<int>(effect.rows.size());
    switch (effect.lever) {
    case Lever::ExtendRights:
        return QCoreApplication::translate("Forecast", "Extend the %n right(s) that lapse before the deadline", nullptr,
                                           rows);
    case Lever::CloseTalks:
        //: %1 is a number: of source IPs that are secured then, if it goes as with earlier talks
        return QCoreApplication::translate("Forecast", "Close the %n talk(s) and offer(s) under way: about %1 secured",
                                           nullptr, rows)
            .arg(effect.gains);
    case Lever::DevelopPitches:
        //: %1 is a number: of dramas that enter development then, if it goes as with earlier ones
        return QCoreApplication::translate(
                   "Forecast", "Decide on the %n pitched drama(s) with secured rights: about %1 into development",
                   nullptr, rows)
            .arg(effect.gains);
    case Lever::Greenlight:
        //: %1 is a number: of dramas that are greenlit then, if it goes as with earlier ones
        return QCoreApplication::translate("Forecast", "Decide on the %n drama(s) in development: about %1 greenlit",
                                           nullptr, rows)
            .arg(effect.gains);
    case Lever::Release:
        //: %1 is a number: of titles that are released then, if it goes as with earlier ones
        return QCoreApplication::translate("Forecast", "Release the %n finished title(s): about %1 come out", nullptr,
                                           rows)
            .arg(effect.gains);
    case Lever::OneMoreAMonth: return QCoreApplication::translate("Forecast", "Gain one more each month");
    case Lever::LoseNoOthers: break;
    }
    return QCoreApplication::translate("Forecast", "Shelve and return none");
}

QString leverEffectText(const LeverEffect &effect, const Formatter &formatter)
{
    const auto days = static_cast<int>(effect.daysSooner.value_or(0));
    if (days > 0)
        return QCoreApplication::translate("Forecast", "%n day(s) sooner", nullptr, days);
    if (!effect.daysSooner && effect.p50)
        //: %1 is a day: the target is reached by then with a chance of 50%
        return QCoreApplication::translate("Forecast", "Reached by %1 then").arg(formatter.day(*effect.p50));
    //: %1 is a number such as 3.5
    return QCoreApplication::translate("Forecast", "The chance rises by %1 points")
        .arg(formatter.decimal(100 * effect.probabilityMore, 1));
}

} // namespace slateboard::forecast
