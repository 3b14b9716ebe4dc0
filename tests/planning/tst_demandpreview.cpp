// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/demandpreview.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

// A library of some titles with costs, caps of all kinds and a phase each.
LibraryBuilder someLibrary(int titles)
{
    LibraryBuilder builder;
    const AccountId crew = builder.account();
    const AccountId promotion = builder.account(true);
    builder.cap(CapScope::Quarter, 900, Day(2023, 1, 1), Day(2024, 12, 31));
    builder.cap(CapScope::Programme, 4000, Day(2023, 1, 1), Day(2023, 12, 31)).basis = CapBasis::Net;
    builder.cap(CapScope::Title, 700);
    for (int i = 0; i < titles; ++i) {
        const TitleId title = builder.title(i % 2 == 0 ? Format::Drama : Format::Film);
        builder.stage(title, i % 3 == 0 ? Stage::Development : Stage::Production, Day(2023, 1, 1));
        const Day start = Day(2023, 1, 15).plusMonths(i);
        builder.phase(title, PhaseKind::Production, start, start.plusDays(150));
        builder.line(title, crew, PhaseKind::Production, 500 + 10 * i, Profile::SCurve);
        builder.line(title, promotion, PhaseKind::Marketing, 70); // no dates
        builder.pay(title, crew, Day(2023, 2, 1), 30);
    }
    return builder;
}

void expectSame(const std::vector<QuarterMoney> &found, const std::vector<QuarterMoney> &wanted)
{
    QCOMPARE(found.size(), wanted.size());
    for (size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].quarter, wanted[i].quarter);
        QCOMPARE(found[i].firmByFormat, wanted[i].firmByFormat);
        QCOMPARE(found[i].hopedByFormat, wanted[i].hopedByFormat);
        QCOMPARE(found[i].cap, wanted[i].cap);
        QCOMPARE(found[i].headroom, wanted[i].headroom);
        QCOMPARE(found[i].tightest, wanted[i].tightest);
    }
}

// The days of the phase that a title of someLibrary() has.
Phase &phaseOf(Library &library, TitleId title)
{
    return *std::ranges::find(library.phases, title, &Phase::title);
}

} // namespace

class TestDemandPreview : public QObject {
    Q_OBJECT

private slots:
    void withoutChangesItIsWhatTheFiguresSay();
    void aShiftedPhaseCountsAsIfItWereWritten();
    void aStageCountsAsIfItWereEntered_data();
    void aStageCountsAsIfItWereEntered();
    void oneAnswerDoesNotColourTheNext();
    void titlesThatThePlanLeavesOutChangeNothing();
    void touchedQuartersAreThoseThatDiffer();
};

void TestDemandPreview::withoutChangesItIsWhatTheFiguresSay()
{
    const LibraryBuilder builder = someLibrary(7);
    const Figures figures = figuresOf(builder.library(), builder.plan(), today);
    const std::vector<TitleId> titles{builder.library().titles[2].id, builder.library().titles[5].id};
    expectSame(DemandPreview(builder.library(), figures, titles).quartersIf({}), figures.money.quarters);
}

void TestDemandPreview::aShiftedPhaseCountsAsIfItWereWritten()
{
    LibraryBuilder builder = someLibrary(7);
    const Figures figures = figuresOf(builder.library(), builder.plan(), today);
    const TitleId title = builder.library().titles[3].id;
    DemandPreview preview(builder.library(), figures, std::vector{title});
    for (int days : {-200, -31, 1, 45, 400}) {
        Phase moved = phaseOf(builder.library(), title);
        moved.start = moved.start.plusDays(days);
        moved.end = moved.end.plusDays(days / 2).plusDays(200);
        TitleChange change{title};
        change.phases.emplace()[size_t(PhaseKind::Production)] = PhaseDays{moved.start, moved.end};
        Library written = builder.library();
        phaseOf(written, title) = moved;
        expectSame(preview.quartersIf(std::vector{change}), figuresOf(written, builder.plan(), today).money.quarters);
    }
}

void TestDemandPreview::aStageCountsAsIfItWereEntered_data()
{
    QTest::addColumn<Stage>("stage");
    for (const auto &word : words<Stage>())
        QTest::newRow(word.code) << word.value;
}

void TestDemandPreview::aStageCountsAsIfItWereEntered()
{
    QFETCH(Stage, stage);
    LibraryBuilder builder = someLibrary(7);
    const Figures figures = figuresOf(builder.library(), builder.plan(), today);
    const std::vector<TitleId> titles{builder.library().titles[0].id, builder.library().titles[1].id};
    DemandPreview preview(builder.library(), figures, titles);
    std::vector<TitleChange> changes;
    for (TitleId title : titles) {
        changes.push_back({title, {}, stage});
        builder.stage(title, stage, today);
    }
    expectSame(preview.quartersIf(changes), figuresOf(builder.library(), builder.plan(), today).money.quarters);
}

void TestDemandPreview::oneAnswerDoesNotColourTheNext()
{
    const LibraryBuilder builder = someLibrary(5);
    const Figures figures = figuresOf(builder.library(), builder.plan(), today);
    const TitleId title = builder.library().titles[1].id;
    DemandPreview preview(builder.library(), figures, std::vector{title});
    TitleChange change{title, TitlePhases{}, Stage::Shelved};
    QVERIFY(!touchedQuarters(figures.money.quarters, preview.quartersIf(std::vector{change})).empty());
    expectSame(preview.quartersIf({}), figures.money.quarters);
}

void TestDemandPreview::titlesThatThePlanLeavesOutChangeNothing()
{
    LibraryBuilder builder = someLibrary(5);
    builder.library().planTitles[1].included = false;
    const Figures figures = figuresOf(builder.library(), builder.plan(), today);
    const TitleId left = builder.library().titles[1].id;
    DemandPreview preview(builder.library(), figures, std::vector{left});
    expectSame(preview.quartersIf(std::vector{TitleChange{left, {}, Stage::Production}}), figures.money.quarters);
}

void TestDemandPreview::touchedQuartersAreThoseThatDiffer()
{
    const auto money = [](int quarter, qint64 firm) {
        QuarterMoney row;
        row.quarter = Quarter{quarter};
        row.firm = {firm};
        return row;
    };
    const std::vector before{money(8, 10), money(9, 20), money(10, 30)};
    const std::vector now{money(8, 10), money(9, 25), money(10, 30), money(11, 0), money(12, 5)};
    const auto touched = touchedQuarters(before, now);
    QCOMPARE(touched.size(), size_t(2));
    QCOMPARE(touched[0].quarter, Quarter{9});
    QCOMPARE(touched[1].quarter, Quarter{12});
}

SLATEBOARD_TEST(TestDemandPreview)
#include "tst_demandpreview.moc"
