// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/phaselinks.h"
#include "tests/planning/planbuilder.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

QString text(const PhaseDays &days)
{
    return days.start.iso() + QLatin1Char(' ') + days.end.iso();
}

// A title with three phases, one after the other, linked.
struct Linked {
    LibraryBuilder builder;
    TitleId title = builder.title();

    Linked()
    {
        builder.phase(title, PhaseKind::PreProduction, Day(2023, 1, 1), Day(2023, 3, 31));
        builder.phase(title, PhaseKind::Production, Day(2023, 4, 1), Day(2023, 6, 30));
        builder.phase(title, PhaseKind::PostProduction, Day(2023, 8, 1), Day(2023, 9, 30)); // a month later
        link(PhaseKind::Production, PhaseKind::PreProduction, 0);
        link(PhaseKind::PostProduction, PhaseKind::Production, 0);
    }
    void link(PhaseKind phase, PhaseKind after, int lag) { link({title, phase}, {title, after}, lag); }
    void link(PhaseKey phase, PhaseKey after, int lag)
    {
        builder.library().phaseLinks << PhaseLink{{builder.library().phaseLinks.size() + 1},
                                                  builder.plan(),
                                                  phase.title,
                                                  phase.kind,
                                                  after.title,
                                                  after.kind,
                                                  lag};
    }
    [[nodiscard]] Schedule schedule() const { return {builder.library(), builder.plan()}; }
    [[nodiscard]] Rescheduled drag(PhaseKind kind, PhaseGrip grip, DayShift by,
                                   Following following = Following::Push) const
    {
        return schedule().reschedule({{{title, kind}}, grip, by}, following);
    }
};

// What a phase becomes; "as it was" if nothing.
QString days(const Rescheduled &result, PhaseKey phase)
{
    const auto found = std::ranges::find(result.moves, phase, &PhaseMove::phase);
    return found == result.moves.end() ? QStringLiteral("as it was") : text(found->days);
}

} // namespace

class TestPhaseLinks : public QObject {
    Q_OBJECT

private slots:
    void monthsKeepTheEndsOfMonths_data();
    void monthsKeepTheEndsOfMonths();
    void aLaterPhasePushesWhatFollows();
    void pushingUsesUpTheTimeBetween();
    void pullingKeepsTheTimeBetween();
    void whatComesBeforeHoldsAPhase();
    void aBrokenLinkHoldsNothingButWhereItWas();
    void endsStayInOrder();
    void whatIsOverStays();
    void whatIsUnderWayKeepsItsStart();
    void otherTitlesFollow();
    void lockedTitlesDoNotFollow();
    void pulledPhasesWaitForAllThatHoldThem();
    void everyWayLeadsToALongChainsEnd();
    void aHubPushesAndHoldsAll();
    void aCircleEnds();
    void circlesAreSeen();
    void linksInOrderKeepTheTimeBetween();
    void otherPlansHaveLinksOfTheirOwn();
    void noLinkThatHeldIsEverBroken();
};

void TestPhaseLinks::monthsKeepTheEndsOfMonths_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("isEnd");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("more");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("start") << "2023-01-01" << false << 1 << 0 << "2023-02-01";
    QTest::newRow("end of a month") << "2023-02-28" << true << 1 << 0 << "2023-03-31";
    QTest::newRow("end within a month") << "2023-02-27" << true << 1 << 0 << "2023-03-27";
    QTest::newRow("a start on the last day") << "2023-01-31" << false << 1 << 0 << "2023-02-28";
    QTest::newRow("back over a year") << "2023-01-31" << true << -2 << 0 << "2022-11-30";
    QTest::newRow("months, then days") << "2023-01-31" << true << 1 << 2 << "2023-03-02";
    QTest::newRow("days alone") << "2023-01-31" << true << 0 << 1 << "2023-02-01";
}

void TestPhaseLinks::monthsKeepTheEndsOfMonths()
{
    QFETCH(QString, day);
    QFETCH(bool, isEnd);
    QFETCH(int, months);
    QFETCH(int, more);
    QFETCH(QString, wanted);
    QCOMPARE(shifted(*Day::fromIso(day), {months, more}, isEnd ? Edge::End : Edge::Start).iso(), wanted);
}

