// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/cashplan.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

#include <cmath>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

QString text(const std::vector<MonthAmount> &months)
{
    QStringList parts;
    for (const MonthAmount &month : months)
        parts << QStringLiteral("%1 %2").arg(month.month.iso()).arg(month.amount.minor);
    return parts.join(QStringLiteral(", "));
}

} // namespace

class TestCashPlan : public QObject {
    Q_OBJECT

private slots:
    void profilesFollowTheirFormulas_data();
    void profilesFollowTheirFormulas();
    void spreadsByMonth_data();
    void spreadsByMonth();
    void monthsAlwaysAddUpToTheLine();
};

void TestCashPlan::profilesFollowTheirFormulas_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<double>("quarter"); // cumulative share at t = 0.25, 0.5 and 0.75
    QTest::addColumn<double>("half");
    QTest::addColumn<double>("threeQuarters");
    QTest::newRow("even") << Profile::Even << 0.25 << 0.5 << 0.75;
    QTest::newRow("front 1-(1-t)^2") << Profile::Front << 0.4375 << 0.75 << 0.9375;
    QTest::newRow("back t^2") << Profile::Back << 0.0625 << 0.25 << 0.5625;
    QTest::newRow("S 3t^2-2t^3") << Profile::SCurve << 0.15625 << 0.5 << 0.84375;
}

void TestCashPlan::profilesFollowTheirFormulas()
{
    QFETCH(Profile, profile);
    QCOMPARE(profileAt(profile, 0.0), 0.0);
    QTEST(profileAt(profile, 0.25), "quarter");
    QTEST(profileAt(profile, 0.5), "half");
    QTEST(profileAt(profile, 0.75), "threeQuarters");
    QCOMPARE(profileAt(profile, 1.0), 1.0);
}

void TestCashPlan::spreadsByMonth_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<Day>("from");
    QTest::addColumn<QString>("months");
    const Day start(2023, 1, 1); // to 2023-04-10: 31, 28, 31 and 10 days
    QTest::newRow("by days") << qint64{100} << Profile::Even << start
                             << "2023-01 31, 2023-02 28, 2023-03 31, 2023-04 10";
    QTest::newRow("front") << qint64{10'000} << Profile::Front << start
                           << "2023-01 5239, 2023-02 3080, 2023-03 1581, 2023-04 100";
    QTest::newRow("back") << qint64{10'000} << Profile::Back << start
                          << "2023-01 961, 2023-02 2520, 2023-03 4619, 2023-04 1900";
    QTest::newRow("S") << qint64{1'000'000} << Profile::SCurve << start
                       << "2023-01 228718, 2023-02 404824, 2023-03 338458, 2023-04 28000";
    QTest::newRow("before it begins") << qint64{100} << Profile::Even << start.plusDays(-400)
                                      << "2023-01 31, 2023-02 28, 2023-03 31, 2023-04 10";
    QTest::newRow("what remains") << qint64{41} << Profile::Even << Day(2023, 3, 1) << "2023-03 31, 2023-04 10";
    QTest::newRow("what remains of the back")
        << qint64{6519} << Profile::Back << Day(2023, 3, 1) << "2023-03 4619, 2023-04 1900";
    QTest::newRow("the last day") << qint64{7} << Profile::Front << Day(2023, 4, 10) << "2023-04 7";
    QTest::newRow("nothing remains") << qint64{7} << Profile::Even << Day(2023, 6, 30) << "2023-06 7";
    QTest::newRow("largest remainder") << qint64{2} << Profile::Even << start
                                       << "2023-01 1, 2023-02 0, 2023-03 1, 2023-04 0";
    QTest::newRow("a credit") << qint64{-100} << Profile::Even << start
                              << "2023-01 -31, 2023-02 -28, 2023-03 -31, 2023-04 -10";
    QTest::newRow("nothing") << qint64{0} << Profile::Even << Day(2023, 4, 1) << "2023-04 0";
}

void TestCashPlan::spreadsByMonth()
{
    QFETCH(qint64, amount);
    QFETCH(Profile, profile);
    QFETCH(Day, from);
    QTEST(text(spread({amount}, profile, Day(2023, 1, 1), Day(2023, 4, 10), from)), "months");
}

void TestCashPlan::monthsAlwaysAddUpToTheLine()
{
    QVERIFY(rc::check([] {
        const Money amount{*rc::gen::oneOf(rc::gen::inRange<qint64>(-1000, 1000),
                                           rc::gen::inRange<qint64>(0, 50'000'000'000),
                                           rc::gen::inRange<qint64>(0, std::numeric_limits<qint64>::max()))};
        const auto profile = *rc::gen::element(Profile::Even, Profile::Front, Profile::Back, Profile::SCurve);
        const Day start = Day(2020, 1, 1).plusDays(*rc::gen::inRange(0, 1500));
        const Day end = start.plusDays(*rc::gen::inRange(-3, 1500));
        const Day from = start.plusDays(*rc::gen::inRange(-40, 1600));
        const auto months = spread(amount, profile, start, end, from);

        const Day first = std::max(from, start);
        RC_ASSERT(months.front().month == Month::of(first));
        RC_ASSERT(months.back().month == Month::of(std::max(first, end)));
        const auto length = static_cast<double>(end.daysSince(start) + 1);
        const auto spentOn = [&](Day day) {
            return profileAt(profile,
                             static_cast<double>(std::clamp(day, first, end.plusDays(1)).daysSince(start)) / length);
        };
        Money sum;
        for (size_t i = 0; i < months.size(); ++i) {
            RC_ASSERT(months[i].month.index == months.front().month.index + static_cast<int>(i));
            sum += months[i].amount;
            if (first <= end && std::abs(amount.minor) < 1'000'000'000'000) { // less than a unit from its share
                const double share = (spentOn(months[i].month.last().plusDays(1)) - spentOn(months[i].month.first())) /
                                     (1.0 - spentOn(first));
                const double exact = share * static_cast<double>(amount.minor);
                RC_ASSERT(std::abs(static_cast<double>(months[i].amount.minor) - exact) < 1.01);
            }
        }
        RC_ASSERT(sum == amount);
    }));
}

SLATEBOARD_TEST(TestCashPlan)
#include "tst_cashplan.moc"
