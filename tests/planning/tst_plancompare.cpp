// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/plancompare.h"
#include "app/planning/planlocks.h"
#include "tests/planning/planbuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

using Edit = std::function<void(LibraryBuilder &, PlanBuilder &, TitleId)>;

// A drama with dates, money, funding and a window, made from an option.
TitleId addDrama(LibraryBuilder &builder)
{
    const IpId ip = builder.ip();
    builder.grant(ip, Day(2022, 1, 1), Day(2023, 12, 31));
    const TitleId title = builder.title(Format::Drama, Day(2024, 3, 1));
    builder.tie(title, ip);
    builder.stage(title, Stage::Development, Day(2022, 6, 1));
    builder.phase(title, PhaseKind::Production, Day(2023, 7, 1), Day(2023, 9, 30));
    builder.line(title, builder.account(), PhaseKind::Production, 900);
    builder.library().funding << Funding{{5001}, builder.plan(), title, FundingSource::Own, {}, {900}};
    ReleaseWindow window;
    window.id = {5002};
    window.plan = builder.plan();
    window.title = title;
    builder.library().windows << window;
    builder.library().milestones << Milestone{{5003}, title, {}, QStringLiteral("First day"), {}, Edge::End, 0, {}};
    return title;
}

QStringList said(const std::vector<PlanDifference> &differences)
{
    QStringList texts;
    for (const PlanDifference &difference : differences) {
        const auto text = [](const PlanValue &value) {
            QStringList parts;
            for (const auto &day : {value.from, value.to})
                parts << (day ? day->iso() : QString());
            parts << (value.money ? QString::number(value.money->minor) : QString()) << QString::number(value.rows);
            if (value.priority != 0)
                parts << QString::number(value.priority);
            return parts.join(QLatin1Char(' '));
        };
        texts << QStringLiteral("%1: %2 | %3")
                     .arg(static_cast<int>(difference.aspect))
                     .arg(text(difference.a), text(difference.b));
    }
    return texts;
}

} // namespace
Q_DECLARE_METATYPE(Edit)

class TestPlanCompare : public QObject {
    Q_OBJECT

private slots:
    void aCopyDiffersInNothing();
    void whatDiffersIsSaid_data();
    void whatDiffersIsSaid();
    void aTitleInOnePlanOnlyDiffersInThat();
    void daysAndMoneyAreCountedFromAToB();
    void quartersAreThoseOfBoth();
    void goalsAreCountedAtYearEndsAndDeadlines();
    void lapsesThatMissAreThoseOfThePlansDates();
    void totalsAreThoseOfTheOutline();
    void locksHoldInOtherPlansThanTheWorkingOne();
};

void TestPlanCompare::aCopyDiffersInNothing()
{
    LibraryBuilder builder;
    addDrama(builder);
    const PlanBuilder bold(builder);
    const PlanComparison comparison = comparePlans(builder.library(), builder.plan(), bold.plan(), today);
    QCOMPARE(said(comparison.differences), QStringList());
    QVERIFY(comparison.lapses.empty());
    for (const QuarterOfPlans &quarter : comparison.quarters)
        QCOMPARE(quarter.a.demand(), quarter.b.demand());
    QCOMPARE(comparison.a.efc, comparison.b.efc);
}

