// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/listfit.h"
#include "app/exchange/writefile.h"
#include "app/session/session.h"
#include "ui/commandline/importoptions.h"
#include "ui/commandline/importreport.h"
#include "ui/commandline/opening.h"
#include "ui/commandline/wait.h"

#include <QCoreApplication>

namespace slateboard::commandline {
namespace {

Result<exchange::SourceTable> tableOf(const Invocation &call, const ImportSource &source)
{
    const auto options = sourceOptions(call.options);
    if (!options)
        return tl::unexpected(options.error());
    auto table = exchange::readFitting(source.path, *options, source.kind);
    if (!table || options->sheet.isEmpty() || table->form == exchange::SourceForm::Workbook)
        return table;
    return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is no workbook, so it has no sheet “%2”."))
                          .arg(table->file, options->sheet));
}

// Texts that the library does not hold in memory are read where the list has columns for them.
Result<std::shared_ptr<const exchange::AllStoredTexts>> storedTexts(Session &session, const exchange::Mapping &mapping)
{
    using Texts = std::shared_ptr<const exchange::AllStoredTexts>;
    if (!mapping.contains(QStringLiteral("synopsis")) && !mapping.contains(QStringLiteral("notes")))
        return Texts();
    return waitFor(session.readIps()).map([](const QList<SourceIp> &ips) {
        return Texts(std::make_shared<const exchange::AllStoredTexts>(exchange::storedTextsOf(ips)));
    });
}

Result<Import> planOf(const Invocation &call, const ImportSource &source, Session &session)
{
    auto options = importOptions(call.options, source.kind, session.library());
    if (!options)
        return tl::unexpected(options.error());
    auto table = tableOf(call, source);
    if (!table)
        return tl::unexpected(table.error());
    const auto mapping = mappingAskedFor(call.options, source.kind, *table);
    if (!mapping)
        return tl::unexpected(mapping.error());
    auto texts = storedTexts(session, *mapping);
    if (!texts)
        return tl::unexpected(texts.error());
    options->mapping = *mapping;
    options->storedTexts = *std::move(texts);
    options->today = session.today();
    options->plan = workingPlan(session.library()).id;
    if (!options->metricKind && source.kind == exchange::ImportKind::Metrics)
        options->metricKind = exchange::proposeMetricKind(*table, *mapping);
    auto plan = exchange::planImport(*table, *options, session.library());
    if (!plan)
        return tl::unexpected(plan.error());
    return Import{*std::move(table), *std::move(options), *std::move(plan),
                  call.options.isSet(QStringLiteral("dry-run"))};
}

Result<void> write(Session &session, Import &import)
{
    if (import.isDryRun || import.plan.rowsTaken == 0)
        return {};
    const auto taken =
        waitFor(session.takeImport(import.options.kind, import.table.file, import.plan.rows, import.plan.updates));
    if (!taken)
        return tl::unexpected(taken.error());
    return {};
}

// The rejected rows, complete before the library changes, in place once it did.
Result<void> addRejectsAskedFor(const Invocation &call, const Import &import, const QString &source, OutputFiles &files)
{
    const QString path = call.options.value(QStringLiteral("rejects"));
    if (path.isEmpty() || import.isDryRun || import.plan.rejects.isEmpty())
        return {};
    return exchange::addRejects(files, path, import.table, import.plan, source);
}

// Told after the report, so that its reader learns why.
Result<void> somethingTaken(const Import &import)
{
    if (import.plan.rowsTaken > 0 || import.plan.rowsSkipped > 0)
        return {};
    const QString sentence =
        import.plan.rowsRead == 0
            ? say(QT_TRANSLATE_NOOP("CommandLine", "“%1” has no rows below its header, so there is nothing to import."))
            : say(QT_TRANSLATE_NOOP("CommandLine", "Every row of “%1” is rejected, so there is nothing to import."));
    return failure(ErrorCode::Invalid, sentence.arg(import.table.file));
}

Result<void> runImport(const Invocation &call)
{
    const Access access = call.options.isSet(QStringLiteral("dry-run")) ? Access::ReadOnly : Access::Write;
    const auto source = importSource(call.options);
    if (!source)
        return tl::unexpected(source.error());
    if (const QString path = call.options.value(QStringLiteral("rejects")); !path.isEmpty()) {
        if (const auto possible = exchange::checkRejectsFile(path, source->path); !possible)
            return possible;
    }
    const auto session = openLibrary(call.arguments.first(), access);
    if (!session)
        return tl::unexpected(session.error());
    auto import = planOf(call, *source, **session);
    if (!import)
        return tl::unexpected(import.error());
    OutputFiles rejects;
    if (const auto added = addRejectsAskedFor(call, *import, source->path, rejects); !added)
        return added;
    if (const auto written = write(**session, *import); !written)
        return written;
    if (const auto written = rejects.commit(); !written)
        return written;
    printImport(call, *import);
    return somethingTaken(*import);
}

} // namespace

Command importCommand()
{
    return {
        "import",
        "FILE",
        QT_TRANSLATE_NOOP("CommandLine",
                          "Takes a list of source IPs, titles, metrics, costs or receipts (XLSX, CSV or TSV) into a "
                          "library, as one step."),
        false,
        declareImportOptions,
        runImport};
}

} // namespace slateboard::commandline
