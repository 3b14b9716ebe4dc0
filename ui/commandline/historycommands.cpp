// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about the steps of a library's history: history and undo.
#include "app/base/printable.h"
#include "app/session/editjson.h"
#include "ui/commandline/opening.h"
#include "ui/commandline/wait.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace slateboard::commandline {
namespace {

const QString editOption = QStringLiteral("edit");

void declareHistory(QCommandLineParser &options)
{
    addOption(options, "edit", "N", QT_TRANSLATE_NOOP("CommandLine", "Prints what this step changed, field by field."));
    addOption(options, "json", "", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON."));
}

void declareUndo(QCommandLineParser &options)
{
    addOption(options, "edit", "N",
              QT_TRANSLATE_NOOP("CommandLine", "The step to undo, by its number in the history."));
    addOption(options, "dry-run", "",
              QT_TRANSLATE_NOOP("CommandLine", "Prints what undoing it would change, and changes nothing."));
    addOption(options, "json", "", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON."));
}

Result<qint64> editAskedFor(const Invocation &call)
{
    if (!call.options.isSet(editOption))
        return wrongUsage(say(QT_TRANSLATE_NOOP("CommandLine", "Tell which step, with --edit N.")));
    const QString text = call.options.value(editOption);
    bool isNumber = false;
    const qint64 edit = text.toLongLong(&isNumber);
    if (!isNumber || edit <= 0) {
        return wrongUsage(
            say(QT_TRANSLATE_NOOP("CommandLine", "--edit takes the number of a step, not “%1”.")).arg(text));
    }
    return edit;
}

Formatter formatOf(const Session &session)
{
    return {spokenLanguage(), session.library().info.currency};
}

void printEntry(const Invocation &call, const HistoryEntry &entry)
{
    //: A step of the history: its number, time, author, words and how many rows it changed
    call.out << say(QT_TRANSLATE_NOOP("CommandLine", "%1  %2  %3  %4 (rows: %5)"))
                    .arg(QString::number(entry.edit).rightJustified(5),
                         entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), printable(entry.author),
                         printable(entry.sentence()), QString::number(entry.changedRows))
             << Qt::endl;
}

QString sign(store::RowDeed deed)
{
    switch (deed) {
    case store::RowDeed::Added: return QStringLiteral("+");
    case store::RowDeed::Deleted: return QStringLiteral("-");
    case store::RowDeed::Changed: break;
    }
    return QStringLiteral("*");
}

void printRows(const Invocation &call, const EditRows &rows, const EditTeller &teller)
{
    for (const store::RowChange &row : rows.rows) {
        call.out << "  " << sign(row.deed) << ' ' << printable(teller.nameOf({row.table, row.id}).full()) << Qt::endl;
        for (const store::CellChange &cell : teller.toldCells(row)) {
            const auto told = [&](const store::CellValue &value) {
                return printable(teller.value(row.table, cell.column, value));
            };
            call.out << "      " << fieldWord(row.table, cell.column) << ": ";
            if (row.deed == store::RowDeed::Changed)
                call.out << told(cell.before) << " -> " << told(cell.after) << Qt::endl;
            else
                call.out << (row.deed == store::RowDeed::Added ? told(cell.after) : told(cell.before)) << Qt::endl;
        }
    }
    if (rows.untold() > 0)
        call.out << "  " << say(QT_TRANSLATE_NOOP("CommandLine", "Rows that are not listed: %1.")).arg(rows.untold())
                 << Qt::endl;
}

Result<void> printStep(const Invocation &call, Session &session)
{
    const auto edit = editAskedFor(call);
    if (!edit)
        return tl::unexpected(edit.error());
    const auto detail = waitFor(session.readEdit(*edit));
    if (!detail)
        return tl::unexpected(detail.error());
    const Formatter format = formatOf(session);
    if (call.wantsJson()) {
        printJson(call.out, QJsonDocument(editJson(*detail, format)));
        return {};
    }
    printEntry(call, detail->entry);
    printRows(call, detail->changed, EditTeller(detail->changed.context, format));
    return {};
}

Result<void> history(const Invocation &call)
{
    const auto session = openLibrary(call.arguments.first(), Access::ReadOnly);
    if (!session)
        return tl::unexpected(session.error());
    if (call.options.isSet(editOption))
        return printStep(call, **session);
    const auto entries = waitFor((*session)->history());
    if (!entries)
        return tl::unexpected(entries.error());
    if (!call.wantsJson()) {
        for (const HistoryEntry &entry : *entries)
            printEntry(call, entry);
        return {};
    }
    QJsonArray array;
    for (const HistoryEntry &entry : *entries)
        array.append(entryJson(entry));
    printJson(call.out, QJsonDocument(array));
    return {};
}

// Why a step cannot be undone, in one sentence.
Result<void> refuseUndo(const UndoPreview &preview, const EditTeller &teller)
{
    if (!preview.refusal.isEmpty())
        return failure(ErrorCode::Conflict, preview.refusal);
    if (preview.obstacles.isEmpty())
        return {};
    const store::Obstacle &first = preview.obstacles.first();
    const QString why = say(QT_TRANSLATE_NOOP("CommandLine", "Step %1 cannot be undone: %2"))
                            .arg(QString::number(preview.entry.edit), teller.sentence(first));
    return failure(
        ErrorCode::Conflict,
        first.since == 0
            ? why
            : say(QT_TRANSLATE_NOOP("CommandLine", "%1 That was step %2.")).arg(why, QString::number(first.since)));
}

Result<void> undo(const Invocation &call)
{
    const auto edit = editAskedFor(call);
    if (!edit)
        return tl::unexpected(edit.error());
    const auto session = openLibrary(call.arguments.first(), Access::Write);
    if (!session)
        return tl::unexpected(session.error());
    const auto preview = waitFor((*session)->previewUndo(*edit));
    if (!preview)
        return tl::unexpected(preview.error());
    const Formatter format = formatOf(**session);
    const EditTeller teller(preview->changed.context, format);
    if (call.wantsJson())
        printJson(call.out, QJsonDocument(undoJson(*preview, format)));
    if (const auto can = refuseUndo(*preview, teller); !can)
        return can;
    if (!call.wantsJson()) {
        printEntry(call, preview->entry);
        printRows(call, preview->changed, teller);
    }
    if (call.options.isSet(QStringLiteral("dry-run")))
        return {};
    const auto done = waitFor((*session)->undoEdit(*edit));
    if (!done)
        return tl::unexpected(done.error());
    if (!call.wantsJson())
        call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Step %1 was undone, by step %2."))
                        .arg(QString::number(*edit), QString::number(done->edit))
                 << Qt::endl;
    return {};
}

} // namespace

Command historyCommand()
{
    return {"history",
            "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "Prints every step of a library's history, newest first, or one of them."),
            false,
            declareHistory,
            history};
}

Command undoCommand()
{
    return {
        "undo", "FILE",      QT_TRANSLATE_NOOP("CommandLine", "Undoes one step of a library's history, however old."),
        false,  declareUndo, undo};
}

} // namespace slateboard::commandline
