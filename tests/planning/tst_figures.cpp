// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/figures.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

Figures figuresFor(const LibraryBuilder &builder)
{
    return figuresOf(builder.library(), builder.plan(), today);
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT

private slots:
    void countsAgreeWithTheListsBehindThem();
    void titlesAreCountedByStageAndFormat();
    void aReleaseIsActualOrPlanned();
    void nextReleasesComeSoonestFirst();
    void titlesCarryTheSoonestLapse();
    void titlesOverBudgetOrCapAreMarked();
    void moneyIsThatOfTheDemand();
    void anEmptyLibraryHasFigures();
};

void TestFigures::countsAgreeWithTheListsBehindThem()
{
    LibraryBuilder builder;
    for (int i = 0; i < 3; ++i)
        builder.grant(builder.ip(), Day(2023, 1, 1), i == 0 ? std::optional(Day(2023, 2, 1)) : std::nullopt);
    builder.ip();
    const TitleId title = builder.title();
    builder.tie(title, builder.library().grants.back().ip);
    builder.stage(title, Stage::Development, Day(2023, 2, 1));
    const TitleId original = builder.title(Format::Show);
    builder.library().titles.back().ownOriginal = true;
    builder.stage(original, Stage::Released, Day(2023, 2, 1));
    builder.goal(Measure::SourceIps, 10, Day(2023, 1, 1), Day(2023, 12, 31));

    const Figures figures = figuresFor(builder);
    QCOMPARE(figures.counts, (std::array<int, measureCount>{2, 1, 1, 1}));
    for (const auto &measure : words<Measure>())
        QCOMPARE(static_cast<size_t>(figures.counts[static_cast<size_t>(measure.value)]),
                 countedRows(builder.library(), measure.value, today).size());
    QCOMPARE(figures.listedIps, 4);
    QCOMPARE(figures.goals.front().value, 2);
    QCOMPARE(figures.asOf, today);
    QCOMPARE(figures.plan, builder.plan());
}

void TestFigures::titlesAreCountedByStageAndFormat()
{
    LibraryBuilder builder;
    for (Stage stage : {Stage::Production, Stage::Production, Stage::Shelved}) {
        const TitleId title = builder.title(stage == Stage::Shelved ? Format::Film : Format::Drama);
        builder.stage(title, stage, today);
        builder.pay(title, {}, today, 10);
    }
    builder.title(); // not yet pitched
    builder.title();
    builder.library().planTitles.removeLast(); // not in the plan
    const Figures figures = figuresFor(builder);
    QCOMPARE(figures.stages[static_cast<size_t>(Stage::Production)].titles, 2);
    QCOMPARE(figures.stages[static_cast<size_t>(Stage::Production)].cost, Money{20});
    QCOMPARE(figures.stages[static_cast<size_t>(Stage::Shelved)].titles, 1);
    QCOMPARE(figures.stages[static_cast<size_t>(Stage::Pitch)].titles, 0);
    QCOMPARE(figures.formats, (std::array<int, formatCount>{3, 1, 0, 0, 0}));
    QCOMPARE(figures.titles.size(), size_t{4});
    QVERIFY(!figures.titles.back().stage);
}

void TestFigures::aReleaseIsActualOrPlanned()
{
    LibraryBuilder builder;
    const TitleId planned = builder.title(Format::Drama, Day(2023, 8, 1));
    const TitleId released = builder.title(Format::Drama, Day(2023, 8, 1));
    const TitleId neither = builder.title();
    builder.stage(planned, Stage::Production, today);
    builder.stage(released, Stage::Released, Day(2022, 12, 31), Precision::Year);
    builder.receive(released, today, 5);
    const Figures figures = figuresFor(builder);
    QCOMPARE(findTitle(figures, planned)->release, std::optional(Day(2023, 8, 1)));
    QCOMPARE(findTitle(figures, released)->release, std::optional(Day(2022, 12, 31)));
    QCOMPARE(findTitle(figures, released)->releasePrecision, Precision::Year);
    QCOMPARE(findTitle(figures, released)->receipts, Money{5});
    QVERIFY(!findTitle(figures, neither)->release);
    QVERIFY(!findTitle(figures, TitleId{9999}));
}