void TestPlanCompare::whatDiffersIsSaid_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("difference");
    QTest::newRow("the end of a phase") << Edit([](LibraryBuilder &, PlanBuilder &plan, TitleId title) {
        plan.phase(title, PhaseKind::Production).end = Day(2023, 10, 31);
    }) << "1: 2023-07-01 2023-09-30  0 | 2023-07-01 2023-10-31  0";
    QTest::newRow("a phase that is gone") << Edit([](LibraryBuilder &builder, PlanBuilder &plan, TitleId) {
        builder.library().phases.removeIf([&](const Phase &phase) { return phase.plan == plan.plan(); });
    }) << "1: 2023-07-01 2023-09-30  0 |    0";
    QTest::newRow("a planned stage") << Edit([](LibraryBuilder &, PlanBuilder &plan, TitleId title) {
        plan.move(title, Stage::PreProduction, Day(2023, 5, 1));
    }) << "2:    0 | 2023-05-01   0";
    QTest::newRow("the release") << Edit([](LibraryBuilder &, PlanBuilder &plan, TitleId title) {
        plan.entry(title).targetRelease = Day(2024, 5, 1);
    }) << "3: 2024-03-01   0 | 2024-05-01   0";
    QTest::newRow("a milestone planned by hand") << Edit([](LibraryBuilder &builder, PlanBuilder &plan, TitleId) {
        builder.library().plannedMilestones << PlannedMilestone{{6000}, plan.plan(), {5003}, Day(2023, 7, 9)};
    }) << "4:    0 | 2023-07-09   0";
    QTest::newRow("a budget line") << Edit([](LibraryBuilder &builder, PlanBuilder &, TitleId) {
        builder.library().budgetLines.back().amount = {1000};
    }) << "5:   900 1 |   1000 1";
    QTest::newRow("the same money, spent otherwise") << Edit([](LibraryBuilder &builder, PlanBuilder &, TitleId) {
        builder.library().budgetLines.back().profile = Profile::Back;
    }) << "5:   900 1 |   900 1";
    QTest::newRow("funding") << Edit([](LibraryBuilder &builder, PlanBuilder &, TitleId) {
        builder.library().funding.back().source = FundingSource::Presale;
    }) << "6:   900 1 |   900 1";
    QTest::newRow("a window") << Edit([](LibraryBuilder &builder, PlanBuilder &, TitleId) {
        builder.library().windows.back().startsOn = Day(2024, 6, 1);
    }) << "7:    1 | 2024-06-01   1";
    QTest::newRow("a link") << Edit([](LibraryBuilder &builder, PlanBuilder &plan, TitleId title) {
        builder.library().phaseLinks << PhaseLink{
            {6001}, plan.plan(), title, PhaseKind::Production, title, PhaseKind::Development, 3};
    }) << "8:    0 |    1";
    QTest::newRow("the priority") << Edit([](LibraryBuilder &, PlanBuilder &plan, TitleId title) {
        plan.entry(title).priority = 2;
    }) << "9:    0 |    0 2";
    QTest::newRow("a lock") << Edit([](LibraryBuilder &, PlanBuilder &plan, TitleId title) {
        plan.entry(title).locked = true;
    }) << "10:    0 |    1";
}

void TestPlanCompare::whatDiffersIsSaid()
{
    QFETCH(Edit, edit);
    QFETCH(QString, difference);
    LibraryBuilder builder;
    const TitleId title = addDrama(builder);
    PlanBuilder bold(builder);
    edit(builder, bold, title);
    const PlanComparison comparison = comparePlans(builder.library(), builder.plan(), bold.plan(), today);
    QCOMPARE(said(comparison.differences), QStringList{difference});
    QCOMPARE(comparison.differences.front().title, title);
}

void TestPlanCompare::aTitleInOnePlanOnlyDiffersInThat()
{
    LibraryBuilder builder;
    const TitleId title = addDrama(builder);
    PlanBuilder bold(builder);
    bold.entry(title).included = false;
    bold.phase(title, PhaseKind::Production).end = Day(2023, 10, 31);
    const PlanComparison comparison = comparePlans(builder.library(), builder.plan(), bold.plan(), today);
    QCOMPARE(said(comparison.differences), QStringList{QStringLiteral("0: 2024-03-01  900 1 |    0")});
    QCOMPARE(comparison.a.titles, 1);
    QCOMPARE(comparison.b.titles, 0);
    QCOMPARE(comparison.b.efc, Money{});
}

void TestPlanCompare::daysAndMoneyAreCountedFromAToB()
{
    PlanDifference difference;
    QVERIFY(!difference.daysLater());
    QVERIFY(!difference.more());
    difference.a = {Day(2023, 7, 1), Day(2023, 9, 30), Money{900}, 1};
    difference.b = {Day(2023, 7, 1), Day(2023, 10, 31), Money{700}, 1};
    QCOMPARE(*difference.daysLater(), 31);
    QCOMPARE(*difference.more(), Money{-200});
    difference.b.from = Day(2023, 6, 1);
    QCOMPARE(*difference.daysLater(), -30);
}

void TestPlanCompare::quartersAreThoseOfBoth()
{
    LibraryBuilder builder;
    const TitleId title = addDrama(builder);
    PlanBuilder bold(builder);
    Phase &phase = bold.phase(title, PhaseKind::Production);
    phase.start = Day(2024, 4, 1);
    phase.end = Day(2024, 6, 30);
    builder.cap(CapScope::Quarter, 500);
    builder.cap(CapScope::Quarter, 400, Day(2024, 4, 1));
    const auto quarters = comparePlans(builder.library(), builder.plan(), bold.plan(), today).quarters;
    QCOMPARE(quarters.size(), size_t{4}); // Q3 2023 to Q2 2024, without gaps
    QCOMPARE(quarters.front().a.hoped, Money{900});
    QCOMPARE(quarters.front().b.hoped, Money{});
    QCOMPARE(quarters.back().a.hoped, Money{});
    QCOMPARE(quarters.back().b.hoped, Money{900});
    QCOMPARE(quarters[0].cap, Money{500});
    QCOMPARE(quarters[1].cap, Money{500}); // neither plan spends anything
    QCOMPARE(quarters[3].cap, Money{400}); // only B does
    for (size_t i = 0; i < quarters.size(); ++i)
        QCOMPARE(quarters[i].quarter.index, quarters.front().quarter.index + static_cast<int>(i));
}

