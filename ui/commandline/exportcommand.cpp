// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/printable.h"
#include "app/exchange/writefile.h"
#include "app/session/exportcomparison.h"
#include "app/session/exportcostreport.h"
#include "app/session/exporttables.h"
#include "ui/commandline/exportfilter.h"
#include "ui/commandline/moneychoices.h"

#include <QCoreApplication>
#include <QSet>

namespace slateboard::commandline {
namespace {

constexpr ExportKind kinds[] = {ExportKind::Ips, ExportKind::Titles, ExportKind::Metrics, ExportKind::Budget,
                                ExportKind::Costs};
constexpr ExportKind moreKinds[] = {ExportKind::Receipts, ExportKind::Windows, ExportKind::Avails,
                                    ExportKind::Statements}; // not in all
constexpr auto everything = "all";
constexpr auto comparison = "comparison";
constexpr auto costReport = "cost-report";

/// A file, and the tables that it is to hold: the cost report, or those of a comparison of two plans, where none is
/// named.
struct Output {
    QString path;
    QList<ExportKind> kinds;
    bool isCostReport = false;
};

void declareExportOptions(QCommandLineParser &options)
{
    addOption(options, "ips", "OUT", QT_TRANSLATE_NOOP("CommandLine", "Writes the source IPs with their rights."));
    addOption(options, "titles", "OUT", QT_TRANSLATE_NOOP("CommandLine", "Writes the titles of the plan."));
    addOption(options, "metrics", "OUT",
              QT_TRANSLATE_NOOP("CommandLine", "Writes the metrics of the source IPs, a row each."));
    addOption(options, "budget", "OUT", QT_TRANSLATE_NOOP("CommandLine", "Writes the plan's budget lines."));
    addOption(options, "costs", "OUT", QT_TRANSLATE_NOOP("CommandLine", "Writes what was contracted and paid."));
    addOption(options, "receipts", "OUT", QT_TRANSLATE_NOOP("CommandLine", "Writes what came in."));
    addOption(options, "windows", "OUT",
              QT_TRANSLATE_NOOP("CommandLine", "Writes the plan's windows and what speaks against them."));
    addOption(options, "avails", "OUT",
              QT_TRANSLATE_NOOP("CommandLine", "Writes what of the titles' rights can still be sold."));
    addOption(options, "statements", "OUT",
              QT_TRANSLATE_NOOP("CommandLine", "Writes what each party gets of the receipts, quarter by quarter."));
    addOption(options, costReport, "OUT",
              QT_TRANSLATE_NOOP("CommandLine", "Writes where the money of the plan stands, line by line."));
    addGroupingOption(options);
    addOption(options, everything, "OUT",
              QT_TRANSLATE_NOOP(
                  "CommandLine",
                  "Writes source IPs, titles, metrics, budget, costs and every other row of the library, into one "
                  ".xlsx or .json file."));
    addOption(options, comparison, "OUT",
              QT_TRANSLATE_NOOP("CommandLine", "Writes what the plans of --plan and --against have differently."));
    addFilterOption(options);
    addPlanOption(options);
    addAgainstOption(options);
    addDayOption(options);
}

Result<QList<exchange::Sheet>> sheetsOf(const Invocation &call, const View &view, const Output &output,
                                        const IpTest &passes)
{
    if (!output.kinds.isEmpty())
        return wholeTables(*view.session, output.kinds, view.plan, view.asOf, passes)();
    if (output.isCostReport) {
        return groupingAskedFor(call.options).and_then([&](planning::CostGrouping grouping) {
            const Library &library = view.session->library();
            return costReportSheets(
                library, std::make_shared<const planning::Figures>(planning::figuresOf(library, view.plan, view.asOf)),
                grouping, library.info.language)();
        });
    }
    return againstAskedFor(call, view).and_then([&](PlanId against) {
        const Library &library = view.session->library();
        return comparisonSheets(output.path, library, planning::comparePlans(library, view.plan, against, view.asOf));
    });
}

Result<void> writeTables(const Invocation &call, const View &view, const QList<Output> &outputs)
{
    const auto passes = filterAskedFor(call, view);
    if (!passes)
        return tl::unexpected(passes.error());
    OutputFiles files;
    QStringList done;
    for (const Output &output : outputs) {
        const auto sheets = sheetsOf(call, view, output, *passes);
        if (!sheets)
            return tl::unexpected(sheets.error());
        if (const auto added = exchange::addFile(files, output.path, *sheets); !added)
            return added;
        qsizetype rows = 0;
        for (const exchange::Sheet &sheet : *sheets)
            rows += sheet.rows.count;
        done << say(QT_TRANSLATE_NOOP("CommandLine", "Rows written to “%1”: %2."))
                    .arg(printable(output.path), QString::number(rows));
    }
    if (const auto written = files.commit(); !written)
        return written;
    for (const QString &sentence : done)
        call.out << sentence << Qt::endl;
    return {};
}

QList<Output> outputsAskedFor(const QCommandLineParser &options)
{
    QList<Output> outputs;
    QList<ExportKind> told(std::begin(kinds), std::end(kinds));
    told.append(QList<ExportKind>(std::begin(moreKinds), std::end(moreKinds)));
    for (const ExportKind kind : std::as_const(told)) {
        if (const QString path = options.value(QLatin1String(codeOf(kind))); !path.isEmpty())
            outputs.append({path, {kind}});
    }
    if (const QString path = options.value(QLatin1String(everything)); !path.isEmpty())
        outputs.append({path, QList<ExportKind>(std::begin(kinds), std::end(kinds)) << ExportKind::Records});
    if (const QString path = options.value(QLatin1String(comparison)); !path.isEmpty())
        outputs.append({path, {}});
    if (const QString path = options.value(QLatin1String(costReport)); !path.isEmpty())
        outputs.append({path, {}, true});
    return outputs;
}

Result<void> runExport(const Invocation &call)
{
    const QList<Output> outputs = outputsAskedFor(call.options);
    QSet<QString> places;
    for (const Output &output : outputs) {
        const auto format = checkOutputPlace(output.path).and_then([&] { return exchange::fileFormatOf(output.path); });
        if (!format)
            return tl::unexpected(format.error());
        const QString place = outputPlace(output.path);
        if (places.contains(place)) {
            return wrongUsage(
                say(QT_TRANSLATE_NOOP("CommandLine", "Two tables cannot be written to “%1”.")).arg(output.path));
        }
        places << place;
    }
    if (outputs.isEmpty()) {
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "Tell what to export, with --ips, --titles, --metrics, "
                                                 "--budget, --costs, --cost-report, --receipts, --windows, --avails, "
                                                 "--statements, --all or --comparison and a file "
                                                 "to write.")));
    }
    const auto holdsIps = [](const Output &output) {
        return output.kinds.contains(ExportKind::Ips) || output.kinds.contains(ExportKind::Metrics);
    };
    if (call.options.isSet(QStringLiteral("filter")) && std::ranges::none_of(outputs, holdsIps))
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--filter goes with --ips, --metrics or --all.")));
    if (call.options.isSet(QStringLiteral("by")) && !call.options.isSet(QLatin1String(costReport)))
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--by goes with --cost-report.")));
    if (call.options.isSet(QLatin1String(comparison)) != call.options.isSet(QStringLiteral("against")))
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "--comparison and --against go together.")));
    const auto view = openView(call);
    if (!view)
        return tl::unexpected(view.error());
    return writeTables(call, *view, outputs);
}

} // namespace

Command exportCommand()
{
    return {
        "export",
        "FILE",
        QT_TRANSLATE_NOOP(
            "CommandLine",
            "Writes tables of a library, each as its file ends: in .xlsx, .csv or .json. Imported "
            "again from .xlsx or .csv, source IPs, titles, metrics, costs and receipts are what "
            "they were, the last two where their titles and accounts are; budget lines cannot be imported, nor more "
            "than five grants of one source IP."),
        false,
        declareExportOptions,
        runExport};
}

} // namespace slateboard::commandline
