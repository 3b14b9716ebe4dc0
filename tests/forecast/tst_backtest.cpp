// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/knownthen.h"
#include "app/forecast/trackrecord.h"
#include "app/model/forecastrecord.h"
#include "tests/forecast/goalhistories.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::forecast;

namespace {

constexpr Fan tenToFifty(int step)
{
    return {Day(), 10, 10 + step, 10 + 2 * step, 10 + 3 * step, 10 + 4 * step};
}

} // namespace

class TestBacktest : public QObject {
    Q_OBJECT

private slots:
    void aScoreSaysWhatHeld_data();
    void aScoreSaysWhatHeld();
    void pinballLossByHand();
    void everyMonthsEndWithSixBeforeIsAnOrigin();
    void evenMonthsAreForecastWell();
    void whatWasNotKnownThenIsNotUsed();
    void aShortHistoryHasNoCases();
    void recordsAreKeptForEachHorizon();
    void recordsAreScoredWhenTheirDayHasCome();
};

void TestBacktest::aScoreSaysWhatHeld_data()
{
    QTest::addColumn<int>("actual");
    QTest::addColumn<bool>("in50");
    QTest::addColumn<bool>("in80");
    QTest::newRow("below") << 9 << false << false;
    QTest::newRow("on P10") << 10 << false << true;
    QTest::newRow("on P25") << 20 << true << true;
    QTest::newRow("on P75") << 40 << true << true;
    QTest::newRow("on P90") << 50 << false << true;
    QTest::newRow("above") << 51 << false << false;
}

void TestBacktest::aScoreSaysWhatHeld()
{
    QFETCH(int, actual);
    const Score score = scoreOf(tenToFifty(10), actual);
    QTEST(score.in50, "in50");
    QTEST(score.in80, "in80");
}

void TestBacktest::pinballLossByHand()
{
    // 30 was forecast as 10, 20, 30, 40, 50: 0.1*20, 0.25*10, 0, 0.25*10, 0.1*20.
    QCOMPARE(scoreOf(tenToFifty(10), 30).pinball, (2 + 2.5 + 0 + 2.5 + 2) / 5);
    QCOMPARE(scoreOf(tenToFifty(0), 10).pinball, 0.0);
    QVERIFY(scoreOf(tenToFifty(10), 90).pinball > scoreOf(tenToFifty(10), 60).pinball);
}

void TestBacktest::everyMonthsEndWithSixBeforeIsAnOrigin()
{
    LibraryBuilder builder;
    secure(builder, evenMonths);
    const Goal goal = builder.goal(Measure::SourceIps, 500, Day(2021, 1, 1), Day(2024, 12, 31));
    const Backtest test = backtest(builder.library(), goal, Day(2022, 12, 31));
    // Origins from June 2021 on; so many that a horizon still ends by December 2022.
    QCOMPARE(test.horizons.size(), size_t(5));
    QCOMPARE(test.horizons[0].months, 1);
    QCOMPARE(test.horizons[0].cases, 18);
    QCOMPARE(test.horizons[1].cases, 16);
    QCOMPARE(test.horizons[2].cases, 13);
    QCOMPARE(test.horizons[3].cases, 7);
    QCOMPARE(test.horizons[4].months, 0);
    QCOMPARE(test.horizons[4].cases, 54);
    QCOMPARE(test.cases.size(), size_t(54));
    QCOMPARE(test.cases.front().madeOn, Day(2021, 6, 30));
    QCOMPARE(test.cases.front().day, Day(2021, 7, 31));
    QCOMPARE(test.cases.front().actual, 35);
    // A day before the month's end that month is not complete.
    QCOMPARE(backtest(builder.library(), goal, Day(2022, 12, 30)).horizons[0].cases, 17);
}

void TestBacktest::evenMonthsAreForecastWell()
{
    LibraryBuilder builder;
    secure(builder, evenMonths);
    const Goal goal = builder.goal(Measure::SourceIps, 500, Day(2021, 1, 1), Day(2024, 12, 31));
    const HorizonScore all = backtest(builder.library(), goal, Day(2022, 12, 31)).horizons.back();
    const MethodScore &own = all.methods[static_cast<size_t>(Method::Forecast)];
    QVERIFY(own.in80 >= all.cases * 7 / 10);
    QVERIFY(own.in50 <= own.in80);
    QVERIFY(own.pinball > 0 && own.pinball < 3);
    QVERIFY(own.width80 > 0);
}

