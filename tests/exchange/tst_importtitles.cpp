// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/importing.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

namespace {

ImportPlan planOf(const char *file, const Library &library)
{
    const auto table = readSource(dataFile(file));
    const auto plan = planImport(*table, optionsFor(ImportKind::Titles, *table), library);
    return plan ? *plan : ImportPlan();
}

const Title *titleNamed(const Rows &rows, const QString &name, int skip = 0)
{
    for (const Title &title : rows.titles) {
        if (title.name(Language::English) == name && skip-- == 0)
            return &title;
    }
    return nullptr;
}

const StageEvent &stageOf(const Rows &rows, TitleId title)
{
    return *std::ranges::find(rows.stageEvents, title, &StageEvent::title);
}

const SourceIp *sourceOf(const Rows &rows, TitleId title)
{
    const auto tie = std::ranges::find(rows.titleIps, title, &TitleIp::title);
    return tie == rows.titleIps.end() ? nullptr : &*std::ranges::find(rows.ips, tie->ip, &SourceIp::id);
}

QString partyOf(const Rows &rows, TitleId title, PartyRole role)
{
    for (const TitleParty &tie : rows.titleParties) {
        if (tie.title == title && tie.role == role)
            return std::ranges::find(rows.parties, tie.party, &Party::id)->name;
    }
    return {};
}

} // namespace

class TestImportTitles : public QObject {
    Q_OBJECT

private slots:
    void aRowIsAnIpAndTheDramaMadeFromIt()
    {
        const ImportPlan plan = planOf("adaptations.csv", emptyLibrary());
        QCOMPARE(plan.rowsRead, 7);
        QCOMPARE(plan.rowsTaken, 7);
        const Title &title = plan.rows.titles[3];
        QCOMPARE(title.koreanName, QStringLiteral("푸른 궁 스캔들"));
        QCOMPARE(title.format, Format::Drama);
        QVERIFY(!title.ownOriginal);
        const SourceIp *ip = sourceOf(plan.rows, title.id);
        QVERIFY(ip);
        QCOMPARE(ip->title, QStringLiteral("푸른 궁의 나날"));
        QCOMPARE(ip->creator, QStringLiteral("정다온"));
        QCOMPARE(ip->medium, Medium::Novel);
        QCOMPARE(stageOf(plan.rows, title.id).stage, Stage::Released);
        QCOMPARE(stageOf(plan.rows, title.id).day.iso(), QStringLiteral("2010-12-31"));
        QCOMPARE(stageOf(plan.rows, title.id).precision, Precision::Year);
        QCOMPARE(partyOf(plan.rows, title.id, PartyRole::Platform), QStringLiteral("한빛TV"));
        QCOMPARE(plan.rows.parties.size(), 3);
        QCOMPARE(plan.rows.planTitles.size(), 7);
        QCOMPARE(plan.rows.planTitles[3].plan, exchange::plan);
        QCOMPARE(plan.rows.planTitles[3].targetRelease->iso(), QStringLiteral("2010-12-31"));
    }

    void aReleaseStillToComeIsATarget()
    {
        const ImportPlan plan = planOf("adaptations.csv", emptyLibrary());
        const Title &title = plan.rows.titles[6]; // 2022, seen from March 2021
        QCOMPARE(stageOf(plan.rows, title.id).stage, Stage::Pitch);
        QCOMPARE(stageOf(plan.rows, title.id).day, today);
        QCOMPARE(plan.rows.planTitles[6].targetRelease->iso(), QStringLiteral("2022-12-31"));
        QCOMPARE(plan.notes.size(), 2); // and 2021, a year that is not over
        QCOMPARE(plan.notes[1].line, 8);
        QCOMPARE(plan.notes[1].sentence, QStringLiteral("Line 8, “방영 연도”: The release on 2022-12-31 is still to "
                                                        "come, so the title was taken as planned for that day."));
    }

