// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/milestones.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QtTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

/// A title of the working plan that is shot in May, with the first shoot day as its milestone.
struct Shoot : LibraryBuilder {
    Shoot()
    {
        film = title(Format::Film);
        stage(film, Stage::PreProduction, Day(2023, 1, 2));
        phase(film, PhaseKind::Production, Day(2023, 5, 1), Day(2023, 5, 31));
        add({MilestoneId{900}, film, {}, QStringLiteral("First shoot day"), PhaseKind::Production, Edge::Start, 0, {}});
    }
    void add(const Milestone &milestone) { library().milestones << milestone; }
    void planFor(PlanId plan, Day day) { library().plannedMilestones << PlannedMilestone{{950}, plan, {900}, day}; }
    // An approved plan with the same title, shot from that day on. Its phases have been changed by others since.
    PlanId approve(Day start)
    {
        const PlanId approved{800};
        library().plans << Plan{approved, {}, PlanKind::Approved};
        library().phases << Phase{{801}, approved, film, PhaseKind::Production, start.plusDays(3), start.plusDays(30)};
        library().plannedMilestones << PlannedMilestone{{949}, approved, {900}, start};
        return approved;
    }
    [[nodiscard]] MilestoneFigures only(Day day = today) const
    {
        const auto all = milestonesOf(library(), plan(), day);
        return all.size() == 1 ? all.front() : MilestoneFigures{};
    }
    TitleId film;
};

} // namespace

class TestMilestones : public QObject {
    Q_OBJECT
private slots:
    void itFollowsItsPhase_data();
    void itFollowsItsPhase();
    void aDayByHandStandsOverThePhase();
    void slipIsCountedFromTheApprovedPlan_data();
    void slipIsCountedFromTheApprovedPlan();
    void lateIsWhatIsAwaitedAndPast_data();
    void lateIsWhatIsAwaitedAndPast();
    void whatWasDoneLaterIsNotYetDone();
    void titlesOutsideThePlanHaveNone();
    void theyComeByTitleAndDay();
    void theNextOnesComeSoonestFirst();
    void theLibrarysOwnListGoesBeforeOurs();
};

void TestMilestones::itFollowsItsPhase_data()
{
    QTest::addColumn<int>("edge");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("day");
    QTest::newRow("first day") << 0 << 0 << "2023-05-01";
    QTest::newRow("a week before") << 0 << -7 << "2023-04-24";
    QTest::newRow("last day") << 1 << 0 << "2023-05-31";
    QTest::newRow("the day after") << 1 << 1 << "2023-06-01";
}

void TestMilestones::itFollowsItsPhase()
{
    QFETCH(int, edge);
    QFETCH(int, offset);
    Shoot shoot;
    shoot.library().milestones.first().edge = static_cast<Edge>(edge);
    shoot.library().milestones.first().offsetDays = offset;
    QTEST(shoot.only().forecast->iso(), "day");
    QVERIFY(!shoot.only().byHand && !shoot.only().baseline && !shoot.only().slipDays);
    // A second stretch of the same phase makes it longer
    shoot.phase(shoot.film, PhaseKind::Production, Day(2023, 7, 1), Day(2023, 7, 5));
    const Day expected = edge == 0 ? Day(2023, 5, 1) : Day(2023, 7, 5);
    QCOMPARE(shoot.only().forecast, std::optional(expected.plusDays(offset)));
    // And without the phase it has no day
    shoot.library().phases.clear();
    QVERIFY(!shoot.only().forecast && !shoot.only().day());
}

void TestMilestones::aDayByHandStandsOverThePhase()
{
    Shoot shoot;
    shoot.planFor(PlanId{77}, Day(2023, 8, 1));
    QCOMPARE(shoot.only().forecast, std::optional(Day(2023, 5, 1))); // each plan has its own
    shoot.planFor(shoot.plan(), Day(2023, 5, 3));
    QCOMPARE(shoot.only().forecast, std::optional(Day(2023, 5, 3)));
    QVERIFY(shoot.only().byHand);
    shoot.library().milestones.first().phase.reset();
    QCOMPARE(shoot.only().forecast, std::optional(Day(2023, 5, 3)));
}

void TestMilestones::slipIsCountedFromTheApprovedPlan_data()
{
    QTest::addColumn<QString>("approved");
    QTest::addColumn<QString>("done");
    QTest::addColumn<qint64>("slip");
    QTest::newRow("forecast later") << "2023-04-10"
                                    << "" << qint64{21};
    QTest::newRow("forecast earlier") << "2023-05-11"
                                      << "" << qint64{-10};
    QTest::newRow("as approved") << "2023-05-01"
                                 << "" << qint64{0};
    QTest::newRow("done later, whatever the forecast") << "2023-02-01"
                                                       << "2023-02-15" << qint64{14};
}

void TestMilestones::slipIsCountedFromTheApprovedPlan()
{
    QFETCH(QString, approved);
    QFETCH(QString, done);
    Shoot shoot;
    shoot.approve(*Day::fromIso(approved));
    shoot.library().milestones.first().doneOn = Day::fromIso(done);
    QCOMPARE(shoot.only().baseline, Day::fromIso(approved));
    QTEST(shoot.only().slipDays.value(), "slip");
    const qint64 slip = shoot.only().slipDays.value();
    shoot.library().milestones.first().offsetDays = 14; // what was approved stays as it is
    QCOMPARE(shoot.only().baseline, Day::fromIso(approved));
    QCOMPARE(shoot.only().slipDays.value(), done.isEmpty() ? slip + 14 : slip);
    shoot.library().plannedMilestones.clear(); // a milestone that was added afterwards has no baseline
    QVERIFY(!shoot.only().baseline && !shoot.only().slipDays);
}

