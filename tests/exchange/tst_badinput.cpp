// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/importing.h"
#include "tests/support/registry.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

/// Input that cannot be used: each case says so in one sentence that names the file, or the line and the column.
class TestBadInput : public QObject {
    Q_OBJECT

private slots:
    void pathsThatAreNoFiles()
    {
        const QTemporaryDir folder;
        const auto missing = readSource(folder.filePath("missing.csv"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QCOMPARE(missing.error().sentence,
                 QStringLiteral("There is no file “%1”.").arg(folder.filePath("missing.csv")));
        const auto directory = readSource(folder.path());
        QVERIFY(!directory);
        QCOMPARE(directory.error().sentence,
                 QStringLiteral("“%1” is a folder or a device, not a file.").arg(folder.path()));
    }

    void jsonIsToldByItsNameToo()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("empty.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[\n]\n") > 0);
        file.close();
        QVERIFY(readSource(file.fileName()).error().sentence.startsWith(QStringLiteral("“empty.json” is JSON")));
        // A bracket alone is none
        const auto list = readCsvText("title,genre\n[A],x\n", QStringLiteral("list.csv"));
        QVERIFY(list && list->rows.size() == 1);
        QVERIFY(readCsvText("[title],genre\nA,x\n", QStringLiteral("list.csv")));
        QVERIFY(readCsvText("{title},genre\nA,x\n", QStringLiteral("list.csv")));
    }

    void aFileBeyondTheMostIsNotRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("large.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64{2} << 30)); // takes no room on the disk
        QCOMPARE(readSource(file.fileName()).error().sentence,
                 QStringLiteral("“large.csv” is larger than 512 MiB, the most that can be imported at once."));
    }

