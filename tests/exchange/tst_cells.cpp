// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/cells.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

class TestCells : public QObject {
    Q_OBJECT

private slots:
    void readsDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // empty: refused
        for (auto [text, written] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"2023-03-31", "2023-03-31"},
                 {"2023-3-1", "2023-03-01"},
                 {"2023.03.31", "2023-03-31"},
                 {"2023. 3. 31.", "2023-03-31"},
                 {"2023/3/31", "2023-03-31"},
                 {"20230331", "2023-03-31"},
                 {"２０２３년 3월 31일", "2023-03-31"},
                 {"2023년3월31일", "2023-03-31"},
                 {"2023-03-31 00:00:00", "2023-03-31"},
                 {"2023-03-31T00:00:00", "2023-03-31"},
                 {"2023-03-31 14:05", "2023-03-31"},
                 {"2023. 3. 31. 9:05", "2023-03-31"},
                 {"Jun 12 1998", "1998-06-12"},
                 {"June 12, 1998", "1998-06-12"},
                 {"12-Jun-1998", "1998-06-12"},
                 {"12 sept 1998", "1998-09-12"},
                 {"Jul 2003", "2003-07"},
                 {"2021년 2월", "2021-02"},
                 {"2020-02", "2020-02"},
                 {"2020", "2020"},
                 {"2020년", "2020"},
                 {"12-Jun-98", ""},
                 {"98-06-12", ""},
                 {"3/4/2023", ""},
                 {"36000", ""},
                 {"2023-02-30", ""},
                 {"2023-13", ""},
                 {"2023-03.31", ""},
                 {"2023 3 31", ""},
                 {"Foo 12 1998", ""},
                 {"ju 12 1998", ""},
                 {"2023-03-31 24:00", ""},
                 {"2023-03-31 14:00:61", ""},
                 {"1066", ""},
                 {"미정", ""},
                 {"soon", ""},
                 {"-", ""},
             })
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(written);
    }
    void readsDays()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto read = readDay(text);
        QCOMPARE(read.has_value(), !written.isEmpty());
        if (read)
            QCOMPARE(Formatter(Language::English, {}).day(read->day, read->precision), written);
        else
            QVERIFY(read.error().sentence.contains(u'“' + text + u'”'));
    }

    void anInexactDayIsTheLastOfItsTime()
    {
        QCOMPARE(readDay(QStringLiteral("2020"))->day.iso(), QStringLiteral("2020-12-31"));
        QCOMPARE(readDay(QStringLiteral("2020-02"))->day.iso(), QStringLiteral("2020-02-29"));
    }

    void readsCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count"); // 0: refused
        for (auto [text, count] : std::initializer_list<std::pair<const char *, int>>{{"16", 16},
                                                                                      {"16부작", 16},
                                                                                      {"16 부작", 16},
                                                                                      {"1,000", 1000},
                                                                                      {"95 min", 95},
                                                                                      {"95.0", 95},
                                                                                      {"60분", 60},
                                                                                      {"12 Episodes", 12},
                                                                                      {"0", 0},
                                                                                      {"-3", 0},
                                                                                      {"many", 0},
                                                                                      {"1.5", 0},
                                                                                      {"16-20", 0},
                                                                                      {"12345678", 0}})
            QTest::newRow(text) << QString::fromUtf8(text) << count;
    }
    void readsCounts()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        const auto read = readCount(text);
        QCOMPARE(read.has_value(), count > 0);
        if (read)
            QCOMPARE(*read, count);
    }

    void amountsFollowTheUnitOfTheirHeader_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor"); // -1: refused
        QTest::newRow("none") << "제작비"
                              << "1,200"
                              << "KRW" << qint64{1200};
        QTest::newRow("억원") << "제작비(억원)"
                              << "50"
                              << "KRW" << qint64{5'000'000'000};
        QTest::newRow("단위") << "제작비 (단위: 백만원)"
                              << "50"
                              << "KRW" << qint64{50'000'000};
        QTest::newRow("the cell's own") << "제작비(억원)"
                                        << "3억"
                                        << "KRW" << qint64{300'000'000};
        QTest::newRow("millions") << "Budget (USD millions)"
                                  << "1.5"
                                  << "USD" << qint64{150'000'000};
        QTest::newRow("$m") << "Budget [$m]"
                            << "2"
                            << "USD" << qint64{200'000'000};
        QTest::newRow("not a unit") << "제작비(VAT 별도)"
                                    << "7"
                                    << "KRW" << qint64{7};
        QTest::newRow("USD in KRW") << "Budget (USD)"
                                    << "7"
                                    << "KRW" << qint64{-1};
        QTest::newRow("원 in USD") << "제작비(억원)"
                                   << "7"
                                   << "USD" << qint64{-1};
        QTest::newRow("negative") << "제작비"
                                  << "(500)"
                                  << "KRW" << qint64{-1};
        QTest::newRow("words") << "제작비"
                               << "약 50억"
                               << "KRW" << qint64{-1};
    }
    void amountsFollowTheUnitOfTheirHeader()
    {
        QFETCH(QString, header);
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        const auto unit = amountUnit(header, QStringLiteral("list.csv"), Currency{currency});
        const auto amount = unit ? readAmount(text, *unit, Currency{currency}) : tl::unexpected(unit.error());
        QCOMPARE(amount.has_value(), minor >= 0);
        if (amount)
            QCOMPARE(amount->minor, minor);
    }

    void tagsAndParagraphs()
    {
        QCOMPARE(readTags(QStringLiteral(" 로맨스,  판타지 ; 로맨스")), (QStringList{"로맨스", "판타지"}));
        QCOMPARE(readTags(QStringLiteral("#사극 #궁중")), (QStringList{"사극", "궁중"}));
        QCOMPARE(tidiedLines(QStringLiteral("  one  two\r\n three ")), QStringLiteral("one two\nthree"));
        QCOMPARE(tidied(QStringLiteral("\u1100\u1161  b\u00a0")), QStringLiteral("가 b"));
    }
};

SLATEBOARD_TEST(TestCells)
#include "tst_cells.moc"
