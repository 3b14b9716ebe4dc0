// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/importing.h"

#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

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
        Library library = emptyLibrary();
        const auto first = planImport(*table, optionsFor(ImportKind::Ips, *table), library);
        std::vector<IpHead> heads;
        for (const SourceIp &ip : first->rows.ips)
            heads.push_back(headOf(ip));
        library.ips = IpTable(heads);
        const auto again = planImport(*table, optionsFor(ImportKind::Ips, *table), library);
        QCOMPARE(again->rowsTaken, 0);
        QCOMPARE(again->rejects.size(), 4);
        QCOMPARE(again->rejects[0].sentence,
                 QStringLiteral("Line 2 repeats “달빛 아래 상점” by 한겨울, which the library already has."));
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

QTEST_GUILESS_MAIN(TestImportIps)
#include "tst_importips.moc"
