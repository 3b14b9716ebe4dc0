// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/entered.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;

/// Amounts that were entered in another currency, and shares.
class TestEntered : public QObject {
    Q_OBJECT
private slots:
    void itComesToItsRate_data();
    void itComesToItsRate();
    void codesComeBack_data();
    void codesComeBack();
    void whatIsNoCodeIsRefused_data();
    void whatIsNoCodeIsRefused();
    void sharesAreRounded_data();
    void sharesAreRounded();
    void sharesAreRead_data();
    void sharesAreRead();
    void ratesAreRead_data();
    void ratesAreRead();
};

void TestEntered::itComesToItsRate_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qint64>("result");
    QTest::newRow("dollars to won") << "USD" << qint64{1'200'050} << qint64{1'384'500'000} << "KRW"
                                    << qint64{16'614'692}; // 12,000.50 × 1,384.5 = 16,614,692.25
    QTest::newRow("half a won") << "USD" << qint64{1} << qint64{50'000'000} << "KRW" << qint64{1};
    QTest::newRow("less than half") << "USD" << qint64{1} << qint64{49'999'999} << "KRW" << qint64{0};
    QTest::newRow("taken back") << "USD" << qint64{-1} << qint64{50'000'000} << "KRW" << qint64{-1};
    QTest::newRow("won to dollars") << "KRW" << qint64{16'614'692} << qint64{722} << "USD" << qint64{1'199'581};
    QTest::newRow("more than fits") << "USD" << largestAmount.minor << largestRate << "KRW"
                                    << std::numeric_limits<qint64>::max();
}

void TestEntered::itComesToItsRate()
{
    QFETCH(QString, from);
    QFETCH(qint64, amount);
    QFETCH(qint64, rate);
    QFETCH(QString, to);
    QFETCH(qint64, result);
    const EnteredAmount entered{Money{amount}, Currency{from}, rate, Day(2023, 3, 1)};
    QCOMPARE(entered.inCurrency(Currency{to}).minor, result);
}

void TestEntered::codesComeBack_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::newRow("some") << qint64{1'200'050};
    QTest::newRow("none") << qint64{0};
    QTest::newRow("taken back") << qint64{-7};
    QTest::newRow("most") << largestAmount.minor;
}

void TestEntered::codesComeBack()
{
    QFETCH(qint64, amount);
    const EnteredAmount entered{Money{amount}, Currency{QStringLiteral("USD")}, 1'384'500'000, Day(2023, 3, 1)};
    QCOMPARE(EnteredAmount::fromCode(entered.code().toUtf8()), std::optional(entered));
}

void TestEntered::whatIsNoCodeIsRefused_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no day") << QByteArray("USD 5 1000000");
    QTest::newRow("more behind") << QByteArray("USD 5 1000000 2023-03-01 x");
    QTest::newRow("no currency") << QByteArray("ZZZ 5 1000000 2023-03-01");
    QTest::newRow("no rate") << QByteArray("USD 5 0 2023-03-01");
    QTest::newRow("rate below zero") << QByteArray("USD 5 -1 2023-03-01");
    QTest::newRow("more than is taken") << QByteArray("USD 10000000000000001 1000000 2023-03-01");
    QTest::newRow("no such day") << QByteArray("USD 5 1000000 2023-02-30");
}

void TestEntered::whatIsNoCodeIsRefused()
{
    QFETCH(QByteArray, code);
    QVERIFY(!EnteredAmount::fromCode(code));
}

void TestEntered::sharesAreRounded_data()
{
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("part");
    QTest::newRow("all") << Share::whole << qint64{999} << qint64{999};
    QTest::newRow("none") << 0 << qint64{999} << qint64{0};
    QTest::newRow("half a won goes up") << 5'000 << qint64{1} << qint64{1};
    QTest::newRow("12.5%") << 1'250 << qint64{80} << qint64{10};
    QTest::newRow("of the largest") << 3'333 << largestAmount.minor << qint64{3'333'000'000'000'000};
}

void TestEntered::sharesAreRounded()
{
    QFETCH(int, hundredths);
    QFETCH(qint64, amount);
    QFETCH(qint64, part);
    QCOMPARE(Share{hundredths}.of(Money{amount}).minor, part);
    QCOMPARE(Share{hundredths}.of(Money{-amount}).minor, -part);
}

void TestEntered::sharesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("hundredths"); // -1: refused
    QTest::addColumn<QString>("shown");
    QTest::newRow("whole") << "12" << 1'200 << "12%";
    QTest::newRow("with a sign") << "12.5 %" << 1'250 << "12.5%";
    QTest::newRow("full width") << QStringLiteral("１２.２５％") << 1'225 << "12.25%";
    QTest::newRow("all") << "100%" << 10'000 << "100%";
    QTest::newRow("little") << "0.05" << 5 << "0.05%";
    QTest::newRow("more than all") << "100.01" << -1 << "";
    QTest::newRow("too fine") << "1.005" << -1 << "";
    QTest::newRow("below zero") << "-1" << -1 << "";
    QTest::newRow("words") << "ten" << -1 << "";
    QTest::newRow("nothing") << "" << -1 << "";
}

void TestEntered::sharesAreRead()
{
    QFETCH(QString, typed);
    QFETCH(int, hundredths);
    QFETCH(QString, shown);
    const auto share = parseShare(typed);
    QCOMPARE(share ? share->hundredths : -1, hundredths);
    if (share)
        QCOMPARE(shareText(*share), shown);
}

void TestEntered::ratesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("rate"); // 0: refused
    QTest::addColumn<QString>("shown");
    QTest::newRow("whole") << "1384" << qint64{1'384'000'000} << "1384";
    QTest::newRow("grouped") << "1,384.5" << qint64{1'384'500'000} << "1384.5";
    QTest::newRow("small") << "0.000722" << qint64{722} << "0.000722";
    QTest::newRow("nothing costs nothing") << "0" << qint64{0} << "";
    QTest::newRow("too fine") << "0.0000001" << qint64{0} << "";
    QTest::newRow("too large") << "1000001" << qint64{0} << "";
}

void TestEntered::ratesAreRead()
{
    QFETCH(QString, typed);
    QFETCH(qint64, rate);
    QFETCH(QString, shown);
    QCOMPARE(parseRate(typed).value_or(0), rate);
    if (rate)
        QCOMPARE(rateText(rate), shown);
}

SLATEBOARD_TEST(TestEntered)
#include "tst_entered.moc"
