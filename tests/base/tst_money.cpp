// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/money.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

#include <cmath>
#include <numeric>

using namespace slateboard;

class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void knowsTheMinorUnit_data();
    void knowsTheMinorUnit();
    void sumsEndAtTheLargest_data();
    void sumsEndAtTheLargest();
    void hundredsOfTheLargestAddUp();
    void apportions_data();
    void apportions();
    void partsAddUpAndAreNearTheirShare();
};

void TestMoney::knowsTheMinorUnit_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minorPerUnit");
    QTest::addColumn<QString>("sign");
    QTest::newRow("won") << "KRW" << qint64{1} << QStringLiteral("₩");
    QTest::newRow("dollar") << "USD" << qint64{100} << "$";
    QTest::newRow("yen") << "JPY" << qint64{1} << QStringLiteral("¥");
    QTest::newRow("not in the table") << "CHF" << qint64{100} << "CHF ";
}

void TestMoney::knowsTheMinorUnit()
{
    QFETCH(QString, code);
    const Currency currency{code};
    QTEST(currency.minorPerUnit(), "minorPerUnit");
    QTEST(currency.sign(), "sign");
    QCOMPARE(Currency::isKnown(code), code != QLatin1String("CHF"));
}

void TestMoney::sumsEndAtTheLargest_data()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<qint64>("sum");
    QTest::addColumn<qint64>("difference");
    QTest::newRow("small") << qint64{3} << qint64{-5} << qint64{-2} << qint64{8};
    QTest::newRow("above") << most << qint64{1} << most << most - 1;
    QTest::newRow("twice the most") << most << most << most << qint64{0};
    QTest::newRow("below") << least << qint64{-1} << least << least + 1;
    QTest::newRow("both ends") << most << least << qint64{-1} << most;
    QTest::newRow("both ends turned round") << least << most << qint64{-1} << least;
    QTest::newRow("none less the least") << qint64{0} << least << least << most;
}

void TestMoney::sumsEndAtTheLargest()
{
    QFETCH(qint64, a);
    QFETCH(qint64, b);
    QTEST((Money{a} + Money{b}).minor, "sum");
    QTEST((Money{a} - Money{b}).minor, "difference");
    Money sum{a};
    QTEST((sum += Money{b}).minor, "sum");
    Money difference{a};
    QTEST((difference -= Money{b}).minor, "difference");
    QCOMPARE(-Money{b}, Money{} - Money{b});
}

void TestMoney::hundredsOfTheLargestAddUp()
{
    Money sum;
    for (int i = 0; i < 900; ++i)
        sum += largestAmount;
    QCOMPARE(sum.minor, largestAmount.minor * 900);
}

using Amounts = QList<qint64>;

void TestMoney::apportions_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QList<double>>("weights");
    QTest::addColumn<Amounts>("parts");
    QTest::newRow("no weights") << qint64{5} << QList<double>{} << Amounts{};
    QTest::newRow("even") << qint64{10} << QList<double>{1, 1} << Amounts{5, 5};
    QTest::newRow("the largest remainder gets the unit") << qint64{10} << QList<double>{1, 2, 1} << Amounts{3, 5, 2};
    QTest::newRow("ties go to the earlier") << qint64{2} << QList<double>{1, 1, 1} << Amounts{1, 1, 0};
    QTest::newRow("negative") << qint64{-10} << QList<double>{1, 2, 1} << Amounts{-3, -5, -2};
    QTest::newRow("all weights zero") << qint64{7} << QList<double>{0, 0} << Amounts{7, 0};
    QTest::newRow("largest amount") << std::numeric_limits<qint64>::max() << QList<double>{1}
                                    << Amounts{std::numeric_limits<qint64>::max()};
}

void TestMoney::apportions()
{
    QFETCH(qint64, total);
    QFETCH(QList<double>, weights);
    Amounts parts;
    for (Money part : apportion({total}, weights))
        parts << part.minor;
    QTEST(parts, "parts");
}

void TestMoney::partsAddUpAndAreNearTheirShare()
{
    QVERIFY(rc::check([](const std::vector<quint8> &weightBytes) {
        RC_PRE(!weightBytes.empty());
        const auto total = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000);
        const std::vector<double> weights(weightBytes.begin(), weightBytes.end());
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        qint64 given = 0;
        const std::vector<Money> parts = apportion({total}, weights);
        for (size_t i = 0; i < parts.size(); ++i) {
            given += parts[i].minor;
            if (sum > 0) {
                const double share = static_cast<double>(total) * weights[i] / sum;
                RC_ASSERT(std::abs(static_cast<double>(parts[i].minor) - share) < 1.001);
            }
        }
        RC_ASSERT(given == total);
    }));
}

SLATEBOARD_TEST(TestMoney)
#include "tst_money.moc"
