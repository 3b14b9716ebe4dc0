// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importplan.h"
#include "app/exchange/listfit.h"
#include "app/exchange/remarks.h"
#include "app/exchange/writefile.h"
#include "tests/exchange/importing.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

class TestMapping : public QObject {
    Q_OBJECT

private slots:
    void proposesFromTheHeader_data()
    {
        QTest::addColumn<bool>("titles");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("fields"); // one a column, - for none
        QTest::newRow("films") << true
                               << "Title,Release Date,Source,Major Genre,Creative Type,Distributor,Director,"
                                  "Running Time min,Production Budget,US Gross,Worldwide Gross,MPAA Rating"
                               << "title,release,source,genre,-,distributor,-,minutes,cost,-,receipts,-";
        QTest::newRow("only US gross") << true << "Movie,US Gross (USD)"
                                       << "title,receipts";
        QTest::newRow("adaptations") << true << "원작명,매체,작가,드라마 제목,방영 연도,편성"
                                     << "source_title,source,creator,title,release,platform";
        QTest::newRow("adaptations as IPs") << false << "원작명,매체,작가,드라마 제목,방영 연도,편성"
                                            << "title,medium,creator,-,-,-";
        QTest::newRow("Korean IPs") << false << "제목,원제,매체,장르,작가,연재처,발굴일,비고"
                                    << "title,original_title,medium,genre,creator,publisher,discovered_on,notes";
        QTest::newRow("units") << true << "작품명,순제작비(억원),총제작비(억원),러닝타임 (분),제작사"
                               << "title,cost,-,minutes,production_company";
        QTest::newRow("brackets that tell") << true << "제목(한글),제목(영문),개봉일"
                                            << "korean_name,english_name,release";
        QTest::newRow("spaces and case") << true << " TITLE ,release_date,  production  company"
                                         << "title,release,production_company";
        QTest::newRow("a word within") << true << "Film title,First air date,Subtitles"
                                       << "title,release,-";
        QTest::newRow("not within a word") << true << "Subtitle,Costume"
                                           << "-,-";
        QTest::newRow("exact before within") << false << "Working title,Title"
                                             << "-,title";
        QTest::newRow("the longer word within") << true << "드라마 영문 제목,드라마의 제목"
                                                << "english_name,title";
        QTest::newRow("one meaning a column") << true << "Korean title"
                                              << "korean_name";
        QTest::newRow("nothing") << false << "x,y"
                                 << "-,-";
    }
    void proposesFromTheHeader()
    {
        QFETCH(bool, titles);
        QFETCH(QString, header);
        QFETCH(QString, fields);
        const Mapping mapping = proposeMapping(titles ? ImportKind::Titles : ImportKind::Ips, header.split(u','));
        QStringList found;
        for (int column = 0; column < header.count(u',') + 1; ++column)
            found.append(mapping.key(column, QStringLiteral("-")));
        QCOMPARE(found.join(u','), fields);
        QCOMPARE(mapping.size(), found.size() - found.count(QStringLiteral("-"))); // no column means two things
    }

    void aWorkbookOpensOnTheSheetThatFits_data()
    {
        QTest::addColumn<int>("kind"); // below 0: any
        QTest::addColumn<QString>("sheets");
        QTest::addColumn<QString>("opened");
        QTest::newRow("a cover before") << 0 << "표지:스카우트 목록/작성 홍길동|원작:제목,매체/미생,웹툰"
                                        << "원작";
        QTest::newRow("a list before others") << 0 << "원작:제목/미생|더:제목/내일"
                                              << "원작";
        QTest::newRow("no rows") << 0 << "양식:제목,매체|원작:제목/미생"
                                 << "원작";
        QTest::newRow("metrics") << 2 << "원작:제목,매체/미생,웹툰|조회수:제목,2023-01/미생,7"
                                 << "조회수";
        QTest::newRow("any kind") << -1 << "표지:목록/작성|조회수:제목,2023-01/미생,7"
                                  << "조회수";
        QTest::newRow("none fits") << 0 << "하나:장르/가|둘:장르/나"
                                   << "하나";
    }
    void aWorkbookOpensOnTheSheetThatFits()
    {
        QFETCH(int, kind);
        QFETCH(QString, sheets);
        const QTemporaryDir folder;
        QList<Sheet> all;
        for (const QString &sheet : sheets.split(u'|')) {
            OutTable table;
            const QStringList lines = sheet.section(u':', 1).split(u'/');
            table.header = lines.first().split(u',');
            for (const QString &line : lines.mid(1)) {
                QList<Cell> cells;
                for (const QString &text : line.split(u','))
                    cells << Cell{text};
                table.rows << cells;
            }
            all.append({sheet.section(u':', 0, 0), rowsOf(table)});
        }
        const QString path = folder.filePath("list.xlsx");
        QVERIFY(writeFile(path, all));
        const auto table = readFitting(path, {}, kind < 0 ? std::nullopt : std::optional(ImportKind(kind)));
        QVERIFY(table);
        QTEST(table->sheet, "opened");
        // A sheet that is asked for is meant
        const auto told = readFitting(path, {.sheet = all.first().name}, ImportKind::Ips);
        QCOMPARE(told->sheet, all.first().name);
    }

    void aSheetWithoutTheColumnTellsOfOthers()
    {
        auto table = readCsvText("장르\n가\n", QStringLiteral("list.xlsx")).value();
        table.sheets = {{QStringLiteral("표지"), false}, {QStringLiteral("원작"), false}, {QStringLiteral("x"), true}};
        table.sheet = QStringLiteral("표지");
        QCOMPARE(planImport(table, optionsFor(ImportKind::Ips, table), emptyLibrary()).error().sentence,
                 QStringLiteral("“list.xlsx” has no column for “Title”: choose one. The workbook has other sheets: "
                                "원작."));
    }

    void aReasonIsReadWithoutItsPlace()
    {
        const auto plan =
            importText(ImportKind::Ips, QStringLiteral("제목,발굴일\n하나,2023-02-30\n,2023\n"), emptyLibrary());
        QCOMPARE(plan->rejects.size(), 2);
        QVERIFY(plan->rejects[0].sentence.startsWith(QStringLiteral("Line 2, “발굴일”: “2023-02-30”")));
        QVERIFY(reasonAlone(plan->rejects[0]).startsWith(QStringLiteral("“2023-02-30”")));
        QCOMPARE(reasonAlone(plan->rejects[1]), plan->rejects[1].sentence);
        QVERIFY(isReasonColumn(QStringLiteral("가져오지 않은 이유")));
        QVERIFY(isReasonColumn(QStringLiteral("WHY it was not taken")));
        QVERIFY(!isReasonColumn(QStringLiteral("이유")));
    }

    void exportHeadersMapBackExactly_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("ips") << int(ImportKind::Ips);
        QTest::newRow("titles") << int(ImportKind::Titles);
    }
    void exportHeadersMapBackExactly()
    {
        QFETCH(int, kind);
        QStringList codes;
        QStringList names;
        for (const Field &field : fieldsOf(ImportKind(kind))) {
            codes.prepend(field.code);
            names.prepend(fieldName(field));
        }
        for (const QStringList &header : {codes, names}) {
            const Mapping mapping = proposeMapping(ImportKind(kind), header);
            QCOMPARE(mapping.size(), codes.size());
            for (int column = 0; column < codes.size(); ++column)
                QCOMPARE(mapping.value(codes[column], -1), column);
        }
    }
};

SLATEBOARD_TEST(TestMapping)
#include "tst_mapping.moc"
