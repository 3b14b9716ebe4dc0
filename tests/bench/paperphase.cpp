// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/bench/phases.h"
#include "tests/support/awaiting.h"
#include "ui/report/chartdrawing.h"
#include "ui/report/pack.h"

#include "app/sample/sample.h"
#include "app/session/session.h"

#include <cstdio>

namespace slateboard::bench {

namespace {

// What a board is given of so many titles: made and laid out, then written; and how soon its first page could be seen.
void measurePack(const Library &library, const std::shared_ptr<const planning::Figures> &figures, size_t titles,
                 const QString &folder)
{
    PaperSource values;
    values.library = library;
    values.figures = figures;
    std::vector<TitleId> chosen;
    for (const planning::TitleFigures &title : figures->titles) {
        if (chosen.size() < titles)
            chosen.push_back(title.title);
    }
    Samples laying;
    Samples first;
    Samples writing;
    int pages = 0;
    for (int i = 0; i < 3; ++i) {
        std::shared_ptr<const PaperSource> source;
        std::unique_ptr<PaperLayout> layout;
        laying.time([&] {
            source = withForecasts(values);
            layout = std::make_unique<PaperLayout>(packDocument(source, partsWorthShowing(*source), chosen));
        });
        first.time([&] {
            source = withForecasts(values);
            const PaperLayout summary(summaryDocument(source->input()));
            for (const auto &drawing : summary.drawings(0))
                drawing->draw();
        });
        writing.time([&] {
            drawCharts(*layout);
            if (const auto written = writePdf(folder + QStringLiteral("/pack.pdf"), *layout); !written)
                giveUp(written.error().sentence);
        });
        pages = layout->count();
    }
    laying.print("board pack of 600 titles, made and laid out");
    writing.print("  drawn and written");
    first.print("the summary's first page, until it can be painted");
    std::printf("  pages: %d\n", pages);
}

} // namespace

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
        if (rounds < 10)
            measurePack(library, std::make_shared<const planning::Figures>(figures), 600, folder);
        printMemory("  memory with it");
    }
}

} // namespace slateboard::bench
