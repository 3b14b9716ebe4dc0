// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/forecast.h"
#include "app/forecast/history.h"
#include "tests/forecast/goalhistories.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

#include <QTest>

using namespace slateboard;
using namespace slateboard::forecast;

namespace {

GoalForecast forecastOf(LibraryBuilder &builder, int target, Day asOf = endOfEvenMonths,
                        Day deadline = Day(2023, 12, 31), double pace = 1)
{
    return forecastGoal(builder.library(), builder.goal(Measure::SourceIps, target, Day(2021, 1, 1), deadline), asOf,
                        pace);
}

bool isOrdered(const Fan &fan)
{
    return fan.p10 <= fan.p25 && fan.p25 <= fan.p50 && fan.p50 <= fan.p75 && fan.p75 <= fan.p90;
}

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private slots:
    void refusesWithAReason_data();
    void refusesWithAReason();
    void aMonthThatBeganBeforeTheFactsIsNotComplete();
    void anEvenPaceReachesWhereItLeads();
    void theFanRunsFromAsOfToTheDeadlineOrP85();
    void aDeadlineWithinAMonthIsADayOfTheFan();
    void itIsTheSameAtEveryCall();
    void knownEndsLowerIt();
    void rightsThatWereAlwaysFollowedHardlyDo();
    void newRightsLapseAsThoseGainedLately();
    void interimTargetsHaveTheirChances();
    void libraryAndFiguresSayTheSame();
    void whatHoldsOfEveryForecast();
};

void TestForecast::refusesWithAReason_data()
{
    QTest::addColumn<std::vector<int>>("months");
    QTest::addColumn<int>("target");
    QTest::addColumn<Day>("asOf");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, std::vector<int> months, int target, Day asOf, const char *sentence) {
        QTest::newRow(name) << std::move(months) << target << asOf << QString::fromLatin1(sentence);
    };
    const char *none = "";
    row("six months", {1, 2, 0, 1, 2, 1}, 50, Day(2021, 6, 30), none);
    row("five months", {1, 2, 0, 1, 2}, 50, Day(2021, 5, 31),
        "No forecast yet: it needs 6 complete months of history, and there are 5 so far.");
    row("the sixth is not over", {1, 2, 0, 1, 2, 1}, 50, Day(2021, 6, 29),
        "No forecast yet: it needs 6 complete months of history, and there are 5 so far.");
    row("no facts", {}, 50, Day(2021, 6, 30),
        "No forecast yet: it needs 6 complete months of history, and there are 0 so far.");
    row("reached", {1, 2, 3}, 5, Day(2021, 6, 30), "The target was reached on 2021-03-02.");
    row("on the deadline", {1, 2, 3, 1, 2, 3}, 50, Day(2023, 12, 31),
        "No forecast: the deadline of 2023-12-31 has passed.");
}

void TestForecast::refusesWithAReason()
{
    QFETCH(std::vector<int>, months);
    QFETCH(int, target);
    QFETCH(Day, asOf);
    LibraryBuilder builder;
    secure(builder, months);
    const GoalForecast forecast = forecastOf(builder, target, asOf);
    const Formatter formatter(Language::English, {});
    QTEST(refusalSentence(forecast, formatter), "sentence");
    QCOMPARE(forecast.refusal.has_value(), !forecast.probability.has_value());
    QCOMPARE(forecast.fan.empty(), forecast.refusal.has_value());
}

void TestForecast::aMonthThatBeganBeforeTheFactsIsNotComplete()
{
    LibraryBuilder builder;
    secure(builder, {2, 2, 2, 2, 2, 2});
    QCOMPARE(forecastOf(builder, 50, Day(2021, 6, 30)).months, 6);
    builder.library().grants.removeFirst();
    QCOMPARE(forecastOf(builder, 50, Day(2021, 6, 30)).months, 5);
}

void TestForecast::anEvenPaceReachesWhereItLeads()
{
    LibraryBuilder builder;
    secure(builder, evenMonths); // 123 in all
    const GoalForecast forecast = forecastOf(builder, 123 + 61);
    QCOMPARE(forecast.value, 123);
    QCOMPARE(forecast.months, 24);
    QVERIFY(forecast.p50);
    QVERIFY2(*forecast.p50 > Day(2023, 11, 1) && *forecast.p50 < Day(2024, 2, 1), qPrintable(forecast.p50->iso()));
    QVERIFY(*forecast.p85 > *forecast.p50);
    QVERIFY(*forecast.probability > 0.3 && *forecast.probability < 0.7);
    QVERIFY(!forecast.usesFunnel);
}

