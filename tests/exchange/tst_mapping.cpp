// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importplan.h"
#include "tests/support/registry.h"

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