    void filesThatAreNoTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << QByteArray() << "“list.csv” is empty.";
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << "“list.csv” is empty.";
        const char *json =
            "“list.csv” is JSON, which is for other programs: what can be imported is XLSX, CSV and TSV, "
            "so export it as XLSX or CSV.";
        QTest::newRow("JSON rows") << QByteArray("[\n{\"title\": \"A\"},\n{\"title\": \"B\"}\n]\n") << json;
        QTest::newRow("JSON of several lists") << QByteArray("\xEF\xBB\xBF{ \"ips\": []}") << json;
        QTest::newRow("JSON lists") << QByteArray("[[\"title\"], [\"A\"]]") << json;
        QTest::newRow("only row ends") << QByteArray("\r\n\r\n") << "“list.csv” is empty.";
        QTest::newRow("empty header") << QByteArray(",,\n1,2,3\n")
                                      << "“list.csv” has no header: its first row is empty.";
        QTest::newRow("unclosed quote") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n")
                                        << "A quotation mark on line 3 of “list.csv” is never closed.";
        QTest::newRow("text after a quote")
            << QByteArray("a,b\n\"x\"y,2\n") << "Line 2 of “list.csv” has text after a closing quotation mark.";
        QTest::newRow("NUL bytes") << QByteArray("a,b\n1,2\n3,\0 4\n", 14)
                                   << "“list.csv” has a NUL character on line 3, so it is not a table of text.";
        QTest::newRow("Latin-1") << QByteArray("title\nCaf\xE9, \xFC\n")
                                 << "“list.csv” is valid neither as UTF-8 nor as Korean (CP949) text, as line 2 "
                                    "shows; choose its encoding.";
        QTest::newRow("malformed windows-949") << QByteArray("title\n\xB0\xA1\xFF\n")
                                               << "“list.csv” is valid neither as UTF-8 nor as Korean (CP949) text, "
                                                  "as line 2 shows; choose its encoding.";
        QTest::newRow("cut off") << QByteArray("title\n\xB0\xA1\xB0")
                                 << "“list.csv” is valid neither as UTF-8 nor as Korean (CP949) text, as line 2 "
                                    "shows; choose its encoding.";
        QTest::newRow("one bad row") << QByteArray("title\r\n미생\r\nCaf\xE9, \xFC\r\n")
                                     << "“list.csv” reads as UTF-8 text but for line 3, which has broken bytes; mend "
                                        "that line or choose the encoding.";
        QTest::newRow("CP949 with broken bytes")
            << QByteArray("title\n\xB0\xA1\n\xB0\xA1\xFF\n\xB0\xA1\n")
            << "“list.csv” reads as Korean (CP949) text but for line 3, which has broken bytes; mend that line or "
               "choose the encoding.";
        QTest::newRow("CP949, then UTF-8") << QByteArray("title\nx\n\xB0\xA1\n미생\n")
                                           << "“list.csv” mixes encodings: line 4 is UTF-8, and line 3 is Korean "
                                              "(CP949); save it in one of them.";
        QTest::newRow("one bad row, CR") << QByteArray("title\rA\rCaf\xE9, \xFC\r")
                                         << "“list.csv” is valid neither as UTF-8 nor as Korean (CP949) text, as line "
                                            "3 shows; choose its encoding.";
        QTest::newRow("too wide") << "a,b\n1,2\n" + QByteArray(16'384, ',') + "\n"
                                  << "Line 3 of “list.csv” has more than 16,384 cells, the most that a row can have.";
        QTest::newRow("too long") << QByteArray("a\n").repeated(2'000'001)
                                  << "“list.csv” has more than 2 million rows, the most that can be imported at once.";
        QTest::newRow("cut-off UTF-16") << QByteArray("\xFF\xFE"
                                                      "a\0\n",
                                                      5)
                                        << "“list.csv” is not valid UTF-16LE text on line 1; choose another encoding.";
    }
    void filesThatAreNoTables()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const auto table = readCsvText(bytes, QStringLiteral("list.csv"));
        QVERIFY(!table);
        QCOMPARE(table.error().sentence, sentence);
    }

    void aFieldHasAMillionCharactersAtMost_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("around");
        QTest::addColumn<bool>("isTooLong");
        for (const QString &character : {QStringLiteral("x"), QStringLiteral("가"), QStringLiteral("😀")}) {
            for (const QString &around : {QString(), QStringLiteral("\"")}) {
                for (const bool isTooLong : {false, true}) {
                    QTest::addRow("%s %s %d", qPrintable(character), qPrintable(around), isTooLong)
                        << character << around << isTooLong;
                }
            }
        }
    }
    void aFieldHasAMillionCharactersAtMost()
    {
        QFETCH(QString, character);
        QFETCH(QString, around);
        QFETCH(bool, isTooLong);
        const QString field = around + character.repeated(1'000'000 + (isTooLong ? 1 : 0)) + around;
        const auto table =
            readCsvText((QStringLiteral("a,b\n1,") + field + u'\n').toUtf8(), QStringLiteral("list.csv"));
        QCOMPARE(table.has_value(), !isTooLong);
        if (isTooLong) {
            QCOMPARE(table.error().sentence,
                     QStringLiteral("Line 2 of “list.csv” begins a field that is longer than a million characters."));
        }
    }

    void theWrongEncodingIsRefused()
    {
        const QByteArray utf8 = dataBytes("adaptations.csv");
        QStringEncoder encode("windows-949");
        const QByteArray korean = encode(QString::fromUtf8(utf8));
        const auto asUtf8 = readCsvText(korean, QStringLiteral("list.csv"), {QStringLiteral("UTF-8"), {}});
        QVERIFY(!asUtf8);
        QCOMPARE(asUtf8.error().sentence,
                 QStringLiteral("“list.csv” is not valid UTF-8 text on line 1; choose another encoding."));
        const auto asJapanese =
            readCsvText("a\n\xB0\xA1\n\xB0\xFF\n", QStringLiteral("list.csv"), {QStringLiteral("Shift_JIS"), {}});
        QVERIFY(!asJapanese);
        QCOMPARE(asJapanese.error().sentence,
                 QStringLiteral("“list.csv” is not valid Shift_JIS text on line 3; choose another encoding."));
        const auto asKorean = readCsvText("title\n\xFF\n", QStringLiteral("list.csv"), {QStringLiteral("cp949"), {}});
        QVERIFY(!asKorean);
        const auto unknown = readCsvText(utf8, QStringLiteral("list.csv"), {QStringLiteral("klingon"), {}});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().sentence, QStringLiteral("“klingon” is not an encoding that Slateboard knows."));
    }

    void aMissingRequiredColumn()
    {
        const auto ips = importText(ImportKind::Ips, QStringLiteral("x,y\n1,2\n"), emptyLibrary());
        QVERIFY(!ips);
        QCOMPARE(ips.error().sentence, QStringLiteral("“list.csv” has no column for “Title”: choose one."));
        const auto titles = importText(ImportKind::Titles, QStringLiteral("x,y\n1,2\n"), emptyLibrary());
        QVERIFY(!titles);
        QVERIFY(titles.error().sentence.startsWith(QStringLiteral("“list.csv” has no column for the name")));
    }

    void aMappingThatDoesNotFit()
    {
        const auto table = readCsvText("x,y\n1,2\n", QStringLiteral("list.csv"));
        ImportOptions options = optionsFor(ImportKind::Ips, *table);
        options.mapping = {{QStringLiteral("title"), 2}};
        QCOMPARE(planImport(*table, options, emptyLibrary()).error().sentence,
                 QStringLiteral("“list.csv” has no column 3 for the field “title”."));
        options.mapping = {{QStringLiteral("titel"), 0}};
        QCOMPARE(planImport(*table, options, emptyLibrary()).error().sentence,
                 QStringLiteral("“titel” is not a field that can be imported."));
    }

    void anotherCurrency()
    {
        const auto plan =
            importText(ImportKind::Titles, QStringLiteral("Title,Production Budget (USD)\nRain,5\n"), emptyLibrary());
        QVERIFY(!plan);
        QCOMPARE(plan.error().sentence, QStringLiteral("The column “Production Budget (USD)” of “list.csv” is not in "
                                                       "KRW, the currency of the library."));
    }

    void rowsThatCannotBeTaken_data()
    {
        QTest::addColumn<bool>("titles");
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("sentence");
        const QString none;
        QTest::newRow("too few cells") << false << "title,genre\nA,x\nB\n"
                                       << none << "Line 3 has not as many cells as the header: 1 instead of 2.";
        QTest::newRow("too many cells") << false << "title,genre\nA,x\nB,y,z\n"
                                        << none << "Line 3 has not as many cells as the header: 3 instead of 2.";
        QTest::newRow("no title") << false << "title,genre\nA,x\n ,y\n" << none << "Line 3 has no title.";
        QTest::newRow("repeated") << false << "title,creator\n미생,윤태호\n미 생,윤태호\n"
                                  << none << "Line 3 repeats “미생” by 윤태호 from line 2.";
        QTest::newRow("unknown day") << false << "title,discovered on\nA,2020\nB,someday\n"
                                     << "discovered on"
                                     << "Line 3, “discovered on”: “someday” is not a day, a month or a year that "
                                        "Slateboard can read.";
        QTest::newRow("no name") << true << "title,genre\nA,x\n,y\n" << none << "Line 3 does not name its title.";
        QTest::newRow("unknown release") << true << "title,Release Date\nA,2020\nB,12-Jun-98\n"
                                         << "Release Date"
                                         << "Line 3, “Release Date”: “12-Jun-98” is not a day, a month or a year that "
                                            "Slateboard can read.";
        QTest::newRow("unknown amount") << true << "title,제작비\nA,\nB,많음\n"
                                        << "제작비"
                                        << "Line 3, “제작비”: “많음” is not an amount of money.";
        QTest::newRow("negative amount") << true << "title,제작비\nA,\nB,-5\n"
                                         << "제작비"
                                         << "Line 3, “제작비”: “-5” is below zero.";
        for (const char *day : {"2020-02-30", "0000-01-01", "2020-13-01", "99999-01-01", "3/4/2023", "-2020"}) {
            QTest::addRow("no day: %s", day)
                << true << QStringLiteral("title,release\nA,2020\nB,%1\n").arg(QLatin1String(day)) << "release"
                << QStringLiteral("Line 3, “release”: “%1” is not a day, a month or a year that Slateboard can read.")
                       .arg(QLatin1String(day));
        }
        for (const char *amount : {"1e400", "NaN", "inf", "0x10", "$5", "1 2 3", "1.5"}) {
            QTest::addRow("no amount: %s", amount)
                << true << QStringLiteral("title,cost\nA,1.5억\nB,%1\n").arg(QLatin1String(amount)) << "cost"
                << QStringLiteral("Line 3, “cost”: “%1” is not an amount of money.").arg(QLatin1String(amount));
        }
        QTest::newRow("more than can be added up")
            << true << "title,cost\nA,\"10,000조\"\nB,9223372036854775807\n"
            << "cost"
            << "Line 3, “cost”: “9223372036854775807” is too much: an amount may be at most ₩10,000,000,000,000,000.";
        QTest::newRow("more than can be counted")
            << true << "title,cost\nA,1\nB,\"₩1,000,000,000,000,000,000,000\"\n"
            << "cost"
            << "Line 3, “cost”: “₩1,000,000,000,000,000,000,000” is too much: an amount may be at most "
               "₩10,000,000,000,000,000.";
        QTest::newRow("too many episodes") << true << "title,episodes\nA,16\nB,2147483648\n"
                                           << "episodes"
                                           << "Line 3, “episodes”: “2147483648” is too many: the number may be at most "
                                              "999,999.";
        for (const char *day : {"2999-01-01", "1066", "0001-01-01", "9999-12-31"}) {
            QTest::addRow("out of reach: %s", day)
                << true << QStringLiteral("title,release\nA,2020\nB,%1\n").arg(QLatin1String(day)) << "release"
                << QStringLiteral("Line 3, “release”: “%1” lies outside the years 1850 to 2199, the only ones that "
                                  "Slateboard takes.")
                       .arg(QLatin1String(day));
        }
        for (const char *day : {"1899-12-31", "2101-01-01"}) {
            for (const char *field : {"release", "target_release"}) {
                QTest::addRow("no %s: %s", field, day)
                    << true << QStringLiteral("title,%1\nA,2020\nB,%2\n").arg(QLatin1String(field), QLatin1String(day))
                    << field
                    << QStringLiteral("Line 3, “%1”: “%2” lies outside the years 1900 to 2100, in which titles are "
                                      "released.")
                           .arg(QLatin1String(field), QLatin1String(day));
            }
        }
        for (const bool titles : {false, true}) {
            QTest::addRow("a name that nobody types: %d", titles)
                << titles << QStringLiteral("title,genre\nA,x\n%1,y\n").arg(QString(100'000, u'가')) << "title"
                << QStringLiteral("Line 3, “title”: It has 100000 characters, and at most 1000 are taken.");
        }
        QTest::newRow("longer notes than anybody writes")
            << false << QStringLiteral("title,notes\nA,%1\nB,%2\n").arg(QString(100'000, u'x'), QString(100'001, u'x'))
            << "notes" << QStringLiteral("Line 3, “notes”: It has 100001 characters, and at most 100000 are taken.");
        QTest::newRow("a zero for a day") << true << "title,release\nA,2020\nB,1900-01-00\n"
                                          << "release"
                                          << "Line 3, “release”: “1900-01-00” is no day, but a zero that a spreadsheet "
                                             "shows as one.";
        QTest::newRow("marks of a format") << true << "title,release (%1)\nA,2020\n%1,%2%n\n"
                                           << "release (%1)"
                                           << "Line 3, “release (%1)”: “%2%n” is not a day, a month or a year that "
                                              "Slateboard can read.";
        QTest::newRow("unknown count") << true << "title,episodes\nA,16\nB,many\n"
                                       << "episodes"
                                       << "Line 3, “episodes”: “many” is not a whole number above zero.";
        QTest::newRow("repeated title") << true << "title,release\nA,2019-01-01\nA,2019\n"
                                        << none << "Line 3 repeats “A” from line 2.";
        QTest::newRow("repeated, no release") << true << "title\nA\na\n" << none << "Line 3 repeats “A” from line 2.";
    }
    void rowsThatCannotBeTaken()
    {
        QFETCH(bool, titles);
        QFETCH(QString, csv);
        QFETCH(QString, column);
        QFETCH(QString, sentence);
        const auto plan = importText(titles ? ImportKind::Titles : ImportKind::Ips, csv, emptyLibrary());
        QVERIFY(plan);
        QCOMPARE(plan->rowsRead, 2);
        QCOMPARE(plan->rowsTaken, 1);
        QCOMPARE(plan->rejects.size(), 1);
        QCOMPARE(plan->rejects[0].line, 3);
        QCOMPARE(plan->rejects[0].column, column);
        QCOMPARE(plan->rejects[0].sentence, sentence);
        QCOMPARE(plan->rows.ips.size() + plan->rows.titles.size(), 1);
    }

    void titlesThatPunctuationTellsApartAreSeveral()
    {
        const auto plan =
            importText(ImportKind::Titles, QStringLiteral("title\nC\nC++\n살인\n살인?\n"), emptyLibrary());
        QCOMPARE(plan->rowsTaken, 4);
        QCOMPARE(plan->notes.size(), 1);
        QCOMPARE(plan->notes[0].sentence,
                 QStringLiteral("Line 5 differs from “살인” on line 4 in punctuation alone; it "
                                "was taken as another work."));
    }

    void aReadingCanBeStopped()
    {
        const auto stop = [] { return false; };
        const auto text = readCsvText("title\nA\n", QStringLiteral("list.csv"), {}, stop);
        QCOMPARE(text.error().code, ErrorCode::Cancelled);
        QCOMPARE(text.error().sentence, QStringLiteral("The import of “list.csv” was stopped."));
    }

    void emptyRowsAreNoRows()
    {
        const auto plan = importText(ImportKind::Ips, QStringLiteral("title,genre\nA,x\n,\n,\n"), emptyLibrary());
        QCOMPARE(plan->rowsRead, 1);
        QVERIFY(plan->rejects.isEmpty());
    }
};

SLATEBOARD_TEST(TestBadInput)
#include "tst_badinput.moc"
