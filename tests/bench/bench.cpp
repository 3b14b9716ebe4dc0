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
    void (*measure)(const QString &folder);
};
constexpr Measurement phases[] = {
    {"open", bench::measureOpening},    {"edit", bench::measureEdits},
    {"import", bench::measureImport},   {"import-with-grants", bench::measureImportWithGrants},
    {"figures", bench::measureFigures}, {"search", bench::measureSearch},
    {"paper", bench::measurePaper},
};

void makeLibraries(const QString &folder)
{
    for (const auto &[file, size] :
         {std::pair{"/large.slate", bench::LargeSize{}}, std::pair{"/titles.slate", bench::LargeSize{200, 2'000}}}) {
        const auto made = Session::create(folder + QLatin1String(file), bench::largeSettings(), bench::largeRows(size));
        if (!made)
            bench::giveUp(made.error().sentence);
    }
}

} // namespace

/// slateboard_bench [PHASE ...]: measures all or the named phases, each in a process of its own, and prints one line a
/// figure. Build it in release mode.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--in")) {
        for (const Measurement &phase : phases) {
            if (arguments[3] == QLatin1String(phase.name))
                phase.measure(arguments[2]);
        }
        return 0;
    }
    const QTemporaryDir folder;
    makeLibraries(folder.path());
    for (const Measurement &phase : phases) {
        const QString name = QLatin1String(phase.name);
        if (arguments.size() > 1 && !arguments.contains(name))
            continue;
        std::printf("== %s\n", phase.name);
        std::fflush(stdout);
        if (QProcess::execute(application.applicationFilePath(), {QStringLiteral("--in"), folder.path(), name}) != 0)
            return 1;
    }
    return 0;
}
