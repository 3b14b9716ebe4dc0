// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largelibrary.h"
#include "tests/bench/phases.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace slateboard;

namespace {

struct Measurement {
    const char *name;
    void (*measure)(const bench::Place &place);
};
constexpr Measurement phases[] = {
    {"open", bench::measureOpening},           {"edit", bench::measureEdits},
    {"import", bench::measureImport},          {"import-with-grants", bench::measureImportWithGrants},
    {"import-xlsx", bench::measureImportXlsx}, {"figures", bench::measureFigures},
    {"search", bench::measureSearch},          {"paper", bench::measurePaper},
};

void makeLibraries(const QString &folder, int ips)
{
    for (const auto &[file, size] : {std::pair{"/large.slate", bench::LargeSize{ips, 2'000}},
                                     std::pair{"/titles.slate", bench::LargeSize{200, 2'000}}}) {
        const auto made = Session::create(folder + QLatin1String(file), bench::largeSettings(), bench::largeRows(size));
        if (!made)
            bench::giveUp(made.error().sentence);
    }
}

} // namespace

/// slateboard_bench [IPS] [PHASE ...]: measures all or the named phases on a library of so many source IPs (100,000),
/// each in a process of its own, and prints one line a figure. Build it in release mode.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    if (arguments.size() == 4 && arguments[0] == QLatin1String("--in")) {
        for (const Measurement &phase : phases) {
            if (arguments[3] == QLatin1String(phase.name))
                phase.measure({arguments[1], arguments[2].toInt()});
        }
        return 0;
    }
    const int asked = arguments.isEmpty() ? 0 : arguments.first().toInt();
    if (asked > 0)
        arguments.removeFirst();
    const int ips = asked > 0 ? asked : bench::LargeSize().ips;
    const QTemporaryDir folder;
    makeLibraries(folder.path(), ips);
    for (const Measurement &phase : phases) {
        const QString name = QLatin1String(phase.name);
        if (!arguments.isEmpty() && !arguments.contains(name))
            continue;
        std::printf("== %s, %d source IPs\n", phase.name, ips);
        std::fflush(stdout);
        const QStringList call{QStringLiteral("--in"), folder.path(), QString::number(ips), name};
        if (QProcess::execute(application.applicationFilePath(), call) != 0)
            return 1;
    }
    return 0;
}
