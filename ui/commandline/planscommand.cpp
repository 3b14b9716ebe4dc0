// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/planwords.h"
#include "app/session/plansjson.h"
#include "ui/commandline/opening.h"
#include "ui/commandline/texttable.h"
#include "ui/language/language.h"

#include <QCoreApplication>

namespace slateboard::commandline {
namespace {

using planning::PlanComparison;
using planning::PlanLine;
using planning::PlanOutline;

void declarePlansOptions(QCommandLineParser &options)
{
    addAgainstOption(options);
    addPlanOption(options);
    addDayOption(options);
    addOption(options, "json", "", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON."));
}

QString approvalText(const Plan &plan, const Formatter &format)
{
    return plan.approvedOn ? QStringLiteral("%1 %2").arg(format.day(*plan.approvedOn), plan.approvedBy).trimmed()
                           : QString();
}

// A goal's count by its deadline, of its target.
QString goalText(const planning::GoalCount &goal, const Formatter &format)
{
    return QStringLiteral("%1 / %2").arg(format.number(goal.count), format.number(goal.target));
}

QString plansText(const Library &library, const std::vector<PlanOutline> &outlines, const Formatter &format)
{
    TextTable table;
    QStringList heads{{},
                      say(QT_TRANSLATE_NOOP("CommandLine", "kind")),
                      say(QT_TRANSLATE_NOOP("CommandLine", "approved")),
                      say(QT_TRANSLATE_NOOP("CommandLine", "titles")),
                      say(QT_TRANSLATE_NOOP("CommandLine", "final cost")),
                      say(QT_TRANSLATE_NOOP("CommandLine", "last release"))};
    for (const Goal &goal : library.goals) {
        //: %1 is a goal, %2 its deadline
        heads << say(QT_TRANSLATE_NOOP("CommandLine", "%1 by %2")).arg(goalName(goal), format.day(goal.deadline));
    }
    table.addRow(heads);
    for (const PlanOutline &outline : outlines) {
        const Plan *plan = findRow(library.plans, outline.totals.plan);
        if (!plan)
            continue;
        const auto release = outline.totals.lastRelease;
        QString kind = wordFor(plan->kind);
        if (plan->kind == PlanKind::WhatIf && plan->approvedOn)
            kind = say(QT_TRANSLATE_NOOP("CommandLine", "Approved before, replaced"));
        else if (plan->archived)
            kind += QStringLiteral(", ") + say(QT_TRANSLATE_NOOP("CommandLine", "archived"));
        QStringList row{planName(*plan),
                        kind,
                        approvalText(*plan, format),
                        format.number(outline.totals.titles),
                        format.moneyShort(outline.totals.efc),
                        release ? format.day(*release) : planning::noValue};
        for (const planning::GoalCount &goal : outline.goals)
            row << goalText(goal, format);
        table.addRow(row);
    }
    return table.text();
}

void addLine(TextTable &table, const QString &before, const PlanLine &line)
{
    const QString name = before.isEmpty() ? line.name : before + QStringLiteral(" · ") + line.name;
    table.addRow({name, line.a, line.b, line.change});
}

QString comparisonText(const Library &library, const PlanComparison &comparison, const Formatter &format)
{
    const auto name = [&](PlanId id) { return planName(*findRow(library.plans, id)); };
    const QStringList heads{{},
                            QStringLiteral("A: ") + name(comparison.a.plan),
                            QStringLiteral("B: ") + name(comparison.b.plan),
                            say(QT_TRANSLATE_NOOP("CommandLine", "B against A"))};
    TextTable totals, titles, quarters, lapses;
    for (TextTable *table : {&totals, &titles, &quarters, &lapses})
        table->addRow(heads);
    for (const PlanLine &line : planning::totalLines(comparison, format))
        addLine(totals, {}, line);
    for (const planning::CountOfPlans &count : comparison.counts)
        addLine(totals, {}, planning::countLine(library, count, format));
    for (const planning::PlanDifference &difference : comparison.differences) {
        const Title *title = findRow(library.titles, difference.title);
        addLine(titles, title ? title->name(format.language()) : QString(),
                planning::differenceLine(library, difference, format));
    }
    for (const planning::QuarterOfPlans &quarter : comparison.quarters) {
        if (const PlanLine line = planning::quarterLine(quarter, format); !line.change.isEmpty())
            addLine(quarters, {}, line);
    }
    for (const planning::LapseOfPlans &lapse : comparison.lapses)
        addLine(lapses, {}, planning::lapseLine(library, lapse, comparison.asOf, format));
    const auto section = [](const QString &head, const TextTable &table) {
        return table.rowCount() > 1 ? u'\n' + head + u'\n' + table.text() : QString();
    };
    return totals.text() + section(say(QT_TRANSLATE_NOOP("CommandLine", "Titles")), titles) +
           section(say(QT_TRANSLATE_NOOP("CommandLine", "Demand by quarter, where it differs")), quarters) +
           section(say(QT_TRANSLATE_NOOP("CommandLine", "Rights that lapse too early in one of them")), lapses);
}

Result<void> compare(const Invocation &call, const View &view, PlanId against)
{
    const Library &library = view.session->library();
    const auto comparison = planning::comparePlans(library, view.plan, against, view.asOf);
    if (call.wantsJson()) {
        const Language language = speakForFiles(call, library);
        printJson(call.out, QJsonDocument(comparisonJson(library, comparison, language)));
    } else {
        call.out << comparisonText(library, comparison, terminalFormat(call, library));
    }
    return {};
}

Result<void> runPlans(const Invocation &call)
{
    const bool compares = call.options.isSet(QStringLiteral("against"));
    if (!compares && call.options.isSet(QStringLiteral("plan")))
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--plan goes with --against here.")));
    const auto view = openView(call);
    if (!view)
        return tl::unexpected(view.error());
    if (compares) {
        return againstAskedFor(call, *view).and_then([&](PlanId against) { return compare(call, *view, against); });
    }
    const Library &library = view->session->library();
    const auto outlines = planning::planOutlines(library, view->asOf);
    if (call.wantsJson()) {
        (void)speakForFiles(call, library);
        printJson(call.out, QJsonDocument(plansJson(library, outlines)));
    } else {
        call.out << plansText(library, outlines, terminalFormat(call, library));
    }
    return {};
}

} // namespace

Command plansCommand()
{
    return {"plans",
            "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "Lists the plans of a library with what each comes to; with --against, "
                                             "what two of them have differently."),
            false,
            declarePlansOptions,
            runPlans};
}

} // namespace slateboard::commandline
