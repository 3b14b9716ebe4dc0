// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/format.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slateboard;

class TestParseMoney : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsWhatIsWritten();
};

void TestParseMoney::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char *text, const char *currency, qint64 minor) {
        QTest::addRow("%s %s", currency, text) << QString::fromUtf8(text) << QString::fromUtf8(currency) << minor;
    };
    row("0", "KRW", 0);
    row("1200", "KRW", 1200);
    row("1,200", "KRW", 1200);
    row(" 1,200 ", "KRW", 1200);
    row("12억", "KRW", 1'200'000'000);
    row("12 억", "KRW", 1'200'000'000);
    row("3억 5,000만", "KRW", 350'000'000);
    row("3억5000만원", "KRW", 350'000'000);
    row("1조 2,000억", "KRW", 1'200'000'000'000);
    row("1.2조", "KRW", 1'200'000'000'000);
    row("0.5억", "KRW", 50'000'000);
    row("5천만", "KRW", 50'000'000);
    row("3백만 원", "KRW", 3'000'000);
    row("1만 2천 3백 45원", "KRW", 12'345);
    row("4.2bn", "KRW", 4'200'000'000);
    row("4.2 BN", "KRW", 4'200'000'000);
    row("850m", "KRW", 850'000'000);
    row("850 million", "KRW", 850'000'000);
    row("12k", "KRW", 12'000);
    row("₩1,000", "KRW", 1000);
    row("￦1,000", "KRW", 1000);
    row("1,000원", "KRW", 1000);
    row("KRW 1,000", "KRW", 1000);
    row("1,000 krw", "KRW", 1000);
    row("１２００", "KRW", 1200);
    row("１，２００", "KRW", 1200);
    row("(500)", "KRW", -500);
    row("（500）", "KRW", -500);
    row("-500", "KRW", -500);
    row("−500", "KRW", -500);
    row("₩-500", "KRW", -500);
    row("-₩500", "KRW", -500);
    row("9223372036854775807", "KRW", std::numeric_limits<qint64>::max());
    row("$8,000,000.00", "USD", 800'000'000);
    row("8", "USD", 800);
    row("8.5", "USD", 850);
    row("1.25m", "USD", 125'000'000);
    row("0.00001m", "USD", 1000);
}

void TestParseMoney::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    const auto money = parseMoney(text, Currency{currency});
    QVERIFY2(money, qPrintable(money ? QString() : money.error().sentence));
    QTEST(money->minor, "minor");
}

void TestParseMoney::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    const auto row = [](const char *text, const char *currency) {
        QTest::addRow("%s '%s'", currency, text) << QString::fromUtf8(text) << QString::fromUtf8(currency);
    };
    for (const char *text : {"",
                             "  ",
                             "abc",
                             "억",
                             "₩",
                             "-",
                             "--5",
                             "(-500)",
                             "(500",
                             "500)",
                             "()",
                             "12x",
                             "12억x",
                             "1,20",
                             "12,3456",
                             ",100",
                             "1..2",
                             "1.",
                             ".5억억",
                             "5만 3억",
                             "3억 5억",
                             "1e5",
                             "12 34",
                             "0x10",
                             "NaN",
                             "∞",
                             "1.5",

                             "$5",
                             "USD 5",
                             "9223372036854775808",
                             "99999999999999999999",
                             "9999999999조"})
        row(text, "KRW");
    row("1.234", "USD");
    row("₩5", "USD");
}

void TestParseMoney::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    const auto money = parseMoney(text, Currency{currency});
    QVERIFY2(!money, qPrintable(QString::number(money ? money->minor : 0)));
    QCOMPARE(money.error().code, ErrorCode::Invalid);
    QVERIFY(money.error().sentence.contains(text));
}

void TestParseMoney::readsWhatIsWritten()
{
    QVERIFY(rc::check([](qint64 minor) {
        RC_PRE(minor != std::numeric_limits<qint64>::min()); // its amount does not fit
        const Currency currency{*rc::gen::element(QStringLiteral("KRW"), QStringLiteral("USD"), QStringLiteral("EUR"))};
        const Formatter formatter(Language::Korean, currency);
        const auto money = parseMoney(formatter.moneyExact({minor}), currency);
        RC_ASSERT(money.has_value());
        RC_ASSERT(money->minor == minor);
    }));
}

SLATEBOARD_TEST(TestParseMoney)
#include "tst_parsemoney.moc"
