// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/timeline.h"
#include "tests/planning/planbuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

TimelineRow rowOf(const Library &library, PlanId plan, TitleId title)
{
    for (const TimelineRow &row : timelineOf(library, figuresOf(library, plan, today))) {
        if (row.title == title)
            return row;
    }
    return {};
}

TimelineRow rowOf(const LibraryBuilder &builder, TitleId title)
{
    return rowOf(builder.library(), builder.plan(), title);
}

QString text(const std::optional<TimelineDay> &day)
{
    return day ? day->day.iso() + (day->isFact ? QStringLiteral(" fact") : QStringLiteral(" planned")) : QString();
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private slots:
    void gatesFollowPhasesUntilTheyAreFacts();
    void aPlannedGateStandsOverThePhase();
    void aGateThatAMoveTookBackIsNone();
    void aFactStandsOverAnEarlierPlan();
    void factsAfterAsOfDoNotExist();
    void titlesThatAreLeftOutHaveNoRow();
    void milestonesFollowPhasesThatAreDragged();
    void everyRightThatEndsIsKnown();
    void aRightIsMissedByTheScheduleInHand();
    void extentsHoldEverything();
};

void TestTimeline::gatesFollowPhasesUntilTheyAreFacts()
{
    LibraryBuilder builder;
    const TitleId title = builder.title(Format::Drama, Day(2024, 5, 1));
    builder.phase(title, PhaseKind::PreProduction, Day(2023, 6, 1), Day(2023, 8, 31));
    builder.phase(title, PhaseKind::PostProduction, Day(2024, 1, 1), Day(2024, 3, 31));
    TimelineRow row = rowOf(builder, title);
    QCOMPARE(text(row.greenlight), QStringLiteral("2023-06-01 planned"));
    QCOMPARE(text(row.delivery), QStringLiteral("2024-03-31 planned"));
    QCOMPARE(text(row.release), QStringLiteral("2024-05-01 planned"));
    builder.stage(title, Stage::PreProduction, Day(2023, 2, 1));
    builder.stage(title, Stage::Production, Day(2023, 3, 1));
    row = rowOf(builder, title);
    QCOMPARE(text(row.greenlight), QStringLiteral("2023-02-01 fact"));
    TitlePhases phases = row.phases;
    phases[size_t(PhaseKind::PreProduction)]->start = Day(2023, 7, 1);
    QCOMPARE(text(withPhases(builder.library(), row, phases, today).greenlight), QStringLiteral("2023-02-01 fact"));
}

void TestTimeline::aPlannedGateStandsOverThePhase()
{
    LibraryBuilder builder;
    const TitleId title = builder.title();
    builder.phase(title, PhaseKind::PreProduction, Day(2023, 6, 1), Day(2023, 8, 31));
    PlanBuilder other(builder);
    other.move(title, Stage::PreProduction, Day(2023, 9, 15));
    other.move(title, Stage::Delivered, Day(2024, 9, 15));
    const TimelineRow row = rowOf(builder.library(), other.plan(), title);
    QCOMPARE(text(row.greenlight), QStringLiteral("2023-09-15 planned"));
    QVERIFY(!row.greenlight->planned.isNull());
    QCOMPARE(text(row.delivery), QStringLiteral("2024-09-15 planned"));
    QVERIFY(!rowOf(builder, title).delivery);
}

void TestTimeline::aGateThatAMoveTookBackIsNone()
{
    LibraryBuilder builder;
    const TitleId title = builder.title();
    builder.stage(title, Stage::PreProduction, Day(2023, 2, 1)); // by mistake
    builder.stage(title, Stage::Development, Day(2023, 2, 1));
    PlanBuilder other(builder);
    other.move(title, Stage::PreProduction, Day(2023, 9, 1));
    other.move(title, Stage::Development, Day(2023, 9, 1));
    QVERIFY(!rowOf(builder, title).greenlight);
    QVERIFY(!rowOf(builder.library(), other.plan(), title).greenlight);
}

void TestTimeline::aFactStandsOverAnEarlierPlan()
{
    LibraryBuilder builder;
    const TitleId title = builder.title();
    builder.stage(title, Stage::Development, Day(2023, 3, 1));
    PlanBuilder other(builder);
    other.move(title, Stage::PreProduction, Day(2023, 2, 1));
    QVERIFY(!rowOf(builder.library(), other.plan(), title).greenlight);
    other.move(title, Stage::PreProduction, Day(2023, 3, 1));
    QCOMPARE(text(rowOf(builder.library(), other.plan(), title).greenlight), QStringLiteral("2023-03-01 planned"));
}

void TestTimeline::factsAfterAsOfDoNotExist()
{
    LibraryBuilder builder;
    const TitleId title = builder.title();
    builder.stage(title, Stage::PreProduction, today.plusDays(1));
    QVERIFY(!rowOf(builder, title).greenlight);
}

