// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/changessince.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

const Day before(2023, 2, 28);
const Formatter english(Language::English, Currency{});

// What is otherwise between two libraries.
ChangesSince changesBetween(const LibraryBuilder &then, const LibraryBuilder &now)
{
    return changesSince(stateOn(then.library(), then.plan(), before),
                        stateOf(now.library(), figuresOf(now.library(), now.plan(), today)));
}

// In words, as they stand in the source: no translator tells one day from two here.
QStringList linesOf(const LibraryBuilder &then, const LibraryBuilder &now)
{
    QStringList lines;
    for (const Change &change : changesBetween(then, now).changes)
        lines << changeSentence(now.library(), change, english);
    return lines;
}

// One that nobody has edited: what is otherwise are the facts between the days.
QStringList linesOf(const LibraryBuilder &builder)
{
    return linesOf(builder, builder);
}

Milestone milestoneOf(TitleId title, qint64 id, PhaseKind phase)
{
    Milestone milestone;
    milestone.id = {id};
    milestone.title = title;
    milestone.englishName = QStringLiteral("Delivery");
    milestone.phase = phase;
    milestone.edge = Edge::End;
    return milestone;
}

} // namespace

class TestChangesSince : public QObject {
    Q_OBJECT

private slots:
    void nothingIsOtherwiseBetweenAlikeStates();
    void whatWasSecuredAndWhatLapsedIsCounted();
    void whatIsEnteredLateIsNoGain();
    void titlesMove_data();
    void titlesMove();
    void titlesComeIntoThePlanAndGo();
    void releasesSlipOrComeSooner();
    void aReleaseWhoseDayHasGoneIsOverdueOnce();
    void theMilestoneThatSlipsFurthestSpeaksForItsTitle();
    void titlesGoOverBudgetAndBack();
    void quartersGoOverTheirCap();
    void aRightThatNowEndsTooEarlyIsNamed();
    void decisionsAreToldWithTheirOutcome();
    void groupsComeInTurnWhereThereIsLittleRoom();
    void anotherPlanThenIsTheWorkingOne();
};

void TestChangesSince::nothingIsOtherwiseBetweenAlikeStates()
{
    LibraryBuilder builder;
    const TitleId title = builder.title(Format::Drama, Day(2023, 9, 1));
    builder.stage(title, Stage::Production, Day(2023, 1, 1));
    builder.tie(title, builder.ip());
    builder.grant(builder.library().titleIps.front().ip, Day(2022, 1, 1), std::nullopt);
    QCOMPARE(linesOf(builder), QStringList());
    QCOMPARE(linesOf(LibraryBuilder()), QStringList());
}

void TestChangesSince::whatWasSecuredAndWhatLapsedIsCounted()
{
    LibraryBuilder builder;
    for (const Day from : {before, before.plusDays(1), today})
        builder.grant(builder.ip(), from, std::nullopt);
    builder.grant(builder.ip(), Day(2022, 1, 1), before);
    builder.grant(builder.ip(), today.plusDays(1), std::nullopt); // to come
    QCOMPARE(linesOf(builder), (QStringList{"2 source IP(s) secured", "1 source IP(s) no longer secured"}));
    const ChangesSince changes = changesBetween(builder, builder);
    QCOMPARE(changes.since, before);
    QCOMPARE(changes.asOf, today);
    QCOMPARE(changes.counts.front().before, 2);
    QCOMPARE(changes.counts.front().now, 3);
    QCOMPARE(changes.changes.front().rows.size(), size_t{2});
    QVERIFY(!changes.changes.front().countsTitles);
}

void TestChangesSince::whatIsEnteredLateIsNoGain()
{
    LibraryBuilder now;
    now.grant(now.ip(), Day(2021, 1, 1), std::nullopt);
    now.grant(now.ip(), today, std::nullopt);
    QCOMPARE(linesOf(LibraryBuilder(), now),
             (QStringList{"1 source IP(s) secured", "1 source IP(s), secured before, entered"}));
}

void TestChangesSince::titlesMove_data()
{
    QTest::addColumn<Stage>("from");
    QTest::addColumn<Stage>("to");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isBad");
    QTest::newRow("on") << Stage::PreProduction << Stage::Production << "moved to Production" << false;
    QTest::newRow("past the gate") << Stage::Development << Stage::PreProduction << "greenlit, in Pre-production"
                                   << false;
    QTest::newRow("out") << Stage::Delivered << Stage::Released << "released" << false;
    QTest::newRow("back") << Stage::Production << Stage::Development << "back to Development" << true;
    QTest::newRow("away") << Stage::Development << Stage::Shelved << "shelved" << true;
    QTest::newRow("and again") << Stage::Shelved << Stage::Development << "taken up again, in Development" << false;
}