void TestFigures::nextReleasesComeSoonestFirst()
{
    LibraryBuilder builder;
    const TitleId later = builder.title(Format::Drama, Day(2023, 9, 1));
    const TitleId sooner = builder.title(Format::Drama, Day(2023, 8, 1));
    const TitleId shelved = builder.title(Format::Drama, Day(2023, 7, 1));
    const TitleId released = builder.title(Format::Drama, Day(2023, 7, 1));
    builder.title(Format::Drama, today); // should have come by now
    builder.stage(shelved, Stage::Shelved, today);
    builder.stage(released, Stage::Released, today);
    std::vector<TitleId> order;
    for (const Release &release : figuresFor(builder).nextReleases)
        order.push_back(release.title);
    QCOMPARE(order, (std::vector{sooner, later}));
}

void TestFigures::titlesCarryTheSoonestLapse()
{
    LibraryBuilder builder;
    const TitleId title = builder.title();
    builder.stage(title, Stage::Development, today);
    for (int days : {50, 20, 300}) {
        const IpId ip = builder.ip();
        builder.grant(ip, today, today.plusDays(days));
        builder.tie(title, ip);
    }
    const Figures figures = figuresFor(builder);
    QCOMPARE(figures.lapses.size(), size_t{2});
    QCOMPARE(figures.titles.front().lapse->lastDay, today.plusDays(20));
}

void TestFigures::titlesOverBudgetOrCapAreMarked()
{
    LibraryBuilder builder;
    const AccountId cast = builder.account();
    const AccountId trailer = builder.account(true);
    const TitleId fine = builder.title();
    const TitleId over = builder.title();
    const TitleId noBudget = builder.title();
    builder.line(fine, cast, PhaseKind::Production, 100);
    builder.line(over, cast, PhaseKind::Production, 90);
    builder.pay(over, cast, today, 91);
    builder.pay(over, trailer, today, 10);
    builder.pay(noBudget, cast, today, 101);
    builder.cap(CapScope::Title, 100).basis = CapBasis::Net;
    const auto marks = [&](TitleId title) {
        const Figures figures = figuresFor(builder);
        return std::pair(findTitle(figures, title)->overBudget, findTitle(figures, title)->overCap);
    };
    QCOMPARE(marks(fine), std::pair(false, false));
    QCOMPARE(marks(over), std::pair(true, false)); // the trailer is no part of the net cost
    QCOMPARE(marks(noBudget), std::pair(false, true));
    builder.library().caps.front().basis = CapBasis::Total;
    QCOMPARE(marks(over), std::pair(true, true));
    builder.library().caps.front().title = fine;
    QCOMPARE(marks(over), std::pair(true, false));
}

void TestFigures::moneyIsThatOfTheDemand()
{
    LibraryBuilder builder;
    const TitleId title = builder.title();
    builder.pay(title, {}, today, 7);
    const Figures figures = figuresFor(builder);
    QCOMPARE(figures.money.efc(), Money{7});
    QCOMPARE(figures.titles.front().money.efc(), Money{7});
    QCOMPARE(figures.demand.items.size(), size_t{1});
}

void TestFigures::anEmptyLibraryHasFigures()
{
    const Figures figures = figuresFor(LibraryBuilder());
    QVERIFY(figures.titles.empty() && figures.goals.empty() && figures.money.quarters.empty());
    const Figures withoutPlan = figuresOf(Library(), PlanId(), today);
    QVERIFY(withoutPlan.titles.empty());
}

SLATEBOARD_TEST(TestFigures)
#include "tst_figures.moc"
