// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/forecasttext.h"

#include "app/forecast/chancewords.h"
#include "ui/commandline/command.h"
#include "ui/commandline/texttable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace slateboard::commandline {
namespace {

using forecast::GoalForecast;
using forecast::Method;

QString indented(const char *text)
{
    return QStringLiteral("  ") + say(text);
}

QString part(const char *heading, const TextTable &table)
{
    return table.isEmpty() ? QString() : QStringLiteral("  ") + say(heading) + u'\n' + table.text();
}

QString dayReached(std::optional<Day> day, const GoalForecast &forecast, const Formatter &format)
{
    return day ? format.day(*day)
               : say(QT_TRANSLATE_NOOP("CommandLine", "later than %1")).arg(format.day(forecast.horizon));
}

QString span(double from, double to, const Formatter &format)
{
    return format.number(std::llround(from)) + QStringLiteral(" – ") + format.number(std::llround(to));
}

QString forecastText(const GoalForecast &forecast, const Formatter &format)
{
    if (forecast.refusal)
        return QStringLiteral("  ") + refusalSentence(forecast, format) + u'\n';
    TextTable table;
    table.addRow({indented(QT_TRANSLATE_NOOP("CommandLine", "Chance of the target by the deadline")),
                  forecast.probability ? forecast::chanceText(*forecast.probability, format) : QStringLiteral("–")});
    table.addRow({indented(QT_TRANSLATE_NOOP("CommandLine", "Reached by, with a chance of 50%")),
                  dayReached(forecast.p50, forecast, format)});
    table.addRow({indented(QT_TRANSLATE_NOOP("CommandLine", "Reached by, with a chance of 85%")),
                  dayReached(forecast.p85, forecast, format)});
    table.addRow({indented(QT_TRANSLATE_NOOP("CommandLine", "On the deadline, 80% range")),
                  span(forecast.atDeadline.p10, forecast.atDeadline.p90, format)});
    table.addRow({indented(QT_TRANSLATE_NOOP("CommandLine", "Rights known to lapse by then")),
                  format.number(forecast.knownLapses)});
    table.addRow(
        {indented(QT_TRANSLATE_NOOP("CommandLine", "Complete months of history")), format.number(forecast.months)});
    return table.text();
}

QString interimsText(const GoalOutlook &outlook, const Formatter &format)
{
    TextTable table;
    for (const planning::InterimFigures &interim : outlook.figures.interims) {
        const auto chance = std::ranges::find(outlook.forecast.interim, interim.id, &forecast::InterimChance::id);
        QString said;
        if (interim.had)
            said = say(QT_TRANSLATE_NOOP("CommandLine", "had %1")).arg(format.number(*interim.had));
        else if (chance != outlook.forecast.interim.end())
            said = forecast::chanceText(chance->probability, format);
        table.addRow({QStringLiteral("  ") + format.day(interim.day), format.number(interim.target), said});
    }
    return part(QT_TRANSLATE_NOOP("CommandLine", "Interim targets"), table);
}

QString leversText(const GoalOutlook &outlook, const Formatter &format)
{
    TextTable table;
    for (const forecast::LeverEffect &effect : outlook.levers)
        table.addRow({QStringLiteral("  ") + leverText(effect), leverEffectText(effect, format),
                      forecast::chanceText(effect.probability, format)});
    return part(QT_TRANSLATE_NOOP("CommandLine", "What would bring it forward, and the chance then"), table);
}

QString backtestText(const forecast::Backtest &backtest, const Formatter &format)
{
    TextTable table;
    if (!backtest.horizons.empty()) {
        table.addRow({indented(QT_TRANSLATE_NOOP("CommandLine", "months ahead")),
                      say(QT_TRANSLATE_NOOP("CommandLine", "method")), say(QT_TRANSLATE_NOOP("CommandLine", "times")),
                      say(QT_TRANSLATE_NOOP("CommandLine", "80% held")),
                      say(QT_TRANSLATE_NOOP("CommandLine", "50% held")),
                      say(QT_TRANSLATE_NOOP("CommandLine", "miss"))});
    }
    for (const forecast::HorizonScore &horizon : backtest.horizons) {
        for (size_t i = 0; i < forecast::methodCount; ++i) {
            const forecast::MethodScore &score = horizon.methods[i];
            const double cases = std::max(1, horizon.cases);
            table.addRow(
                {QStringLiteral("  ") + (horizon.months > 0 ? format.number(horizon.months)
                                                            : say(QT_TRANSLATE_NOOP("CommandLine", "all together"))),
                 methodName(static_cast<Method>(i)), format.number(horizon.cases), format.percent(score.in80 / cases),
                 format.percent(score.in50 / cases), format.decimal(score.pinball, 1)});
        }
    }
    return part(QT_TRANSLATE_NOOP("CommandLine", "Forecasts of past months, as they would have been made then"), table);
}

QString keptText(const std::vector<KeptForecast> &kept, const Formatter &format)
{
    TextTable table;
    for (const KeptForecast &one : kept) {
        const auto verdict = [&] {
            if (!one.score)
                return say(QT_TRANSLATE_NOOP("CommandLine", "waits"));
            const QString held = one.score->score.in80 ? say(QT_TRANSLATE_NOOP("CommandLine", "%1, held"))
                                                       : say(QT_TRANSLATE_NOOP("CommandLine", "%1, outside"));
            return held.arg(format.number(one.score->actual));
        };
        table.addRow({QStringLiteral("  ") + format.day(one.record.madeOn), format.day(one.record.day),
                      span(one.record.p10, one.record.p90, format), verdict()});
    }
    return part(QT_TRANSLATE_NOOP("CommandLine", "Kept forecasts, with their 80% ranges and what came"), table);
}

} // namespace

QString outlooksText(const std::vector<GoalOutlook> &outlooks, const Formatter &format)
{
    QString text;
    for (const GoalOutlook &outlook : outlooks) {
        const Goal &goal = outlook.figures.goal;
        //: %1 is a goal, %2 what it has, %3 its target, %4 its deadline
        text += u'\n' +
                say(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 of %3 by %4"))
                    .arg(goalName(goal), format.number(outlook.figures.value), format.number(goal.target),
                         format.day(goal.deadline)) +
                u'\n' + forecastText(outlook.forecast, format) + interimsText(outlook, format) +
                leversText(outlook, format) + backtestText(outlook.backtest, format) + keptText(outlook.kept, format);
    }
    return text;
}

} // namespace slateboard::commandline
