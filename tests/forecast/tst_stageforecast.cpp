// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/forecast.h"
#include "app/forecast/history.h"
#include "tests/forecast/goalhistories.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::forecast;

namespace {

const Day pastEnd(2022, 12, 31);

// Two titles a month are pitched; each is greenlit 12 months later, but for every fourth, which is shelved instead.
LibraryBuilder steadyStages(int months = 36)
{
    LibraryBuilder builder;
    builder.library().info.dramaRule = DramaRule::Greenlit;
    for (int i = 0; i < 2 * months; ++i) {
        const Day pitched = Day(2020, 1, 1).plusMonths(i / 2);
        const TitleId title = builder.title();
        builder.stage(title, Stage::Pitch, pitched);
        const Day decided = pitched.plusMonths(12);
        if (pitched.plusMonths(4) <= pastEnd)
            builder.stage(title, Stage::Development, pitched.plusMonths(4));
        if (decided <= pastEnd)
            builder.stage(title, i % 4 == 3 ? Stage::Shelved : Stage::PreProduction, decided);
    }
    return builder;
}

GoalForecast greenlitForecast(LibraryBuilder &builder, int target, double pace = 1)
{
    return forecastGoal(builder.library(), builder.goal(Measure::DramaIps, target, Day(2020, 1, 1), Day(2023, 12, 31)),
                        pastEnd, pace);
}

} // namespace

class TestStageForecast : public QObject {
    Q_OBJECT

private slots:
    void titlesInStagesComeWhenTheirTimeHasCome();
    void whatStandsInStagesIsWorthMoreThanThePace();
    void newPitchesComeLater();
    void littleHistoryCountsTitlesOnly_data();
    void littleHistoryCountsTitlesOnly();
    void moreHasteBringsThemSooner();
};

void TestStageForecast::titlesInStagesComeWhenTheirTimeHasCome()
{
    LibraryBuilder builder = steadyStages();
    const GoalForecast forecast = greenlitForecast(builder, 200);
    QVERIFY(forecast.usesFunnel);
    QCOMPARE(forecast.value, 36); // three of four of the 24 months that are old enough
    // About one and a half a month go on to be greenlit.
    const int gained = forecast.atDeadline.p50 - forecast.value;
    QVERIFY2(gained >= 14 && gained <= 21, qPrintable(QString::number(gained)));
}

void TestStageForecast::whatStandsInStagesIsWorthMoreThanThePace()
{
    LibraryBuilder usual = steadyStages();
    LibraryBuilder full = steadyStages();
    for (int i = 0; i < 30; ++i) { // many more are in development than ever
        const TitleId title = full.title();
        full.stage(title, Stage::Pitch, Day(2022, 3, 1));
        full.stage(title, Stage::Development, Day(2022, 6, 1));
    }
    const int more = greenlitForecast(full, 200).ahead[2].p50 - greenlitForecast(usual, 200).ahead[2].p50;
    QVERIFY2(more > 8, qPrintable(QString::number(more)));
}

void TestStageForecast::newPitchesComeLater()
{
    LibraryBuilder builder = steadyStages();
    const GoalForecast usual = greenlitForecast(builder, 60);
    const GoalHistory history = historyOf(builder.library(), builder.library().goals.back(), pastEnd);
    GoalHistory noPitches = history;
    for (Pace &pace : noPitches.outlook.paces)
        pace.rate = 1e-6;
    const GoalForecast fewer = forecastGoal(noPitches);
    QVERIFY(usual.ahead[1].p50 - fewer.ahead[1].p50 <= 1); // three months ahead nothing is missing
    QVERIFY(usual.p50);
    QVERIFY(!fewer.p50 || *fewer.p50 > *usual.p50);
}

void TestStageForecast::littleHistoryCountsTitlesOnly_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("stages");
    QTest::newRow("enough greenlit") << 36 << true;
    QTest::newRow("few greenlit") << 6 << false;
}

void TestStageForecast::littleHistoryCountsTitlesOnly()
{
    QFETCH(int, months);
    LibraryBuilder builder = steadyStages(months);
    QTEST(greenlitForecast(builder, 200).usesFunnel, "stages");
}

void TestStageForecast::moreHasteBringsThemSooner()
{
    LibraryBuilder builder = steadyStages();
    const GoalForecast slow = greenlitForecast(builder, 54, 0.5);
    const GoalForecast quick = greenlitForecast(builder, 54, 2);
    QVERIFY(*quick.probability >= *slow.probability);
    QVERIFY(*quick.p85 < *slow.p85);
}

SLATEBOARD_TEST(TestStageForecast)
#include "tst_stageforecast.moc"
