// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/goals.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

// Source IPs secured for good in these months of 2022, one an entry.
LibraryBuilder securedIn(const QList<int> &months)
{
    LibraryBuilder builder;
    for (int month : months)
        builder.grant(builder.ip(), Day(2022, month, 10), std::nullopt);
    return builder;
}

QString pace(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', 2) : QStringLiteral("unknown");
}

} // namespace

class TestGoals : public QObject {
    Q_OBJECT

private slots:
    void paceCountsCompleteMonths_data();
    void paceCountsCompleteMonths();
    void paceIsNetOfLosses();
    void paceNeededCountsTheMonthsLeft_data();
    void paceNeededCountsTheMonthsLeft();
    void thePaceLeadsSomewhere_data();
    void thePaceLeadsSomewhere();
    void monthsRunFromTheStartOfTheGoal();
    void allGoalsComeInTheirOrder();
};

void TestGoals::paceCountsCompleteMonths_data()
{
    QTest::addColumn<int>("firstDay"); // of January, when the first source IP was secured
    QTest::addColumn<Day>("asOf");
    QTest::addColumn<QString>("had6");
    QTest::addColumn<QString>("had12");
    const auto row = [](const char *name, int firstDay, Day asOf, const char *had6, const char *had12) {
        QTest::newRow(name) << firstDay << asOf << QString::fromLatin1(had6) << QString::fromLatin1(had12);
    };
    // One in January and one in March, three in June, two in July.
    row("no facts yet", 10, Day(2022, 1, 9), "unknown", "unknown");
    row("five complete months", 1, Day(2022, 6, 29), "unknown", "unknown");
    row("the sixth ends today", 1, Day(2022, 6, 30), "0.83", "unknown");
    row("the facts begin within the first of six", 2, Day(2022, 6, 30), "unknown", "unknown");
    row("an unfinished month is left out", 1, Day(2022, 7, 30), "0.83", "unknown");
    row("nor is it the sixth", 10, Day(2022, 7, 30), "unknown", "unknown");
    row("six after the month of the first fact", 10, Day(2022, 7, 31), "1.00", "unknown");
    row("the window moves on", 1, Day(2022, 7, 31), "1.00", "unknown");
    row("months without gains count", 1, Day(2022, 12, 31), "0.33", "0.58");
    row("eleven after the month of the first fact", 31, Day(2022, 12, 31), "0.33", "unknown");
    row("twelve after the month of the first fact", 31, Day(2023, 1, 31), "0.00", "0.50");
    row("long ago", 10, Day(2024, 12, 31), "0.00", "0.00");
}

void TestGoals::paceCountsCompleteMonths()
{
    QFETCH(int, firstDay);
    QFETCH(Day, asOf);
    LibraryBuilder builder = securedIn({1, 3, 6, 6, 6, 7, 7});
    builder.library().grants.front().startsOn = Day(2022, 1, firstDay);
    // The goal starts later than the facts: that shortens no pace.
    const Goal goal = builder.goal(Measure::SourceIps, 100, Day(2022, 5, 20), Day(2023, 12, 31));
    const GoalFigures figures = goalFigures(builder.library(), goal, asOf);
    QTEST(pace(figures.paceHad6), "had6");
    QTEST(pace(figures.paceHad12), "had12");
}

void TestGoals::paceIsNetOfLosses()
{
    LibraryBuilder builder = securedIn({1, 3, 4});
    for (RightsGrant &grant : builder.library().grants)
        grant.endsOn = Day(2022, 6, 15);
    const Goal goal = builder.goal(Measure::SourceIps, 100, Day(2022, 1, 1), Day(2023, 12, 31));
    const GoalFigures figures = goalFigures(builder.library(), goal, Day(2022, 7, 31));
    QCOMPARE(figures.value, 0);
    QCOMPARE(pace(figures.paceHad6), QStringLiteral("-0.17"));
}

void TestGoals::paceNeededCountsTheMonthsLeft_data()
{
    QTest::addColumn<Day>("asOf");
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("needed");
    QTest::newRow("nine months for nine") << Day(2023, 3, 31) << 10 << "1.00";
    QTest::newRow("half a month more") << Day(2023, 4, 15) << 10 << "1.06";
    QTest::newRow("half of February") << Day(2023, 2, 14) << 22 << "2.00";
    QTest::newRow("reached") << Day(2023, 3, 31) << 1 << "0.00";
    QTest::newRow("the day before the deadline") << Day(2023, 12, 30) << 2 << "31.00";
    QTest::newRow("on the deadline") << Day(2023, 12, 31) << 10 << "unknown";
    QTest::newRow("past the deadline") << Day(2024, 1, 1) << 10 << "unknown";
    QTest::newRow("reached and past the deadline") << Day(2024, 1, 1) << 1 << "0.00";
}