void TestPlanCompare::goalsAreCountedAtYearEndsAndDeadlines()
{
    LibraryBuilder builder;
    const TitleId title = addDrama(builder);
    builder.goal(Measure::DramaIps, 10, Day(2022, 1, 1), Day(2024, 6, 30));
    builder.goal(Measure::SourceIps, 10, Day(2021, 1, 1), Day(2022, 6, 30)); // is over
    PlanBuilder bold(builder);
    bold.entry(title).included = false;
    const auto counts = comparePlans(builder.library(), builder.plan(), bold.plan(), today).counts;
    QCOMPARE(counts.size(), size_t{2});
    QCOMPARE(counts[0].day, Day(2023, 12, 31));
    QCOMPARE(counts[0].a, 1);
    QCOMPARE(counts[0].b, 0);
    QVERIFY(!counts[0].isDeadline);
    QCOMPARE(counts[1].day, Day(2024, 6, 30));
    QVERIFY(counts[1].isDeadline);
    QCOMPARE(counts[1].target, 10);
    QCOMPARE(counts[1].a, 0); // the option has lapsed
}

void TestPlanCompare::lapsesThatMissAreThoseOfThePlansDates()
{
    LibraryBuilder builder;
    const TitleId title = addDrama(builder);
    PlanBuilder bold(builder);
    Phase &phase = bold.phase(title, PhaseKind::Production);
    phase.start = Day(2024, 1, 10); // the option ends ten days before
    phase.end = Day(2024, 3, 1);
    const PlanComparison comparison = comparePlans(builder.library(), builder.plan(), bold.plan(), today);
    QCOMPARE(comparison.lapses.size(), size_t{1});
    QVERIFY(!comparison.lapses.front().a);
    QCOMPARE(comparison.lapses.front().b->daysShort, 10);
    QCOMPARE(comparison.a.missedRights, 0);
    QCOMPARE(comparison.b.missedRights, 1);
    bold.entry(title).included = false; // a title that is left out needs no rights
    QVERIFY(comparePlans(builder.library(), builder.plan(), bold.plan(), today).lapses.empty());
}

void TestPlanCompare::totalsAreThoseOfTheOutline()
{
    LibraryBuilder builder;
    const TitleId title = addDrama(builder);
    builder.goal(Measure::DramaIps, 10, Day(2022, 1, 1), Day(2023, 12, 31));
    PlanBuilder bold(builder);
    bold.entry(title).targetRelease = Day(2025, 1, 1);
    builder.library().budgetLines.back().amount = {1000};
    const std::vector<PlanOutline> outlines = planOutlines(builder.library(), today);
    QCOMPARE(outlines.size(), size_t{2});
    QCOMPARE(outlines[0].totals.plan, builder.plan());
    QCOMPARE(outlines[1].totals.titles, 1);
    QCOMPARE(outlines[1].totals.efc, Money{1000});
    QCOMPARE(*outlines[1].totals.lastRelease, Day(2025, 1, 1));
    QCOMPARE(outlines[0].goals.front().count, 1);
    QCOMPARE(outlines[0].goals.front().target, 10);
}

void TestPlanCompare::locksHoldInOtherPlansThanTheWorkingOne()
{
    LibraryBuilder builder;
    const TitleId title = addDrama(builder);
    PlanBuilder bold(builder);
    Library &library = builder.library();
    for (PlanTitle &entry : library.planTitles)
        entry.locked = true;
    const auto isLocked = [&](PlanId plan) { return lockedTitles(library, plan).contains(title); };
    QVERIFY(!isLocked(builder.plan()));
    QVERIFY(isLocked(bold.plan()));
    QCOMPARE(lockSentence(library, bold.plan(), {title}, Language::English),
             QStringLiteral("“Title %1” is locked in “Bold”: unlock it on the page Plans first.").arg(title.value));
    QVERIFY(lockSentence(library, builder.plan(), {title}, Language::English).isEmpty());
    bold.entry(title).locked = false;
    QVERIFY(!isLocked(bold.plan()));
    library.plans.back().approvedOn = today;
    QVERIFY(isLocked(bold.plan()));
    QVERIFY(lockSentence(library, bold.plan(), {}, Language::English).contains(QStringLiteral("as it was approved")));
}

SLATEBOARD_TEST(TestPlanCompare)
#include "tst_plancompare.moc"
