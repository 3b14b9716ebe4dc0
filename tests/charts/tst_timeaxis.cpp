// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/charts/demandstrip.h"
#include "ui/charts/timeaxis.h"

#include <QTest>

using namespace slateboard;

class TestTimeAxis : public QObject {
    Q_OBJECT
private slots:
    void daysHavePlaces();
    void zoomKeepsTheDayUnderTheMouse();
    void wordsFitTheZoom_data();
    void wordsFitTheZoom();
    void demandStandsOverItsQuarter();
};

void TestTimeAxis::daysHavePlaces()
{
    const TimeAxis axis = TimeAxis::fitting(Day(2023, 1, 1), Day(2023, 12, 31), 100, 730);
    QCOMPARE(axis.at(Day(2023, 1, 1)), 100.0);
    QCOMPARE(axis.after(Day(2023, 12, 31)), 830.0);
    QCOMPARE(axis.dayAt(101), Day(2023, 1, 1));
    QCOMPARE(axis.dayAt(102.1), Day(2023, 1, 2));
    QCOMPARE(axis.lastShown(), Day(2023, 12, 31));
    QVERIFY(axis.shows(Day(2023, 12, 31), Day(2024, 5, 1)));
    QVERIFY(!axis.shows(Day(2024, 1, 1), Day(2024, 5, 1)));
}

void TestTimeAxis::zoomKeepsTheDayUnderTheMouse()
{
    TimeAxis axis = TimeAxis::fitting(Day(2023, 1, 1), Day(2023, 12, 31), 100, 730);
    const Day held = axis.dayAt(471);
    for (const double factor : {1.5, 3.0, 0.1, 2.0}) {
        axis.zoom(factor, 471);
        QVERIFY(std::abs(axis.dayAt(471).daysSince(held)) <= 1);
    }
    axis.zoom(1e9, 471);
    QCOMPARE(axis.pixelsPerDay(), 730 / 7.0);
    axis.zoom(1e-9, 471);
    QVERIFY(axis.lastShown().daysSince(axis.firstShown()) > 3650);
}

void TestTimeAxis::wordsFitTheZoom_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("fine");
    QTest::addColumn<QString>("coarse");
    QTest::newRow("a decade") << 3652 << "2023"
                              << "";
    QTest::newRow("three years") << 1096 << "Q1"
                                 << "2023";
    QTest::newRow("a year") << 365 << "Jan"
                            << "2023";
    QTest::newRow("a quarter") << 90 << "26 Dec"
                               << "2023-01";
    QTest::newRow("a week") << 7 << "1"
                            << "2023-01";
}

void TestTimeAxis::wordsFitTheZoom()
{
    QFETCH(int, days);
    QFETCH(QString, fine);
    QFETCH(QString, coarse);
    const Formatter format(Language::English, Currency{});
    const TimeAxis axis = TimeAxis::fitting(Day(2023, 1, 1), Day(2023, 1, 1).plusDays(days - 1), 0, 800);
    QCOMPARE(axis.fineSpans(format).front().text, fine);
    const auto above = axis.coarseSpans(format);
    QCOMPARE(above.empty() ? QString() : above.front().text, coarse);
    QVERIFY(axis.fineSpans(format).size() < 60);
}

void TestTimeAxis::demandStandsOverItsQuarter()
{
    planning::QuarterMoney money;
    money.quarter = Quarter::of(Day(2023, 4, 1));
    money.firm = {600};
    money.hoped = {400};
    money.cap = Money{2000};
    const std::vector quarters{money};
    DemandStrip strip;
    strip.quarters = quarters;
    strip.top = DemandStrip::topFor(quarters);
    QVERIFY(strip.top > 2000);
    const TimeAxis axis = TimeAxis::fitting(Day(2023, 1, 1), Day(2023, 12, 31), 0, 730);
    const QRectF area(0, 0, 730, strip.top);
    const QRectF bar = strip.barOf(axis, area, money, 1);
    QVERIFY(bar.left() > axis.at(Day(2023, 4, 1)) && bar.right() < axis.after(Day(2023, 6, 30)));
    QCOMPARE(qRound(bar.height()), 1000);
    QCOMPARE(strip.quarterAt(axis, bar.center().x())->quarter, money.quarter);
    QVERIFY(!strip.quarterAt(axis, 10));
}

SLATEBOARD_TEST(TestTimeAxis)
#include "tst_timeaxis.moc"
