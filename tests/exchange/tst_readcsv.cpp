// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/importing.h"
#include "tests/support/registry.h"

#include <QStringEncoder>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

class TestReadCsv : public QObject {
    Q_OBJECT

private slots:
    void everyEncodingReadsTheSame_data()
    {
        QTest::addColumn<QString>("encoder");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("detected");
        const QByteArray none;
        QTest::newRow("UTF-8") << "UTF-8" << none << QString() << "UTF-8";
        QTest::newRow("UTF-8 with BOM") << "UTF-8" << QByteArray("\xEF\xBB\xBF") << QString() << "UTF-8";
        QTest::newRow("windows-949") << "windows-949" << none << QString() << "windows-949";
        QTest::newRow("asked as CP949") << "windows-949" << none << "CP949"
                                        << "windows-949";
        QTest::newRow("UTF-16LE") << "UTF-16LE" << none << QString() << "UTF-16LE";
        QTest::newRow("UTF-16BE") << "UTF-16BE" << none << QString() << "UTF-16BE";
        QTest::newRow("UTF-16LE with BOM") << "UTF-16LE" << QByteArray("\xFF\xFE") << QString() << "UTF-16LE";
        QTest::newRow("UTF-16BE with BOM") << "UTF-16BE" << QByteArray("\xFE\xFF") << QString() << "UTF-16BE";
        QTest::newRow("asked as UTF-16") << "UTF-16BE" << none << "utf-16"
                                         << "UTF-16BE";
    }
    void everyEncodingReadsTheSame()
    {
        QFETCH(QString, encoder);
        QFETCH(QByteArray, mark);
        QFETCH(QString, asked);
        QFETCH(QString, detected);
        const QByteArray utf8 = dataBytes("adaptations.csv");
        QStringEncoder encode(encoder.toLatin1().constData());
        const QByteArray bytes = mark + QByteArray(encode(QString::fromUtf8(utf8)));
        const auto table = readCsvText(bytes, QStringLiteral("list.csv"), {asked, {}});
        QVERIFY2(table, qPrintable(table ? QString() : table.error().sentence));
        QCOMPARE(table->encoding, detected);
        QCOMPARE(table->separator, QChar(u','));
        QCOMPARE(table->header.first(), QStringLiteral("원작명"));
        QCOMPARE(table->rows.size(), 7);
        QCOMPARE(table->rows[1].text(2), QStringLiteral("오매미, 백희"));
        QCOMPARE(table->rows[5].text(0), QStringLiteral("똠방 마을 펲시 뷁작전"));
    }

    void controlCharactersAreUnicodeToo_data()
    {
        QTest::addColumn<QString>("encoder");
        QTest::newRow("UTF-8") << "UTF-8";
        QTest::newRow("UTF-16") << "UTF-16LE";
    }
    void controlCharactersAreUnicodeToo()
    {
        QFETCH(QString, encoder);
        QStringEncoder encode(encoder.toLatin1().constData());
        const QByteArray bytes = encode(QStringLiteral("title,x\n\u0085가나다\u0085,\uE000\n\u009F,2\n"));
        const auto table = readCsvText(bytes, QStringLiteral("list.csv"));
        QVERIFY2(table, qPrintable(table ? QString() : table.error().sentence));
        QCOMPARE(table->encoding, encoder);
        QCOMPARE(table->rows[0].text(0), QStringLiteral("\u0085가나다\u0085"));
    }

    void plainAsciiInUtf16NeedsNoMark()
    {
        QStringEncoder encode("UTF-16LE");
        const QByteArray bytes = encode(QStringLiteral("Title,Year\r\nRain,1998\r\n"));
        const auto table = readCsvText(bytes, QStringLiteral("list.csv"));
        QVERIFY(table);
        QCOMPARE(table->header, (QStringList{"Title", "Year"}));
    }

