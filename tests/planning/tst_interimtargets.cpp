// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/goals.h"
#include "app/planning/interimtargets.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

QStringList written(const QList<InterimTarget> &interims)
{
    QStringList rows;
    for (const InterimTarget &interim : interims)
        rows << QStringLiteral("%1 %2").arg(interim.day.iso()).arg(interim.target);
    return rows;
}

} // namespace

class TestInterimTargets : public QObject {
    Q_OBJECT

private slots:
    void quartersEndBetweenStartAndDeadline_data();
    void quartersEndBetweenStartAndDeadline();
    void straightOnesLeadToTheTarget();
    void straightOnesNeverFall();
    void aPlanSetsTheRhythm();
    void aPlanThatBringsNothingHasNone();
    void whatWasCountedOnTheirDaysIsTold();
};

void TestInterimTargets::quartersEndBetweenStartAndDeadline_data()
{
    QTest::addColumn<Day>("start");
    QTest::addColumn<Day>("deadline");
    QTest::addColumn<int>("quarters");
    QTest::newRow("three in a year that ends with its last day") << Day(2023, 1, 1) << Day(2023, 12, 31) << 3;
    QTest::newRow("four if it ends a day later") << Day(2023, 1, 1) << Day(2024, 1, 1) << 4;
    QTest::newRow("not the one that it starts on") << Day(2023, 3, 31) << Day(2023, 9, 30) << 1;
    QTest::newRow("none within a quarter") << Day(2023, 1, 10) << Day(2023, 3, 20) << 0;
}

void TestInterimTargets::quartersEndBetweenStartAndDeadline()
{
    QFETCH(Day, start);
    QFETCH(Day, deadline);
    QTEST(static_cast<int>(quarterEndsOf({{}, {}, Measure::SourceIps, 10, start, deadline}).size()), "quarters");
}

void TestInterimTargets::straightOnesLeadToTheTarget()
{
    LibraryBuilder builder;
    for (int i = 0; i < 20; ++i)
        builder.grant(builder.ip(), Day(2022, 12, 1), std::nullopt); // there on the start
    const Goal goal = builder.goal(Measure::SourceIps, 120, Day(2023, 1, 1), Day(2024, 1, 1));
    QCOMPARE(written(straightInterims(builder.library(), goal)),
             (QStringList{QStringLiteral("2023-03-31 44"), QStringLiteral("2023-06-30 69"),
                          QStringLiteral("2023-09-30 95"), QStringLiteral("2023-12-31 120")}));
    QCOMPARE(straightInterims(builder.library(), goal).first().goal, goal.id);
}

void TestInterimTargets::straightOnesNeverFall()
{
    LibraryBuilder builder;
    for (int i = 0; i < 20; ++i)
        builder.grant(builder.ip(), Day(2022, 12, 1), Day(2023, 1, 31));
    const Goal goal = builder.goal(Measure::SourceIps, 10, Day(2023, 1, 1), Day(2023, 12, 31)); // more are there
    QCOMPARE(written(straightInterims(builder.library(), goal)),
             (QStringList{QStringLiteral("2023-03-31 10"), QStringLiteral("2023-06-30 10"),
                          QStringLiteral("2023-09-30 10")}));
}

// Of four releases that the plan has, one comes in the second quarter and three in the fourth.
void TestInterimTargets::aPlanSetsTheRhythm()
{
    LibraryBuilder builder;
    builder.stage(builder.title(), Stage::Released, Day(2022, 5, 1));
    builder.title(Format::Drama, Day(2023, 5, 2));
    for (int i = 0; i < 3; ++i)
        builder.title(Format::Film, Day(2023, 11, 1));
    const Goal goal = builder.goal(Measure::ReleasedTitles, 9, Day(2022, 1, 1), Day(2024, 1, 31));
    QCOMPARE(
        written(interimsByPlan(builder.library(), builder.plan(), goal, today)),
        (QStringList{QStringLiteral("2023-06-30 3"), QStringLiteral("2023-09-30 3"), QStringLiteral("2023-12-31 9")}));
}

void TestInterimTargets::aPlanThatBringsNothingHasNone()
{
    LibraryBuilder builder;
    builder.grant(builder.ip(), Day(2022, 1, 1), std::nullopt);
    const Goal ips = builder.goal(Measure::SourceIps, 9, Day(2022, 1, 1), Day(2023, 12, 31));
    QVERIFY(interimsByPlan(builder.library(), builder.plan(), ips, today).isEmpty());
    builder.stage(builder.title(), Stage::Released, Day(2022, 5, 1));
    builder.title(Format::Drama, Day(2023, 5, 2));
    const Goal reached = builder.goal(Measure::ReleasedTitles, 1, Day(2022, 1, 1), Day(2023, 12, 31));
    QVERIFY(interimsByPlan(builder.library(), builder.plan(), reached, today).isEmpty());
}

void TestInterimTargets::whatWasCountedOnTheirDaysIsTold()
{
    LibraryBuilder builder;
    builder.grant(builder.ip(), Day(2022, 6, 30), std::nullopt);
    builder.grant(builder.ip(), Day(2022, 7, 1), Day(2022, 11, 30));
    const Goal goal = builder.goal(Measure::SourceIps, 9, Day(2022, 1, 1), Day(2023, 12, 31));
    const Goal other = builder.goal(Measure::DramaIps, 9, Day(2022, 1, 1), Day(2023, 12, 31));
    builder.library().interimTargets = {{{501}, goal.id, today.plusDays(1), 3},
                                        {{502}, goal.id, Day(2022, 9, 30), 2},
                                        {{503}, goal.id, Day(2022, 6, 30), 2},
                                        {{504}, other.id, Day(2022, 6, 30), 1},
                                        {{505}, goal.id, today, 2}};
    const GoalFigures figures = goalFigures(builder.library(), goal, today);
    QStringList told;
    for (const InterimFigures &interim : figures.interims)
        told << QStringLiteral("%1 %2 %3").arg(interim.day.iso()).arg(interim.had.value_or(-1)).arg(interim.isMissed());
    QCOMPARE(told, (QStringList{QStringLiteral("2022-06-30 1 1"), QStringLiteral("2022-09-30 2 0"),
                                QStringLiteral("2023-03-31 1 1"), QStringLiteral("2023-04-01 -1 0")}));
}

SLATEBOARD_TEST(TestInterimTargets)
#include "tst_interimtargets.moc"
