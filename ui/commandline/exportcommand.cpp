// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/outputfile.h"
#include "app/session/exporttables.h"
#include "ui/commandline/opening.h"
#include "ui/commandline/wait.h"

#include <QCoreApplication>
#include <QSet>

namespace slateboard::commandline {
namespace {

constexpr ExportKind kinds[] = {ExportKind::Ips, ExportKind::Titles, ExportKind::Budget, ExportKind::Costs};

void declare(QCommandLineParser &options)
{
    addOption(options, "ips", "OUT", QT_TRANSLATE_NOOP("CommandLine", "Writes the source IPs."));
    addOption(options, "titles", "OUT", QT_TRANSLATE_NOOP("CommandLine", "Writes the titles of the plan."));
    addOption(options, "budget", "OUT", QT_TRANSLATE_NOOP("CommandLine", "Writes the plan's budget lines."));
    addOption(options, "costs", "OUT", QT_TRANSLATE_NOOP("CommandLine", "Writes what was contracted and paid."));
    addPlanOption(options);
    addDayOption(options);
}

Result<void> writeTables(const Invocation &call, const View &view, const QList<ExportKind> &wanted)
{
    OutputFiles files;
    QStringList done;
    for (const ExportKind kind : wanted) {
        const QString path = call.options.value(QLatin1String(codeOf(kind)));
        const auto table = waitFor(view.session->exportTable(kind, view.plan, view.asOf));
        if (!table)
            return tl::unexpected(table.error());
        if (const auto added = files.add(path, exchange::toCsv(*table)); !added)
            return added;
        done << say(QT_TRANSLATE_NOOP("CommandLine", "Rows written to “%1”: %2."))
                    .arg(path, QString::number(table->rows.size()));
    }
    if (const auto written = files.commit(); !written)
        return written;
    for (const QString &sentence : done)
        call.out << sentence << Qt::endl;
    return {};
}

Result<void> run(const Invocation &call)
{
    QList<ExportKind> wanted;
    QSet<QString> files;
    for (const ExportKind kind : kinds) {
        const QString path = call.options.value(QLatin1String(codeOf(kind)));
        if (path.isEmpty())
            continue;
        wanted << kind;
        const QString file = outputPlace(path);
        if (files.contains(file))
            return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "Two tables cannot be written to “%1”.")).arg(path));
        files << file;
    }
    if (wanted.isEmpty()) {
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "Tell what to export, with --ips, --titles, --budget or "
                                                               "--costs and a file to write.")));
    }
    const auto view = openView(call);
    if (!view)
        return tl::unexpected(view.error());
    return writeTables(call, *view, wanted);
}

} // namespace

Command exportCommand()
{
    return {"export", "FILE",  QT_TRANSLATE_NOOP("CommandLine", "Writes tables of a library as CSV."),
            false,    declare, run};
}

} // namespace slateboard::commandline