void TestPhaseLinks::aLaterPhasePushesWhatFollows()
{
    const Linked plan;
    const Rescheduled result = plan.drag(PhaseKind::PreProduction, PhaseGrip::End, {0, 10});
    QCOMPARE(days(result, {plan.title, PhaseKind::PreProduction}), QStringLiteral("2023-01-01 2023-04-10"));
    QCOMPARE(days(result, {plan.title, PhaseKind::Production}), QStringLiteral("2023-04-11 2023-07-10"));
    QCOMPARE(days(result, {plan.title, PhaseKind::PostProduction}), QStringLiteral("as it was")); // there was time
    QCOMPARE(result.by, (DayShift{0, 10}));
    QVERIFY(!result.heldBy);
}

void TestPhaseLinks::pushingUsesUpTheTimeBetween()
{
    const Linked plan;
    const Rescheduled result = plan.drag(PhaseKind::Production, PhaseGrip::Whole, {2, 0});
    QCOMPARE(days(result, {plan.title, PhaseKind::Production}), QStringLiteral("2023-06-01 2023-08-31"));
    QCOMPARE(days(result, {plan.title, PhaseKind::PostProduction}), QStringLiteral("2023-09-01 2023-10-31"));
    QCOMPARE(days(result, {plan.title, PhaseKind::PreProduction}), QStringLiteral("as it was"));
}

void TestPhaseLinks::pullingKeepsTheTimeBetween()
{
    const Linked plan;
    const Rescheduled later = plan.drag(PhaseKind::PreProduction, PhaseGrip::End, {0, 10}, Following::Pull);
    QCOMPARE(days(later, {plan.title, PhaseKind::PostProduction}), QStringLiteral("2023-08-11 2023-10-10"));
    const Rescheduled earlier = plan.drag(PhaseKind::PreProduction, PhaseGrip::Whole, {0, -10}, Following::Pull);
    QCOMPARE(days(earlier, {plan.title, PhaseKind::Production}), QStringLiteral("2023-03-22 2023-06-20"));
    QCOMPARE(days(earlier, {plan.title, PhaseKind::PostProduction}), QStringLiteral("2023-07-22 2023-09-20"));
    const Rescheduled pushed = plan.drag(PhaseKind::PreProduction, PhaseGrip::Whole, {0, -10}, Following::Push);
    QCOMPARE(pushed.moves.size(), size_t(1));
}

void TestPhaseLinks::whatComesBeforeHoldsAPhase()
{
    const Linked plan;
    const Rescheduled held = plan.drag(PhaseKind::PostProduction, PhaseGrip::Whole, {0, -60});
    QCOMPARE(days(held, {plan.title, PhaseKind::PostProduction}), QStringLiteral("2023-07-01 2023-08-30"));
    QVERIFY(held.heldBy);
    QCOMPARE(held.heldBy->afterPhase, PhaseKind::Production);
    QCOMPARE(held.by, (DayShift{0, -31}));
    const Rescheduled stretched = plan.drag(PhaseKind::PostProduction, PhaseGrip::Start, {0, -60});
    QCOMPARE(days(stretched, {plan.title, PhaseKind::PostProduction}), QStringLiteral("2023-07-01 2023-09-30"));
    const Rescheduled free = plan.drag(PhaseKind::PostProduction, PhaseGrip::End, {0, -30});
    QVERIFY(!free.heldBy);
}

void TestPhaseLinks::aBrokenLinkHoldsNothingButWhereItWas()
{
    Linked plan;
    plan.builder.library().phases[1].start = Day(2023, 3, 1); // a month before it may
    const Rescheduled earlier = plan.drag(PhaseKind::Production, PhaseGrip::Whole, {0, -5});
    QCOMPARE(days(earlier, {plan.title, PhaseKind::Production}), QStringLiteral("as it was"));
    const Rescheduled later = plan.drag(PhaseKind::Production, PhaseGrip::Start, {0, 5});
    QCOMPARE(days(later, {plan.title, PhaseKind::Production}), QStringLiteral("2023-03-06 2023-06-30"));
}

void TestPhaseLinks::endsStayInOrder()
{
    const Linked plan;
    QCOMPARE(
        days(plan.drag(PhaseKind::PreProduction, PhaseGrip::End, {0, -300}), {plan.title, PhaseKind::PreProduction}),
        QStringLiteral("2023-01-01 2023-01-01"));
    QCOMPARE(
        days(plan.drag(PhaseKind::PreProduction, PhaseGrip::Start, {0, 300}), {plan.title, PhaseKind::PreProduction}),
        QStringLiteral("2023-03-31 2023-03-31"));
}

