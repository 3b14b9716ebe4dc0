// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importplan.h"
#include "tests/bench/largelibrary.h"
#include "tests/bench/measure.h"
#include "tests/bench/phases.h"
#include "tests/session/awaiting.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <optional>

namespace slateboard::bench {
namespace {

using testing::await;

constexpr int importedIps = 100'000;
constexpr int rounds = 5;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        giveUp(path + QStringLiteral(" cannot be written."));
}

QByteArray runShell(const QString &database, const QByteArray &script)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-bail"), database});
    if (!shell.waitForStarted())
        giveUp(QStringLiteral("There is no sqlite3 shell to compare with."));
    shell.write(script);
    shell.closeWriteChannel();
    shell.waitForFinished(-1);
    if (shell.exitCode() != 0)
        giveUp(QString::fromUtf8(shell.readAllStandardError()));
    return shell.readAllStandardOutput();
}

std::optional<RightsGrant> grantForAll(bool wanted)
{
    if (!wanted)
        return std::nullopt;
    RightsGrant grant;
    grant.kind = GrantKind::Licence;
    grant.uses = {Use::Drama, Use::Film};
    grant.startsOn = Day(2023, 1, 1);
    return grant;
}

/// The parts of an import, as the window and the command line do it.
struct Parts {
    Samples all;
    Samples reading;
    Samples planning;
    Samples taking;
    Samples stalls;
};

void importOnce(const QString &csv, const QString &library, bool grants, Parts &parts)
{
    const auto opened = await(Session::open(library, Access::Write));
    if (!opened)
        giveUp(opened.error().sentence);
    Session &session = **opened;
    parts.all.time([&] {
        Result<exchange::SourceTable> table;
        parts.reading.time([&] { table = exchange::readCsv(csv); });
        if (!table)
            giveUp(table.error().sentence);
        Result<exchange::ImportPlan> plan;
        parts.planning.time([&] {
            const auto mapping = exchange::proposeMapping(exchange::ImportKind::Ips, table->header);
            plan = exchange::planImport(*table,
                                        {exchange::ImportKind::Ips, mapping, grantForAll(grants), session.today(),
                                         workingPlan(session.library()).id},
                                        session.library());
        });
        if (!plan || plan->rowsTaken != importedIps)
            giveUp(plan ? QStringLiteral("Rows were rejected.") : plan.error().sentence);
        const StallGauge gauge;
        parts.taking.time([&] {
            const auto done = await(session.takeRows(std::move(plan->rows), {QStringLiteral("Import"), {}}));
            if (!done)
                giveUp(done.error().sentence);
        });
        parts.stalls.add(gauge.longest());
    });
}

// INSERT statements for the rows that the import made, in one transaction.
QByteArray insertScript(const QString &library, bool grants)
{
    QByteArray script = "BEGIN;\n";
    script += runShell(library, ".mode insert source_ip\nSELECT * FROM source_ip;\n");
    if (grants)
        script += runShell(library, ".mode insert rights_grant\nSELECT * FROM rights_grant;\n");
    return script + "COMMIT;\n";
}

void measure(const QString &folder, bool grants)
{
    const QString csv = folder + QStringLiteral("/ips.csv");
    const QString empty = folder + QStringLiteral("/empty.slate");
    const QString library = folder + QStringLiteral("/import.slate");
    const QString script = folder + QStringLiteral("/rows.sql");
    const QString rowsCsv = folder + QStringLiteral("/rows.csv");
    write(csv, ipsCsv(importedIps));
    QFile::remove(empty);
    if (const auto made = Session::create(empty, largeSettings()); !made)
        giveUp(made.error().sentence);
    const auto freshCopy = [&] {
        QFile::remove(library);
        QFile::copy(empty, library);
    };
    Parts parts;
    Samples shellInserts;
    Samples shellImports;
    Samples plainImport;
    for (int i = 0; i < rounds; ++i) {
        freshCopy();
        importOnce(csv, library, grants, parts);
        if (i == 0) {
            printMemory(grants ? "memory after importing 100,000 source IPs with grants"
                               : "memory after importing 100,000 source IPs");
            write(script, insertScript(library, grants));
            write(rowsCsv, runShell(library, ".mode csv\nSELECT * FROM source_ip;\n"));
        }
        freshCopy();
        shellInserts.time([&] { runShell(library, ".read '" + script.toUtf8() + "'\n"); });
        freshCopy();
        shellImports.time([&] { runShell(library, ".import --csv '" + rowsCsv.toUtf8() + "' source_ip\n"); });
        QFile::remove(library);
        plainImport.time([&] { runShell(library, ".import --csv '" + csv.toUtf8() + "' plain\n"); });
    }
    QFile::remove(library);
    parts.all.print(grants ? "import 100,000 source IPs with a grant each" : "import 100,000 source IPs");
    parts.reading.print("  reading the CSV");
    parts.planning.print("  planning the import");
    parts.taking.print("  taking the rows, with history");
    parts.stalls.print("  longest stall of the event loop while taking");
    shellInserts.print("sqlite3 shell: the same rows, INSERT statements");
    printRatio("  our import against it", parts.all.median() / shellInserts.median(), 2);
    if (grants)
        return;
    shellImports.print("sqlite3 shell: the same rows, .import into the same table");
    printRatio("  our import against it", parts.all.median() / shellImports.median(), 2);
    plainImport.print("sqlite3 shell: plain .import of the file");
    printRatio("  our import against it", parts.all.median() / plainImport.median(), 0);
}

} // namespace

void measureImport(const QString &folder)
{
    measure(folder, false);
}

void measureImportWithGrants(const QString &folder)
{
    measure(folder, true);
}

} // namespace slateboard::bench