void TestBacktest::whatWasNotKnownThenIsNotUsed()
{
    LibraryBuilder builder;
    secure(builder, evenMonths);
    RightsGrant &returned = builder.library().grants[0];
    returned.endsOn = Day(2022, 6, 30);
    returned.closing = GrantClosing::Returned;
    returned.closedOn = returned.endsOn;
    const Library known = asKnownOn(builder.library(), Day(2021, 2, 28));
    QCOMPARE(known.grants.size(), 9);
    QVERIFY(!known.grants[0].endsOn);
    QVERIFY(!known.grants[0].closing);
    QCOMPARE(asKnownOn(builder.library(), Day(2022, 12, 31)).grants[0], returned);

    // What comes later moves no forecast made before.
    const Goal goal = builder.goal(Measure::SourceIps, 500, Day(2021, 1, 1), Day(2024, 12, 31));
    const Backtest before = backtest(builder.library(), goal, Day(2022, 6, 30));
    secure(builder, {50, 60}, std::nullopt, Month::of(Day(2022, 9, 1)));
    const Backtest after = backtest(builder.library(), goal, Day(2022, 12, 31));
    for (size_t i = 0, j = 0; i < before.cases.size(); ++i, ++j) {
        while (after.cases[j].madeOn != before.cases[i].madeOn || after.cases[j].months != before.cases[i].months)
            ++j;
        QCOMPARE(after.cases[j].fans, before.cases[i].fans);
    }
}

void TestBacktest::aShortHistoryHasNoCases()
{
    LibraryBuilder builder;
    secure(builder, {1, 2, 3, 1, 2, 3});
    const Goal goal = builder.goal(Measure::SourceIps, 500, Day(2021, 1, 1), Day(2024, 12, 31));
    QVERIFY(backtest(builder.library(), goal, Day(2021, 6, 30)).horizons.empty());
    QVERIFY(backtest(LibraryBuilder().library(), goal, Day(2021, 6, 30)).horizons.empty());
}

void TestBacktest::recordsAreKeptForEachHorizon()
{
    LibraryBuilder builder;
    secure(builder, evenMonths);
    const Goal goal = builder.goal(Measure::SourceIps, 200, Day(2021, 1, 1), Day(2024, 12, 31));
    const GoalForecast forecast = forecastGoal(builder.library(), goal, Day(2022, 12, 15));
    const QList<ForecastRecord> records = recordsOf(forecast);
    QCOMPARE(records.size(), 5);
    QCOMPARE(records[0].months, std::optional(1));
    QCOMPARE(records[0].day, Day(2023, 1, 31));
    QCOMPARE(records[3].day, Day(2023, 12, 31));
    QCOMPARE(records[4].months, std::optional<int>());
    QCOMPARE(records[4].day, goal.deadline);
    QCOMPARE(records[4].probability, forecast.probability);
    QCOMPARE(records[4].p50, double(forecast.atDeadline.p50));
    QVERIFY(recordsOf(forecastGoal(builder.library(), goal, Day(2022, 12, 15), 1.5)).isEmpty());
    QVERIFY(recordsOf(forecastGoal(builder.library(), goal, Day(2021, 3, 15))).isEmpty());
}

void TestBacktest::recordsAreScoredWhenTheirDayHasCome()
{
    LibraryBuilder builder;
    secure(builder, evenMonths); // 123 by the end
    const Goal goal = builder.goal(Measure::SourceIps, 120, Day(2021, 1, 1), Day(2022, 12, 31));
    ForecastRecord record;
    record.goal = goal.id;
    record.madeOn = Day(2022, 3, 31);
    record.day = goal.deadline;
    record.p10 = 100;
    record.p25 = 110;
    record.p50 = 115;
    record.p75 = 122;
    record.p90 = 130;
    record.probability = 0.4;
    QVERIFY(!score(record, builder.library(), Day(2022, 12, 30)));
    const std::optional<RecordScore> scored = score(record, builder.library(), Day(2023, 1, 1));
    QVERIFY(scored);
    QCOMPARE(scored->actual, 123);
    QVERIFY(scored->score.in80);
    QVERIFY(!scored->score.in50);
    QCOMPARE(scored->reached, std::optional(true));
    QCOMPARE(*scored->brier, 0.36);
    record.months = 9;
    QVERIFY(!score(record, builder.library(), Day(2023, 1, 1))->reached);
    record.goal = {99'999};
    QVERIFY(!score(record, builder.library(), Day(2023, 1, 1)));
}

SLATEBOARD_TEST(TestBacktest)
#include "tst_backtest.moc"
