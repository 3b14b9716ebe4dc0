// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/forecasttext.h"
#include "ui/commandline/opening.h"
#include "ui/commandline/wait.h"

#include <QCoreApplication>
#include <QSet>

namespace slateboard::commandline {
namespace {

const QString keepOption = QStringLiteral("keep");

void declareForecast(QCommandLineParser &options)
{
    addDayOption(options);
    addOption(options, "keep", "",
              QT_TRANSLATE_NOOP("CommandLine", "Keeps today's forecasts, so that they can be judged when their day has "
                                               "come: the first of each goal in a month."));
    addOption(options, "json", "", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON."));
}

Result<std::shared_ptr<Session>> openFor(const Invocation &call)
{
    const bool keeps = call.options.isSet(keepOption);
    if (keeps && call.options.isSet(QStringLiteral("as-of")))
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "--keep keeps today's forecasts; it takes no --as-of.")));
    return openLibrary(call.arguments.first(), keeps ? Access::Write : Access::ReadOnly);
}

// Says how many goals' forecasts were kept.
Result<int> keep(Session &session)
{
    std::vector<forecast::GoalForecast> forecasts;
    for (const Goal &goal : session.library().goals)
        forecasts.push_back(forecast::forecastGoal(session.library(), goal, session.today()));
    const QList<ForecastRecord> records = forecastsToKeep(forecasts, session.forecastRecords());
    QSet<GoalId> goals;
    for (const ForecastRecord &record : records)
        goals.insert(record.goal);
    if (const auto kept = waitFor(session.keepForecasts(records)); !kept)
        return tl::unexpected(kept.error());
    return static_cast<int>(goals.size());
}

Result<void> runForecast(const Invocation &call)
{
    const auto session = openFor(call);
    if (!session)
        return tl::unexpected(session.error());
    const Library &library = (*session)->library();
    const auto asOf = dayAskedFor(call, **session);
    if (!asOf)
        return tl::unexpected(asOf.error());
    const auto kept = call.options.isSet(keepOption) ? keep(**session) : Result<int>(0);
    if (!kept)
        return tl::unexpected(kept.error());
    const std::vector<GoalOutlook> outlooks = outlooksOf(library, (*session)->forecastRecords(), *asOf);
    if (call.wantsJson()) {
        (void)speakForFiles(call, library);
        printJson(call.out, QJsonDocument(outlooksJson(outlooks)));
        return {};
    }
    const Formatter format = terminalFormat(call, library);
    //: %1 is the library's name, %2 a day
    call.out << say(QT_TRANSLATE_NOOP("CommandLine", "%1 · as of %2")).arg(library.info.name, format.day(*asOf)) << '\n'
             << outlooksText(outlooks, format);
    if (call.options.isSet(keepOption))
        call.out << QCoreApplication::translate("CommandLine", "Forecasts of %Ln goal(s) were kept.", nullptr, *kept)
                 << '\n';
    return {};
}

} // namespace

Command forecastCommand()
{
    return {"forecast",
            "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "Says how likely each goal is reached and when, what would bring it "
                                             "forward, and how such forecasts have done."),
            false,
            declareForecast,
            runForecast};
}

} // namespace slateboard::commandline