void TestPhaseLinks::whatIsOverStays()
{
    const Linked plan;
    const Schedule schedule(plan.builder.library(), plan.builder.plan(), Day(2023, 7, 1));
    PhaseGesture gesture{{}, PhaseGrip::Whole, {1, 0}, true};
    for (PhaseKind kind : {PhaseKind::PreProduction, PhaseKind::Production, PhaseKind::PostProduction})
        gesture.phases.push_back({plan.title, kind});
    const Rescheduled result = schedule.reschedule(gesture, Following::Push);
    QCOMPARE(days(result, {plan.title, PhaseKind::PreProduction}), QStringLiteral("as it was"));
    QCOMPARE(days(result, {plan.title, PhaseKind::Production}), QStringLiteral("as it was"));
    QCOMPARE(days(result, {plan.title, PhaseKind::PostProduction}), QStringLiteral("2023-09-01 2023-10-31"));
    QCOMPARE(result.over.size(), 2);
    // One that is gripped by itself is corrected, and pushes nothing that is over.
    const Rescheduled corrected =
        schedule.reschedule({{{plan.title, PhaseKind::PreProduction}}, PhaseGrip::End, {0, 5}}, Following::Push);
    QCOMPARE(days(corrected, {plan.title, PhaseKind::PreProduction}), QStringLiteral("2023-01-01 2023-04-05"));
    QCOMPARE(days(corrected, {plan.title, PhaseKind::Production}), QStringLiteral("as it was"));
    QCOMPARE(corrected.over, (QSet<PhaseKey>{{plan.title, PhaseKind::Production}}));
    QVERIFY(!keptSentence(corrected).isEmpty());
    QVERIFY(keptSentence(plan.drag(PhaseKind::Production, PhaseGrip::Whole, {1, 0})).isEmpty());
}

void TestPhaseLinks::whatIsUnderWayKeepsItsStart()
{
    const Linked plan;
    const Schedule schedule(plan.builder.library(), plan.builder.plan(), Day(2023, 5, 1)); // while it is shot
    const auto moved = [&](DayShift by) {
        PhaseGesture gesture{{}, PhaseGrip::Whole, by, true};
        for (PhaseKind kind : {PhaseKind::PreProduction, PhaseKind::Production, PhaseKind::PostProduction})
            gesture.phases.push_back({plan.title, kind});
        return schedule.reschedule(gesture, Following::Push);
    };
    const PhaseKey shoot{plan.title, PhaseKind::Production};
    const PhaseKey after{plan.title, PhaseKind::PostProduction};
    QCOMPARE(days(moved({1, 0}), shoot), QStringLiteral("2023-04-01 2023-07-31"));
    QCOMPARE(days(moved({1, 0}), after), QStringLiteral("2023-09-01 2023-10-31"));
    QCOMPARE(days(moved({0, -10}), shoot), QStringLiteral("2023-04-01 2023-06-20"));
    const Rescheduled early = moved({0, -120}); // held where the shoot can end: today
    QCOMPARE(days(early, shoot), QStringLiteral("2023-04-01 2023-05-01"));
    QCOMPARE(days(early, after), QStringLiteral("2023-05-02 2023-07-01"));
    QVERIFY(early.heldBy);
    // What waits for the end of something else has begun by now: the work that is left takes as long.
    const Rescheduled pushed =
        schedule.reschedule({{{plan.title, PhaseKind::PreProduction}}, PhaseGrip::End, {0, 10}}, Following::Push);
    QCOMPARE(days(pushed, shoot), QStringLiteral("2023-04-01 2023-07-10"));
    QCOMPARE(pushed.underWay, (QSet<PhaseKey>{shoot}));
}

void TestPhaseLinks::otherTitlesFollow()
{
    Linked plan;
    const TitleId second = plan.builder.title();
    plan.builder.phase(second, PhaseKind::Production, Day(2023, 10, 1), Day(2023, 12, 31));
    plan.link({second, PhaseKind::Production}, {plan.title, PhaseKind::PostProduction}, 14);
    const Rescheduled result = plan.drag(PhaseKind::PostProduction, PhaseGrip::Whole, {0, 1});
    QCOMPARE(days(result, {second, PhaseKind::Production}), QStringLiteral("2023-10-16 2024-01-15"));
    QCOMPARE(plan.schedule().titlesMovedBy({{plan.title, PhaseKind::PreProduction}}), (QSet{plan.title, second}));
    QCOMPARE(plan.schedule().titlesMovedBy({{second, PhaseKind::Production}}), (QSet{second}));
}

