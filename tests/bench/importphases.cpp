// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importplan.h"
#include "app/exchange/writefile.h"
#include "tests/bench/largelibrary.h"
#include "tests/bench/measure.h"
#include "tests/bench/phases.h"
#include "tests/support/awaiting.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace slateboard::bench {
namespace {

int roundsFor(int ips)
{
    return ips > 200'000 ? 2 : 5;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        giveUp(path + QStringLiteral(" cannot be written."));
}

void readByOpenpyxl(const QString &path)
{
    const QString script = QStringLiteral("import openpyxl, sys\n"
                                          "book = openpyxl.load_workbook(sys.argv[1], read_only=True)\n"
                                          "for row in book.active.iter_rows(values_only=True): pass\n");
    if (QProcess::execute(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script, path}) != 0)
        giveUp(QStringLiteral("There is no python3-openpyxl to compare with."));
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

/// The parts of an import, as the window and the command line do it.
struct Parts {
    Samples all;
    Samples reading;
    Samples planning;
    Samples taking;
    Samples stalls;
};

void importOnce(const QString &source, const QString &library, int ips, Parts &parts)
{
    const auto opened = await(Session::open(library, Access::Write));
    if (!opened)
        giveUp(opened.error().sentence);
    Session &session = **opened;
    parts.all.time([&] {
        Result<exchange::SourceTable> table;
        parts.reading.time([&] { table = exchange::readSource(source); });
        if (!table)
            giveUp(table.error().sentence);
        Result<exchange::ImportPlan> plan;
        parts.planning.time([&] {
            exchange::ImportOptions options;
            options.mapping = exchange::proposeMapping(exchange::ImportKind::Ips, table->header);
            options.today = session.today();
            options.plan = workingPlan(session.library()).id;
            plan = exchange::planImport(*table, options, session.library());
        });
        if (!plan || plan->rowsTaken != ips)
            giveUp(plan ? QStringLiteral("Rows were rejected.") : plan.error().sentence);
        const StallGauge gauge;
        parts.taking.time([&] {
            const auto done = await(session.takeImport(exchange::ImportKind::Ips, table->file, std::move(plan->rows)));
            if (!done)
                giveUp(done.error().sentence);
        });
        parts.stalls.add(gauge.longest());
    });
}

// INSERT statements for the rows that the import made, in one transaction.
QByteArray insertScript(const QString &library)
{
    QByteArray script = "BEGIN;\n";
    for (const char *table : {"party", "source_ip", "rights_grant"})
        script += runShell(library, QByteArray(".mode insert ") + table + "\nSELECT * FROM " + table + ";\n");
    return script + "COMMIT;\n";
}

/// A fresh library for each import.
class Desk {
public:
    explicit Desk(const QString &folder) :
        library(folder + QStringLiteral("/import.slate")), m_empty(folder + QStringLiteral("/empty.slate"))
    {
        QFile::remove(m_empty);
        if (const auto made = Session::create(m_empty, largeSettings()); !made)
            giveUp(made.error().sentence);
    }
    ~Desk() { QFile::remove(library); }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;
    void clear() const
    {
        QFile::remove(library);
        QFile::copy(m_empty, library);
    }
    const QString library;

private:
    QString m_empty;
};

void print(const Parts &parts, const char *what)
{
    parts.all.print(what);
    parts.reading.print("  reading the file");
    parts.planning.print("  planning the import, with matching");
    parts.taking.print("  taking the rows, with history");
    parts.stalls.print("  longest stall of the event loop while taking");
}

void measureCsv(const Place &place, bool grants)
{
    const QString csv = place.folder + QStringLiteral("/ips.csv");
    const QString script = place.folder + QStringLiteral("/rows.sql");
    const QString rowsCsv = place.folder + QStringLiteral("/rows.csv");
    write(csv, ipsCsv(place.ips, grants));
    const Desk desk(place.folder);
    Parts parts;
    Samples shellInserts;
    Samples shellImports;
    Samples plainImport;
    for (int i = 0; i < roundsFor(place.ips); ++i) {
        desk.clear();
        importOnce(csv, desk.library, place.ips, parts);
        if (i == 0) {
            printMemory("memory after the import");
            write(script, insertScript(desk.library));
            write(rowsCsv, runShell(desk.library, ".mode csv\nSELECT * FROM source_ip;\n"));
        }
        desk.clear();
        shellInserts.time([&] { runShell(desk.library, ".read '" + script.toUtf8() + "'\n"); });
        desk.clear();
        shellImports.time([&] { runShell(desk.library, ".import --csv '" + rowsCsv.toUtf8() + "' source_ip\n"); });
        QFile::remove(desk.library);
        plainImport.time([&] { runShell(desk.library, ".import --csv '" + csv.toUtf8() + "' plain\n"); });
    }
    print(parts, grants ? "import source IPs with 1.2 grants each from CSV" : "import source IPs from CSV");
    shellInserts.print("sqlite3 shell: the same rows, INSERT statements");
    printRatio("  our import against it", parts.all.median() / shellInserts.median(), 2);
    if (!grants) {
        shellImports.print("sqlite3 shell: the same rows, .import into the same table");
        printRatio("  our import against it", parts.all.median() / shellImports.median(), 2);
    }
    plainImport.print("sqlite3 shell: plain .import of the file");
    printRatio("  our import against it", parts.all.median() / plainImport.median(), 0);
}

} // namespace

void measureImport(const Place &place)
{
    measureCsv(place, false);
}

void measureImportWithGrants(const Place &place)
{
    measureCsv(place, true);
}

void measureImportXlsx(const Place &place)
{
    const QString xlsx = place.folder + QStringLiteral("/ips.xlsx");
    const auto table = exchange::readCsvText(ipsCsv(place.ips, false), QStringLiteral("ips.csv"));
    if (!table)
        giveUp(table.error().sentence);
    exchange::OutRows rows;
    rows.header = table->header;
    rows.count = table->rows.size();
    rows.row = [&](qsizetype row) {
        QList<exchange::Cell> cells;
        for (int column = 0; column < table->header.size(); ++column)
            cells.append(exchange::Cell{table->rows[row].text(column)});
        return cells;
    };
    if (const auto written = exchange::writeFile(xlsx, {{QStringLiteral("IPs"), rows}}, {}); !written)
        giveUp(written.error().sentence);
    const Desk desk(place.folder);
    Parts parts;
    Samples openpyxl;
    for (int i = 0; i < roundsFor(place.ips); ++i) {
        desk.clear();
        importOnce(xlsx, desk.library, place.ips, parts);
        if (i == 0)
            printMemory("memory after the import");
        openpyxl.time([&] { readByOpenpyxl(xlsx); });
    }
    print(parts, "import source IPs from XLSX");
    openpyxl.print("python3-openpyxl, read only: the same cells read");
    printRatio("  our reading against it", parts.reading.median() / openpyxl.median(), 1);
    printRatio("  our whole import against it", parts.all.median() / openpyxl.median(), 1);
}

} // namespace slateboard::bench
