// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "ui/commandline/importoptions.h"
#include "ui/commandline/opening.h"
#include "ui/commandline/wait.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace slateboard::commandline {
namespace {

using exchange::ImportKind;
using exchange::ImportPlan;
using exchange::RowRemark;

/// What was read and what it means, before and after it was written.
struct Import {
    ImportKind kind = ImportKind::Ips;
    exchange::SourceTable table;
    exchange::Mapping mapping;
    ImportPlan plan;
    bool isDryRun = false;
};

Result<Import> planOf(const Invocation &call, const Session &session)
{
    const auto source = importSource(call.options);
    if (!source)
        return tl::unexpected(source.error());
    const auto csv = csvOptions(call.options);
    if (!csv)
        return tl::unexpected(csv.error());
    const auto grant = grantAskedFor(call.options);
    if (!grant)
        return tl::unexpected(grant.error());
    auto table = exchange::readCsv(source->path, *csv);
    if (!table)
        return tl::unexpected(table.error());
    const auto mapping = mappingAskedFor(call.options, source->kind, *table);
    if (!mapping)
        return tl::unexpected(mapping.error());
    const Library &library = session.library();
    auto plan = exchange::planImport(*table, {source->kind, *mapping, *grant, session.today(), workingPlan(library).id},
                                     library);
    if (!plan)
        return tl::unexpected(plan.error());
    return Import{source->kind, std::move(*table), *mapping, std::move(*plan),
                  call.options.isSet(QStringLiteral("dry-run"))};
}

Result<void> write(Session &session, Import &import)
{
    if (import.isDryRun || import.plan.rowsTaken == 0)
        return {};
    const auto taken = waitFor(session.takeImport(import.kind, import.table.file, std::move(import.plan.rows)));
    if (!taken)
        return tl::unexpected(taken.error());
    return {};
}

QStringList unreadColumns(const Import &import)
{
    QStringList unread;
    for (qsizetype i = 0; i < import.table.header.size(); ++i) {
        if (!import.mapping.values().contains(static_cast<int>(i)))
            unread << import.table.header[i];
    }
    return unread;
}

QJsonArray remarksJson(const QList<RowRemark> &remarks)
{
    QJsonArray array;
    for (const RowRemark &remark : remarks) {
        const QJsonValue column = remark.column.isEmpty() ? QJsonValue(QJsonValue::Null) : remark.column;
        array.append(QJsonObject{{QStringLiteral("line"), remark.line},
                                 {QStringLiteral("column"), column},
                                 {QStringLiteral("reason"), remark.sentence}});
    }
    return array;
}

QJsonObject toJson(const Import &import)
{
    QJsonObject columns;
    for (auto it = import.mapping.cbegin(); it != import.mapping.cend(); ++it)
        columns.insert(it.key(), import.table.header.value(it.value()));
    return {{QStringLiteral("source"), import.table.file},
            {QStringLiteral("encoding"), import.table.encoding},
            {QStringLiteral("separator"), QString(import.table.separator)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("columns_not_read"), QJsonArray::fromStringList(unreadColumns(import))},
            {QStringLiteral("dry_run"), import.isDryRun},
            {QStringLiteral("rows_read"), import.plan.rowsRead},
            {QStringLiteral("rows_taken"), import.plan.rowsTaken},
            {QStringLiteral("rows_rejected"), import.plan.rejects.size()},
            {QStringLiteral("rejects"), remarksJson(import.plan.rejects)},
            {QStringLiteral("notes"), remarksJson(import.plan.notes)}};
}

void printText(QTextStream &out, const Import &import)
{
    QStringList columns;
    for (auto it = import.mapping.cbegin(); it != import.mapping.cend(); ++it)
        columns << it.key() + u'=' + import.table.header.value(it.value());
    out << say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is %2 text.")).arg(import.table.file, import.table.encoding)
        << u'\n' << say(QT_TRANSLATE_NOOP("CommandLine", "Columns read: %1")).arg(columns.join(QStringLiteral(", ")))
        << u'\n';
    if (const QStringList unread = unreadColumns(import); !unread.isEmpty())
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Columns not read: %1")).arg(unread.join(QStringLiteral(", ")))
            << u'\n';
    for (const RowRemark &remark : import.plan.rejects)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Rejected: %1")).arg(remark.sentence) << u'\n';
    for (const RowRemark &remark : import.plan.notes)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Note: %1")).arg(remark.sentence) << u'\n';
    const QString counts =
        import.isDryRun ? say(QT_TRANSLATE_NOOP("CommandLine", "Rows read: %1; would be taken: %2; rejected: %3; "
                                                               "notes: %4."))
                        : say(QT_TRANSLATE_NOOP("CommandLine", "Rows read: %1; taken: %2; rejected: %3; notes: "
                                                               "%4."));
    out << counts.arg(QString::number(import.plan.rowsRead), QString::number(import.plan.rowsTaken),
                      QString::number(import.plan.rejects.size()), QString::number(import.plan.notes.size()))
        << Qt::endl;
}

// Told after the report, so that its reader learns why.
Result<void> somethingTaken(const Import &import)
{
    if (import.plan.rowsTaken > 0)
        return {};
    const QString sentence =
        import.plan.rowsRead == 0
            ? say(QT_TRANSLATE_NOOP("CommandLine", "“%1” has no rows below its header, so there is nothing to import."))
            : say(QT_TRANSLATE_NOOP("CommandLine", "Every row of “%1” is rejected, so there is nothing to import."));
    return failure(ErrorCode::Invalid, sentence.arg(import.table.file));
}

Result<void> run(const Invocation &call)
{
    const Access access = call.options.isSet(QStringLiteral("dry-run")) ? Access::ReadOnly : Access::Write;
    const auto session = openLibrary(call.arguments.first(), access);
    if (!session)
        return tl::unexpected(session.error());
    auto import = planOf(call, **session);
    if (!import)
        return tl::unexpected(import.error());
    if (const auto written = write(**session, *import); !written)
        return written;
    if (call.wantsJson())
        printJson(call.out, QJsonDocument(toJson(*import)));
    else
        printText(call.out, *import);
    return somethingTaken(*import);
}

} // namespace

Command importCommand()
{
    return {"import",
            "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "Takes a CSV list of source IPs or titles into a library, as one step."),
            false,
            declareImportOptions,
            run};
}

} // namespace slateboard::commandline