void TestPhaseLinks::lockedTitlesDoNotFollow()
{
    Linked plan;
    const TitleId second = plan.builder.title();
    plan.builder.phase(second, PhaseKind::Production, Day(2023, 10, 1), Day(2023, 12, 31));
    PlanBuilder other(plan.builder);
    other.entry(second).locked = true;
    plan.builder.library().phaseLinks = {
        {{1}, other.plan(), second, PhaseKind::Production, plan.title, PhaseKind::PostProduction, 0}};
    const Schedule schedule(plan.builder.library(), other.plan());
    const Rescheduled result =
        schedule.reschedule({{{plan.title, PhaseKind::PostProduction}}, PhaseGrip::Whole, {1, 0}}, Following::Push);
    QCOMPARE(result.locked, second);
    QCOMPARE(days(result, {second, PhaseKind::Production}), QStringLiteral("as it was"));
}

void TestPhaseLinks::pulledPhasesWaitForAllThatHoldThem()
{
    Linked plan;
    plan.builder.phase(plan.title, PhaseKind::Marketing, Day(2023, 4, 1), Day(2023, 7, 20));
    plan.link(PhaseKind::PostProduction, PhaseKind::Marketing, 0);
    const Rescheduled result = plan.drag(PhaseKind::Production, PhaseGrip::End, {0, -60}, Following::Pull);
    QCOMPARE(days(result, {plan.title, PhaseKind::PostProduction}), QStringLiteral("2023-07-21 2023-09-19"));
}

// Each phase follows the one before it and the one before that, so that ways to the last one are beyond counting. The
// short ways are said first.
void TestPhaseLinks::everyWayLeadsToALongChainsEnd()
{
    Linked plan;
    constexpr int length = 600;
    std::vector<PhaseKey> chain;
    for (int i = 0; i < length; ++i) {
        const Day start = Day(2024, 1, 1).plusDays(i * 10);
        chain.push_back({plan.builder.title(), PhaseKind::Production});
        plan.builder.phase(chain.back().title, PhaseKind::Production, start, start.plusDays(9));
        for (size_t before = 1; before <= 8 && before < chain.size(); ++before)
            plan.link(chain.back(), chain[chain.size() - 1 - before], 0);
    }
    const Schedule schedule = plan.schedule();
    for (const Following following : {Following::Push, Following::Pull}) {
        const Rescheduled result = schedule.reschedule({{chain.front()}, PhaseGrip::Whole, {0, 7}}, following);
        QCOMPARE(result.moves.size(), size_t{length});
        for (const PhaseMove &move : result.moves)
            QCOMPARE(move.days.start.daysSince(schedule.find(move.phase)->start), 7);
    }
}

void TestPhaseLinks::aHubPushesAndHoldsAll()
{
    Linked plan;
    const PhaseKey hub{plan.builder.title(), PhaseKind::Production};
    plan.builder.phase(hub.title, hub.kind, Day(2024, 6, 1), Day(2024, 8, 31));
    std::vector<PhaseKey> before, after, all{hub};
    for (int i = 0; i < 500; ++i) {
        before.push_back({plan.builder.title(), PhaseKind::Development});
        plan.builder.phase(before.back().title, before.back().kind, Day(2024, 1, 1), Day(2024, 5, 31));
        plan.link(hub, before.back(), 0);
        after.push_back({before.back().title, PhaseKind::Marketing});
        plan.builder.phase(after.back().title, after.back().kind, Day(2024, 9, 1), Day(2024, 9, 30));
        plan.link(after.back(), hub, 0);
    }
    const Schedule schedule = plan.schedule();
    QCOMPARE(schedule.reschedule({before, PhaseGrip::Whole, {0, 3}}, Following::Push).moves.size(), size_t{1001});
    QCOMPARE(schedule.reschedule({after, PhaseGrip::Whole, {0, -3}}, Following::Push).by, (DayShift{0, 0}));
    all.insert(all.end(), before.begin(), before.end());
    all.insert(all.end(), after.begin(), after.end());
    all.push_back(hub); // named twice
    const Rescheduled together = schedule.reschedule({all, PhaseGrip::Whole, {0, -3}}, Following::Pull);
    QCOMPARE(together.moves.size(), size_t{1001});
    QVERIFY(!together.heldBy);
}

void TestPhaseLinks::aCircleEnds()
{
    Linked plan;
    plan.link(PhaseKind::PreProduction, PhaseKind::PostProduction, 0); // as a damaged file may have it
    const Rescheduled result = plan.drag(PhaseKind::Production, PhaseGrip::Whole, {6, 0}, Following::Pull);
    QVERIFY(!result.moves.empty());
}

