// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/entrymoney.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;

namespace {

const QList<KnownRate> knownDollar{{QStringLiteral("USD"), 1'300'500'000, Day(2023, 2, 1)}};

} // namespace

class TestEntryMoney : public QObject {
    Q_OBJECT

private slots:
    void amountsAreRead_data();
    void amountsAreRead();
    void whatIsNoAmountIsRefused_data();
    void whatIsNoAmountIsRefused();
    void textReadsBack();
};

void TestEntryMoney::amountsAreRead_data()
{
    QTest::addColumn<QString>("library");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("entered"); // as stored
    const auto row = [](const char *library, const char *typed, qint64 amount, const char *entered = "") {
        QTest::newRow(typed) << library << QString::fromUtf8(typed) << amount << entered;
    };
    row("KRW", "1,200", 1200);
    row("KRW", "3억 5,000만", 350'000'000);
    row("KRW", "KRW 1,200", 1200);
    row("KRW", "₩1,200", 1200);
    row("KRW", "1,200원", 1200);
    row("KRW", "USD 12,000 @1384.5", 16'614'000, "USD 1200000 1384500000 2023-03-31");
    row("KRW", "usd12000@1384.5", 16'614'000, "USD 1200000 1384500000 2023-03-31");
    row("KRW", "12,000 USD @1,384.5", 16'614'000, "USD 1200000 1384500000 2023-03-31");
    row("KRW", "$12,000.50 @1384.5", 16'614'692, "USD 1200050 1384500000 2023-03-31");
    row("KRW", "USD 12,000 @1384.5 2023-01-09", 16'614'000, "USD 1200000 1384500000 2023-01-09");
    row("KRW", "＄１２，０００ ＠１３８４．５ (2023-01-09)", 16'614'000, "USD 1200000 1384500000 2023-01-09");
    row("KRW", "1만 달러 @1384.5", 13'845'000, "USD 1000000 1384500000 2023-03-31");
    row("KRW", "1.2m USD @1384.5", 1'661'400'000, "USD 120000000 1384500000 2023-03-31");
    row("KRW", "¥500,000 @9.12", 4'560'000, "JPY 500000 9120000 2023-03-31");
    row("KRW", "NT$100 @43.2", 4320, "TWD 10000 43200000 2023-03-31");
    row("KRW", "-USD 10 @1000", -10'000, "USD -1000 1000000000 2023-03-31");
    row("KRW", "(USD 10) @1000", -10'000, "USD -1000 1000000000 2023-03-31");
    row("KRW", "=12*1.5억", 1'800'000'000);
    row("KRW", "USD =3*4,000 @1384.5", 16'614'000, "USD 1200000 1384500000 2023-03-31");
    row("KRW", "=USD 3*4,000 @1384.5", 16'614'000, "USD 1200000 1384500000 2023-03-31");
    row("KRW", "USD 100", 130'050, "USD 10000 1300500000 2023-02-01"); // at the rate that is known
    row("USD", "₩1,384,500 @0.000722", 99'961, "KRW 1384500 722 2023-03-31");
    row("USD", "$12.50", 1250);
}

void TestEntryMoney::amountsAreRead()
{
    QFETCH(QString, library);
    QFETCH(QString, typed);
    const auto entry = parseEntryMoney(typed, Currency{library}, today, knownDollar);
    QVERIFY2(entry.has_value(), entry ? "" : qPrintable(entry.error().sentence));
    QTEST(entry->amount.minor, "amount");
    QTEST(entry->entered ? entry->entered->code() : QString(), "entered");
}

void TestEntryMoney::whatIsNoAmountIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << ""
                             << "is not an amount";
    QTest::newRow("no number") << "USD @1384.5"
                               << "is not an amount";
    QTest::newRow("no such currency") << "XYZ 10 @2"
                                      << "A rate belongs to an amount in another currency";
    QTest::newRow("own currency with a rate") << "1,200 @1384.5"
                                              << "A rate belongs to an amount in another currency";
    QTest::newRow("no rate known") << "EUR 10"
                                   << "What one EUR costs is not known";
    QTest::newRow("no rate") << "EUR 10 @"
                             << "is no rate";
    QTest::newRow("rate of nothing") << "EUR 10 @0"
                                     << "is no rate";
    QTest::newRow("no day") << "EUR 10 @1400 2023-02-30"
                            << "is no day";
    QTest::newRow("too many digits") << "EUR 10.123 @1400"
                                     << "is not an amount";
    QTest::newRow("more than anything") << "EUR 90,000,000,000,000 @999999"
                                        << "more than anything costs";
}

void TestEntryMoney::whatIsNoAmountIsRefused()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const auto entry = parseEntryMoney(typed, Currency{}, today);
    QVERIFY(!entry.has_value());
    QVERIFY2(entry.error().sentence.contains(says), qPrintable(entry.error().sentence));
}

void TestEntryMoney::textReadsBack()
{
    for (const char *code : {"USD 1200050 1384500000 2023-03-01", "JPY -500000 9120000 2021-01-31"}) {
        const auto entered = EnteredAmount::fromCode(code);
        const auto entry = parseEntryMoney(enteredText(*entered), Currency{}, today);
        QVERIFY(entry.has_value());
        QCOMPARE(entry->entered, entered);
    }
    QCOMPARE(enteredText(*EnteredAmount::fromCode("USD 1200000 1384500000 2023-03-01")),
             QStringLiteral("USD 12,000 @1384.5 2023-03-01"));
}

SLATEBOARD_TEST(TestEntryMoney)
#include "tst_entrymoney.moc"