void TestGoals::paceNeededCountsTheMonthsLeft()
{
    QFETCH(Day, asOf);
    QFETCH(int, target);
    LibraryBuilder builder = securedIn({1});
    const Goal goal = builder.goal(Measure::SourceIps, target, Day(2022, 1, 1), Day(2023, 12, 31));
    QTEST(pace(goalFigures(builder.library(), goal, asOf).paceNeeded), "needed");
}

void TestGoals::thePaceLeadsSomewhere_data()
{
    QTest::addColumn<Day>("asOf");
    QTest::addColumn<int>("lost"); // of seven, in September
    QTest::addColumn<int>("atDeadline");
    // One in January and one in March, three in June, two in July of 2022; the deadline is the last of 2023.
    QTest::newRow("history too short") << Day(2022, 6, 29) << 0 << -1;
    QTest::newRow("five sixths for 18 months") << Day(2022, 6, 30) << 0 << 5 + 15;
    QTest::newRow("one for 17 months") << Day(2022, 7, 31) << 0 << 7 + 17;
    QTest::newRow("rounded down: five sixths for 15 months") << Day(2022, 9, 30) << 0 << 7 + 12;
    QTest::newRow("losses lead down, and no further than nothing") << Day(2022, 9, 30) << 7 << 0;
    QTest::newRow("nothing gained") << Day(2023, 6, 30) << 0 << 7;
    QTest::newRow("the day before the deadline") << Day(2023, 12, 30) << 0 << 7;
    QTest::newRow("on the deadline") << Day(2023, 12, 31) << 0 << -1;
    QTest::newRow("past the deadline") << Day(2024, 1, 1) << 0 << -1;
}

void TestGoals::thePaceLeadsSomewhere()
{
    QFETCH(Day, asOf);
    QFETCH(int, lost);
    LibraryBuilder builder = securedIn({1, 3, 6, 6, 6, 7, 7});
    builder.library().grants.front().startsOn = Day(2022, 1, 1);
    for (int i = 0; i < lost; ++i)
        builder.library().grants[i].endsOn = Day(2022, 9, 15);
    const Goal goal = builder.goal(Measure::SourceIps, 100, Day(2022, 1, 1), Day(2023, 12, 31));
    QTEST(goalFigures(builder.library(), goal, asOf).atPace6.value_or(-1), "atDeadline");
}

void TestGoals::monthsRunFromTheStartOfTheGoal()
{
    LibraryBuilder builder = securedIn({1, 2, 2, 4});
    const Goal goal = builder.goal(Measure::SourceIps, 100, Day(2022, 2, 1), Day(2023, 12, 31));
    const GoalFigures figures = goalFigures(builder.library(), goal, Day(2022, 4, 30));
    QCOMPARE(figures.months.size(), size_t{3});
    QCOMPARE(figures.months.front().gained, 2);
    QCOMPARE(figures.months.front().value, 3); // with the one before the goal began
    QCOMPARE(figures.months.back().value, figures.value);
    QCOMPARE(figures.steps.size(), size_t{4});
    QVERIFY(!figures.countsTitles);
}

void TestGoals::allGoalsComeInTheirOrder()
{
    LibraryBuilder builder = securedIn({1});
    builder.goal(Measure::DramaIps, 100, Day(2022, 1, 1), Day(2023, 12, 31));
    builder.goal(Measure::Originals, 10, Day(2022, 1, 1), Day(2023, 12, 31));
    const auto goals = allGoalFigures(builder.library(), Day(2022, 12, 31));
    QCOMPARE(goals.size(), size_t{2});
    for (size_t i = 0; i < goals.size(); ++i)
        QCOMPARE(goals[i].goal, builder.library().goals[static_cast<qsizetype>(i)]);
    QVERIFY(goals[1].countsTitles);
    QCOMPARE(pace(goals[0].paceHad6), QStringLiteral("unknown")); // nothing has ever been counted
}

SLATEBOARD_TEST(TestGoals)
#include "tst_goals.moc"