void TestPhaseLinks::circlesAreSeen()
{
    const Linked plan;
    const auto link = [&](PhaseKind phase, PhaseKind after) {
        return PhaseLink{{}, plan.builder.plan(), plan.title, phase, plan.title, after, 0};
    };
    QVERIFY(plan.schedule().closesCircle(link(PhaseKind::PreProduction, PhaseKind::PostProduction)));
    QVERIFY(plan.schedule().closesCircle(link(PhaseKind::Production, PhaseKind::Production)));
    QVERIFY(!plan.schedule().closesCircle(link(PhaseKind::PostProduction, PhaseKind::PreProduction)));
}

void TestPhaseLinks::linksInOrderKeepTheTimeBetween()
{
    Linked plan;
    plan.builder.phase(plan.title, PhaseKind::Development, Day(2022, 1, 1), Day(2022, 12, 1));
    const QList<PhaseLink> links = plan.schedule().linksInOrder(plan.title);
    QCOMPARE(links.size(), 1); // the others are linked
    QCOMPARE(links.first().phase, PhaseKind::PreProduction);
    QCOMPARE(links.first().afterPhase, PhaseKind::Development);
    QCOMPARE(links.first().lagDays, 30);
}

void TestPhaseLinks::otherPlansHaveLinksOfTheirOwn()
{
    Linked plan;
    const PlanBuilder other(plan.builder);
    const Schedule schedule(plan.builder.library(), other.plan());
    const Rescheduled result =
        schedule.reschedule({{{plan.title, PhaseKind::PreProduction}}, PhaseGrip::Whole, {3, 0}}, Following::Push);
    QCOMPARE(result.moves.size(), size_t(1));
}

// Whatever is dragged, wherever: links that held before hold after, phases keep their length, and nobody moves unasked.
void TestPhaseLinks::noLinkThatHeldIsEverBroken()
{
    const bool holds = rc::check([] {
        LibraryBuilder builder;
        std::vector<TitleId> titles;
        for (int i = 0; i < 3; ++i) {
            titles.push_back(builder.title());
            Day start = Day(2023, 1, 1).plusDays(*rc::gen::inRange(0, 60));
            for (PhaseKind kind : {PhaseKind::PreProduction, PhaseKind::Production, PhaseKind::PostProduction}) {
                const Day end = start.plusDays(*rc::gen::inRange(0, 90));
                builder.phase(titles.back(), kind, start, end);
                start = end.plusDays(*rc::gen::inRange(1, 40));
            }
        }
        for (int i = 0; i < 6; ++i) {
            const auto key = [&] {
                return PhaseKey{titles[*rc::gen::inRange<size_t>(0, 3)],
                                static_cast<PhaseKind>(*rc::gen::inRange(1, 4))};
            };
            const PhaseKey follower = key();
            const PhaseKey leader = key();
            const PhaseLink link{{i + 1},      builder.plan(), follower.title,           follower.kind,
                                 leader.title, leader.kind,    *rc::gen::inRange(-5, 30)};
            if (!Schedule(builder.library(), builder.plan()).closesCircle(link))
                builder.library().phaseLinks << link;
        }
        const Schedule schedule(builder.library(), builder.plan());
        const PhaseKey gripped{titles[*rc::gen::inRange<size_t>(0, 3)],
                               static_cast<PhaseKind>(*rc::gen::inRange(1, 4))};
        const auto grip = static_cast<PhaseGrip>(*rc::gen::inRange(0, 3));
        const auto following = static_cast<Following>(*rc::gen::inRange(0, 2));
        const Rescheduled result = schedule.reschedule({{gripped}, grip, {0, *rc::gen::inRange(-200, 200)}}, following);
        QHash<PhaseKey, PhaseDays> now;
        for (const PhaseMove &move : result.moves) {
            now.insert(move.phase, move.days);
            const PhaseDays before = *schedule.find(move.phase);
            RC_ASSERT(move.days.start <= move.days.end);
            if (move.phase != gripped)
                RC_ASSERT(move.days.end.daysSince(move.days.start) == before.end.daysSince(before.start));
        }
        for (const PhaseLink &link : builder.library().phaseLinks) {
            const PhaseKey leader{link.afterTitle, link.afterPhase};
            const PhaseKey follower{link.title, link.phase};
            const bool held = schedule.find(follower)->start >= firstDayAfter(link, schedule.find(leader)->end);
            const Day end = now.value(leader, *schedule.find(leader)).end;
            const Day start = now.value(follower, *schedule.find(follower)).start;
            RC_ASSERT(!held || start >= firstDayAfter(link, end));
        }
    });
    QVERIFY(holds);
}

SLATEBOARD_TEST(TestPhaseLinks)
#include "tst_phaselinks.moc"
