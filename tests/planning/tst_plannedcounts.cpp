// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/countsofmove.h"
#include "tests/planning/planbuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

const Day later(2023, 12, 31);

// A drama made from a source IP that is secured for good, in development.
struct OneDrama {
    OneDrama()
    {
        ip = builder.ip();
        builder.grant(ip, Day(2022, 1, 1), std::nullopt, GrantKind::Purchase);
        title = builder.title();
        builder.tie(title, ip);
        builder.stage(title, Stage::Pitch, Day(2022, 2, 1));
        builder.stage(title, Stage::Development, Day(2022, 6, 1));
    }
    [[nodiscard]] int count(Measure measure, Day day = later) const
    {
        return PlannedCounts(builder.library(), builder.plan(), today).count(measure, day);
    }
    LibraryBuilder builder;
    IpId ip;
    TitleId title;
};

} // namespace

class TestPlannedCounts : public QObject {
    Q_OBJECT

private slots:
    void onAsOfTheFactsCount();
    void phasesAndReleaseBringTitlesOn_data();
    void phasesAndReleaseBringTitlesOn();
    void whatIsOverdueHappensOnTheNextDay();
    void plannedStagesStandInPlaceOfPhases_data();
    void plannedStagesStandInPlaceOfPhases();
    void aLaterFactStandsOverThePlan();
    void overduePlansFollowTheirDays();
    void whatIsTakenBackOnItsDayIsNoGreenlight();
    void aGreenlightThatIsPlannedHoldsLaterStagesBack();
    void shelvedTitlesStayShelved();
    void titlesThatAreNotInThePlanAreGivenUp();
    void grantsEndWhenTheyAreKnownTo_data();
    void grantsEndWhenTheyAreKnownTo();
    void aMoveChangesTheCountAsTheWholeLibraryWould_data();
    void aMoveChangesTheCountAsTheWholeLibraryWould();
};

void TestPlannedCounts::onAsOfTheFactsCount()
{
    OneDrama drama;
    drama.builder.phase(drama.title, PhaseKind::PreProduction, Day(2023, 1, 1), Day(2023, 6, 30));
    drama.builder.stage(drama.title, Stage::Released, Day(2023, 5, 1)); // after as-of: not yet known
    drama.builder.library().info.dramaRule = DramaRule::Greenlit;
    for (const auto &word : words<Measure>()) {
        const auto rows = countedRows(drama.builder.library(), word.value, today);
        QCOMPARE(drama.count(word.value, today), static_cast<int>(rows.size()));
    }
    QCOMPARE(drama.count(Measure::ReleasedTitles), 0);
}

void TestPlannedCounts::phasesAndReleaseBringTitlesOn_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<DramaRule>("rule");
    QTest::addColumn<Day>("first"); // on which the title counts
    QTest::newRow("in development already") << Measure::DramaIps << DramaRule::SecuredInDevelopment << today;
    QTest::newRow("greenlit when pre-production begins") << Measure::DramaIps << DramaRule::Greenlit << Day(2023, 5, 2);
    QTest::newRow("released on the target day") << Measure::DramaIps << DramaRule::Released << Day(2023, 11, 3);
    QTest::newRow("released titles") << Measure::ReleasedTitles << DramaRule::Released << Day(2023, 11, 3);
    QTest::newRow("originals") << Measure::Originals << DramaRule::Released << Day(2023, 11, 3);
    QTest::newRow("source IPs") << Measure::SourceIps << DramaRule::Released << today;
}

void TestPlannedCounts::phasesAndReleaseBringTitlesOn()
{
    QFETCH(Measure, measure);
    QFETCH(DramaRule, rule);
    QFETCH(Day, first);
    OneDrama drama;
    Library &library = drama.builder.library();
    library.info.dramaRule = rule;
    library.titles[0].ownOriginal = true;
    library.planTitles[0].targetRelease = Day(2023, 11, 3);
    drama.builder.phase(drama.title, PhaseKind::PreProduction, Day(2023, 5, 2), Day(2023, 6, 30));
    QCOMPARE(drama.count(measure, first), 1);
    if (first > today)
        QCOMPARE(drama.count(measure, first.plusDays(-1)), 0);
    QCOMPARE(drama.count(measure), 1);
}

void TestPlannedCounts::whatIsOverdueHappensOnTheNextDay()
{
    OneDrama drama;
    drama.builder.library().info.dramaRule = DramaRule::Greenlit;
    drama.builder.phase(drama.title, PhaseKind::PreProduction, Day(2023, 1, 1), Day(2023, 6, 30));
    QCOMPARE(drama.count(Measure::DramaIps, today), 0);
    QCOMPARE(drama.count(Measure::DramaIps, today.plusDays(1)), 1);
}

