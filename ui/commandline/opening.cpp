// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/opening.h"

#include "app/store/connection.h"
#include "app/store/soundness.h"
#include "ui/commandline/wait.h"
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace slateboard::commandline {
namespace {

// A plan without a name of its own has the English one in every language, as the help and scripts say it.
bool isCalled(const Plan &plan, const QString &name)
{
    const auto is = [&](const QString &other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    const auto kind = std::ranges::find(words<PlanKind>(), plan.kind, &Word<PlanKind>::value);
    return is(planName(plan)) || (plan.name.isEmpty() && is(QString::fromUtf8(kind->english)));
}

// The plans that may be meant, more than one of them only where nothing tells them apart: by their id as JSON says it,
// else by the code of their kind, else by their name; those that are archived only where no other is meant.
QList<const Plan *> meantPlans(const Library &library, const QString &name)
{
    const std::function<bool(const Plan &)> ways[] = {
        [&](const Plan &plan) { return name == QString::number(plan.id.value); },
        [&](const Plan &plan) { return !plan.archived && name == QLatin1String(codeOf(plan.kind)); },
        [&](const Plan &plan) { return !plan.archived && isCalled(plan, name); },
        [&](const Plan &plan) { return isCalled(plan, name); },
    };
    for (const auto &isMeant : ways) {
        QList<const Plan *> meant;
        for (const Plan &plan : library.plans) {
            if (isMeant(plan))
                meant << &plan;
        }
        if (!meant.isEmpty())
            return meant;
    }
    return {};
}

Result<PlanId> planNamed(const Library &library, const QString &name)
{
    const QList<const Plan *> meant = meantPlans(library, name);
    if (meant.size() == 1)
        return meant.first()->id;
    if (meant.size() > 1) {
        QStringList ids;
        for (const Plan *plan : meant)
            ids << QStringLiteral("%1 (%2)").arg(QString::number(plan->id.value), planName(*plan));
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” may be any of these plans; tell which one by its "
                                                               "id: %2."))
                              .arg(name, ids.join(QStringLiteral(", "))));
    }
    QStringList names;
    for (const Plan &plan : library.plans)
        names << planName(plan);
    return failure(ErrorCode::NotFound,
                   say(QT_TRANSLATE_NOOP("CommandLine", "The library has no plan “%1”; its plans are: %2."))
                       .arg(name, names.join(QStringLiteral(", "))));
}

} // namespace

tl::unexpected<Error> noLibrary(const QString &path)
{
    return failure(
        ErrorCode::NotFound,
        say(QT_TRANSLATE_NOOP("CommandLine", "There is no library “%1”; “slateboard new” makes one.")).arg(path));
}

Result<std::shared_ptr<Session>> openLibrary(const QString &path, Access access)
{
    if (!QFileInfo::exists(store::fullPath(path)))
        return noLibrary(path);
    auto session = waitFor(Session::open(path, access));
    if (session && access == Access::Write && (*session)->isReadOnly())
        return failure(ErrorCode::ReadOnly, (*session)->readOnlyReason());
    return session;
}

void addPlanOption(QCommandLineParser &options)
{
    addOption(options, "plan", "NAME",
              QT_TRANSLATE_NOOP("CommandLine", "The plan to read, by its id, else its kind (working, "
                                               "approved, what_if), else its name; archived plans come last. Without "
                                               "it the working plan."));
}

void addAgainstOption(QCommandLineParser &options)
{
    addOption(options, "against", "NAME", QT_TRANSLATE_NOOP("CommandLine", "The plan to compare with."));
}

void addDayOption(QCommandLineParser &options)
{
    addOption(options, "as-of", "DAY",
              QT_TRANSLATE_NOOP("CommandLine", "The day to read as of, such as 2023-03-31; else the library's pinned "
                                               "day, or today."));
}

Result<Day> readAsOf(const QString &text)
{
    const auto day = Day::fromIso(text);
    if (!day) {
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "--as-of takes a day such as 2023-03-31, not “%1”.")).arg(text));
    }
    if (!store::isWithinYears(*day)) {
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "--as-of takes a day of the years 1900 to 2100, not “%1”."))
                .arg(text));
    }
    return *day;
}

Result<PlanId> planAskedFor(const Invocation &call, const Library &library)
{
    if (!call.options.isSet(QStringLiteral("plan")))
        return workingPlan(library).id;
    return planNamed(library, call.options.value(QStringLiteral("plan")));
}

Result<PlanId> againstAskedFor(const Invocation &call, const View &view)
{
    const QString name = call.options.value(QStringLiteral("against"));
    const auto against = planNamed(view.session->library(), name);
    if (against && *against == view.plan) {
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” cannot be compared with itself; name another "
                                                               "plan with --plan or --against."))
                              .arg(name));
    }
    return against;
}

Result<PlanId> againstIfAsked(const Invocation &call, const View &view)
{
    return call.options.isSet(QStringLiteral("against")) ? againstAskedFor(call, view) : Result<PlanId>(PlanId{});
}

Result<Day> dayAskedFor(const Invocation &call, const Session &session)
{
    if (!call.options.isSet(QStringLiteral("as-of")))
        return session.today();
    return readAsOf(call.options.value(QStringLiteral("as-of")));
}

Result<View> openView(const Invocation &call)
{
    const auto session = openLibrary(call.arguments.first(), Access::ReadOnly);
    if (!session)
        return tl::unexpected(session.error());
    const auto plan = planAskedFor(call, (*session)->library());
    if (!plan)
        return tl::unexpected(plan.error());
    const auto asOf = dayAskedFor(call, **session);
    if (!asOf)
        return tl::unexpected(asOf.error());
    return View{*session, *plan, *asOf};
}

Formatter terminalFormat(const Invocation &call, const Library &library)
{
    return {call.askedLanguage.value_or(systemLanguage()), library.info.currency};
}

Language speakForFiles(const Invocation &call, const Library &library)
{
    const Language language = call.askedLanguage.value_or(library.info.language);
    speak(language);
    return language;
}

} // namespace slateboard::commandline
