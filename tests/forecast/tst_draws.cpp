// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/draws.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

#include <QTest>

#include <cmath>

using namespace slateboard::forecast;

namespace {

// Mean and variance of counts over evenly spread chances.
template <class CountAt>
std::pair<double, double> momentsOf(CountAt countAt)
{
    constexpr int cases = 20'000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < cases; ++i) {
        const double count = countAt((i + 0.5) / cases);
        sum += count;
        squares += count * count;
    }
    const double mean = sum / cases;
    return {mean, squares / cases - mean * mean};
}

} // namespace

class TestDraws : public QObject {
    Q_OBJECT

private slots:
    void drawsAreTheSameAtEveryCall();
    void gammaHasItsMeanAndVariance_data();
    void gammaHasItsMeanAndVariance();
    void countsHaveTheirMeanAndVariance_data();
    void countsHaveTheirMeanAndVariance();
    void countsGrowWithMeanAndChance();
};

void TestDraws::drawsAreTheSameAtEveryCall()
{
    Draws first(7);
    Draws second(7);
    Draws other(8);
    const double one = first.uniform();
    QCOMPARE(second.uniform(), one);
    QVERIFY(other.uniform() != one);
}

void TestDraws::gammaHasItsMeanAndVariance_data()
{
    QTest::addColumn<double>("shape");
    QTest::newRow("in batches") << 0.3;
    QTest::newRow("usual") << 2.0;
    QTest::newRow("even") << 50.0;
}

void TestDraws::gammaHasItsMeanAndVariance()
{
    QFETCH(double, shape);
    constexpr int cases = 40'000;
    Draws draws(1);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < cases; ++i) {
        const double value = draws.gamma(shape);
        sum += value;
        squares += value * value;
    }
    const double mean = sum / cases;
    QVERIFY(std::abs(mean / shape - 1) < 0.04);
    QVERIFY(std::abs((squares / cases - mean * mean) / shape - 1) < 0.08);
}

void TestDraws::countsHaveTheirMeanAndVariance_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("spread"); // 1: Poisson
    for (const double mean : {0.2, 3.0, 19.0, 60.0, 2'000.0}) {
        for (const double spread : {1.0, 0.6, 0.1})
            QTest::addRow("%g of spread %g", mean, spread) << mean << spread;
    }
    QTest::newRow("sure") << 7.0 << 0.0;
}

void TestDraws::countsHaveTheirMeanAndVariance()
{
    QFETCH(double, mean);
    QFETCH(double, spread);
    const auto [has, variance] = momentsOf([&](double chance) { return binomialAt(mean, spread, chance); });
    QVERIFY2(std::abs(has - mean) < 0.02 * mean + 0.01, qPrintable(QString::number(has)));
    if (mean > 2) // fewer rows than one cannot be spread as asked
        QVERIFY2(std::abs(variance - mean * spread) < 0.12 * mean, qPrintable(QString::number(variance)));
}

void TestDraws::countsGrowWithMeanAndChance()
{
    QVERIFY(rc::check("a count never falls when its mean or its chance rises", [] {
        const double mean = *rc::gen::inRange(1, 4'000) / 50.0;
        const double more = mean + *rc::gen::inRange(0, 200) / 50.0;
        const double chance = *rc::gen::inRange(1, 1'000) / 1'001.0;
        const double higher = chance + (1 - chance) * *rc::gen::inRange(0, 1'000) / 1'001.0;
        RC_ASSERT(poissonAt(mean, chance) <= poissonAt(more, chance));
        RC_ASSERT(poissonAt(mean, chance) <= poissonAt(mean, higher));
    }));
}

SLATEBOARD_TEST(TestDraws)
#include "tst_draws.moc"
