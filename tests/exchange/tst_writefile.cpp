// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importplan.h"
#include "app/exchange/writefile.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

namespace {

const QString name = QStringLiteral("표");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A row for every kind of cell, and texts that spreadsheets like to make something else of.
OutTable allKinds()
{
    return {{"text", "number", "share", "money", "day", "word", "nothing"},
            {{{"미생"},
              {"12", CellKind::Number},
              {"0.25", CellKind::Share},
              {"1234.05", CellKind::Money},
              {"2023-03-31", CellKind::Day},
              {"웹툰", CellKind::Text, "webtoon"},
              {}},
             {{"=1+1"},
              {"-5.5", CellKind::Number},
              {"-1", CellKind::Share},
              {"-500000000000", CellKind::Money},
              {"1900-03-01", CellKind::Day},
              {"소설", CellKind::Text, "novel"},
              {}}}};
}

OutRows endless(qsizetype count)
{
    return {{"a"}, {}, count, [](qsizetype row) { return QList<Cell>{{QString::number(row)}}; }};
}

} // namespace

/// The files that tables leave in.
class TestWriteFile : public QObject {
    Q_OBJECT
private slots:
    void theEndingTellsTheFormat_data();
    void theEndingTellsTheFormat();
    void aWorkbookReadsBack();
    void textsStayTexts_data();
    void textsStayTexts();
    void sheetsStandSideBySide();
    void jsonKeepsKinds();
    void jsonOfSeveralTables();
    void aSheetHasItsLimits();
    void stoppedNothingIsWritten_data();
    void stoppedNothingIsWritten();
    void placesThatCannotBeWritten_data();
    void placesThatCannotBeWritten();
    void rejectsNeverReplaceTheirList_data();
    void rejectsNeverReplaceTheirList();

private:
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }
    QTemporaryDir m_folder;
};

void TestWriteFile::theEndingTellsTheFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("a.xlsx") << static_cast<int>(FileFormat::Xlsx);
    QTest::newRow("a.XLSX") << static_cast<int>(FileFormat::Xlsx);
    QTest::newRow("a.json") << static_cast<int>(FileFormat::Json);
    QTest::newRow("a.csv") << static_cast<int>(FileFormat::Csv);
    for (const char *unknown : {"json", "a", "a.pdf", "a.slate", "a.csv.txt"})
        QTest::newRow(unknown) << -1;
}

void TestWriteFile::theEndingTellsTheFormat()
{
    QFETCH(int, format);
    const auto found = fileFormatOf(QLatin1String(QTest::currentDataTag()));
    QCOMPARE(found ? static_cast<int>(*found) : -1, format);
    if (found)
        return;
    const auto refused = writeFile(path(QTest::currentDataTag()), {{name, endless(1)}});
    QVERIFY(!refused && refused.error().sentence.contains(QStringLiteral(".xlsx or .csv or .json")));
    QVERIFY(!QFileInfo::exists(path(QTest::currentDataTag())));
}

void TestWriteFile::aWorkbookReadsBack()
{
    const OutTable out = allKinds();
    QVERIFY(writeFile(path("kinds.xlsx"), {{name, rowsOf(out)}}));
    const auto in = readSource(path("kinds.xlsx"));
    QVERIFY2(in, qPrintable(in ? QString() : in.error().sentence));
    QCOMPARE(in->form, SourceForm::Workbook);
    QCOMPARE(in->sheet, name);
    QCOMPARE(in->header, out.header);
    QCOMPARE(in->rows.size(), out.rows.size());
    for (qsizetype row = 0; row < out.rows.size(); ++row) {
        for (int column = 0; column < out.header.size(); ++column) {
            const QString &cell = out.rows[row][column].text;
            const QString read = in->rows[row].text(column);
            if (out.header[column] == QLatin1String("share") && read.endsWith(u'%'))
                QCOMPARE(read.chopped(1).toDouble() / 100, cell.toDouble());
            else
                QCOMPARE(read, cell);
        }
    }
}