void TestPlannedCounts::plannedStagesStandInPlaceOfPhases_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Day>("day");
    QTest::addColumn<int>("before"); // the day
    QTest::addColumn<int>("on");     // the day and at the year's end
    QTest::newRow("later than the phase") << Stage::PreProduction << Day(2023, 9, 1) << 0 << 1;
    QTest::newRow("earlier than the phase") << Stage::PreProduction << Day(2023, 4, 20) << 0 << 1;
    QTest::newRow("shelved before the phase") << Stage::Shelved << Day(2023, 4, 20) << 0 << 0;
    QTest::newRow("long ago") << Stage::PreProduction << Day(2022, 9, 1) << 0 << 1;
}

void TestPlannedCounts::plannedStagesStandInPlaceOfPhases()
{
    QFETCH(Stage, stage);
    QFETCH(Day, day);
    QFETCH(int, before);
    QFETCH(int, on);
    OneDrama drama;
    drama.builder.library().info.dramaRule = DramaRule::Greenlit;
    drama.builder.phase(drama.title, PhaseKind::PreProduction, Day(2023, 6, 1), Day(2023, 6, 30));
    PlanBuilder bold(drama.builder);
    bold.move(drama.title, stage, day);
    const PlannedCounts counts(drama.builder.library(), bold.plan(), today);
    const Day effective = std::max(day, today.plusDays(1));
    QCOMPARE(counts.count(Measure::DramaIps, effective.plusDays(-1)), before);
    QCOMPARE(counts.count(Measure::DramaIps, effective), on);
    QCOMPARE(counts.count(Measure::DramaIps, later), on);
}

void TestPlannedCounts::aLaterFactStandsOverThePlan()
{
    OneDrama drama;
    drama.builder.stage(drama.title, Stage::Released, Day(2023, 3, 1));
    PlanBuilder bold(drama.builder);
    bold.move(drama.title, Stage::PreProduction, Day(2023, 1, 10));
    const PlannedCounts counts(drama.builder.library(), bold.plan(), today);
    QCOMPARE(counts.count(Measure::ReleasedTitles, later), 1);
}

void TestPlannedCounts::overduePlansFollowTheirDays()
{
    OneDrama drama;
    drama.builder.library().info.dramaRule = DramaRule::Greenlit;
    PlanBuilder bold(drama.builder);
    bold.move(drama.title, Stage::PreProduction, Day(2023, 2, 1));
    bold.move(drama.title, Stage::Development, Day(2023, 1, 1)); // entered later, planned for earlier
    const PlannedCounts counts(drama.builder.library(), bold.plan(), today);
    QCOMPARE(counts.count(Measure::DramaIps, today.plusDays(1)), 1);
}

void TestPlannedCounts::whatIsTakenBackOnItsDayIsNoGreenlight()
{
    OneDrama drama;
    drama.builder.library().info.dramaRule = DramaRule::Greenlit;
    drama.builder.phase(drama.title, PhaseKind::PreProduction, Day(2023, 6, 1), Day(2023, 6, 30));
    PlanBuilder bold(drama.builder);
    bold.move(drama.title, Stage::PreProduction, Day(2023, 4, 20));
    bold.move(drama.title, Stage::Development, Day(2023, 4, 20));
    const PlannedCounts counts(drama.builder.library(), bold.plan(), today);
    QCOMPARE(counts.count(Measure::DramaIps, Day(2023, 5, 31)), 0);
    QCOMPARE(counts.count(Measure::DramaIps, Day(2023, 6, 1)), 1); // the phase counts
}

void TestPlannedCounts::aGreenlightThatIsPlannedHoldsLaterStagesBack()
{
    OneDrama drama;
    drama.builder.library().info.dramaRule = DramaRule::Greenlit;
    drama.builder.phase(drama.title, PhaseKind::Production, Day(2023, 6, 1), Day(2023, 6, 30));
    PlanBuilder bold(drama.builder);
    bold.move(drama.title, Stage::PreProduction, Day(2023, 9, 1));
    const PlannedCounts counts(drama.builder.library(), bold.plan(), today);
    QCOMPARE(counts.count(Measure::DramaIps, Day(2023, 8, 31)), 0);
    QCOMPARE(counts.count(Measure::DramaIps, Day(2023, 9, 1)), 1);
}

