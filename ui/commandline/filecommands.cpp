// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about a library's file: check, backup and restore.
#include "app/base/printable.h"
#include "app/store/backup.h"
#include "app/store/connection.h"
#include "ui/commandline/opening.h"
#include "ui/commandline/wait.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace slateboard::commandline {
namespace {

void declareJson(QCommandLineParser &options)
{
    addOption(options, "json", "", QT_TRANSLATE_NOOP("CommandLine", "Prints JSON."));
}

void declareNothing(QCommandLineParser &)
{}

Result<void> check(const Invocation &call)
{
    const QString path = call.arguments.first();
    // Not as a session, which reads everything and stops at the first row that cannot be read.
    const auto file = store::LibraryFile::open(path, store::OpenMode::Read);
    if (!file)
        return tl::unexpected(file.error());
    const auto findings = (*file)->check();
    if (!findings)
        return tl::unexpected(findings.error());
    if (call.wantsJson()) {
        printJson(call.out,
                  QJsonDocument(QJsonObject{{QStringLiteral("findings"), QJsonArray::fromStringList(*findings)}}));
    } else {
        for (const QString &finding : *findings)
            call.out << finding << Qt::endl;
    }
    if (!findings->isEmpty()) {
        return failure(ErrorCode::Damaged, say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not sound; restore it from a "
                                                                                "backup (slateboard restore)."))
                                               .arg(path));
    }
    if (!call.wantsJson())
        call.out << say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is sound.")).arg(printable(path)) << Qt::endl;
    return {};
}

Result<void> backup(const Invocation &call)
{
    const auto session = openLibrary(call.arguments.first(), Access::ReadOnly);
    if (!session)
        return tl::unexpected(session.error());
    if (const auto made = waitFor((*session)->backup(call.arguments[1])); !made)
        return made;
    call.out << say(QT_TRANSLATE_NOOP("CommandLine", "The backup stands in “%1”.")).arg(printable(call.arguments[1]))
             << Qt::endl;
    return {};
}

Result<void> restore(const Invocation &call)
{
    const QString path = call.arguments.first();
    if (!QFileInfo::exists(store::fullPath(path))) {
        return failure(ErrorCode::NotFound,
                       say(QT_TRANSLATE_NOOP("CommandLine", "There is no backup “%1”.")).arg(path));
    }
    if (const auto restored = store::restore(path, call.arguments[1]); !restored)
        return restored;
    call.out
        << say(QT_TRANSLATE_NOOP("CommandLine", "The library “%1” was restored.")).arg(printable(call.arguments[1]))
        << Qt::endl;
    return {};
}

} // namespace

Command checkCommand()
{
    return {"check",
            "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "Checks that a library is sound: its file, schema and rules."),
            false,
            declareJson,
            check};
}

Command backupCommand()
{
    return {"backup", "FILE OUT",     QT_TRANSLATE_NOOP("CommandLine", "Writes a sealed copy of a library."),
            false,    declareNothing, backup};
}

Command restoreCommand()
{
    return {"restore",
            "BACKUP OUT",
            QT_TRANSLATE_NOOP("CommandLine", "Checks a backup's seal and makes a library of it."),
            false,
            declareNothing,
            restore};
}

} // namespace slateboard::commandline
