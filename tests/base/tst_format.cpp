// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/format.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;

class TestFormat : public QObject {
    Q_OBJECT

private slots:
    void writesMoneyShort_data();
    void writesMoneyShort();
    void writesMoneyExactly_data();
    void writesMoneyExactly();
    void namesTheCurrencyWhereItIsNotUnderstood_data();
    void namesTheCurrencyWhereItIsNotUnderstood();
    void writesNumbers();
    void writesDays();
};

void TestFormat::writesMoneyShort_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("korean");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *currency, qint64 minor, const char *korean, const char *english) {
        QTest::addRow("%s %lld", currency, static_cast<long long>(minor))
            << QString::fromUtf8(currency) << minor << QString::fromUtf8(korean) << QString::fromUtf8(english);
    };
    row("KRW", 0, "0", "0");
    row("KRW", 9, "9", "9");
    row("KRW", 940, "940", "940");
    row("KRW", 1'200, "1,200", "1.2k");
    row("KRW", 50'000'000, "5,000만", "50m");
    row("KRW", 124'000'000'000, "1,240억", "124bn");
    row("KRW", 4'200'000'000, "42억", "4.2bn");
    row("KRW", 850'000'000, "8.5억", "850m");
    row("KRW", -4'000'000'000, "−40억", "−4bn");
    row("KRW", 1'200'000'000'000, "1.2조", "1,200bn");
    row("KRW", 400'000'000'000, "4,000억", "400bn");
    row("KRW", 999'999'999'999, "1조", "1,000bn");
    row("KRW", 960'000'000, "9.6억", "960m");
    row("KRW", 96'000'000, "9,600만", "96m");
    row("KRW", 999'960'000, "10억", "1bn");
    row("USD", 800'000'000, "800만", "8m");
    row("USD", 150, "2", "2");
}

void TestFormat::writesMoneyShort()
{
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    QTEST(Formatter(Language::Korean, {currency}).moneyShort({minor}), "korean");
    QTEST(Formatter(Language::English, {currency}).moneyShort({minor}), "english");
}

void TestFormat::writesMoneyExactly_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *currency, qint64 minor, const char *text) {
        QTest::newRow(text) << QString::fromUtf8(currency) << minor << QString::fromUtf8(text);
    };
    row("KRW", 1'200'000'000, "₩1,200,000,000");
    row("KRW", -5, "−₩5");
    row("USD", 800'000'000, "$8,000,000.00");
    row("USD", -5, "−$0.05");
    row("CHF", 150, "CHF 1.50");
    row("KRW", std::numeric_limits<qint64>::min(), "−₩9,223,372,036,854,775,808");
}

void TestFormat::writesMoneyExactly()
{
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    for (Language language : {Language::Korean, Language::English})
        QTEST(Formatter(language, {currency}).moneyExact({minor}), "text");
}

void TestFormat::namesTheCurrencyWhereItIsNotUnderstood_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("note");
    QTest::newRow("won in Korean") << Language::Korean << "KRW" << QString();
    QTest::newRow("dollars in Korean") << Language::Korean << "USD"
                                       << "USD";
    QTest::newRow("won in English") << Language::English << "KRW"
                                    << "KRW";
    QTest::newRow("dollars in English") << Language::English << "USD"
                                        << "USD";
}

void TestFormat::namesTheCurrencyWhereItIsNotUnderstood()
{
    QFETCH(Language, language);
    QFETCH(QString, currency);
    QTEST(Formatter(language, {currency}).currencyNote(), "note");
}

void TestFormat::writesNumbers()
{
    const Formatter formatter(Language::English, {});
    QCOMPARE(formatter.number(1234), QStringLiteral("1,234"));
    QCOMPARE(formatter.number(-1234), QStringLiteral("−1,234"));
    QCOMPARE(formatter.decimal(25.44, 1), QStringLiteral("25.4"));
    QCOMPARE(formatter.decimal(-25.44, 1), QStringLiteral("−25.4"));
    QCOMPARE(formatter.decimal(-0.01, 1), QStringLiteral("0.0"));
    QCOMPARE(formatter.percent(0.062), QStringLiteral("6%"));
    QCOMPARE(formatter.percent(0.062, 1), QStringLiteral("6.2%"));
}

void TestFormat::writesDays()
{
    const Formatter korean(Language::Korean, {});
    const Formatter english(Language::English, {});
    const Day day(2023, 3, 31);
    QCOMPARE(english.day(day), QStringLiteral("2023-03-31"));
    QCOMPARE(english.day(day, Precision::Day), QStringLiteral("2023-03-31"));
    QCOMPARE(english.day(day, Precision::Month), QStringLiteral("2023-03"));
    QCOMPARE(english.day(day, Precision::Year), QStringLiteral("2023"));
    QCOMPARE(english.month(Month::of(day)), QStringLiteral("2023-03"));
    QCOMPARE(english.quarter(Quarter::of(Day(2009, 6, 30))), QStringLiteral("Q2 09"));
    QCOMPARE(korean.quarter(Quarter::of(Day(2009, 6, 30))), QStringLiteral("09년 2분기"));
    QCOMPARE(english.quarter(Quarter::of(Day(1928, 12, 31))), QStringLiteral("Q4 1928"));
    QCOMPARE(korean.quarter(Quarter::of(Day(1928, 12, 31))), QStringLiteral("1928년 4분기"));
}

SLATEBOARD_TEST(TestFormat)
#include "tst_format.moc"
