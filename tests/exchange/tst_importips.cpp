// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/importing.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

namespace {

SourceIp itaewon()
{
    SourceIp ip;
    ip.id = IpId{5001};
    ip.title = QStringLiteral("이태원클라쓰");
    ip.creator = QStringLiteral("조광진");
    ip.publisher = QStringLiteral("구름웹툰");
    ip.medium = Medium::Webtoon;
    ip.tags = {QStringLiteral("창업"), QStringLiteral("복수")};
    ip.synopsis = QStringLiteral("이태원에서.");
    ip.notes = QStringLiteral("옛 메모");
    ip.foreignId = QStringLiteral("W-77");
    return ip;
}

Library libraryOf(const QList<SourceIp> &ips)
{
    Library library = emptyLibrary();
    std::vector<IpHead> heads;
    for (const SourceIp &ip : ips)
        heads.push_back(headOf(ip));
    library.ips = IpTable(heads);
    return library;
}

Library libraryOf(const Rows &rows)
{
    return libraryOf(rows.ips);
}

} // namespace

class TestImportIps : public QObject {
    Q_OBJECT

private slots:
    void takesWhatTheRowsTell()
    {
        const auto table = readSource(dataFile("ips.csv"));
        QVERIFY(table);
        const auto plan = planImport(*table, optionsFor(ImportKind::Ips, *table), emptyLibrary());
        QVERIFY(plan);
        QCOMPARE(plan->rowsRead, 4);
        QCOMPARE(plan->rowsTaken, 4);
        QVERIFY(plan->rejects.isEmpty());
        const QList<SourceIp> &ips = plan->rows.ips;
        QCOMPARE(ips.size(), 4);
        QCOMPARE(ips[0].title, QStringLiteral("달빛 아래 상점"));
        QCOMPARE(ips[0].medium, Medium::Webtoon);
        QCOMPARE(ips[0].origin, Origin::Partner);
        QCOMPARE(ips[0].genre, QStringLiteral("로맨스"));
        QCOMPARE(ips[0].creator, QStringLiteral("한겨울"));
        QCOMPARE(ips[0].publisher, QStringLiteral("구름웹툰"));
        QCOMPARE(ips[0].discoveredOn->iso(), QStringLiteral("2021-03-02"));
        QCOMPARE(ips[0].synopsis, QStringLiteral("밤에만 여는 상점.\n두 번째 손님."));
        QCOMPARE(ips[0].tags, (QStringList{"로맨스", "판타지"}));
        QCOMPARE(ips[1].medium, Medium::Novel);
        QCOMPARE(ips[1].discoveredOn->iso(), QStringLiteral("2020-11-05"));
        QCOMPARE(ips[2].medium, Medium::WebNovel);
        QCOMPARE(ips[2].originalTitle, QStringLiteral("Harbour Lights"));
        QCOMPARE(ips[2].discoveredOn->iso(), QStringLiteral("2021-02-28"));
        QCOMPARE(ips[2].notes, QStringLiteral("옵션 문의"));
        QCOMPARE(ips[3].discoveredOn, std::optional(today));
        QVERIFY(std::ranges::is_sorted(ips, {}, &SourceIp::id));
        QVERIFY(plan->rows.grants.isEmpty());
    }

    void aWordNotKnownCostsAWordNotTheRow()
    {
        const auto table = readSource(dataFile("ips.csv"));
        const auto plan = planImport(*table, optionsFor(ImportKind::Ips, *table), emptyLibrary());
        QCOMPARE(plan->rows.ips[3].medium, Medium::Other);
        QCOMPARE(plan->notes.size(), 1);
        QCOMPARE(plan->notes[0].line, 6);
        QCOMPARE(plan->notes[0].column, QStringLiteral("매체"));
        QCOMPARE(plan->notes[0].sentence,
                 QStringLiteral("Line 6, “매체”: “오디오북” is not a known medium, so it was taken as Other."));
    }