    void separatorsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("comma") << "a,b\n1,2\n" << QChar(u',');
        QTest::newRow("semicolon") << "a;b\n1,5;2,5\n3,5;4,5\n" << QChar(u';');
        QTest::newRow("tab") << "a\tb, c\n1\t2\n" << QChar(u'\t');
        QTest::newRow("bar") << "a|b\n1|2\n" << QChar(u'|');
        QTest::newRow("quoted header") << "\"a;b;c\",d\n1,2\n" << QChar(u',');
        QTest::newRow("tie in the header") << "제목;제작비(원, 세금 포함)\n1;2\n3;4\n" << QChar(u';');
        QTest::newRow("one column") << "Title\nRain\n" << QChar(u',');
    }
    void separatorsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QChar, separator);
        const auto table = readCsvText(text.toUtf8(), QStringLiteral("list.csv"));
        QVERIFY(table);
        QCOMPARE(table->separator, separator);
    }

    void aSeparatorCanBeAskedFor()
    {
        const auto table = readCsvText("a,b;c\n1,2;3\n", QStringLiteral("list.csv"), {{}, u';'});
        QVERIFY(table);
        QCOMPARE(table->header, (QStringList{"a,b", "c"}));
    }

    void quotesHoldEverything()
    {
        const auto table = readCsvText("a,b\n\"one \"\"1\"\", two\",\"line 1\r\nline 2\"\n\n5\" disc,\"\" \nlast,row",
                                       QStringLiteral("list.csv"));
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 3);
        QCOMPARE(table->rows[0].texts(), (QStringList{"one \"1\", two", "line 1\r\nline 2"}));
        QCOMPARE(table->rows[1].texts(), (QStringList{"5\" disc", ""}));
        QCOMPARE(table->rows[2].texts(), (QStringList{"last", "row"}));
        QCOMPARE(table->rows[0].line(), 2);
        QCOMPARE(table->rows[1].line(), 5); // two lines of the quoted field, then an empty one
        QCOMPARE(table->rows[2].line(), 6);
    }

    void everyRowEndCounts()
    {
        for (const char *text : {"a,b\r1,2\r3,4\r", "a,b\r\n1,2\r\n3,4", "a,b\n1,2\n3,4\n\n\n"}) {
            const auto table = readCsvText(text, QStringLiteral("list.csv"));
            QVERIFY(table);
            QCOMPARE(table->rows.size(), 2);
            QCOMPARE(table->rows[1].line(), 3);
        }
    }

    void raggedRowsAreKeptAndMarked()
    {
        const auto table = readCsvText("a,b\n1\n1,2\n1,2,3\n", QStringLiteral("list.csv"));
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 3);
        QVERIFY(table->rows[0].isRagged());
        QVERIFY(!table->rows[1].isRagged());
        QVERIFY(table->rows[2].isRagged());
    }

    void namesThatComeAgainGetANumber()
    {
        const auto table = readCsvText("시작일,종료일,시작일, 종료일,시작일\n1,2,3,4,5\n", QStringLiteral("list.csv"));
        QVERIFY(table);
        QCOMPARE(table->header.join(u'|'), QStringLiteral("시작일|종료일|시작일 2|종료일 2|시작일 3"));
        const auto taken = readCsvText("x,x 2,x,x,\n1,2,3,4,5\n", QStringLiteral("list.csv"));
        QCOMPARE(taken->header.join(u'|'), QStringLiteral("x|x 2|x 3|x 4|"));
    }

    void asManyColumnsAsASpreadsheetHas()
    {
        constexpr int columns = 16'384;
        const QByteArray line = "x" + QByteArray(",x").repeated(columns - 1) + '\n';
        const auto table = readCsvText("2023 목록" + QByteArray(columns - 1, ',') + "\ntitle,genre" +
                                           QByteArray(",x").repeated(columns - 2) + '\n' + line,
                                       QStringLiteral("list.csv"));
        QVERIFY2(table, qPrintable(table ? QString() : table.error().sentence));
        QCOMPARE(table->headLine, 2);
        QCOMPARE(table->header.last(), QStringLiteral("x 16382"));
    }

    void theHeaderIsFoundOrAskedFor_data()
    {
        QTest::addColumn<int>("asked"); // below 0: not
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("rows");
        QTest::newRow("found") << -1 << "제목,작가,매체" << 1;
        QTest::newRow("asked for") << 1 << "2023 목록,," << 2;
        QTest::newRow("none") << 0 << "A,B,C" << 3;
    }
    void theHeaderIsFoundOrAskedFor()
    {
        QFETCH(int, asked);
        SourceOptions options;
        if (asked >= 0)
            options.headLine = asked;
        const auto table =
            readCsvText("2023 목록,,\n제목,작가,매체\n미생,윤태호,웹툰\n", QStringLiteral("list.csv"), options);
        QVERIFY(table);
        QTEST(table->header.join(u','), "header");
        QTEST(static_cast<int>(table->rows.size()), "rows");
    }

    void whatIsPastedIsATable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QStringList>("first");
        QTest::newRow("with a header") << "제목\t작가\r\n미생\t윤태호\r\n"
                                       << "제목,작가" << QStringList{"미생", "윤태호"};
        QTest::newRow("without") << "미생\t윤태호\n내일\t라마\n"
                                 << "A,B" << QStringList{"미생", "윤태호"};
        QTest::newRow("row ends in a cell") << "title\tsynopsis\nA\t\"one\ntwo \"\"2\"\"\"\n"
                                            << "title,synopsis" << QStringList{"A", "one\ntwo \"2\""};
        QTest::newRow("marks that are text") << "title\tnotes\n\"A\" B\t'=1\n"
                                             << "title,notes" << QStringList{"\"A\" B", "'=1"};
        QTest::newRow("a mark that nothing closes") << "title\tnotes\n\"A\tx\nB\ty\n"
                                                    << "title,notes" << QStringList{"\"A", "x"};
        QTest::newRow("commas are text") << "미생, 1\n내일\n"
                                         << "A" << QStringList{"미생, 1"};
        QTest::newRow("rows of any length") << "title\tgenre\nA\nB\tx\ty\n"
                                            << "title,genre," << QStringList{"A"};
    }
    void whatIsPastedIsATable()
    {
        QFETCH(QString, text);
        const auto table = readPasted(text);
        QVERIFY(table);
        QCOMPARE(table->form, SourceForm::Pasted);
        QTEST(table->header.join(u','), "header");
        QTEST(table->rows[0].texts(), "first");
        QVERIFY(!table->rows[0].isRagged());
    }

    void nothingPastedIsNoTable()
    {
        QCOMPARE(readPasted(QStringLiteral(" \n")).error().sentence, QStringLiteral("“Clipboard” is empty."));
    }

    void formulaGuardsGo()
    {
        const auto table = readCsvText("a,b,c,d\n'=1+1,''-x,'quoted',O'Hara\n", QStringLiteral("list.csv"));
        QVERIFY(table);
        QCOMPARE(table->rows[0].texts(), (QStringList{"=1+1", "'-x", "'quoted'", "O'Hara"}));
    }
};

SLATEBOARD_TEST(TestReadCsv)
#include "tst_readcsv.moc"