void TestForecast::theFanRunsFromAsOfToTheDeadlineOrP85()
{
    LibraryBuilder builder;
    secure(builder, evenMonths);
    const GoalForecast near = forecastOf(builder, 140);
    QCOMPARE(near.fan.front(), (Fan{endOfEvenMonths, 123, 123, 123, 123, 123}));
    QCOMPARE(near.fan.size(), size_t(13));
    QCOMPARE(near.fan.back().day, Day(2023, 12, 31));
    QCOMPARE(near.fan.back(), near.atDeadline);
    QCOMPARE(near.ahead[0].day, Day(2023, 1, 31));
    QCOMPARE(near.ahead[3], *fanOn(near, Day(2023, 12, 31)));

    const GoalForecast far = forecastOf(builder, 400);
    QVERIFY(far.p85);
    QCOMPARE(far.fan.back().day, Month::of(*far.p85).last());
    QVERIFY(!fanOn(far, Day(2023, 6, 15)));
}

void TestForecast::aDeadlineWithinAMonthIsADayOfTheFan()
{
    LibraryBuilder builder;
    secure(builder, evenMonths);
    const GoalForecast forecast = forecastOf(builder, 140, Day(2022, 12, 31), Day(2023, 4, 15));
    const Fan *fan = fanOn(forecast, Day(2023, 4, 15));
    QVERIFY(fan);
    QCOMPARE(*fan, forecast.atDeadline);
    QVERIFY(fanOn(forecast, Day(2023, 3, 31))->p50 < fan->p50);
}

void TestForecast::itIsTheSameAtEveryCall()
{
    LibraryBuilder builder;
    secure(builder, evenMonths, Day(2023, 7, 1));
    const Goal goal = builder.goal(Measure::SourceIps, 150, Day(2021, 1, 1), Day(2023, 12, 31));
    QCOMPARE(forecastGoal(builder.library(), goal, Day(2022, 12, 12)),
             forecastGoal(builder.library(), goal, Day(2022, 12, 12)));
}

void TestForecast::knownEndsLowerIt()
{
    LibraryBuilder kept;
    secure(kept, evenMonths);
    LibraryBuilder ending;
    secure(ending, evenMonths);
    for (int i = 0; i < 40; ++i)
        ending.library().grants[i].endsOn = Day(2023, 5, 31);
    // The same rights known to end on the deadline itself still hold then.
    LibraryBuilder onDeadline;
    secure(onDeadline, evenMonths);
    for (int i = 0; i < 40; ++i)
        onDeadline.library().grants[i].endsOn = Day(2023, 12, 31);

    const GoalForecast all = forecastOf(kept, 170);
    const GoalForecast fewer = forecastOf(ending, 170);
    QCOMPARE(all.knownLapses, 0);
    QCOMPARE(fewer.knownLapses, 40);
    QCOMPARE(forecastOf(onDeadline, 170).knownLapses, 0);
    QVERIFY(*fewer.probability < *all.probability);
    QVERIFY(*fewer.p50 > *all.p50);
    QCOMPARE(fanOn(fewer, Day(2023, 4, 30))->p50, fanOn(all, Day(2023, 4, 30))->p50);
    QVERIFY(fanOn(fewer, Day(2023, 6, 30))->p50 < fanOn(all, Day(2023, 6, 30))->p50 - 20);
}

void TestForecast::rightsThatWereAlwaysFollowedHardlyDo()
{
    const auto withEnds = [](bool followed) {
        LibraryBuilder builder;
        secure(builder, evenMonths);
        for (int i = 0; i < 40; ++i)
            builder.library().grants[i].endsOn = Day(2023, 5, 31);
        for (int i = 0; i < 60; ++i) { // others have ended in the past
            const IpId ip = builder.ip();
            builder.grant(ip, Day(2021, 1, 5), Day(2022, 1, 4));
            if (followed)
                builder.grant(ip, Day(2022, 1, 5), std::nullopt, GrantKind::Purchase);
        }
        return forecastOf(builder, 260);
    };
    const GoalForecast followed = withEnds(true);
    const GoalForecast not_ = withEnds(false);
    QCOMPARE(followed.knownLapses, not_.knownLapses);
    const auto lostInMay = [](const GoalForecast &forecast) {
        return fanOn(forecast, Day(2023, 5, 31))->p50 - fanOn(forecast, Day(2023, 6, 30))->p50;
    };
    QVERIFY(lostInMay(followed) < 0);
    QVERIFY(lostInMay(not_) > 25);
}

