// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/arithmetic.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slateboard;

class TestArithmetic : public QObject {
    Q_OBJECT

private slots:
    void reckons_data();
    void reckons();
    void refuses_data();
    void refuses();
    void addsUpWhatWholeNumbersDo();
};

void TestArithmetic::reckons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char *text, const char *currency, qint64 minor) {
        QTest::addRow("%s %s", currency, text) << QString::fromUtf8(text) << QString::fromUtf8(currency) << minor;
    };
    row("12억", "KRW", 1'200'000'000); // nothing to reckon
    row("-500", "KRW", -500);
    row("=12*1.5억", "KRW", 1'800'000'000);
    row("= 16 × 3억 5,000만", "KRW", 5'600'000'000);
    row("＝（3억＋2억）÷4", "KRW", 125'000'000);
    row("=10억*12.5%", "KRW", 125'000'000);
    row("=1.345*1000", "KRW", 1345);
    row("=1+2*3-4", "KRW", 3);
    row("=-(2+3)", "KRW", -5);
    row("=2−5", "KRW", -3);
    row("=10/3", "KRW", 3);
    row("=11/2", "KRW", 6); // halves away from zero
    row("=-11/2", "KRW", -6);
    row("=1/3*3", "KRW", 1); // rounded once
    row("=1,200,000/12", "KRW", 100'000);
    row("=₩1,000*2", "KRW", 2000);
    row("=999,999,999,999,999,999", "KRW", 999'999'999'999'999'999); // as long as a number may be
    row("=1.5m*2+0.25", "USD", 300'000'025);
    row("=0.1+0.2", "USD", 30);
    row("=10/3", "USD", 333);
}

void TestArithmetic::reckons()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const auto money = parseAmount(text, Currency{currency});
    QVERIFY2(money, money ? "" : qPrintable(money.error().sentence));
    QCOMPARE(money->minor, minor);
}

void TestArithmetic::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"=", "=1+", "=*2", "=(1+2", "=1+2)", "=1/0", "=2 3", "=a*2", "=1..2", "=1e9", "==1",
                             "=9999조*9999조*9999조*9999조", "=9999999999*9999999999", "=9,999,999,999,999,999,999",
                             "=9999999999999999999", "=1,000,000,000,000,000,000,000*0"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
    QTest::addRow("deep") << QString(QStringLiteral("=") + QString(1000, u'(') + u'1' + QString(1000, u')'));
}

void TestArithmetic::refuses()
{
    QFETCH(QString, text);
    const auto money = parseAmount(text, Currency{});
    QVERIFY(!money);
    QVERIFY(money.error().sentence.contains(text.left(20)));
}

void TestArithmetic::addsUpWhatWholeNumbersDo()
{
    QVERIFY(rc::check("sums, differences and products of whole numbers are exact", [] {
        const qint64 a = *rc::gen::inRange(-1'000'000LL, 1'000'000LL);
        const qint64 b = *rc::gen::inRange(0LL, 1'000'000LL);
        const qint64 c = *rc::gen::inRange(0LL, 1'000'000LL);
        const QString text =
            QStringLiteral("=%1*%2-%3").arg(QString::number(a), QString::number(b), QString::number(c));
        const auto money = parseAmount(text, Currency{});
        RC_ASSERT(money.has_value());
        RC_ASSERT(money->minor == a * b - c);
    }));
}

SLATEBOARD_TEST(TestArithmetic)
#include "tst_arithmetic.moc"