void TestWriteFile::textsStayTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a formula") << "=HYPERLINK(\"http://a\")";
    QTest::newRow("plus") << "+82 2 123";
    QTest::newRow("an apostrophe") << "'quoted'";
    QTest::newRow("two apostrophes") << "''=";
    QTest::newRow("an id") << "412345678901234567";
    QTest::newRow("zeros in front") << "007";
    QTest::newRow("a day") << "2023-03-31";
    QTest::newRow("a link") << "https://example.org/?a=1&b=<2>";
    QTest::newRow("lines") << "첫째\n둘째";
    QTest::newRow("beyond the plane") << QString::fromUtf8("달 🌙 궁");
    QTest::newRow("an escape of Excel's") << "_x0041_";
    QTest::newRow("a backslash and quotes") << "a\\b \"c\"";
    QTest::newRow("true") << "TRUE";
    QTest::newRow("at") << "@SUM(A1)";
}

void TestWriteFile::textsStayTexts()
{
    QFETCH(QString, text);
    for (const char *file : {"texts.xlsx", "texts.csv"}) {
        QVERIFY(writeFile(path(file), {{name, rowsOf({{"a", "b"}, {{{text}, {"b"}}}})}}));
        const auto in = readSource(path(file));
        QVERIFY(in);
        const QString read = in->rows[0].text(0);
        QCOMPARE(read, text);
    }
    QVERIFY(writeFile(path("texts.json"), {{name, rowsOf({{"a"}, {{{text}}}})}}));
    QCOMPARE(QJsonDocument::fromJson(bytesOf(path("texts.json")))[0]["a"].toString(), text);
}

void TestWriteFile::sheetsStandSideBySide()
{
    QVERIFY(writeFile(path("two.xlsx"), {{"ips", endless(3)}, {"a/b:[c]", endless(0)}}));
    const auto sheets = sheetsOf(path("two.xlsx"));
    QVERIFY(sheets);
    QCOMPARE(sheets->size(), 2);
    QCOMPARE(sheets->first().name, QStringLiteral("ips"));
    QCOMPARE(sheets->last().name, QStringLiteral("abc"));
    const auto refused = writeFile(path("two.csv"), {{"ips", endless(3)}, {"titles", endless(0)}});
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("two.csv")));
    QVERIFY(!QFile::exists(path("two.csv")));
}

void TestWriteFile::jsonKeepsKinds()
{
    OutRows rows = rowsOf(allKinds());
    rows.keys = QStringList{"t", "n", "s", "m", "d", "w", "x"};
    QVERIFY(writeFile(path("kinds.json"), {{name, rows}}));
    const QByteArray bytes = bytesOf(path("kinds.json"));
    QVERIFY(bytes.indexOf("\"t\"") < bytes.indexOf("\"n\"") && bytes.indexOf("\"n\"") < bytes.indexOf("\"d\""));
    const QJsonArray all = QJsonDocument::fromJson(bytes).array();
    QCOMPARE(all.size(), 2);
    const QJsonObject first = all[0].toObject();
    QCOMPARE(first["t"], QJsonValue(QStringLiteral("미생")));
    QCOMPARE(first["n"], QJsonValue(12));
    QCOMPARE(first["s"], QJsonValue(0.25));
    QCOMPARE(first["m"], QJsonValue(1234.05));
    QCOMPARE(first["d"], QJsonValue(QStringLiteral("2023-03-31")));
    QCOMPARE(first["w"], QJsonValue(QStringLiteral("webtoon")));
    QVERIFY(first["x"].isNull());
}

void TestWriteFile::jsonOfSeveralTables()
{
    constexpr qsizetype many = 5000; // more than one piece
    QVERIFY(writeFile(path("all.json"), {{"none", endless(0)}, {"many", endless(many)}}));
    const QJsonDocument all = QJsonDocument::fromJson(bytesOf(path("all.json")));
    QVERIFY(all.isObject());
    QVERIFY(all["none"].isArray() && all["none"].toArray().isEmpty());
    QCOMPARE(all["many"].toArray().size(), many);
    QCOMPARE(all["many"][many - 1]["a"].toString(), QString::number(many - 1));
}