void TestPlannedCounts::shelvedTitlesStayShelved()
{
    OneDrama drama;
    drama.builder.phase(drama.title, PhaseKind::Production, Day(2023, 6, 1), Day(2023, 6, 30));
    drama.builder.stage(drama.title, Stage::Shelved, Day(2023, 3, 1));
    QCOMPARE(drama.count(Measure::DramaIps), 0);
    PlanBuilder bold(drama.builder);
    bold.move(drama.title, Stage::Development, Day(2023, 5, 1)); // revived
    const PlannedCounts counts(drama.builder.library(), bold.plan(), today);
    QCOMPARE(counts.count(Measure::DramaIps, later), 1);
}

void TestPlannedCounts::titlesThatAreNotInThePlanAreGivenUp()
{
    OneDrama drama;
    drama.builder.library().planTitles[0].included = false;
    QCOMPARE(drama.count(Measure::DramaIps, today), 1);
    QCOMPARE(drama.count(Measure::DramaIps, today.plusDays(1)), 0);
    QCOMPARE(drama.count(Measure::SourceIps, today.plusDays(1)), 1); // the rights stay
}

void TestPlannedCounts::grantsEndWhenTheyAreKnownTo_data()
{
    using Spans = QList<std::pair<Day, Day>>;
    QTest::addColumn<Spans>("grants");
    QTest::addColumn<int>("count"); // at the year's end
    const Day begin(2022, 1, 1);
    QTest::newRow("ends after") << Spans{{begin, later}} << 1;
    QTest::newRow("ends before") << Spans{{begin, later.plusDays(-1)}} << 0;
    QTest::newRow("followed without a gap") << Spans{{begin, Day(2023, 6, 30)}, {Day(2023, 7, 1), later}} << 1;
    QTest::newRow("followed after a gap") << Spans{{begin, Day(2023, 6, 30)}, {Day(2023, 7, 2), later}} << 0;
    QTest::newRow("begins after as-of") << Spans{{today.plusDays(1), later}} << 0;
    QTest::newRow("follows one that is over") << Spans{{begin, today.plusDays(-1)}, {today.plusDays(1), later}} << 0;
}

void TestPlannedCounts::grantsEndWhenTheyAreKnownTo()
{
    using Spans = QList<std::pair<Day, Day>>;
    QFETCH(Spans, grants);
    QFETCH(int, count);
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    for (const auto &[first, last] : std::as_const(grants))
        builder.grant(ip, first, last);
    QCOMPARE(PlannedCounts(builder.library(), builder.plan(), today).count(Measure::SourceIps, later), count);
}

void TestPlannedCounts::aMoveChangesTheCountAsTheWholeLibraryWould_data()
{
    QTest::addColumn<bool>("whatIf");
    QTest::addColumn<Stage>("stage");
    for (const bool whatIf : {false, true}) {
        for (const auto &word : words<Stage>())
            QTest::addRow("%s%s", word.code, whatIf ? " in a what-if" : "") << whatIf << word.value;
    }
}

void TestPlannedCounts::aMoveChangesTheCountAsTheWholeLibraryWould()
{
    QFETCH(bool, whatIf);
    QFETCH(Stage, stage);
    OneDrama drama;
    const TitleId other = drama.builder.title(); // of the same source IP
    drama.builder.tie(other, drama.ip);
    drama.builder.stage(other, Stage::Pitch, Day(2022, 3, 1));
    const IpId ip = drama.builder.ip();
    drama.builder.grant(ip, Day(2022, 1, 1), Day(2024, 1, 1));
    drama.builder.tie(other, ip);
    PlanBuilder bold(drama.builder);
    Library &library = drama.builder.library();
    const PlanId plan = whatIf ? bold.plan() : drama.builder.plan();
    const QList<TitleId> titles{drama.title, other};
    const CountsOfMove move(library, plan, today, titles);
    Library moved = library;
    for (TitleId title : titles) {
        if (whatIf)
            moved.plannedStages << PlannedStage{{2'000'000}, plan, title, stage, today};
        else
            moved.stageEvents << StageEvent{{2'000'000}, title, stage, today, Precision::Day, {}, {}};
    }
    const PlannedCounts before(library, plan, today);
    const PlannedCounts after(moved, plan, today);
    for (const auto &word : words<Measure>()) {
        QCOMPARE(move.change(word.value, later, stage, today),
                 after.count(word.value, later) - before.count(word.value, later));
    }
}

SLATEBOARD_TEST(TestPlannedCounts)
#include "tst_plannedcounts.moc"
