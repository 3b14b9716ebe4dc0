// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/paces.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace slateboard::forecast;

namespace {

std::vector<Pace> pacesAfter(const std::vector<int> &gains)
{
    std::vector<MonthGains> months;
    for (const int gained : gains)
        months.push_back({gained});
    return likelyPaces(months, 400);
}

double medianRate(std::vector<Pace> paces)
{
    std::ranges::sort(paces, {}, &Pace::rate);
    return paces[paces.size() / 2].rate;
}

// Between the tenth and the ninetieth of a hundred, as a factor.
double spanOf(std::vector<Pace> paces)
{
    std::ranges::sort(paces, {}, &Pace::rate);
    return paces[paces.size() * 9 / 10].rate / paces[paces.size() / 10].rate;
}

double mean(const std::vector<Pace> &paces, double Pace::*what)
{
    double sum = 0;
    for (const Pace &pace : paces)
        sum += pace.*what;
    return sum / static_cast<double>(paces.size());
}

} // namespace

class TestPaces : public QObject {
    Q_OBJECT

private slots:
    void theRateLiesWhereTheMonthsAre_data();
    void theRateLiesWhereTheMonthsAre();
    void moreMonthsMakeItSurer();
    void monthsWithoutGainsCount();
    void unevenMonthsAreSeenAsSuch();
    void aRateThatMovesIsFollowed();
    void aCatalogueTakenInIsNoPace();
};

void TestPaces::theRateLiesWhereTheMonthsAre_data()
{
    QTest::addColumn<int>("gained");
    for (const int gained : {1, 5, 40, 3'000})
        QTest::addRow("%d a month", gained) << gained;
}

void TestPaces::theRateLiesWhereTheMonthsAre()
{
    QFETCH(int, gained);
    const double rate = medianRate(pacesAfter(std::vector<int>(18, gained)));
    QVERIFY2(std::abs(std::log(rate / gained)) < 0.15, qPrintable(QString::number(rate)));
}

void TestPaces::moreMonthsMakeItSurer()
{
    QVERIFY(spanOf(pacesAfter(std::vector<int>(6, 8))) > spanOf(pacesAfter(std::vector<int>(30, 8))));
}

void TestPaces::monthsWithoutGainsCount()
{
    const double rate = medianRate(pacesAfter({6, 0, 0, 6, 0, 0, 6, 0, 0, 6, 0, 0}));
    QVERIFY2(rate > 1 && rate < 3.5, qPrintable(QString::number(rate)));
}

void TestPaces::unevenMonthsAreSeenAsSuch()
{
    const auto even = pacesAfter({9, 10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10});
    const auto uneven = pacesAfter({0, 35, 2, 0, 28, 1, 0, 40, 0, 3, 11, 0});
    QVERIFY(mean(even, &Pace::size) > 3 * mean(uneven, &Pace::size));
}

void TestPaces::aRateThatMovesIsFollowed()
{
    std::vector<int> gains(20, 10);
    gains.insert(gains.end(), 20, 40);
    const auto paces = pacesAfter(gains);
    QVERIFY(medianRate(paces) > 33);
    QVERIFY(mean(paces, &Pace::drift) > mean(pacesAfter(std::vector<int>(40, 20)), &Pace::drift));
}

void TestPaces::aCatalogueTakenInIsNoPace()
{
    std::vector<int> gains(18, 8);
    gains[4] = 2'000;
    const double rate = medianRate(pacesAfter(gains));
    QVERIFY2(rate > 5 && rate < 12, qPrintable(QString::number(rate)));
}

SLATEBOARD_TEST(TestPaces)
#include "tst_paces.moc"