void TestMilestones::lateIsWhatIsAwaitedAndPast_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("asOfDay");
    QTest::addColumn<bool>("late");
    QTest::newRow("on the day") << static_cast<int>(Stage::Production) << "2023-05-01" << false;
    QTest::newRow("the day after") << static_cast<int>(Stage::Production) << "2023-05-02" << true;
    QTest::newRow("delivered") << static_cast<int>(Stage::Delivered) << "2023-05-02" << true;
    QTest::newRow("released") << static_cast<int>(Stage::Released) << "2023-05-02" << false;
    QTest::newRow("shelved") << static_cast<int>(Stage::Shelved) << "2023-05-02" << false;
}

void TestMilestones::lateIsWhatIsAwaitedAndPast()
{
    QFETCH(int, stage);
    QFETCH(QString, asOfDay);
    Shoot shoot;
    shoot.stage(shoot.film, static_cast<Stage>(stage), Day(2023, 3, 1));
    const Day day = *Day::fromIso(asOfDay);
    QTEST(shoot.only(day).late, "late");
    shoot.library().milestones.first().doneOn = day;
    QVERIFY(!shoot.only(day).late && !shoot.only(day).awaited);
}

void TestMilestones::whatWasDoneLaterIsNotYetDone()
{
    Shoot shoot;
    shoot.library().milestones.first().doneOn = Day(2023, 5, 4);
    QVERIFY(!shoot.only(Day(2023, 5, 3)).doneOn);
    QVERIFY(shoot.only(Day(2023, 5, 3)).late);
    QCOMPARE(shoot.only(Day(2023, 5, 4)).doneOn, std::optional(Day(2023, 5, 4)));
}

void TestMilestones::titlesOutsideThePlanHaveNone()
{
    Shoot shoot;
    const PlanId other = shoot.approve(Day(2023, 4, 10));
    QVERIFY(milestonesOf(shoot.library(), other, today).empty());
    shoot.library().planTitles.first().included = false;
    QVERIFY(milestonesOf(shoot.library(), shoot.plan(), today).empty());
}

void TestMilestones::theyComeByTitleAndDay()
{
    Shoot shoot;
    const TitleId second = shoot.title();
    shoot.phase(second, PhaseKind::Development, Day(2023, 1, 1), Day(2023, 2, 1));
    shoot.add({MilestoneId{901}, second, {}, QStringLiteral("b"), std::nullopt, Edge::End, 0, {}});
    shoot.add({MilestoneId{902}, second, {}, QStringLiteral("a"), PhaseKind::Development, Edge::End, 0, {}});
    shoot.add({MilestoneId{903}, second, {}, QStringLiteral("c"), PhaseKind::Development, Edge::Start, 0, today});
    const auto all = milestonesOf(shoot.library(), shoot.plan(), today);
    QList<qint64> ids;
    for (const MilestoneFigures &row : all)
        ids << row.milestone.value;
    QCOMPARE(ids, (QList<qint64>{900, 902, 903, 901}));
    QCOMPARE(milestonesOf(all, second).size(), size_t{3});
    QVERIFY(milestonesOf(all, TitleId{12345}).empty());
}

void TestMilestones::theNextOnesComeSoonestFirst()
{
    Shoot shoot; // forecast for 2023-05-01
    shoot.add({MilestoneId{901}, shoot.film, {}, QStringLiteral("wrap"), PhaseKind::Production, Edge::End, 90, {}});
    shoot.add({MilestoneId{902}, shoot.film, {}, QStringLiteral("late"), PhaseKind::Production, Edge::Start, -60, {}});
    shoot.add({MilestoneId{903}, shoot.film, {}, QStringLiteral("done"), PhaseKind::Production, Edge::Start, 1, today});
    const auto next = nextMilestones(milestonesOf(shoot.library(), shoot.plan(), today), today);
    QCOMPARE(next.size(), size_t{2});
    QCOMPARE(next.front().milestone, MilestoneId{902});
    QVERIFY(next.front().late);
    QCOMPARE(next.back().milestone, MilestoneId{900});
    const Day last = Day(2023, 5, 1); // the first shoot day is next from 90 days before it
    const auto all = milestonesOf(shoot.library(), shoot.plan(), today);
    const auto holds = [&](Day day) {
        return std::ranges::count(nextMilestones(all, day), MilestoneId{900}, &MilestoneFigures::milestone) == 1;
    };
    QVERIFY(holds(last.plusDays(-nextMilestoneDays)));
    QVERIFY(!holds(last.plusDays(-nextMilestoneDays - 1)));
}

void TestMilestones::theLibrarysOwnListGoesBeforeOurs()
{
    Shoot shoot;
    for (const auto &format : words<Format>())
        QVERIFY2(milestoneTemplatesFor(shoot.library(), format.value).size() >= 5, format.code);
    shoot.library().milestoneTemplates = {{{1}, Format::Film, QStringLiteral("시사"), {}, PhaseKind::Marketing}};
    QCOMPARE(milestoneTemplatesFor(shoot.library(), Format::Film).size(), 1);
    QCOMPARE(milestoneTemplatesFor(shoot.library(), Format::Drama), defaultMilestoneTemplates(Format::Drama));
}

SLATEBOARD_TEST(TestMilestones)
#include "tst_milestones.moc"