    void filmsBringTheirMoneyOnTheirDay()
    {
        const ImportPlan plan = planOf("films.csv", emptyLibrary(QStringLiteral("USD")));
        QCOMPARE(plan.rowsTaken, 10);
        QVERIFY(plan.rejects.isEmpty());
        QVERIFY(plan.notes.isEmpty());
        const Title *rain = titleNamed(plan.rows, QStringLiteral("First Rain, Last Rain"));
        QVERIFY(rain);
        QCOMPARE(rain->format, Format::Film);
        QCOMPARE(rain->minutes, std::optional(94));
        QVERIFY(rain->koreanName.isEmpty());
        QVERIFY(!sourceOf(plan.rows, rain->id)); // an original screenplay
        QCOMPARE(stageOf(plan.rows, rain->id).day.iso(), QStringLiteral("1998-08-07"));
        const auto cost = std::ranges::find(plan.rows.costs, rain->id, &Cost::title);
        QCOMPARE(cost->amount, Money{30'000'000});
        QCOMPARE(cost->kind, CostKind::Actual);
        QCOMPARE(cost->day.iso(), QStringLiteral("1998-08-07"));
        const auto receipt = std::ranges::find(plan.rows.receipts, rain->id, &Receipt::title);
        QCOMPARE(receipt->amount, Money{1'087'600});
        QCOMPARE(receipt->kind, ReceiptKind::Other);
        QVERIFY(receipt->platform.isNull());
        QCOMPARE(plan.rows.costs.size(), 9); // Night Panels has none
        QCOMPARE(partyOf(plan.rows, rain->id, PartyRole::Distributor), QStringLiteral("Strand & Sons"));
        QCOMPARE(plan.rows.parties.size(), 3); // harbour is Harbour
    }

