// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/models/timelinegesture.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

/// Where a dragged thing lands, and where a key takes it.
class TestTimelinePlace : public QObject {
    Q_OBJECT
private slots:
    void dragsSnap_data();
    void dragsSnap();
    void keysStep_data();
    void keysStep();
    void partsStandInTheirOrder();
    void factsAreNotMoved();

private:
    static PhaseDays days(const QString &text) { return {*Day::fromIso(text.left(10)), *Day::fromIso(text.right(10))}; }
    static QString moved(const PhaseDays &days, PhaseGrip grip, DayShift by)
    {
        const Day start = grip == PhaseGrip::End ? days.start : shifted(days.start, by, Edge::Start);
        const Day end = grip == PhaseGrip::Start ? days.end : shifted(days.end, by, Edge::End);
        return start.iso() + QLatin1Char(' ') + end.iso();
    }
};

void TestTimelinePlace::dragsSnap_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("grip");
    QTest::addColumn<double>("by");
    QTest::addColumn<bool>("toDays");
    QTest::addColumn<QString>("wanted");
    const int whole = static_cast<int>(PhaseGrip::Whole);
    const int start = static_cast<int>(PhaseGrip::Start);
    const int end = static_cast<int>(PhaseGrip::End);
    const QString months = QStringLiteral("2023-01-01 2023-02-28");
    QTest::newRow("a month later") << months << whole << 20.0 << false << "2023-02-01 2023-03-31";
    QTest::newRow("less than half a month") << months << whole << 14.0 << false << months;
    QTest::newRow("a year earlier") << months << whole << -365.0 << false << "2022-01-01 2022-02-28";
    QTest::newRow("days") << months << whole << 14.4 << true << "2023-01-15 2023-03-14";
    QTest::newRow("within a month") << "2023-01-10 2023-02-20" << whole << 31.0 << false << "2023-02-10 2023-03-20";
    QTest::newRow("the first day") << months << start << 20.0 << false << "2023-02-01 2023-02-28";
    QTest::newRow("the first day, back") << months << start << -20.0 << false << "2022-12-01 2023-02-28";
    QTest::newRow("the last day") << months << end << 20.0 << false << "2023-01-01 2023-03-31";
    QTest::newRow("the last day, back") << months << end << -20.0 << false << "2023-01-01 2023-01-31";
    QTest::newRow("the last day of a year") << months << end << 306.0 << false << "2023-01-01 2023-12-31";
}

void TestTimelinePlace::dragsSnap()
{
    QFETCH(QString, from);
    QFETCH(int, grip);
    QFETCH(double, by);
    QFETCH(bool, toDays);
    QFETCH(QString, wanted);
    const auto held = static_cast<PhaseGrip>(grip);
    const TimelineSnap snap = toDays ? TimelineSnap::Day : TimelineSnap::Month;
    QCOMPARE(moved(days(from), held, snappedShift(days(from), held, by, snap)), wanted);
}

void TestTimelinePlace::keysStep_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("grip");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("wanted");
    const int whole = static_cast<int>(PhaseGrip::Whole);
    const int start = static_cast<int>(PhaseGrip::Start);
    const int end = static_cast<int>(PhaseGrip::End);
    QTest::newRow("whole") << "2023-01-10 2023-02-28" << whole << 2 << "2023-03-10 2023-04-30";
    QTest::newRow("start") << "2023-01-01 2023-03-31" << start << 1 << "2023-02-01 2023-03-31";
    QTest::newRow("start within a month") << "2023-01-10 2023-03-31" << start << 1 << "2023-02-01 2023-03-31";
    QTest::newRow("start within a month, back") << "2023-01-10 2023-03-31" << start << -1 << "2023-01-01 2023-03-31";
    QTest::newRow("end") << "2023-01-01 2023-01-31" << end << 1 << "2023-01-01 2023-02-28";
    QTest::newRow("end within a month") << "2023-01-01 2023-02-10" << end << 1 << "2023-01-01 2023-02-28";
    QTest::newRow("end within a month, back") << "2023-01-01 2023-02-10" << end << -1 << "2023-01-01 2023-01-31";
}

void TestTimelinePlace::keysStep()
{
    QFETCH(QString, from);
    QFETCH(int, grip);
    QFETCH(int, steps);
    QFETCH(QString, wanted);
    const auto held = static_cast<PhaseGrip>(grip);
    QCOMPARE(moved(days(from), held, steppedShift(days(from), held, {}, steps, TimelineSnap::Month)), wanted);
    QCOMPARE(steppedShift(days(from), held, {0, 4}, steps, TimelineSnap::Day), (DayShift{0, 4 + steps}));
}

void TestTimelinePlace::partsStandInTheirOrder()
{
    TimelineRow row;
    row.title = {7};
    row.phases[size_t(PhaseKind::Production)] = PhaseDays{Day(2023, 6, 1), Day(2023, 8, 31)};
    row.phases[size_t(PhaseKind::Development)] = PhaseDays{Day(2022, 6, 1), Day(2022, 8, 31)};
    row.release = TimelineDay{Day(2024, 1, 1), Precision::Day, false, {}};
    row.windows = {{{9}, Day(2024, 2, 1), {}}};
    const auto places = placesOf(row);
    QCOMPARE(places.size(), size_t(5));
    QCOMPARE(places[0].part, TimelinePart::Title);
    QCOMPARE(places[1].phase, PhaseKind::Development);
    QCOMPARE(places[2].phase, PhaseKind::Production);
    QCOMPARE(places[3].part, TimelinePart::Release);
    QCOMPARE(places[4].part, TimelinePart::Window);
    QCOMPARE(daysOf(row, places[0])->end, Day(2024, 1, 1)); // windows are no part of the work
}

void TestTimelinePlace::factsAreNotMoved()
{
    TimelineRow row;
    row.title = {7};
    row.greenlight = TimelineDay{Day(2023, 1, 1), Precision::Day, false, {}}; // follows a phase
    const TimelinePlace gate{row.title, TimelinePart::Greenlight, {}, 0};
    const TimelinePlace release{row.title, TimelinePart::Release, {}, 0};
    QVERIFY(!isMovable(row, gate));
    row.greenlight->planned = {8};
    QVERIFY(isMovable(row, gate));
    QVERIFY(!isMovable(row, release));
    row.release = TimelineDay{Day(2024, 1, 1), Precision::Day, true, {}};
    QVERIFY(!isMovable(row, release));
    row.release->isFact = false;
    QVERIFY(isMovable(row, release));
    row.locked = true;
    QVERIFY(!isMovable(row, release));
}

SLATEBOARD_TEST(TestTimelinePlace)
#include "tst_timelineplace.moc"
