// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/day.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;

class TestDay : public QObject {
    Q_OBJECT

private slots:
    void readsIsoDaysOnly_data();
    void readsIsoDaysOnly();
    void countsDaysAndMonths();
    void monthsAndQuartersFollowOnEachOther();
    void readsQuarters_data();
    void readsQuarters();
};

void TestDay::readsIsoDaysOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDay");
    QTest::newRow("day") << "2023-03-31" << true;
    QTest::newRow("leap day") << "2024-02-29" << true;
    QTest::newRow("no leap day") << "2023-02-29" << false;
    QTest::newRow("no such month") << "2023-13-01" << false;
    QTest::newRow("short") << "2023-3-31" << false;
    QTest::newRow("dots") << "2023.03.31" << false;
    QTest::newRow("with time") << "2023-03-31T00:00" << false;
    QTest::newRow("empty") << "" << false;
}

void TestDay::readsIsoDaysOnly()
{
    QFETCH(QString, text);
    const auto day = Day::fromIso(text);
    QTEST(day.has_value(), "isDay");
    if (day)
        QCOMPARE(day->iso(), text);
}

void TestDay::countsDaysAndMonths()
{
    const Day day(2023, 1, 31);
    QCOMPARE(day.plusDays(1), Day(2023, 2, 1));
    QCOMPARE(day.plusDays(-31), Day(2022, 12, 31));
    QCOMPARE(day.plusMonths(1), Day(2023, 2, 28));
    QCOMPARE(Day(2024, 3, 1).daysSince(Day(2024, 2, 1)), 29);
    QVERIFY(Day(2023, 1, 31) < Day(2023, 2, 1));
    QCOMPARE(Day(), Day(1970, 1, 1));
}

void TestDay::monthsAndQuartersFollowOnEachOther()
{
    // Every day of five years lies in its month and quarter, and the day after the last begins the next.
    for (Day day(2020, 1, 1); day <= Day(2024, 12, 31); day = day.plusDays(1)) {
        const Month month = Month::of(day);
        const Quarter quarter = Quarter::of(day);
        QCOMPARE(month.number(), day.month());
        QCOMPARE(month.year(), day.year());
        QVERIFY(month.first() <= day && day <= month.last());
        QVERIFY(quarter.first() <= day && day <= quarter.last());
        QCOMPARE(Quarter::of(month), quarter);
        QCOMPARE(Month::of(month.last().plusDays(1)).index, month.index + 1);
        QCOMPARE(Quarter::of(quarter.last().plusDays(1)).index, quarter.index + 1);
        QCOMPARE(Quarter::fromIso(quarter.iso()), std::optional(quarter));
    }
    QCOMPARE(Month::of(Day(2023, 3, 31)).iso(), QStringLiteral("2023-03"));
    QCOMPARE(Quarter::of(Day(2023, 4, 1)).iso(), QStringLiteral("2023-Q2"));
}

void TestDay::readsQuarters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isQuarter");
    QTest::newRow("first") << "2023-Q1" << true;
    QTest::newRow("small q") << "2023-q4" << true;
    QTest::newRow("fifth") << "2023-Q5" << false;
    QTest::newRow("none") << "2023-Q0" << false;
    QTest::newRow("no year") << "abcd-Q1" << false;
    QTest::newRow("long") << "2023-Q12" << false;
}

void TestDay::readsQuarters()
{
    QFETCH(QString, text);
    QTEST(Quarter::fromIso(text).has_value(), "isQuarter");
}

SLATEBOARD_TEST(TestDay)
#include "tst_day.moc"