void TestForecast::newRightsLapseAsThoseGainedLately()
{
    LibraryBuilder perpetual;
    secure(perpetual, evenMonths);
    LibraryBuilder aYear; // each right lasts a year, and nobody has renewed any
    Month month = Month::of(Day(2021, 1, 1));
    for (const int gained : evenMonths) {
        for (int i = 0; i < gained; ++i) {
            const Day first = month.first().plusDays(i % 28);
            aYear.grant(aYear.ip(), first, first.plusMonths(12).plusDays(-1));
        }
        ++month.index;
    }
    const GoalForecast forecast = forecastOf(aYear, 400, endOfEvenMonths, Day(2025, 12, 31));
    // What is had is lost within the year, what comes then within the next: the count stays where it is.
    const int value = forecast.value;
    QVERIFY2(std::abs(forecast.atDeadline.p50 - value) < value / 2,
             qPrintable(QString::number(forecast.atDeadline.p50)));
    QVERIFY(forecastOf(perpetual, 400, endOfEvenMonths, Day(2025, 12, 31)).atDeadline.p50 > 250);
}

void TestForecast::interimTargetsHaveTheirChances()
{
    LibraryBuilder builder;
    secure(builder, evenMonths);
    const Goal goal = builder.goal(Measure::SourceIps, 200, Day(2021, 1, 1), Day(2024, 12, 31));
    const auto add = [&](Day day, int target) {
        builder.library().interimTargets << InterimTarget{{builder.newId()}, goal.id, day, target};
    };
    add(Day(2023, 6, 30), 150);
    add(Day(2023, 3, 31), 130);
    add(Day(2022, 12, 31), 100); // a fact
    builder.library().interimTargets << InterimTarget{{builder.newId()}, {99'999}, Day(2023, 6, 30), 1};
    const GoalForecast forecast = forecastGoal(builder.library(), goal, endOfEvenMonths);
    QCOMPARE(forecast.interim.size(), size_t(2));
    QCOMPARE(forecast.interim[0].day, Day(2023, 3, 31));
    QCOMPARE(forecast.interim[1].target, 150);
    QVERIFY(forecast.interim[0].probability > 0.8);
    QVERIFY(forecast.interim[1].probability > 0.5 && forecast.interim[1].probability < 0.95);
}

void TestForecast::libraryAndFiguresSayTheSame()
{
    LibraryBuilder builder;
    secure(builder, evenMonths, Day(2024, 3, 31));
    builder.goal(Measure::SourceIps, 150, Day(2021, 1, 1), Day(2023, 12, 31));
    builder.goal(Measure::DramaIps, 10, Day(2021, 1, 1), Day(2023, 12, 31));
    const planning::Figures figures = planning::figuresOf(builder.library(), builder.plan(), Day(2022, 11, 17));
    const std::vector<GoalForecast> forecasts = forecastsOf(builder.library(), figures);
    QCOMPARE(forecasts.size(), size_t(2));
    for (size_t i = 0; i < forecasts.size(); ++i)
        QCOMPARE(forecasts[i], forecastGoal(builder.library(), builder.library().goals[static_cast<qsizetype>(i)],
                                            Day(2022, 11, 17)));
    QCOMPARE(forecasts[1].refusal, std::optional(NoForecast::ShortHistory));
}

void TestForecast::whatHoldsOfEveryForecast()
{
    QVERIFY(rc::check("the fan is ordered, and more pace makes it likelier and sooner", [] {
        LibraryBuilder builder;
        const auto months = *rc::gen::container<std::vector<int>>(11, rc::gen::inRange(0, 9));
        secure(builder, {1});
        secure(builder, months, *rc::gen::element<std::optional<Day>>(std::nullopt, Day(2022, 9, 30)),
               Month::of(Day(2021, 2, 1)));
        const int target = static_cast<int>(builder.library().grants.size()) + *rc::gen::inRange(1, 120);
        const Goal goal = builder.goal(Measure::SourceIps, target, Day(2021, 1, 1), Day(2023, 6, 30));
        const GoalHistory history = historyOf(builder.library(), goal, Day(2021, 12, *rc::gen::inRange(1, 32)));
        const GoalForecast slow = forecastGoal(history, 0.7);
        const GoalForecast quick = forecastGoal(history, 1.3);
        for (const Fan &fan : slow.fan)
            RC_ASSERT(isOrdered(fan));
        RC_ASSERT(*slow.probability <= *quick.probability);
        RC_ASSERT(slow.p50.value_or(slow.horizon) >= quick.p50.value_or(quick.horizon));
        RC_ASSERT(slow.p85.value_or(slow.horizon) >= slow.p50.value_or(slow.horizon));
        RC_ASSERT(slow.p50.has_value() == (slow.p50 && *slow.p50 <= slow.horizon));
        RC_ASSERT((*slow.probability >= 0.5) == (slow.p50 && *slow.p50 <= goal.deadline));
    }));
}

SLATEBOARD_TEST(TestForecast)
#include "tst_forecast.moc"
