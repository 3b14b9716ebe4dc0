// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/id.h"
#include "tests/support/registry.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <set>
#include <thread>
#include <vector>

using namespace slateboard;

class TestId : public QObject {
    Q_OBJECT

private slots:
    void risesStrictlyInEveryThread();
    void beginsWithTheTime();
    void scattersItsLowBits();
};

void TestId::risesStrictlyInEveryThread()
{
    constexpr size_t threadCount = 4;
    constexpr size_t idsPerThread = 20'000;
    std::vector<std::vector<qint64>> made(threadCount);
    {
        std::vector<std::jthread> threads;
        for (std::vector<qint64> &ids : made) {
            threads.emplace_back([&ids] {
                for (size_t i = 0; i < idsPerThread; ++i)
                    ids.push_back(makeIdValue());
            });
        }
    }
    std::vector<qint64> all;
    for (const std::vector<qint64> &ids : made) {
        QVERIFY(ids.front() > 0);
        QVERIFY(std::ranges::is_sorted(ids, std::less_equal<>()));
        all.insert(all.end(), ids.begin(), ids.end());
    }
    std::ranges::sort(all);
    QVERIFY(std::ranges::adjacent_find(all) == all.end());
    QVERIFY(makeIdValue() > all.back());
}

void TestId::beginsWithTheTime()
{
    const qint64 epoch = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 before = QDateTime::currentMSecsSinceEpoch() - epoch;
    const qint64 made = makeIdValue() >> 22;
    // Many ids made in one millisecond may run a little ahead of the clock.
    QVERIFY(made >= before);
    QVERIFY(made <= before + 1000);
}

void TestId::scattersItsLowBits()
{
    // The changeset extension hashes them: ids made in a row must not agree there.
    std::set<qint64> lowBits;
    for (int i = 0; i < 10'000; ++i)
        lowBits.insert(makeIdValue() & 0xff);
    QVERIFY(lowBits.size() > 200);
}

SLATEBOARD_TEST(TestId)
#include "tst_id.moc"
