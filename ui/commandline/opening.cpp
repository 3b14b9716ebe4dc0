// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/opening.h"

#include "app/store/connection.h"
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

// By its name, else by its id as JSON says it, or by the code of its kind if only one plan that is not archived has it.
const Plan *findPlan(const Library &library, const QString &name)
{
    const auto named = std::ranges::find_if(library.plans, [&](const Plan &plan) { return isCalled(plan, name); });
    if (named != library.plans.end())
        return &*named;
    const Plan *found = nullptr;
    bool isOnlyOne = true;
    for (const Plan &plan : library.plans) {
        if (name == QString::number(plan.id.value))
            return &plan;
        if (plan.archived || name != QLatin1String(codeOf(plan.kind)))
            continue;
        isOnlyOne = found == nullptr;
        found = &plan;
    }
    return isOnlyOne ? found : nullptr;
}

Result<PlanId> planNamed(const Library &library, const QString &name)
{
    if (const Plan *plan = findPlan(library, name))
        return plan->id;
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
              QT_TRANSLATE_NOOP("CommandLine", "The plan to read, by its name, kind or id; else the working "
                                               "plan."));
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

Result<Day> dayAskedFor(const Invocation &call, const Session &session)
{
    const QString text = call.options.value(QStringLiteral("as-of"));
    if (!call.options.isSet(QStringLiteral("as-of")))
        return session.today();
    if (const auto day = Day::fromIso(text))
        return *day;
    return wrongUsage(
        say(QT_TRANSLATE_NOOP("CommandLine", "--as-of takes a day such as 2023-03-31, not “%1”.")).arg(text));
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
