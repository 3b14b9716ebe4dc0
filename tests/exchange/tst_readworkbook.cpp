// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/workbook.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

namespace {

QByteArray textCell(const char *place, const char *text)
{
    return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray row(int number, const QByteArray &cells)
{
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

// A row of inline texts from column A on.
QByteArray textRow(int number, const QStringList &texts)
{
    QByteArray cells;
    for (int i = 0; i < texts.size(); ++i) {
        const QByteArray place = QByteArray(1, static_cast<char>('A' + i)) + QByteArray::number(number);
        if (!texts[i].isEmpty())
            cells += textCell(place.constData(), texts[i].toUtf8().constData());
    }
    return row(number, cells);
}

const QByteArray header = textRow(1, {"title", "x"});

// One cell B2 below a header, with a number format of its own as style 1.
TestWorkbook withCell(const QByteArray &cell, const QByteArray &format = "General")
{
    TestWorkbook book;
    book.sheet = header + row(2, textCell("A2", "A") + cell);
    book.styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + format +
        "\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs>";
    book.strings = {"<t>first</t>",
                    "<r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh>",
                    "<t xml:space=\"preserve\"> line_x000D_\n2</t>"};
    return book;
}

QString sentenceOf(const Result<SourceTable> &table)
{
    return table ? QString() : table.error().sentence;
}

} // namespace

class TestReadWorkbook : public QObject {
    Q_OBJECT

private slots:
    void cellsAreTheTextsOfACsv_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("text");
        const QByteArray none = "General";
        const auto number = [](const char *value, int style = 0) {
            return "<c r=\"B2\" s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
        };
        const auto typed = [](const char *type, const char *value) {
            return QByteArray("<c r=\"B2\" t=\"") + type + "\"><v>" + value + "</v></c>";
        };
        QTest::newRow("whole") << number("1234") << none << "1234";
        QTest::newRow("decimals") << number("0.1") << none << "0.1";
        QTest::newRow("as shown, not as stored") << number("0.30000000000000004") << none << "0.3";
        QTest::newRow("a long id") << number("123456789012345678") << none << "123456789012345678";
        QTest::newRow("exponent") << number("1.5E+20") << none << "150000000000000000000";
        QTest::newRow("small") << number("1.2E-3") << none << "0.0012";
        QTest::newRow("negative") << number("-5") << none << "-5";
        QTest::newRow("thousands") << number("1234567", 1) << QByteArray("#,##0") << "1234567";
        QTest::newRow("percent") << number("0.125", 3) << none << "12.5%";
        QTest::newRow("own percent") << number("0.07", 1) << QByteArray("0.0%") << "7%";
        QTest::newRow("day") << number("44927", 2) << none << "2023-01-01";
        QTest::newRow("own day") << number("44927", 1)
                                 << QByteArray("yyyy&quot;년&quot; m&quot;월&quot; d&quot;일&quot;") << "2023-01-01";
        QTest::newRow("language of the format")
            << number("44927", 1) << QByteArray("[$-412]yyyy\\-mm\\-dd;@") << "2023-01-01";
        QTest::newRow("month") << number("44927", 1) << QByteArray("yyyy-mm") << "2023-01";
        QTest::newRow("year") << number("44927", 1) << QByteArray("yyyy") << "2023";
        QTest::newRow("day and time") << number("44927.5", 1) << QByteArray("yyyy-mm-dd hh:mm") << "2023-01-01 12:00";
        QTest::newRow("midnight") << number("44927", 1) << QByteArray("yyyy-mm-dd hh:mm") << "2023-01-01";
        QTest::newRow("time") << number("0.5", 1) << QByteArray("h:mm") << "12:00";
        QTest::newRow("time with seconds") << number("0.50001157407", 1) << QByteArray("h:mm:ss") << "12:00:01";
        QTest::newRow("elapsed") << number("1.5", 1) << QByteArray("[h]:mm") << "1.5";
        QTest::newRow("first days") << number("1", 2) << none << "1900-01-01";
        QTest::newRow("the day that was not") << number("60", 2) << none << "1900-02-29";
        QTest::newRow("after it") << number("61", 2) << none << "1900-03-01";
        QTest::newRow("a zero as a day") << number("0", 2) << none << "1900-01-00";
        QTest::newRow("a time as a day") << number("0.75", 2) << none << "1900-01-00";
        QTest::newRow("no day") << number("-1", 2) << none << "-1";
        QTest::newRow("words in a format") << number("5", 1) << QByteArray("0&quot; days&quot;") << "5";
        QTest::newRow("shared") << typed("s", "0") << none << "first";
        QTest::newRow("rich") << typed("s", "1") << none << "rich text";
        QTest::newRow("escapes") << typed("s", "2") << none << " line\r\n2";
        QTest::newRow("true") << typed("b", "1") << none << "TRUE";
        QTest::newRow("false") << typed("b", "0") << none << "FALSE";
        QTest::newRow("formula") << QByteArray("<c r=\"B2\" t=\"str\"><f>A2&amp;\"!\"</f><v>A!</v></c>") << none
                                 << "A!";
        QTest::newRow("formula with a number") << QByteArray("<c r=\"B2\"><f>1+1</f><v>2</v></c>") << none << "2";
        QTest::newRow("ISO day") << typed("d", "2023-01-05T00:00:00") << none << "2023-01-05";
        QTest::newRow("inline rich")
            << QByteArray("<c r=\"B2\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>") << none
            << "inline";
        QTest::newRow("no place") << QByteArray("<c><v>7</v></c>") << none << "7";
    }
    void cellsAreTheTextsOfACsv()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, format);
        QFETCH(QString, text);
        const auto table = readBack(withCell(cell, format));
        QVERIFY2(table, qPrintable(sentenceOf(table)));
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows[0].text(1), text);
        QVERIFY(table->notes.isEmpty());
    }

    void daysCanCountFrom1904()
    {
        TestWorkbook book = withCell("<c r=\"B2\" s=\"2\"><v>0</v></c>");
        book.properties = "<workbookPr date1904=\"1\"/>";
        QCOMPARE(readBack(book)->rows[0].text(1), QStringLiteral("1904-01-01"));
    }

    void gapsAreEmptyCells()
    {
        TestWorkbook book;
        book.sheet = textRow(2, {"title", "", "genre"}) + row(4, "<c r=\"C4\"><v>1</v></c>") +
                     row(5, "<c r=\"A5\" s=\"1\"/>") + row(9, textCell("A9", "B"));
        const auto table = readBack(book);
        QVERIFY2(table, qPrintable(sentenceOf(table)));
        QCOMPARE(table->headLine, 2);
        QCOMPARE(table->header, (QStringList{"title", "", "genre"}));
        QCOMPARE(written(*table), QStringLiteral(",,1|B"));
        QCOMPARE(table->rows[1].line(), 9);
        QVERIFY(!table->rows[1].isRagged());
        QCOMPARE(table->rows[1].text(2), QString());
    }

    void theHeaderMayStandBelowATitle()
    {
        TestWorkbook book;
        book.sheet = textRow(1, {"2023 원천 IP 목록"}) + textRow(3, {"제목", "작가", "매체"}) +
                     textRow(4, {"미생", "윤태호", "웹툰"});
        book.afterRows = "<mergeCells count=\"1\"><mergeCell ref=\"A1:C1\"/></mergeCells>";
        const auto table = readBack(book);
        QCOMPARE(table->headLine, 3);
        QCOMPARE(table->header.join(u','), QStringLiteral("제목,작가,매체"));
        QCOMPARE(written(*table), QStringLiteral("미생,윤태호,웹툰"));
        const auto asked = readBack(book, {.headLine = 1});
        QCOMPARE(asked->header.first(), QStringLiteral("2023 원천 IP 목록"));
        QCOMPARE(asked->rows.size(), 2);
        const auto none = readBack(book, {.headLine = 0});
        QCOMPARE(none->header.join(u','), QStringLiteral("A,B,C"));
        QCOMPARE(none->rows.size(), 3);
        QCOMPARE(sentenceOf(readBack(book, {.headLine = 9})),
                 QStringLiteral("“list.xlsx” has no line 9 for a header."));
    }

    void aHeaderOfTwoLinesIsOne()
    {
        TestWorkbook book;
        book.sheet = textRow(1, {"제목", "판권 1", "", "판권 2", ""}) +
                     textRow(2, {"", "시작일", "종료일", "시작일", "종료일"}) +
                     textRow(3, {"미생", "2023-01-01", "2023-12-31", "2024-01-01", "2024-12-31"});
        book.afterRows =
            "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:E1\"/></mergeCells>";
        const auto table = readBack(book);
        QCOMPARE(table->header.join(u','),
                 QStringLiteral("제목,판권 1 시작일,판권 1 종료일,판권 2 시작일,판권 2 종료일"));
        QCOMPARE(table->rows.size(), 1);
        const Mapping mapping = proposeMapping(ImportKind::Ips, table->header);
        QCOMPARE(mapping.value(QStringLiteral("grant_2_ends_on"), -1), 4);
    }

    void sheetsAreListedAndChosen()
    {
        TestWorkbook book;
        book.sheet = header + textRow(2, {"hidden"});
        book.sheets = "<sheet name=\"Secret\" r:id=\"rId1\" state=\"hidden\"/><sheet name=\"Empty\" r:id=\"rId2\"/>"
                      "<sheet name=\"목록\" r:id=\"rId3\"/><sheet name=\"Chart\" r:id=\"rId4\"/>";
        book.relations = TestWorkbook::relation("rId2", "worksheet", "worksheets/sheet2.xml") +
                         TestWorkbook::relation("rId3", "worksheet", "/xl/worksheets/sheet3.xml") +
                         TestWorkbook::relation("rId4", "chartsheet", "chartsheets/sheet1.xml");
        book.others = {
            {QStringLiteral("xl/worksheets/sheet2.xml"), TestWorkbook::sheetPart({})},
            {QStringLiteral("xl/worksheets/sheet3.xml"), TestWorkbook::sheetPart(header + textRow(2, {"shown"}))}};
        const auto first = readBack(book);
        QVERIFY2(first, qPrintable(sentenceOf(first)));
        QCOMPARE(first->sheet, QStringLiteral("목록"));
        QCOMPARE(written(*first), QStringLiteral("shown"));
        QCOMPARE(first->sheets, (QList<SourceSheet>{{"Empty", false}, {"목록", false}, {"Secret", true}}));
        QCOMPARE(written(*readBack(book, {.sheet = QStringLiteral("Secret")})), QStringLiteral("hidden"));
        QCOMPARE(sentenceOf(readBack(book, {.sheet = QStringLiteral("Empty")})),
                 QStringLiteral("“list.xlsx” is empty."));
        QCOMPARE(sentenceOf(readBack(book, {.sheet = QStringLiteral("No")})),
                 QStringLiteral("“list.xlsx” has no sheet “No”."));
    }

    void whatCannotBeReadIsNoted_data()
    {
        QTest::addColumn<TestWorkbook>("book");
        QTest::addColumn<QString>("note");
        QTest::newRow("error") << withCell("<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")
                               << "The formula in B2 gives the error #DIV/0!, so the cell was read as empty.";
        QTest::newRow("formula without result")
            << withCell("<c r=\"B2\"><f>1+1</f></c>")
            << "The file does not hold the result of the formula in B2; open it in a spreadsheet and save it.";
        const QString lost =
            QStringLiteral("The number in B2 is longer than the 15 digits that a spreadsheet keeps, so "
                           "its last ones may be wrong; let such ids be text.");
        QTest::newRow("digits that a double has lost")
            << withCell("<c r=\"B2\"><v>1.2345678901234568E+17</v></c>") << lost;
        QTest::newRow("digits that were never kept") << withCell("<c r=\"B2\"><v>123456789012345000</v></c>") << lost;
        TestWorkbook macros = withCell("<c r=\"B2\"><v>1</v></c>");
        macros.others.insert(QStringLiteral("xl/vbaProject.bin"), "x");
        QTest::newRow("macros") << macros << "“list.xlsx” holds macros; only its values are read.";
        TestWorkbook links = withCell("<c r=\"B2\"><v>1</v></c>");
        links.others.insert(QStringLiteral("xl/externalLinks/externalLink1.xml"), "<x/>");
        QTest::newRow("links") << links << "“list.xlsx” refers to other files; what it last took from them is read.";
    }
    void whatCannotBeReadIsNoted()
    {
        QFETCH(TestWorkbook, book);
        const auto table = readBack(book);
        QVERIFY2(table, qPrintable(sentenceOf(table)));
        QTEST(table->notes.value(0).sentence, "note");
        const auto plan = planImport(*table, optionsFor(ImportKind::Ips, *table), emptyLibrary());
        QTEST(plan->notes.value(0).sentence, "note"); // the import says so too
    }

    void badWorkbooksAreRefused_data()
    {
        QTest::addColumn<TestWorkbook>("book");
        QTest::addColumn<QString>("sentence");
        const TestWorkbook sound = withCell("<c r=\"B2\"><v>1</v></c>");
        const auto with = [&](const char *part, const QByteArray &bytes) {
            TestWorkbook book = sound;
            book.others.insert(QString::fromUtf8(part), bytes);
            return book;
        };
        const QString damaged = QStringLiteral("“list.xlsx” is a damaged workbook: its part “xl/worksheets/sheet1.xml” "
                                               "cannot be read. Open it in a spreadsheet and save it again.");
        const QString tooLarge =
            QStringLiteral("“list.xlsx” unpacks to more than a workbook should, so it is not read.");
        const QString documentType =
            QStringLiteral("“list.xlsx” defines a document type inside, which no sound workbook does.");
        const QByteArray sheet = "xl/worksheets/sheet1.xml";
        QTest::newRow("no workbook") << with("_rels/.rels", "<Relationships/>")
                                     << "“list.xlsx” is an archive, but no workbook.";
        QTest::newRow("OpenDocument") << [&] {
            TestWorkbook book = with("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            book.others.insert(QStringLiteral("content.xml"), "<x/>");
            return book;
        }() << "“list.xlsx” is an OpenDocument file; save it as .xlsx or CSV first.";
        QTest::newRow("binary") << with("xl/workbook.bin", "x")
                                << "“list.xlsx” is a binary workbook (.xlsb); save it as .xlsx or CSV first.";
        QTest::newRow("no XML") << with(sheet, "hello") << damaged;
        QTest::newRow("cut off") << with(sheet, "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"") << damaged;
        QTest::newRow("rows go back") << [&] {
            TestWorkbook book = sound;
            book.sheet = textRow(2, {"title"}) + textRow(1, {"x"});
            return book;
        }() << damaged;
        QTest::newRow("a cell of another row")
            << with(sheet, TestWorkbook::sheetPart(row(1, textCell("A2", "x")))) << damaged;
        QTest::newRow("beyond the last row") << with(sheet, TestWorkbook::sheetPart(row(1048577, {}))) << damaged;
        QTest::newRow("beyond the last column")
            << with(sheet, TestWorkbook::sheetPart(row(1, textCell("XFE1", "x")))) << damaged;
        QTest::newRow("no such text") << with(sheet,
                                              TestWorkbook::sheetPart(row(1, "<c r=\"A1\" t=\"s\"><v>9</v></c>")))
                                      << damaged;
        QTest::newRow("a sheet elsewhere")
            << with("xl/_rels/workbook.xml.rels",
                    "<Relationships>" + TestWorkbook::relation("rId1", "worksheet", "../../../etc/passwd") +
                        "</Relationships>")
            << "“list.xlsx” is a damaged workbook: its part “../../../etc/passwd” is missing.";
        QTest::newRow("a document type") << with(sheet, "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>")
                                         << documentType;
        QTest::newRow("a document type in UTF-16")
            << with(sheet, QByteArray("\xFF\xFE<\0!\0D\0", 8))
            << "The part “xl/worksheets/sheet1.xml” of “list.xlsx” is not UTF-8; "
               "open the workbook in a spreadsheet and save it again.";
        QTest::newRow("too many sheets") << [&] {
            TestWorkbook book = sound;
            book.sheets = book.sheets.repeated(1001);
            return book;
        }() << "“list.xlsx” has more than 1,000 sheets, too many to be read.";
        QTest::newRow("a text without end")
            << with("xl/sharedStrings.xml", "<sst><si><t>" + QByteArray(4 << 20, 'x') + "</t></si></sst>") << tooLarge;
        QTest::newRow("a tag without end")
            << with(sheet, "<worksheet a=\"" + QByteArray(1 << 20, 'x') + "\"/>") << tooLarge;
        QTest::newRow("a comment without end")
            << with(sheet, "<!--" + QByteArray(4 << 20, '<') + "--><worksheet/>") << tooLarge;
        QTest::newRow("elements without end") << with(sheet, QByteArray("<a>").repeated(100'000)) << damaged;
        QTest::newRow("a bomb") << with("xl/sharedStrings.xml", "<sst>" + QByteArray(80 << 20, ' ') + "</sst>")
                                << tooLarge;
    }
    void badWorkbooksAreRefused()
    {
        QFETCH(TestWorkbook, book);
        const auto table = readBack(book);
        QVERIFY(!table);
        QTEST(table.error().sentence, "sentence");
    }

    void filesThatOnlyLookLikeWorkbooks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const QByteArray compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, '\0');
        QByteArray encrypted = compound;
        for (const char c : QByteArray("EncryptedPackage"))
            encrypted += QByteArray(1, c) + '\0';
        QTest::newRow("old") << compound
                             << "“list.xlsx” is a workbook of the old kind (.xls); save it as .xlsx or CSV first.";
        QTest::newRow("encrypted") << encrypted << "“list.xlsx” is protected by a password; save it without one first.";
        QTest::newRow("cut off") << QByteArray("PK\x03\x04 and so on")
                                 << "“list.xlsx” is a damaged workbook: it is cut off, or its table of contents is "
                                    "broken. Copy it again from where it came.";
        QTest::newRow("older than old") << QByteArray("\x09\x08\x10\0\0\6\5\0", 8) + QByteArray(500, '\0')
                                        << "“list.xlsx” is a workbook of the old kind (.xls); save it as .xlsx or CSV "
                                           "first.";
        QByteArray hwp = compound;
        for (const char c : QByteArray("HwpSummaryInformation"))
            hwp += QByteArray(1, c) + '\0';
        QTest::newRow("a text document")
            << hwp
            << "“list.xlsx” is a text document; copy its table into a spreadsheet, or save "
               "it as CSV first.";
    }
    void filesThatOnlyLookLikeWorkbooks()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.xlsx"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QTEST(sentenceOf(readSource(path)), "sentence");
    }

    void aReadingCanBeStopped()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.xlsx"));
        QVERIFY(withCell("<c r=\"B2\"><v>1</v></c>").save(path));
        int asked = 0;
        const auto table = readSource(path, {}, [&] { return ++asked < 4; });
        QCOMPARE(table.error().code, ErrorCode::Cancelled);
        QCOMPARE(table.error().sentence, QStringLiteral("The import of “list.xlsx” was stopped."));
    }

    void emptyRowsTakeNoRoom()
    {
        TestWorkbook book;
        book.sheet = header;
        for (int i = 2; i <= 200'000; ++i)
            book.sheet +=
                "<row r=\"" + QByteArray::number(i) + "\"><c r=\"A" + QByteArray::number(i) + "\" s=\"0\"/></row>";
        const auto table = readBack(book);
        QVERIFY2(table, qPrintable(sentenceOf(table)));
        QVERIFY(table->rows.isEmpty());
    }

    void aWorkbookImportsAsItsCsv()
    {
        const auto csv = readSource(dataFile("ips.csv"));
        TestWorkbook book;
        book.sheet = textRow(1, csv->header);
        for (qsizetype i = 0; i < csv->rows.size(); ++i)
            book.sheet += textRow(static_cast<int>(i) + 2, csv->rows[i].texts());
        const auto table = readBack(book);
        QCOMPARE(table->header, csv->header);
        const auto fromBook = planImport(*table, optionsFor(ImportKind::Ips, *table), emptyLibrary());
        const auto fromCsv = planImport(*csv, optionsFor(ImportKind::Ips, *csv), emptyLibrary());
        QCOMPARE(fromBook->rows.ips.size(), fromCsv->rows.ips.size());
        for (qsizetype i = 0; i < fromCsv->rows.ips.size(); ++i) {
            SourceIp ip = fromBook->rows.ips[i];
            ip.id = fromCsv->rows.ips[i].id;
            QCOMPARE(ip, fromCsv->rows.ips[i]);
        }
    }
};

SLATEBOARD_TEST(TestReadWorkbook)
#include "tst_readworkbook.moc"