void TestTimeline::titlesThatAreLeftOutHaveNoRow()
{
    LibraryBuilder builder;
    const TitleId title = builder.title();
    builder.library().planTitles.first().included = false;
    QVERIFY(rowOf(builder, title).title.isNull());
}

void TestTimeline::milestonesFollowPhasesThatAreDragged()
{
    LibraryBuilder builder;
    const TitleId title = builder.title();
    builder.phase(title, PhaseKind::Production, Day(2023, 6, 1), Day(2023, 8, 31));
    builder.library().milestones = {
        {{900}, title, {}, QStringLiteral("Wrap"), PhaseKind::Production, Edge::End, 3, {}},
        {{901}, title, {}, QStringLiteral("First"), PhaseKind::Production, Edge::Start, 0, Day(2023, 2, 1)}};
    const TimelineRow row = rowOf(builder, title);
    QCOMPARE(row.milestones.size(), size_t(2));
    TitlePhases phases = row.phases;
    phases[size_t(PhaseKind::Production)] = PhaseDays{Day(2023, 7, 1), Day(2023, 9, 30)};
    const TimelineRow moved = withPhases(builder.library(), row, phases, today);
    const auto dayOf = [&](qint64 id) {
        return *std::ranges::find(moved.milestones, MilestoneId{id}, &MilestoneFigures::milestone)->day();
    };
    QCOMPARE(dayOf(900), Day(2023, 10, 3));
    QCOMPARE(dayOf(901), Day(2023, 2, 1)); // done
    phases[size_t(PhaseKind::Production)] = PhaseDays{Day(2023, 1, 1), Day(2023, 2, 28)};
    const TimelineRow overdue = withPhases(builder.library(), row, phases, today);
    QVERIFY(!row.milestones.back().late && overdue.milestones.back().late);
    phases[size_t(PhaseKind::Production)].reset();
    QCOMPARE(withPhases(builder.library(), row, phases, today).milestones.size(), size_t(1));
}

void TestTimeline::everyRightThatEndsIsKnown()
{
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    builder.grant(ip, Day(2020, 1, 1), Day(2030, 12, 31), GrantKind::Purchase); // far away, and missed by nothing
    const TitleId title = builder.title();
    builder.stage(title, Stage::Development, Day(2023, 1, 1));
    builder.tie(title, ip);
    const TimelineRow row = rowOf(builder, title);
    QCOMPARE(row.rights.size(), size_t(1));
    QCOMPARE(row.rights.front().lastDay, Day(2030, 12, 31));
    QVERIFY(!missedRight(row));
    QVERIFY(figuresOf(builder.library(), builder.plan(), today).lapses.empty());
}

void TestTimeline::aRightIsMissedByTheScheduleInHand()
{
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    builder.grant(ip, Day(2020, 1, 1), Day(2023, 12, 31)); // an option
    const TitleId title = builder.title(Format::Drama, Day(2024, 12, 1));
    builder.stage(title, Stage::Development, Day(2023, 1, 1));
    builder.tie(title, ip);
    builder.phase(title, PhaseKind::Production, Day(2023, 12, 1), Day(2024, 3, 31));
    const TimelineRow row = rowOf(builder, title);
    QVERIFY(!missedRight(row)); // it can be exercised until the shoot
    TitlePhases phases = row.phases;
    phases[size_t(PhaseKind::Production)]->start = Day(2024, 1, 1);
    const TimelineRow moved = withPhases(builder.library(), row, phases, today);
    QVERIFY(missedRight(moved));
    QCOMPARE(missedRight(moved)->ip, ip);
    QCOMPARE(neededUntil(moved, RightsNeed::Exercise), Day(2024, 1, 1));
    QCOMPARE(neededUntil(moved, RightsNeed::Use), Day(2024, 12, 1));
}

void TestTimeline::extentsHoldEverything()
{
    LibraryBuilder builder;
    const TitleId title = builder.title(Format::Drama, Day(2024, 5, 1));
    QVERIFY(!rowOf(builder, builder.title()).extent());
    builder.phase(title, PhaseKind::Development, Day(2022, 1, 1), Day(2022, 6, 30));
    ReleaseWindow window;
    window.id = {950};
    window.plan = builder.plan();
    window.title = title;
    window.days = 100;
    builder.library().windows = {window};
    const auto extent = rowOf(builder, title).extent();
    QVERIFY(extent);
    QCOMPARE(extent->start, Day(2022, 1, 1));
    QCOMPARE(extent->end, Day(2024, 5, 1).plusDays(99));
    QCOMPARE(rowOf(builder, title).span()->end, Day(2024, 5, 1));
}

SLATEBOARD_TEST(TestTimeline)
#include "tst_timeline.moc"
