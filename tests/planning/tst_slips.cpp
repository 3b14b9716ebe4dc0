// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/slips.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QtTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

/// A milestone that is so many days late, if it was approved.
MilestoneFigures slipped(qint64 id, std::optional<qint64> days, bool isDone = false, qint64 title = 0)
{
    MilestoneFigures row;
    row.milestone = {id};
    row.title = {title == 0 ? id : title}; // else of a title of its own
    if (days)
        row.baseline = today.plusDays(-*days);
    if (isDone)
        row.doneOn = today;
    row.awaited = !isDone;
    row.setForecast(today, today);
    return row;
}

std::vector<qint64> idsOf(const Slips &slips)
{
    std::vector<qint64> ids;
    for (const MilestoneFigures &row : slips.rows)
        ids.push_back(row.milestone.value);
    return ids;
}

} // namespace

class TestSlips : public QObject {
    Q_OBJECT
private slots:
    void theLatestComesFirst();
    void ofATitleTheOneThatSlipsMost_data();
    void ofATitleTheOneThatSlipsMost();
    void onlyWhatIsAskedForCounts();
    void atMostSoManyAreListed();
    void whatIsNeitherAwaitedNorDoneDoesNotCount();
    void nothingApproved();
};

void TestSlips::theLatestComesFirst()
{
    const std::vector all{slipped(1, 0), slipped(2, -5), slipped(3, 40), slipped(4, 7), slipped(5, {})};
    const Slips slips = slipsOf(all, today, SlipsShown::All, 10);
    QCOMPARE(idsOf(slips), (std::vector<qint64>{3, 4, 2}));
    QCOMPARE(slips.later, 2);
    QCOMPARE(slips.earlier, 1);
    QCOMPARE(slips.onTheDay, 1);
    QCOMPARE(slips.unapproved, 1);
    QCOMPARE(slips.compared(), 4);
    QCOMPARE(slips.medianDays, std::optional(3.5));
}

void TestSlips::ofATitleTheOneThatSlipsMost_data()
{
    QTest::addColumn<std::vector<qint64>>("days");
    QTest::addColumn<qint64>("listed"); // by its place from 1
    QTest::newRow("the latest") << std::vector<qint64>{3, 40, 7} << qint64{2};
    QTest::newRow("the last of equal ones") << std::vector<qint64>{40, 40, 7} << qint64{2};
    QTest::newRow("later before earlier") << std::vector<qint64>{-90, 1, -3} << qint64{2};
    QTest::newRow("else the earliest") << std::vector<qint64>{-3, 0, -9, -1} << qint64{3};
}

void TestSlips::ofATitleTheOneThatSlipsMost()
{
    QFETCH(std::vector<qint64>, days);
    QFETCH(qint64, listed);
    std::vector<MilestoneFigures> all;
    for (const qint64 each : days)
        all.push_back(slipped(static_cast<qint64>(all.size()) + 1, each, false, 99));
    const Slips slips = slipsOf(all, today, SlipsShown::All, 10);
    QCOMPARE(idsOf(slips), (std::vector<qint64>{listed}));
    QCOMPARE(slips.titles, 1);
    QCOMPARE(slips.compared(), static_cast<int>(days.size()));
}

void TestSlips::onlyWhatIsAskedForCounts()
{
    const std::vector all{slipped(1, 10), slipped(2, 20, true)};
    QCOMPARE(idsOf(slipsOf(all, today, SlipsShown::Awaited, 10)), (std::vector<qint64>{1}));
    QCOMPARE(idsOf(slipsOf(all, today, SlipsShown::Done, 10)), (std::vector<qint64>{2}));
    QCOMPARE(idsOf(slipsOf(all, today, SlipsShown::All, 10)), (std::vector<qint64>{2, 1}));
}

void TestSlips::atMostSoManyAreListed()
{
    std::vector<MilestoneFigures> all;
    for (qint64 id = 1; id <= 30; ++id)
        all.push_back(slipped(id, id));
    const Slips slips = slipsOf(all, today, SlipsShown::All, 3);
    QCOMPARE(idsOf(slips), (std::vector<qint64>{30, 29, 28}));
    QCOMPARE(slips.later, 30);
    QCOMPARE(slips.titles, 30);
}

void TestSlips::whatIsNeitherAwaitedNorDoneDoesNotCount()
{
    MilestoneFigures ofShelved = slipped(1, 10);
    ofShelved.awaited = false;
    QCOMPARE(slipsOf(std::vector{ofShelved}, today, SlipsShown::All, 10).compared(), 0);
}

void TestSlips::nothingApproved()
{
    const Slips slips = slipsOf(std::vector{slipped(1, {})}, today, SlipsShown::All, 10);
    QCOMPARE(slips.compared(), 0);
    QCOMPARE(slips.unapproved, 1);
    QCOMPARE(slips.medianDays, std::optional<double>());
}

SLATEBOARD_TEST(TestSlips)
#include "tst_slips.moc"