    void everyWordOfTheModelIsUnderstood()
    {
        for (const auto &word : words<Medium>()) {
            for (const char *text : {word.code, word.english}) {
                const auto plan =
                    importText(ImportKind::Ips, QStringLiteral("title,medium\nRain,%1\n").arg(text), emptyLibrary());
                QCOMPARE(plan->rows.ips.first().medium, word.value);
                QVERIFY(plan->notes.isEmpty());
            }
        }
        for (const auto &word : words<Origin>()) {
            const auto plan =
                importText(ImportKind::Ips, QStringLiteral("title,origin\nRain,%1\n").arg(word.code), emptyLibrary());
            QCOMPARE(plan->rows.ips.first().origin, word.value);
        }
    }

    void oneGrantForAllRows()
    {
        const auto table = readSource(dataFile("ips.csv"));
        ImportOptions options = optionsFor(ImportKind::Ips, *table);
        RightsGrant pattern;
        pattern.kind = GrantKind::Licence;
        pattern.uses = {Use::Drama};
        pattern.startsOn = today;
        options.grantForAll = pattern;
        const auto plan = planImport(*table, options, emptyLibrary());
        QCOMPARE(plan->rows.grants.size(), 4);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(plan->rows.grants[i].ip, plan->rows.ips[i].id);
            QVERIFY(!plan->rows.grants[i].id.isNull());
            QCOMPARE(plan->rows.grants[i].kind, GrantKind::Licence);
        }
    }

    void theSameTitleByAnotherCreatorIsAnotherWork()
    {
        const auto plan =
            importText(ImportKind::Ips, QStringLiteral("title,creator\n내일,라마\n내일,다른 사람\n"), emptyLibrary());
        QCOMPARE(plan->rowsTaken, 2);
        QVERIFY(plan->rejects.isEmpty());
    }

    void whatTheLibraryHasIsNotTakenAgain()
    {
        const auto table = readSource(dataFile("ips.csv"));
        const Library library =
            libraryOf(planImport(*table, optionsFor(ImportKind::Ips, *table), emptyLibrary())->rows);
        const auto again = planImport(*table, optionsFor(ImportKind::Ips, *table), library);
        QCOMPARE(again->rowsTaken, 0);
        QCOMPARE(again->rowsSkipped, 4);
        QVERIFY(again->rejects.isEmpty());
        QCOMPARE(again->matches.size(), 4);
        QCOMPARE(again->matches[0].existing, library.ips.id(0));
        QCOMPARE(again->matches[0].by, MatchedBy::TitleAndCreator);
    }

    void aMatchIsRecognised_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<int>("by"); // below 0: it is not
        const auto none = -1;
        QTest::newRow("spaces and marks") << "title,creator\n이태원 클라쓰!,조광진\n"
                                          << int(MatchedBy::TitleAndCreator);
        QTest::newRow("another creator") << "title,creator\n이태원클라쓰,다른 사람\n" << none;
        QTest::newRow("the foreign id") << "title,작품 ID\nItaewon Class,W-77\n" << int(MatchedBy::ForeignId);
        QTest::newRow("the foreign id as id") << "title,id\nItaewon Class,w-77\n" << int(MatchedBy::ForeignId);
        QTest::newRow("another foreign id") << "title,foreign_id\nItaewon Class,W-78\n" << none;
        QTest::newRow("our id") << "title,id\nItaewon Class,5001\n" << int(MatchedBy::Id);
        QTest::newRow("our id without a title") << "title,id,genre\n,5001,드라마\n" << int(MatchedBy::Id);
        QTest::newRow("an id of nobody") << "title,id\nItaewon Class,5002\n" << none;
    }
    void aMatchIsRecognised()
    {
        QFETCH(QString, csv);
        QFETCH(int, by);
        const auto plan = importText(ImportKind::Ips, csv, libraryOf({itaewon()}));
        QVERIFY(plan);
        QCOMPARE(plan->matches.size(), by < 0 ? 0 : 1);
        QCOMPARE(plan->rows.ips.size(), by < 0 ? 1 : 0);
        if (by >= 0)
            QCOMPARE(int(plan->matches[0].by), by);
    }

    void anIdOfNobodyIsKeptAsForeign()
    {
        const auto plan = importText(ImportKind::Ips, QStringLiteral("title,id\nRain,A-1\n"), emptyLibrary());
        QCOMPARE(plan->rows.ips[0].foreignId, QStringLiteral("A-1"));
    }

    void anUpdateTakesOnlyWhatTheFileGives()
    {
        const SourceIp before = itaewon();
        const auto table = readCsvText("title,creator,medium,genre,publisher,notes,foreign_id\n"
                                       "이태원 클라쓰,조광진,웹툰,드라마,,새 메모,W-77\n",
                                       QStringLiteral("list.csv"));
        ImportOptions options = optionsFor(ImportKind::Ips, *table);
        options.matchAction = MatchAction::Update;
        options.storedTexts = std::make_shared<AllStoredTexts>(storedTextsOf({before}));
        const auto plan = planImport(*table, options, libraryOf({before}));
        QCOMPARE(plan->rowsUpdated, 1);
        QCOMPARE(plan->rowsTaken, 1);
        QVERIFY(plan->rows.ips.isEmpty());
        QCOMPARE(plan->updates.ips.size(), 1);
        SourceIp after = before;
        plan->updates.ips[0].applyTo(after);
        SourceIp expected = before;
        expected.genre = QStringLiteral("드라마");
        expected.notes = QStringLiteral("새 메모");
        expected.title = QStringLiteral("이태원 클라쓰");
        QCOMPARE(after, expected);
        QStringList differences;
        for (const FieldDifference &each : plan->matches[0].differences)
            differences << each.field + u':' + each.before + u'>' + each.after;
        QCOMPARE(differences.join(u'|'),
                 QStringLiteral("title:이태원클라쓰>이태원 클라쓰|genre:>드라마|notes:옛 메모>새 메모"));
    }

    void aLineCanBeDecidedOtherwise()
    {
        const auto table =
            readCsvText("title,creator,genre\n이태원클라쓰,조광진,드라마\nRain,,\n", QStringLiteral("list.csv"));
        ImportOptions options = optionsFor(ImportKind::Ips, *table);
        const Library library = libraryOf({itaewon()});
        options.matchAction = MatchAction::Update;
        options.matchActions = {{2, MatchAction::Skip}};
        auto plan = planImport(*table, options, library);
        QVERIFY(plan->updates.isEmpty());
        QCOMPARE(plan->rowsSkipped, 1);
        QCOMPARE(plan->rowsTaken, 1);
        options.matchActions = {{2, MatchAction::Add}};
        plan = planImport(*table, options, library);
        QCOMPARE(plan->rows.ips.size(), 2);
        QCOMPARE(plan->matches[0].action, MatchAction::Add);
        QVERIFY(plan->updates.isEmpty());
    }

    void aRepeatInTheFileIsRejectedAlsoWhenItMatches()
    {
        const auto plan =
            importText(ImportKind::Ips, QStringLiteral("title,creator,id\n이태원클라쓰,조광진,\nOther,,5001\n"),
                       libraryOf({itaewon()}));
        QCOMPARE(plan->rejects.size(), 1);
        QCOMPARE(plan->rejects[0].sentence, QStringLiteral("Line 3 repeats “이태원클라쓰” by 조광진 from line 2."));
    }

    void worksThatPunctuationTellsApartAreSeveral_data()
    {
        QTest::addColumn<QString>("rows"); // title,creator,foreign id
        QTest::addColumn<int>("taken");
        QTest::addColumn<QStringList>("remarks");
        const QStringList none;
        QTest::newRow("signs") << "C,a,\nC++,a,\nC#,a,\n" << 3 << none;
        QTest::newRow("marks around a title")
            << "살인,a,\n<살인>,a,\n"
            << 2
            << QStringList{"Line 3 differs from “살인” on line 2 in punctuation alone; it was taken as another work."};
        QTest::newRow("repeats among them")
            << "살인,a,\n살인?,a,\n살 인,a,\n살인?,A,\n살인!,a,\n"
            << 3
            << QStringList{"Line 4 repeats “살인” by a from line 2.", "Line 5 repeats “살인?” by a from line 3.",
                           "Line 3 differs from “살인” on line 2 in punctuation alone; it was taken as another work.",
                           "Line 6 differs from “살인” on line 2 in punctuation alone; it was taken as another work."};
        QTest::newRow("nothing but punctuation") << "?,a,\n!,a,\n?!,a,\n" << 3 << none;
        QTest::newRow("other creators") << "살인,a,\n살인?,b,\n" << 2 << none;
        QTest::newRow("one foreign id") << "살인,a,x1\n죽음,b,X1\n"
                                        << 1
                                        << QStringList{"Line 3 has the foreign id “X1”, which “살인” on line 2 has "
                                                       "already."};
        QTest::newRow("with and without a foreign id") << "살인,a,x1\n살 인,a,\n"
                                                       << 1 << QStringList{"Line 3 repeats “살인” by a from line 2."};
        QTest::newRow("without and with a foreign id") << "살인,a,\n살인,a,x1\n"
                                                       << 1 << QStringList{"Line 3 repeats “살인” by a from line 2."};
        QTest::newRow("several foreign ids") << "살인,a,x1\n살인,a,\n살인,a,x2\n"
                                             << 2 << QStringList{"Line 3 repeats “살인” by a from line 2."};
        QTest::newRow("beside one of the library")
            << "이태원 클라쓰,조광진,\n이태원 클라쓰?,조광진,\n"
            << 1
            << QStringList{"Line 3 differs from “이태원클라쓰” in the library in punctuation alone; it was taken as "
                           "another work."};
    }
    void worksThatPunctuationTellsApartAreSeveral()
    {
        QFETCH(QString, rows);
        QFETCH(int, taken);
        const auto plan =
            importText(ImportKind::Ips, QStringLiteral("title,creator,foreign id\n") + rows, libraryOf({itaewon()}));
        QCOMPARE(plan->rowsTaken, taken);
        QStringList remarks;
        for (const RowRemark &remark : plan->rejects + plan->notes)
            remarks << remark.sentence;
        QTEST(remarks, "remarks");
    }

    void theExactOneOfTwoInTheLibraryMatches()
    {
        SourceIp murder = itaewon();
        murder.id = IpId{5002};
        murder.title = QStringLiteral("이태원클라쓰?");
        const Library library = libraryOf({itaewon(), murder});
        for (const SourceIp &ip : {itaewon(), murder}) {
            const auto plan = importText(ImportKind::Ips,
                                         QStringLiteral("title,creator\n%1,%2\n").arg(ip.title, ip.creator), library);
            QCOMPARE(plan->matches.value(0).existing, ip.id);
        }
    }

    void whatIsAddedNeedsATitle()
    {
        const auto table = readCsvText("title,id\n,5001\n", QStringLiteral("list.csv"));
        ImportOptions options = optionsFor(ImportKind::Ips, *table);
        options.matchAction = MatchAction::Add;
        const auto plan = planImport(*table, options, libraryOf({itaewon()}));
        QVERIFY(plan->rows.ips.isEmpty());
        QCOMPARE(plan->rejects.value(0).sentence, QStringLiteral("Line 2 has no title."));
    }

    void theWholeColumnTellsTheOrderOfDays_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QStringList>("days"); // not those that are refused
        QTest::addColumn<QString>("note");
        const QString none;
        QTest::newRow("month first") << QStringList{"3/4/2020", "12/31/2019", ""}
                                     << QStringList{"2020-03-04", "2019-12-31", "2021-03-31"}
                                     << "“discovered on” was read as month/day/year, the only order in which all of it "
                                        "are days.";
        QTest::newRow("day first") << QStringList{"03/04/2020", "31/12/2019"} << QStringList{"2020-04-03", "2019-12-31"}
                                   << "“discovered on” was read as day/month/year, the only order in which all of it "
                                      "are days.";
        QTest::newRow("two digits, as spreadsheets write them")
            << QStringList{"06/12/98", "10/28/05", "01/31/28", "1/31/48", "1/31/68", "1/31/88", "1/1/99"}
            << QStringList{"1998-06-12", "2005-10-28", "1928-01-31", "1948-01-31",
                           "1968-01-31", "1988-01-31", "1999-01-01"}
            << "“discovered on” was read as month/day/year with the years 1928 to 2005, the only order in which all of "
               "it are days.";
        QTest::newRow("year first") << QStringList{"98/06/12", "05/10/28"} << QStringList{"1998-06-12", "2005-10-28"}
                                    << "“discovered on” was read as year/month/day with the years 1998 to 2005, the "
                                       "only order in which all of it are days.";
        QTest::newRow("years to come") << QStringList{"12/31/27", "11/30/29", "01/31/30"}
                                       << QStringList{"2027-12-31", "2029-11-30", "2030-01-31"}
                                       << "“discovered on” was read as month/day/year with the years 2027 to 2030, the "
                                          "only order in which all of it are days.";
        QTest::newRow("nobody can tell") << QStringList{"3/4/2020", "5/6/2020"} << QStringList() << none;
        QTest::newRow("year or day first") << QStringList{"23/03/31", "22/03/30"} << QStringList() << none;
        QTest::newRow("two orders") << QStringList{"13/1/2020", "1/13/2020"} << QStringList() << none;
        QTest::newRow("others beside them")
            << QStringList{"12/31/2019", "2020-02", "2/30/2020"} << QStringList{"2019-12-31", "2020-02-29"}
            << "“discovered on” was read as month/day/year, the only order in which "
               "all of it are days.";
    }
    void theWholeColumnTellsTheOrderOfDays()
    {
        QFETCH(QStringList, cells);
        QString csv = QStringLiteral("title,discovered on\n");
        for (qsizetype i = 0; i < cells.size(); ++i)
            csv += QStringLiteral("T%1,%2\n").arg(QString::number(i), cells[i]);
        const auto plan = importText(ImportKind::Ips, csv, emptyLibrary());
        QStringList days;
        for (const SourceIp &ip : plan->rows.ips)
            days << ip.discoveredOn->iso();
        QTEST(days, "days");
        QTEST(plan->notes.value(0).sentence, "note");
    }

    void titlesThatShowNothingAreNone_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("zero width") << QStringLiteral("\u200B");
        QTest::newRow("filler") << QStringLiteral("\u3164");
        QTest::newRow("braille") << QStringLiteral("\u2800 \u2800");
        QTest::newRow("direction") << QStringLiteral("\u202E\u200F");
    }
    void titlesThatShowNothingAreNone()
    {
        QFETCH(QString, title);
        const auto plan =
            importText(ImportKind::Ips, QStringLiteral("title,creator\n%1,a\n").arg(title), emptyLibrary());
        QCOMPARE(plan->rejects.value(0).sentence, QStringLiteral("Line 2 has no title."));
    }

    void anUpdateAddsGrantsAndStepsThatAreNew()
    {
        Library library = libraryOf({itaewon()});
        RightsGrant option;
        option.id = GrantId{1};
        option.ip = IpId{5001};
        option.kind = GrantKind::Option;
        option.startsOn = Day(2020, 1, 1);
        option.endsOn = Day(2021, 12, 31);
        option.uses = {Use::Drama};
        library.grants.append(option);
        const auto table =
            readCsvText("title,creator,판권 종류,판권 범위,판권 시작일,판권 종료일,판권 2 종류,판권 2 범위,판권 2 "
                        "시작일,진행 단계\n"
                        "이태원클라쓰,조광진,옵션,드라마,2020-01-01,2021-12-31,구매,영화,2022-01-01,협의 중\n",
                        QStringLiteral("list.csv"));
        ImportOptions options = optionsFor(ImportKind::Ips, *table);
        options.matchAction = MatchAction::Update;
        const auto plan = planImport(*table, options, library);
        QVERIFY(plan->updates.isEmpty()); // nothing of the source IP itself
        QCOMPARE(plan->rowsUpdated, 1);
        QCOMPARE(plan->rows.grants.size(), 1);
        QCOMPARE(plan->rows.grants[0].kind, GrantKind::Purchase);
        QCOMPARE(plan->rows.grants[0].ip, IpId{5001});
        QCOMPARE(plan->rows.scoutEvents.size(), 1);
        QCOMPARE(plan->rows.scoutEvents[0].step, ScoutStep::InTalks);
        QCOMPARE(plan->rows.scoutEvents[0].day, today);
    }

    void unknownWordsAreListedAndCanBeAnswered()
    {
        const auto table =
            readCsvText("title,medium,origin\nA,오디오북,\nB,오디오 북,??\nC,웹툰,\n", QStringLiteral("list.csv"));
        ImportOptions options = optionsFor(ImportKind::Ips, *table);
        auto plan = planImport(*table, options, emptyLibrary());
        QCOMPARE(plan->unknownWords.size(), 2);
        QCOMPARE(plan->unknownWords[0].field, QStringLiteral("medium"));
        QCOMPARE(plan->unknownWords[0].word, QStringLiteral("오디오북"));
        QCOMPARE(plan->unknownWords[0].count, 2);
        QCOMPARE(plan->unknownWords[0].line, 2);
        QCOMPARE(plan->columns[1].unreadable, 2);
        QCOMPARE(plan->notes.size(), 3);
        options.words = {{QStringLiteral("medium"), {{QStringLiteral("오디오북"), QStringLiteral("web_novel")}}},
                         {QStringLiteral("origin"), {{QStringLiteral("??"), QString()}}}};
        plan = planImport(*table, options, emptyLibrary());
        QVERIFY(plan->unknownWords.isEmpty());
        QVERIFY(plan->notes.isEmpty());
        QCOMPARE(plan->rows.ips[0].medium, Medium::WebNovel);
        QCOMPARE(plan->rows.ips[1].medium, Medium::WebNovel);
        QCOMPARE(plan->rows.ips[1].origin, Origin::Market);
    }

    void everyFieldOfWordsHasChoices()
    {
        Library library;
        library.accounts << Account{{1}, {}, QStringLiteral("1000"), QStringLiteral("출연료"), {}};
        for (const ImportKind kind : {ImportKind::Ips, ImportKind::Titles, ImportKind::Metrics, ImportKind::Costs}) {
            for (const Field &field : fieldsOf(kind)) {
                QCOMPARE(!choicesFor(kind, QString::fromUtf8(field.code), library).isEmpty(),
                         field.kind == ColumnKind::Word);
            }
        }
    }

    void columnsSayWhatTheyAre()
    {
        const auto table = readCsvText("title,discovered on,x,y,z,w\nA,2020-01-01,1.2만,2020-01-01,abc,\n"
                                       "B,,3,2020.2.2,5,\n",
                                       QStringLiteral("list.csv"));
        const auto plan = planImport(*table, optionsFor(ImportKind::Ips, *table), emptyLibrary());
        QStringList kinds;
        for (const ColumnFinding &column : plan->columns)
            kinds << QStringLiteral("%1%2:%3").arg(column.field).arg(int(column.kind)).arg(column.filled);
        const auto kind = [](ColumnKind each) { return QString::number(int(each)); };
        QCOMPARE(kinds.join(u' '), QStringLiteral("title%1:2 discovered_on%2:1 %3:2 %2:2 %1:2 %4:0")
                                       .arg(kind(ColumnKind::Text), kind(ColumnKind::Day), kind(ColumnKind::Number),
                                            kind(ColumnKind::Empty)));
    }

    void whatIsRejectedCanBeMendedAndImportedAgain()
    {
        const auto table = readCsvText("title,discovered on\nA,2020\nB,someday\n", QStringLiteral("list.csv"));
        const auto plan = planImport(*table, optionsFor(ImportKind::Ips, *table), emptyLibrary());
        const OutTable rejects = rejectsTable(*table, *plan);
        const QByteArray csv = toCsv(rejects);
        const auto again = readCsvText(csv, QStringLiteral("rejected.csv"));
        const auto twice = planImport(*again, optionsFor(ImportKind::Ips, *again), emptyLibrary());
        QCOMPARE(twice->rejects.size(), 1);
        QCOMPARE(rejectsTable(*again, *twice).header, rejects.header); // no second reason
        QByteArray mended = csv;
        mended.replace("someday", "2021-02-03").replace("“2021-02-03”", "“someday”");
        const auto plan3 = importText(ImportKind::Ips, QString::fromUtf8(mended), emptyLibrary());
        QCOMPARE(plan3->rowsTaken, 1);
        QCOMPARE(plan3->rows.ips[0].title, QStringLiteral("B"));
    }

    void progressIsToldAndCanStop()
    {
        const auto table = readSource(dataFile("ips.csv"));
        int reports = 0;
        const auto options = optionsFor(ImportKind::Ips, *table);
        QVERIFY(planImport(*table, options, emptyLibrary(), [&](double share) { return ++reports > 0 && share <= 1; }));
        QVERIFY(reports > 0);
        const auto stopped = planImport(*table, options, emptyLibrary(), [](double) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

SLATEBOARD_TEST(TestImportIps)
#include "tst_importips.moc"