void TestChangesSince::titlesMove()
{
    QFETCH(Stage, from);
    QFETCH(Stage, to);
    QFETCH(QString, line);
    QFETCH(bool, isBad);
    LibraryBuilder builder;
    const TitleId title = builder.title();
    builder.stage(title, from, before);
    builder.stage(title, to, before.plusDays(1));
    const ChangesSince changes = changesBetween(builder, builder);
    QCOMPARE(changes.changes.size(), size_t{1});
    const Change &change = changes.changes.front();
    QCOMPARE(changeSentence(builder.library(), change, english),
             builder.library().titles.front().englishName + ": " + line);
    QCOMPARE(change.isBad(), isBad);
    QCOMPARE(change.title, title);
    QCOMPARE(change.day, std::optional(before.plusDays(1)));
}

void TestChangesSince::titlesComeIntoThePlanAndGo()
{
    LibraryBuilder then;
    const TitleId kept = then.title();
    const TitleId left = then.title();
    then.library().titles.last().koreanName = QStringLiteral("떠난 작품");
    LibraryBuilder now = then;
    now.library().titles.removeLast();
    now.library().planTitles.removeLast();
    const TitleId added = now.title();
    const ChangesSince changes = changesBetween(then, now);
    QCOMPARE(changes.changes.size(), size_t{2});
    QCOMPARE(changes.changes.front().kind, ChangeKind::NewTitle);
    QCOMPARE(changes.changes.front().title, added);
    QCOMPARE(changes.changes.back().kind, ChangeKind::GoneTitle);
    QCOMPARE(changes.changes.back().title, left);
    QCOMPARE(changeSentence(now.library(), changes.changes.back(), Formatter(Language::Korean, Currency{})),
             QStringLiteral("떠난 작품: no longer in the plan")); // though the library has it no more
    QVERIFY(kept != added);
}

void TestChangesSince::releasesSlipOrComeSooner()
{
    LibraryBuilder then;
    const TitleId later = then.title(Format::Drama, Day(2023, 9, 1));
    then.title(Format::Drama, Day(2023, 9, 1));
    LibraryBuilder now = then;
    now.library().planTitles[0].targetRelease = Day(2023, 10, 5);
    now.library().planTitles[1].targetRelease = Day(2023, 8, 31);
    const QStringList names{now.library().titles[0].englishName, now.library().titles[1].englishName};
    QCOMPARE(linesOf(then, now), (QStringList{names[1] + ": release 1 day(s) sooner, on 2023-08-31",
                                              names[0] + ": release slips 34 day(s), to 2023-10-05"}));
    now.stage(later, Stage::Released, today);
    QVERIFY(linesOf(then, now).contains(names[0] + ": released 154 day(s) early, on 2023-03-31"));
}

void TestChangesSince::aReleaseWhoseDayHasGoneIsOverdueOnce()
{
    LibraryBuilder builder;
    builder.title(Format::Drama, before);
    const QString name = builder.library().titles.front().englishName;
    QCOMPARE(linesOf(builder), QStringList(name + ": not released, planned for 2023-02-28"));
    builder.library().planTitles[0].targetRelease = before.plusDays(-1);
    QCOMPARE(linesOf(builder), QStringList()); // it was overdue then
    builder.library().planTitles[0].targetRelease = today;
    QCOMPARE(linesOf(builder), QStringList()); // the day is not over
}

void TestChangesSince::theMilestoneThatSlipsFurthestSpeaksForItsTitle()
{
    LibraryBuilder then;
    const TitleId title = then.title();
    then.stage(title, Stage::Production, Day(2023, 1, 1));
    then.phase(title, PhaseKind::Production, Day(2023, 1, 1), Day(2023, 6, 30));
    then.phase(title, PhaseKind::PostProduction, Day(2023, 7, 1), Day(2023, 9, 30));
    then.library().milestones << milestoneOf(title, 501, PhaseKind::Production)
                              << milestoneOf(title, 502, PhaseKind::PostProduction);
    LibraryBuilder now = then;
    now.library().phases[0].end = Day(2023, 7, 10);
    now.library().phases[1].end = Day(2023, 10, 30);
    const ChangesSince changes = changesBetween(then, now);
    QCOMPARE(changes.changes.size(), size_t{1});
    QCOMPARE(changes.changes.front().milestone, MilestoneId{502});
    QCOMPARE(changes.changes.front().rows, (std::vector<qint64>{501, 502}));
    QCOMPARE(linesOf(then, now).front(),
             now.library().titles.front().englishName + ": Delivery slips 30 day(s), to 2023-10-30 (and 1 more)");
}