    void theSourceSaysWhatItWasMadeFrom_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("medium"); // empty: made from nothing
        for (auto [source, medium] :
             std::initializer_list<std::pair<const char *, const char *>>{{"", ""},
                                                                          {"Original Screenplay", ""},
                                                                          {"오리지널", ""},
                                                                          {"Based on Book/Short Story", "novel"},
                                                                          {"Based on Comic/Graphic Novel", "comic"},
                                                                          {"Based on TV", "screen_work"},
                                                                          {"Remake", "screen_work"},
                                                                          {"Spin-Off", "screen_work"},
                                                                          {"Based on Short Film", "screen_work"},
                                                                          {"Compilation", "screen_work"},
                                                                          {"Based on Real Life Events", "real_events"},
                                                                          {"Based on Play", "play"},
                                                                          {"Based on Musical/Opera", "play"},
                                                                          {"Based on Game", "game"},
                                                                          {"Based on Magazine Article", "article"},
                                                                          {"Traditional/Legend/Fairytale", "other"},
                                                                          {"Disney Ride", "ride"},
                                                                          {"Musical Group Movie", "other"},
                                                                          {"웹툰", "webtoon"},
                                                                          {"웹소설", "web_novel"},
                                                                          {"소설", "novel"},
                                                                          {"만화", "comic"}})
            QTest::newRow(source) << QString::fromUtf8(source) << QString::fromUtf8(medium);
    }
    void theSourceSaysWhatItWasMadeFrom()
    {
        QFETCH(QString, source);
        QFETCH(QString, medium);
        const auto plan =
            importText(ImportKind::Titles, QStringLiteral("Title,Source\nRain,%1\n").arg(source), emptyLibrary());
        QVERIFY(plan);
        QVERIFY(plan->notes.isEmpty());
        QCOMPARE(plan->rows.ips.size(), medium.isEmpty() ? 0 : 1);
        if (!medium.isEmpty()) {
            QCOMPARE(QString::fromUtf8(codeOf(plan->rows.ips[0].medium)), medium);
            QCOMPARE(plan->rows.ips[0].title, QStringLiteral("Rain"));
        }
    }

    void aSourceNotKnownIsOther()
    {
        const auto plan =
            importText(ImportKind::Titles, QStringLiteral("Title,Source\nRain,Based on Poem\n"), emptyLibrary());
        QCOMPARE(plan->rows.ips[0].medium, Medium::Other);
        QCOMPARE(plan->notes.size(), 1);
    }

    void remakesAreTakenAndShareTheirSource()
    {
        const ImportPlan plan = planOf("films.csv", emptyLibrary(QStringLiteral("USD")));
        const QString lake = QStringLiteral("Around the Lake");
        const Title *older = titleNamed(plan.rows, lake);
        const Title *newer = titleNamed(plan.rows, lake, 1);
        QVERIFY(older && newer);
        QCOMPARE(sourceOf(plan.rows, older->id)->id, sourceOf(plan.rows, newer->id)->id);
        QCOMPARE(plan.rows.ips.size(), 6);
        QCOMPARE(plan.rows.titleIps.size(), 7);
    }

    void inexactDaysKeepTheirPrecision()
    {
        const ImportPlan plan = planOf("films.csv", emptyLibrary(QStringLiteral("USD")));
        const Title *ride = titleNamed(plan.rows, QStringLiteral("Coasterland"));
        QCOMPARE(stageOf(plan.rows, ride->id).day.iso(), QStringLiteral("2003-07-31"));
        QCOMPARE(stageOf(plan.rows, ride->id).precision, Precision::Month);
        const Title *storm = titleNamed(plan.rows, QStringLiteral("A Real Storm"));
        QCOMPARE(storm->format, Format::Documentary);
    }

    void importedTwiceIsTakenOnce()
    {
        Library library = emptyLibrary(QStringLiteral("USD"));
        const ImportPlan first = planOf("films.csv", library);
        library.titles = first.rows.titles;
        library.stageEvents = first.rows.stageEvents;
        library.planTitles = first.rows.planTitles;
        const ImportPlan again = planOf("films.csv", library);
        QCOMPARE(again.rowsTaken, 0);
        QCOMPARE(again.rejects.size(), 10);
        QVERIFY(again.rows.ips.isEmpty() && again.rows.parties.isEmpty());
        QCOMPARE(again.rejects[4].sentence,
                 QStringLiteral("Line 6 repeats “The Fort”, which the library already has."));
    }

    void aSourceIsTiedOnce()
    {
        const auto plan =
            importText(ImportKind::Titles,
                       QStringLiteral("title,source_title,other_source_ips\nA,B,\"B\nC\n | D\nC\"\n"), emptyLibrary());
        QCOMPARE(plan->rows.ips.size(), 2);
        QCOMPARE(plan->rows.titleIps.size(), 2);
    }

    void sourcesAndPartiesOfTheLibraryAreUsed()
    {
        Library library = emptyLibrary();
        SourceIp ip;
        ip.id = IpId{11};
        ip.title = QStringLiteral("달빛 아래 상점");
        ip.creator = QStringLiteral("한겨울");
        ip.medium = Medium::Webtoon;
        library.ips = IpTable(std::vector{headOf(ip)});
        library.parties.append({PartyId{12}, QStringLiteral("한빛 TV"), {}});
        const auto table = readSource(dataFile("adaptations.csv"));
        ImportOptions options = optionsFor(ImportKind::Titles, *table);
        options.grantForAll = RightsGrant{};
        const auto plan = planImport(*table, options, library);
        QCOMPARE(plan->rows.titleIps[0].ip, ip.id);
        QCOMPARE(plan->rows.ips.size(), 6);
        QCOMPARE(plan->rows.grants.size(), 6); // new source IPs only
        QCOMPARE(plan->rows.titleParties[0].party, PartyId{12});
    }

    void moneyWithoutADayIsLeftOutAndSaid()
    {
        const auto plan =
            importText(ImportKind::Titles, QStringLiteral("제목,제작비,매출\n가,50억,70억\n"), emptyLibrary());
        QCOMPARE(plan->rowsTaken, 1);
        QVERIFY(plan->rows.costs.isEmpty());
        QVERIFY(plan->rows.receipts.isEmpty());
        QCOMPARE(plan->notes.size(), 2);
        QCOMPARE(plan->notes[0].column, QStringLiteral("제작비"));
        QCOMPARE(plan->notes[0].sentence,
                 QStringLiteral("Line 2, “제작비”: The title has a cost but no day, so the cost was left out."));
        QCOMPARE(plan->rows.stageEvents[0].stage, Stage::Pitch);
        QVERIFY(!plan->rows.planTitles[0].targetRelease);
    }

    void aNameGoesToItsLanguage_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        QTest::newRow("Hangul") << "title\n미생\n"
                                << "미생"
                                << "";
        QTest::newRow("none") << "title\n1776\n"
                              << ""
                              << "1776";
        QTest::newRow("both columns") << "한글 제목,영문 제목\n미생,Misaeng\n"
                                      << "미생"
                                      << "Misaeng";
        QTest::newRow("beside an English one") << "제목,영문 제목\nD.P.,Deserter Pursuit\n"
                                               << "D.P."
                                               << "Deserter Pursuit";
    }
    void aNameGoesToItsLanguage()
    {
        QFETCH(QString, csv);
        QFETCH(QString, korean);
        QFETCH(QString, english);
        const auto plan = importText(ImportKind::Titles, csv, emptyLibrary());
        QCOMPARE(plan->rows.titles[0].koreanName, korean);
        QCOMPARE(plan->rows.titles[0].englishName, english);
    }

    void formatsAreRead_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("format");
        QTest::newRow("usual") << "title\nx\n"
                               << "film";
        QTest::newRow("a drama's header") << "드라마 제목\nx\n"
                                          << "drama";
        QTest::newRow("episodes") << "title,episodes\nx,16\n"
                                  << "drama";
        QTest::newRow("told") << "title,format,episodes\nx,예능,8\n"
                              << "show";
        QTest::newRow("documentary") << "title,genre\nx,다큐멘터리\n"
                                     << "documentary";
    }
    void formatsAreRead()
    {
        QFETCH(QString, csv);
        QFETCH(QString, format);
        const auto plan = importText(ImportKind::Titles, csv, emptyLibrary());
        QCOMPARE(QString::fromUtf8(codeOf(plan->rows.titles[0].format)), format);
    }
};

SLATEBOARD_TEST(TestImportTitles)
#include "tst_importtitles.moc"