void TestWriteFile::aSheetHasItsLimits()
{
    const auto tooMany = writeFile(path("many.xlsx"), {{name, endless(1'048'576)}});
    QVERIFY(!tooMany);
    QVERIFY(tooMany.error().sentence.contains(QStringLiteral("1,048,575")));
    const QString text(32'768, u'가');
    const auto tooLong = writeFile(path("long.xlsx"), {{name, rowsOf({{"a", "synopsis"}, {{{"b"}, {text}}}})}});
    QVERIFY(!tooLong);
    QVERIFY(tooLong.error().sentence.contains(QStringLiteral("Row 2")));
    QVERIFY(tooLong.error().sentence.contains(QStringLiteral("synopsis")));
    QVERIFY(writeFile(path("long.csv"), {{name, rowsOf({{"a"}, {{{text}}}})}}));
    QVERIFY(!QFile::exists(path("many.xlsx")) && !QFile::exists(path("long.xlsx")));
}

void TestWriteFile::stoppedNothingIsWritten_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"stop.xlsx", "stop.csv", "stop.json"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestWriteFile::stoppedNothingIsWritten()
{
    QFETCH(QString, file);
    file = path(file);
    QVERIFY(writeFile(file, {{name, endless(1)}}));
    const QByteArray before = bytesOf(file);
    double last = 0;
    const auto stopped = writeFile(file, {{name, endless(20'000)}}, [&](double share) { return (last = share) < 0.5; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(last >= 0.5 && last < 0.6);
    QCOMPARE(bytesOf(file), before);
    const QFileInfo info(file);
    QCOMPARE(QDir(m_folder.path())
                 .entryList({info.completeBaseName() + QStringLiteral(".") + info.suffix() + u'*'},
                            QDir::Files | QDir::Hidden),
             QStringList{info.fileName()}); // and nothing half written beside it
}

void TestWriteFile::placesThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"none/a.xlsx", "none/a.csv", "none/a.json"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestWriteFile::placesThatCannotBeWritten()
{
    QFETCH(QString, file);
    const auto refused = writeFile(path(file), {{name, endless(2)}});
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(file));
}

void TestWriteFile::rejectsNeverReplaceTheirList_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isFree");
    QTest::newRow("the list") << "list.csv" << false;
    QTest::newRow("a link to it") << "link.csv" << false;
    QTest::newRow("as JSON, which cannot be imported") << "bad.json" << false;
    QTest::newRow("another list") << "bad.csv" << true;
    QTest::newRow("a workbook") << "bad.xlsx" << true;
}

void TestWriteFile::rejectsNeverReplaceTheirList()
{
    QFETCH(QString, file);
    QFETCH(bool, isFree);
    const QString source = path("list.csv");
    const QByteArray list("title,medium\nA,webtoon\n,webtoon\n");
    QVERIFY(writeOutputFile(source, list));
    QFile::link(source, path("link.csv"));
    const auto table = readSource(source);
    QVERIFY(table);
    ImportPlan plan;
    plan.rejects = {{3, {}, QStringLiteral("Line 3 has no title.")}};
    const auto written = writeRejects(path(file), *table, plan, source);
    QCOMPARE(written.has_value(), isFree);
    QCOMPARE(bytesOf(source), list);
    if (!isFree) {
        QVERIFY(written.error().sentence.contains(file));
        return;
    }
    const auto again = readSource(path(file));
    QVERIFY(again);
    QCOMPARE(again->rows.size(), 1);
    QVERIFY(writeRejects(path("pasted.csv"), *table, plan, {})); // rows that no file holds
}

SLATEBOARD_TEST(TestWriteFile)
#include "tst_writefile.moc"
