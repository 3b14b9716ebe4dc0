// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/bench/phases.h"
#include "tests/support/awaiting.h"
#include "ui/report/summary.h"

#include "app/sample/sample.h"
#include "app/session/session.h"

namespace slateboard::bench {

void measurePaper(const Place &place)
{
    const QString &folder = place.folder;
    const QString sampleFile = folder + QStringLiteral("/sample.slate");
    const sample::Sample sample = sample::makeSample();
    NewLibrary settings;
    settings.name = sample.name;
    settings.company = sample.company;
    settings.pinnedDay = sample.pinnedDay;
    if (const auto made = Session::create(sampleFile, settings, sample.rows); !made)
        giveUp(made.error().sentence);
    for (const auto &[file, name, rounds] : {std::tuple{"/sample.slate", "summary PDF of the sample library", 10},
                                             std::tuple{"/large.slate", "summary PDF of the large library", 3}}) {
        const auto opened = await(Session::open(folder + QLatin1String(file), Access::ReadOnly));
        if (!opened)
            giveUp(opened.error().sentence);
        const Library library = (*opened)->library();
        const auto figures = planning::figuresOf(library, workingPlan(library).id, (*opened)->today());
        Samples writing;
        for (int i = 0; i < rounds; ++i) {
            writing.time([&] {
                const auto written = writeSummary({library, figures}, folder + QStringLiteral("/summary.pdf"));
                if (!written)
                    giveUp(written.error().sentence);
            });
        }
        writing.print(name);
        printMemory("  memory with it");
    }
}

} // namespace slateboard::bench
