// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/writefile.h"
#include "app/session/session.h"
#include "tests/bench/measure.h"
#include "tests/bench/moneyphases.h"
#include "tests/bench/moneyslate.h"
#include "tests/support/awaiting.h"

#include <QFile>
#include <QProcess>

namespace slateboard::bench {
namespace {

constexpr int documents = 100'000;
constexpr int times = 3;

/// The parts of an import, as the window and the command line do it.
struct CostImport {
    Samples all;
    Samples reading;
    Samples planning;
    Samples taking;
    Samples stalls;

    void print(const char *name) const
    {
        all.print(name);
        reading.print("  reading the file");
        planning.print("  planning, with titles, accounts and settlements");
        taking.print("  taking the rows, with history");
        stalls.print("  longest stall of the event loop while taking");
    }
};

void importOnce(const QString &source, const QString &path, CostImport &parts)
{
    const auto opened = await(Session::open(path, Access::Write));
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
            options.kind = exchange::ImportKind::Costs;
            options.mapping = exchange::proposeMapping(options.kind, table->header);
            options.today = session.today();
            options.plan = workingPlan(session.library()).id;
            plan = exchange::planImport(*table, options, session.library());
        });
        if (!plan || plan->rowsTaken != documents)
            giveUp(plan ? QStringLiteral("Rows were rejected.") : plan.error().sentence);
        const StallGauge gauge;
        parts.taking.time([&] {
            const auto done =
                await(session.takeImport(exchange::ImportKind::Costs, table->file, plan->rows, plan->updates));
            if (!done)
                giveUp(done.error().sentence);
        });
        parts.stalls.add(gauge.longest());
    });
}

void run(const QString &program, const QStringList &arguments)
{
    if (QProcess::execute(program, arguments) != 0)
        giveUp(program + QStringLiteral(" did not work."));
}

QString writeXlsx(const QString &folder, const QByteArray &csv)
{
    const QString path = folder + QStringLiteral("/costs.xlsx");
    const auto table = exchange::readCsvText(csv, QStringLiteral("costs.csv"));
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
    if (const auto written = exchange::writeFile(path, {{QStringLiteral("Costs"), rows}}, {}); !written)
        giveUp(written.error().sentence);
    return path;
}

} // namespace

void measureCostImport(const MoneyPlace &place)
{
    MoneySize size;
    size.titles = place.titles;
    size.costs = 0;
    const Rows rows = moneyRows(size);
    const QByteArray text = costsCsv(rows, documents);
    const QString csv = place.folder + QStringLiteral("/costs.csv");
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        giveUp(csv + QStringLiteral(" cannot be written."));
    file.close();
    const QString xlsx = writeXlsx(place.folder, text);
    const QString before = place.folder + QStringLiteral("/before.slate");
    NewLibrary settings;
    settings.name = QStringLiteral("정산");
    settings.pinnedDay = Day(2023, 3, 31);
    if (const auto made = Session::create(before, settings, rows); !made)
        giveUp(made.error().sentence);
    const QString library = place.folder + QStringLiteral("/costs.slate");
    const QString plain = place.folder + QStringLiteral("/plain.db");
    CostImport fromCsv;
    CostImport fromXlsx;
    Samples shell;
    Samples openpyxl;
    for (int i = 0; i < times; ++i) {
        for (auto &[source, parts] : {std::pair{csv, &fromCsv}, std::pair{xlsx, &fromXlsx}}) {
            QFile::remove(library);
            QFile::copy(before, library);
            importOnce(source, library, *parts);
        }
        QFile::remove(plain);
        shell.time([&] {
            run(QStringLiteral("sqlite3"), {plain, QStringLiteral(".import --csv '%1' costs").arg(csv)});
        });
        openpyxl.time([&] {
            run(QStringLiteral("/usr/bin/python3"),
                {QStringLiteral("-c"),
                 QStringLiteral("import openpyxl, sys\n"
                                "for row in openpyxl.load_workbook(sys.argv[1], read_only=True).active"
                                ".iter_rows(values_only=True): pass\n"),
                 xlsx});
        });
    }
    fromCsv.print("import of 100,000 costs from CSV");
    shell.print("  reference: sqlite3 shell, plain .import of the file");
    printRatio("  our import against it", fromCsv.all.median() / shell.median(), 0);
    fromXlsx.print("import of 100,000 costs from XLSX");
    openpyxl.print("  reference: python3-openpyxl reads the cells");
    printRatio("  our import against it", fromXlsx.all.median() / openpyxl.median(), 0);
    printMemory("memory after the imports");
}

} // namespace slateboard::bench
