// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/printable.h"
#include "app/sample/sample.h"
#include "app/session/newlibrary.h"
#include "app/session/session.h"
#include "ui/commandline/command.h"
#include "ui/commandline/limits.h"
#include "ui/commandline/opening.h"
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace slateboard::commandline {
namespace {

void declareNewOptions(QCommandLineParser &options)
{
    addOption(options, "sample", "",
              QT_TRANSLATE_NOOP("CommandLine", "Fills it with the sample: a fictional media group."));
    addOption(options, "name", "NAME", QT_TRANSLATE_NOOP("CommandLine", "The library's name; else the file's."));
    addOption(options, "company", "NAME", QT_TRANSLATE_NOOP("CommandLine", "The company whose library it is."));
    addOption(options, "currency", "CODE",
              QT_TRANSLATE_NOOP("CommandLine", "The one currency of all its money, such as USD; else KRW."));
    addOption(options, "language", "ko|en", QT_TRANSLATE_NOOP("CommandLine", "The language of its reports."));
    addOption(options, "as-of", "DAY",
              QT_TRANSLATE_NOOP("CommandLine", "Pins the day that stands in for today, such as 2023-03-31."));
    addOption(options, "goal", "NAME=TARGET@DAY",
              QT_TRANSLATE_NOOP("CommandLine", "A goal, such as source_ips=1000@2023-12-31; its start may stand before "
                                               "the day: @2021-01-01..2023-12-31. Can be repeated."));
    addOption(options, "cap", "SCOPE=AMOUNT",
              QT_TRANSLATE_NOOP("CommandLine", "A limit on money, such as programme:2021..2023=400bn, quarter=45bn, "
                                               "quarter:2023-Q2=40bn, title=50bn, format:drama=300bn or "
                                               "phase:production=200bn. Can be repeated."));
}

/// What goes into the file: settings, and the rows that it starts with.
struct Start {
    NewLibrary settings;
    Rows rows;
};

Start startOf(const Invocation &call)
{
    Start start;
    start.settings.language = call.askedLanguage.value_or(systemLanguage());
    start.settings.name = QFileInfo(call.arguments.first()).completeBaseName();
    if (call.options.isSet(QStringLiteral("sample"))) {
        sample::Sample sample = sample::makeSample();
        start.settings.name = sample.name;
        start.settings.company = sample.company;
        start.settings.pinnedDay = sample.pinnedDay;
        start.settings.reinvested = sample.reinvested;
        start.settings.reinvestedAfter = sample.reinvestedAfter;
        start.rows = std::move(sample.rows);
    }
    if (const QString name = call.options.value(QStringLiteral("name")).trimmed(); !name.isEmpty())
        start.settings.name = name;
    if (call.options.isSet(QStringLiteral("company")))
        start.settings.company = call.options.value(QStringLiteral("company"));
    return start;
}

Result<void> readSettings(const Invocation &call, NewLibrary &settings)
{
    const QString currency = call.options.value(QStringLiteral("currency")).toUpper();
    if (!currency.isEmpty() && call.options.isSet(QStringLiteral("sample")) && currency != settings.currency.code) {
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "The sample's money is in %1, so --currency %2 cannot be "
                                                 "had with --sample."))
                .arg(settings.currency.code, currency));
    }
    if (call.options.isSet(QStringLiteral("currency")))
        settings.currency.code = currency;
    if (!Currency::isKnown(settings.currency.code)) {
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--currency takes a code such as KRW or USD, not “%1”."))
                              .arg(call.options.value(QStringLiteral("currency"))));
    }
    if (call.options.isSet(QStringLiteral("language"))) {
        const QString code = call.options.value(QStringLiteral("language"));
        const auto language = readLanguage(code);
        if (!language)
            return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--language takes ko or en, not “%1”.")).arg(code));
        settings.language = *language;
    }
    if (call.options.isSet(QStringLiteral("as-of"))) {
        const auto day = readAsOf(call.options.value(QStringLiteral("as-of")));
        if (!day)
            return tl::unexpected(day.error());
        settings.pinnedDay = *day;
    }
    return {};
}

Result<void> readLimits(const Invocation &call, Start &start)
{
    NewLibrary &settings = start.settings;
    const Day today = settings.pinnedDay.value_or(Day::today());
    const auto goals = withGoals(start.rows.goals.isEmpty() ? defaultGoals(today) : start.rows.goals,
                                 call.options.values(QStringLiteral("goal")), today);
    if (!goals)
        return tl::unexpected(goals.error());
    const auto caps = withCaps(start.rows.caps, call.options.values(QStringLiteral("cap")), settings.currency);
    if (!caps)
        return tl::unexpected(caps.error());
    settings.goals = *goals;
    settings.caps = *caps;
    return {};
}

Result<void> runNew(const Invocation &call)
{
    Start start = startOf(call);
    if (const auto read = readSettings(call, start.settings); !read)
        return read;
    if (const auto read = readLimits(call, start); !read)
        return read;
    const QString path = call.arguments.first();
    if (const auto made = Session::create(path, start.settings, start.rows); !made)
        return made;
    call.out << say(QT_TRANSLATE_NOOP("CommandLine", "The library “%1” was made.")).arg(printable(path)) << Qt::endl;
    return {};
}

} // namespace

Command newCommand()
{
    return {"new", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Makes a library."), false, declareNewOptions, runNew};
}

} // namespace slateboard::commandline