void TestChangesSince::titlesGoOverBudgetAndBack()
{
    LibraryBuilder builder;
    const AccountId cast = builder.account();
    const TitleId title = builder.title();
    builder.line(title, cast, PhaseKind::Production, 1'000'000'000);
    builder.pay(title, cast, today, 1'062'000'000);
    const QString name = builder.library().titles.front().englishName;
    QCOMPARE(linesOf(builder), QStringList(name + ": 6.2% over budget (62m)"));
    LibraryBuilder more = builder;
    more.pay(title, cast, Day(2023, 1, 1), 50'000'000);
    QCOMPARE(linesOf(more), QStringList(name + ": 11.2% over budget (112m)"));
    more.pay(title, cast, Day(2023, 1, 1), 1'000'000'000);
    QCOMPARE(linesOf(more), QStringList(name + ": now 111.2% over budget (1.1bn, was 50m)"));
    LibraryBuilder raised = more;
    raised.library().budgetLines[0].amount = {3'000'000'000};
    QCOMPARE(linesOf(more, raised), QStringList(name + ": within its budget of 3bn again"));
    raised.stage(title, Stage::Shelved, Day(2023, 1, 1));
    raised.library().budgetLines[0].amount = {1};
    QVERIFY(linesOf(raised).isEmpty()); // nobody waits for it
}

void TestChangesSince::quartersGoOverTheirCap()
{
    LibraryBuilder builder;
    builder.cap(CapScope::Quarter, 100'000'000, Day(2023, 1, 1), Day(2023, 12, 31));
    const TitleId title = builder.title();
    builder.pay(title, {}, today, 150'000'000);
    const ChangesSince changes = changesBetween(builder, builder);
    QCOMPARE(linesOf(builder), QStringList("Q1 23: 50m over the cap"));
    QCOMPARE(changes.changes.front().group(), ChangeGroup::OverBudget);
    QVERIFY(changes.changes.front().isBad());
    LibraryBuilder raised = builder;
    raised.library().costs[0].day = Day(2023, 1, 1);
    LibraryBuilder now = raised;
    now.library().caps[0].amount = {200'000'000};
    QCOMPARE(linesOf(raised, now), QStringList("Q1 23: within the cap again"));
}

void TestChangesSince::aRightThatNowEndsTooEarlyIsNamed()
{
    LibraryBuilder then;
    const TitleId title = then.title(Format::Drama, Day(2023, 12, 1));
    then.stage(title, Stage::Production, Day(2023, 1, 1));
    IpHead ip;
    ip.title = QStringLiteral("Glass Garden");
    then.tie(title, then.ip(ip));
    then.grant(then.library().titleIps.front().ip, Day(2022, 1, 1), Day(2023, 12, 31), GrantKind::Licence);
    LibraryBuilder now = then;
    now.library().planTitles[0].targetRelease = Day(2024, 2, 1);
    QVERIFY(linesOf(then, now).contains(then.library().titles.front().englishName +
                                        ": the right in “Glass Garden” now ends too early, on 2023-12-31"));
    QVERIFY(linesOf(then, then).isEmpty());
}

void TestChangesSince::decisionsAreToldWithTheirOutcome()
{
    LibraryBuilder builder;
    Decision decision;
    decision.id = {900};
    decision.question = QStringLiteral("Shelve Forever Deputy?");
    decision.outcome = QStringLiteral("No");
    decision.decidedOn = today;
    builder.library().decisions << decision;
    QCOMPARE(linesOf(builder), QStringList("Shelve Forever Deputy? — No"));
    builder.library().decisions.first().decidedOn = before;
    QVERIFY(linesOf(builder).isEmpty());
}

void TestChangesSince::groupsComeInTurnWhereThereIsLittleRoom()
{
    LibraryBuilder then;
    for (int i = 0; i < 3; ++i)
        then.title(Format::Drama, Day(2023, 9, 1));
    LibraryBuilder now = then;
    for (int i = 0; i < 3; ++i)
        now.library().planTitles[i].targetRelease = Day(2023, 9, 10 + i);
    now.grant(now.ip(), today, std::nullopt);
    const ChangesSince changes = changesBetween(then, now);
    QCOMPARE(changes.changes.size(), size_t{4});
    const auto foremost = foremostChanges(changes, 3);
    QCOMPARE(foremost.size(), size_t{3});
    QCOMPARE(foremost[0]->kind, ChangeKind::Gained);
    QCOMPARE(foremost[1]->daysLater(), std::optional<qint64>(11)); // the one that slipped furthest
    QCOMPARE(foremost[2]->daysLater(), std::optional<qint64>(10));
    QCOMPARE(foremostChanges(changes, 99).size(), size_t{4});
    QCOMPARE(changes.of(ChangeGroup::Slipped).size(), size_t{3});
}

void TestChangesSince::anotherPlanThenIsTheWorkingOne()
{
    LibraryBuilder builder;
    builder.title();
    const SlateState state = stateOn(builder.library(), PlanId{12345}, before);
    QCOMPARE(state.titles.size(), size_t{1});
}

SLATEBOARD_TEST(TestChangesSince)
#include "tst_changessince.moc"
