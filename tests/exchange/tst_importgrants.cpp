// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/importing.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

namespace {

ImportPlan planOf(const QString &csv, const std::optional<RightsGrant> &forAll = {})
{
    const auto table = readCsvText(csv.toUtf8(), QStringLiteral("list.csv"));
    ImportOptions options = optionsFor(ImportKind::Ips, *table);
    options.grantForAll = forAll;
    options.grantCounterparty = forAll ? QStringLiteral("푸른 서가") : QString();
    return planImport(*table, options, emptyLibrary()).value();
}

// With a source IP that has an option of its drama, and one of its film that was exercised.
Library libraryWithGrants()
{
    Library library = emptyLibrary();
    SourceIp ip;
    ip.id = IpId{5001};
    ip.title = QStringLiteral("A");
    library.ips = library.ips.with({headOf(ip)}, {});
    library.parties.append({PartyId{3}, QStringLiteral("푸른 서가"), QStringLiteral("Blue Shelf")});
    RightsGrant option;
    option.id = GrantId{1};
    option.ip = ip.id;
    option.uses = {Use::Drama};
    option.territory = QStringLiteral("국내");
    option.startsOn = Day(2020, 1, 1);
    option.endsOn = Day(2021, 12, 31);
    option.fee = Money{100'000'000};
    option.counterparty = PartyId{3};
    library.grants.append(option);
    option.id = GrantId{2};
    option.uses = {Use::Film};
    option.closing = GrantClosing::Exercised;
    option.closedOn = option.endsOn;
    library.grants.append(option);
    return library;
}

} // namespace

/// Grants in the columns of a list of source IPs.
class TestImportGrants : public QObject {
    Q_OBJECT

private slots:
    void headersTellWhichGrant_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("field");
        for (auto [header, field] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"판권 종류", "grant_kind"},
                 {"판권 1 종류", "grant_kind"},
                 {"판권2 시작일", "grant_2_starts_on"},
                 {"2차 판권 종료일", "grant_2_ends_on"},
                 {"판권 종료일 3", "grant_3_ends_on"},
                 {"판권료(억원)", "grant_fee"},
                 {"판권료 2 (억원)", "grant_2_fee"},
                 {"grant 2 ends on", "grant_2_ends_on"},
                 {"grant_2_exercise_price", "grant_2_exercise_price"},
                 {"Grant 2: last day", "grant_2_ends_on"},
                 {"옵션 만료일", "grant_ends_on"},
                 {"독점 여부", "grant_exclusive"},
                 {"판권 9 종류", ""},
                 {"판권 2023 시작일", ""},
             })
            QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(field);
    }
    void headersTellWhichGrant()
    {
        QFETCH(QString, header);
        QTEST(proposeMapping(ImportKind::Ips, QStringList{header}).key(0), "field");
    }

    void severalGrantsInARow()
    {
        const ImportPlan plan = planOf(QStringLiteral(
            "title,판권 1 종류,판권 1 범위,판권 1 시작일,판권 1 종료일,판권 1 권리자,판권료 (억원),판권 1 지역,독점 "
            "여부,"
            "판권 2 종류,판권 2 범위,판권 2 시작일,판권 2 종료일\n"
            "A,옵션,\"드라마, 영화\",2023-01,2024-12,푸른 서가,1.5,국내,비독점,구매,영상화,2025-01-01,영구\n"
            "B,,,,,,,,,라이선스,전체,2022,2022\n"));
        QVERIFY(plan.rejects.isEmpty());
        QVERIFY(plan.notes.isEmpty());
        QCOMPARE(plan.rows.grants.size(), 3);
        const RightsGrant &option = plan.rows.grants[0];
        QCOMPARE(option.ip, plan.rows.ips[0].id);
        QCOMPARE(option.kind, GrantKind::Option);
        QCOMPARE(option.uses, (Uses{Use::Drama, Use::Film}));
        QCOMPARE(option.startsOn, Day(2023, 1, 1));
        QCOMPARE(option.endsOn, std::optional(Day(2024, 12, 31)));
        QCOMPARE(option.fee, std::optional(Money{150'000'000}));
        QCOMPARE(option.territory, QStringLiteral("국내"));
        QVERIFY(!option.exclusive);
        QCOMPARE(plan.rows.parties.size(), 1);
        QCOMPARE(option.counterparty, plan.rows.parties[0].id);
        const RightsGrant &purchase = plan.rows.grants[1];
        QCOMPARE(purchase.ip, plan.rows.ips[0].id);
        QCOMPARE(purchase.kind, GrantKind::Purchase);
        QVERIFY(purchase.uses.coversScreen() && !purchase.uses.has(Use::Game));
        QVERIFY(!purchase.endsOn);
        QVERIFY(purchase.exclusive);
        QCOMPARE(plan.rows.grants[2].ip, plan.rows.ips[1].id);
        QVERIFY(plan.rows.grants[2].uses.has(Use::Music));
        QCOMPARE(plan.rows.grants[2].startsOn, Day(2022, 1, 1));
        QCOMPARE(plan.rows.grants[2].endsOn, std::optional(Day(2022, 12, 31)));
    }

    void theGrantForAllFillsInWhatARowLeavesOpen()
    {
        RightsGrant pattern;
        pattern.kind = GrantKind::Licence;
        pattern.uses = {Use::Drama};
        pattern.startsOn = Day(2020, 1, 1);
        const ImportPlan plan =
            planOf(QStringLiteral("title,판권 종료일,판권자\nA,2024-06-30,다른 곳\nB,,\n"), pattern);
        QCOMPARE(plan.rows.grants.size(), 2);
        QCOMPARE(plan.rows.grants[0].kind, GrantKind::Licence);
        QCOMPARE(plan.rows.grants[0].endsOn, std::optional(Day(2024, 6, 30)));
        QVERIFY(!plan.rows.grants[1].endsOn);
        QCOMPARE(plan.rows.parties.size(), 2);
        QCOMPARE(findRow(plan.rows.parties, plan.rows.grants[0].counterparty)->name, QStringLiteral("다른 곳"));
        QCOMPARE(findRow(plan.rows.parties, plan.rows.grants[1].counterparty)->name, QStringLiteral("푸른 서가"));
    }

    void aUseThatIsNotKnownLeavesTheGrantForAll()
    {
        RightsGrant pattern;
        pattern.uses = {Use::Film};
        const ImportPlan plan = planOf(QStringLiteral("title,판권 범위\nA,연극\nB,드라마/연극\n"), pattern);
        QCOMPARE(plan.rows.grants.size(), 2);
        QCOMPARE(plan.rows.grants[0].uses, Uses{Use::Film});
        QCOMPARE(plan.rows.grants[1].uses, Uses{Use::Drama});
        QCOMPARE(plan.notes.size(), 2);
    }

    void onlyOptionsAreExercised()
    {
        const ImportPlan plan = planOf(
            QStringLiteral("title,grant_kind,grant_uses,grant_starts_on,grant_2_kind,grant_2_uses,grant_2_starts_on,"
                           "grant_2_exercises\n"
                           "A,option,drama,2020,purchase,drama,2021,1\nB,licence,drama,2020,purchase,drama,2021,1\n"));
        QCOMPARE(plan.rows.grants.size(), 4);
        QCOMPARE(plan.rows.grants[1].exercises, plan.rows.grants[0].id);
        QVERIFY(plan.rows.grants[3].exercises.isNull());
    }

    void aDocumentWithoutAPlaceIsLeftOut()
    {
        const ImportPlan plan = planOf(QStringLiteral("title,판권 종류,판권 범위,판권 시작일,grant_documents\n"
                                                      "A,옵션,드라마,2023,\"a.pdf | 계약서\n | 메모\"\n"));
        QCOMPARE(plan.rows.grantDocuments.size(), 1);
        QCOMPARE(plan.notes.value(0).sentence, QStringLiteral("Line 2, “grant_documents”: A document says no place, so "
                                                              "it was left out."));
    }

    void aGrantThatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<int>("grants");
        QTest::addColumn<QString>("reject");
        QTest::addColumn<QString>("note");
        const QString none;
        QTest::newRow("no kind")
            << "title,판권 시작일\nA,2023\n"
            << 0 << none << "Line 2, “판권 시작일”: The kind of the grant is not known, so the grant was left out.";
        QTest::newRow("unknown kind") << "title,판권 종류\nA,뭔가\n"
                                      << 0 << none
                                      << "Line 2, “판권 종류”: The kind of the grant is not known, so the grant was "
                                         "left out.";
        QTest::newRow("no first day")
            << "title,판권 종류,판권 범위\nA,옵션,드라마\n"
            << 1 << none
            << "Line 2, “판권 종류”: The first day of the grant is not known, so it was taken "
               "to begin on 2021-03-31.";
        QTest::newRow("unknown use") << "title,판권 종류,판권 시작일,판권 범위\nA,옵션,2023,드라마/연극\n"
                                     << 1 << none
                                     << "Line 2, “판권 범위”: “연극” is not a known use, so it was left out.";
        QTest::newRow("no known use") << "title,판권 종류,판권 시작일,판권 범위\nA,옵션,2023,연극\n"
                                      << 0 << none
                                      << "Line 2, “판권 범위”: “연극” is not a known use, so it was left out.";
        QTest::newRow("a known use beside one that is not")
            << "title,판권 종류,판권 시작일,판권 범위\nA,옵션,2023,드라마 연극\n"
            << 1 << none << "Line 2, “판권 범위”: “연극” is not a known use, so it was left out.";
        QTest::newRow("no use")
            << "title,판권 종류,판권 시작일,판권 범위\nA,옵션,2023,\n"
            << 0 << none << "Line 2, “판권 범위”: What the grant covers is not known, so the grant was left out.";
        QTest::newRow("uses nowhere")
            << "title,판권 종류,판권 시작일\nA,옵션,2023\n"
            << 0 << none << "Line 2, “판권 종류”: What the grant covers is not known, so the grant was left out.";
        QTest::newRow("the end of days") << "title,판권 종류,판권 범위,판권 종료일\nA,옵션,드라마,9999-12-31\n"
                                         << 0
                                         << "Line 2, “판권 종료일”: “9999-12-31” lies beyond the year 2199; leave the "
                                            "cell empty where there is no end."
                                         << none;
        QTest::newRow("ends first") << "title,판권 종류,판권 범위,판권 시작일,판권 종료일\nA,옵션,드라마,2023,2022\n"
                                    << 0
                                    << "Line 2, “판권 종료일”: The grant would end on 2022-12-31, before it begins on "
                                       "2023-01-01."
                                    << none;
        QTest::newRow("no day")
            << "title,판권 종류,판권 범위,판권 시작일\nA,옵션,드라마,곧\n"
            << 0 << "Line 2, “판권 시작일”: “곧” is not a day, a month or a year that Slateboard can read." << none;
        QTest::newRow("no amount") << "title,판권 종류,판권 범위,판권 시작일,판권료\nA,옵션,드라마,2023,많이\n"
                                   << 0 << "Line 2, “판권료”: “많이” is not an amount of money." << none;
    }
    void aGrantThatCannotBeReadIsSaid()
    {
        QFETCH(QString, csv);
        QFETCH(int, grants);
        QFETCH(QString, reject);
        QFETCH(QString, note);
        const ImportPlan plan = planOf(csv);
        QCOMPARE(plan.rows.grants.size(), grants);
        QCOMPARE(plan.rejects.value(0).sentence, reject);
        QCOMPARE(plan.notes.value(0).sentence, note);
    }

    void anUpdateTellsGrantsApart_data()
    {
        QTest::addColumn<QString>("csv"); // behind "title,판권 종류,판권 범위,": more columns, and a row's cells
        QTest::addColumn<QString>("differences"); // empty: nothing new
        const auto row = [](const char *name, const char *columns, const char *cells, const char *differences) {
            QTest::newRow(name) << QStringLiteral("title,판권 종류,판권 범위,%1\nA,옵션,%2\n")
                                       .arg(QString::fromUtf8(columns), QString::fromUtf8(cells))
                                << QString::fromUtf8(differences);
        };
        row("as it is", "판권 시작일,판권 종료일,판권 지역", "드라마,2020-01-01,2021-12-31,국내", "");
        row("the fee", "판권 시작일,판권료", "드라마,2020-01-01,200000000",
            "grant_fee: Option 2020-01-01: ₩100,000,000 > Option 2020-01-01: ₩200,000,000");
        row("without its first day", "판권료", "드라마,200000000",
            "grant_fee: Option 2020-01-01: ₩100,000,000 > Option 2020-01-01: ₩200,000,000");
        row("the last day", "판권 시작일,판권 종료일", "드라마,2020-01-01,2022-12-31",
            "grant_ends_on: Option 2020-01-01: 2021-12-31 > Option 2020-01-01: 2022-12-31");
        row("no last day", "판권 시작일,판권 종료일", "드라마,2020-01-01,영구",
            "grant_ends_on: Option 2020-01-01: 2021-12-31 > Option 2020-01-01: ∞");
        row("several fields", "grant_exercise_price,grant_extension_terms,grant_exclusive", "드라마,5,두 번,비독점",
            "grant_exclusive: Option 2020-01-01: Exclusive > Option 2020-01-01: Not exclusive | "
            "grant_exercise_price:  > Option 2020-01-01: ₩5 | "
            "grant_extension_terms:  > Option 2020-01-01: 두 번");
        row("the counterparty", "판권자", "드라마,다른 곳",
            "grant_counterparty: Option 2020-01-01: 푸른 서가 > Option 2020-01-01: 다른 곳");
        row("the counterparty's other name", "판권자", "드라마,blue shelf", "");
        row("another first day", "판권 시작일", "드라마,2022-01-01", "grant_kind:  > Option 2022-01-01 – ");
        row("another territory", "판권 시작일,판권 지역", "드라마,2020-01-01,일본",
            "grant_kind:  > Option 2020-01-01 – ");
        row("other uses", "판권 시작일", "\"드라마, 영화\",2020-01-01", "grant_kind:  > Option 2020-01-01 – ");
        row("one that is over", "판권 종료일", "영화,2023-12-31", "");
    }
    void anUpdateTellsGrantsApart()
    {
        QFETCH(QString, csv);
        const auto table = readCsvText(csv.toUtf8(), QStringLiteral("list.csv"));
        ImportOptions options = optionsFor(ImportKind::Ips, *table);
        options.matchAction = MatchAction::Update;
        const Library library = libraryWithGrants();
        const ImportPlan plan = planImport(*table, options, library).value();
        QStringList differences;
        for (const FieldDifference &each : plan.matches.value(0).differences)
            differences << each.field + QStringLiteral(": ") + each.before + QStringLiteral(" > ") + each.after;
        QTEST(differences.join(QStringLiteral(" | ")), "differences");
        const bool isNew = plan.matches[0].differences.value(0).field == QLatin1String("grant_kind");
        QCOMPARE(plan.rows.grants.size(), isNew ? 1 : 0);
        QCOMPARE(plan.updates.grants.size(), differences.isEmpty() || isNew ? 0 : 1);
        QCOMPARE(plan.rowsUpdated, differences.isEmpty() ? 0 : 1);
    }

    void anUpdateChangesTheGrantWhereItStands()
    {
        const auto table = readCsvText("title,판권 종류,판권 범위,판권 시작일,판권 종료일,판권료,판권자\n"
                                       "A,옵션,드라마,2020-01-01,2022-12-31,,다른 곳\n",
                                       QStringLiteral("list.csv"));
        ImportOptions options = optionsFor(ImportKind::Ips, *table);
        options.matchAction = MatchAction::Update;
        const Library library = libraryWithGrants();
        const ImportPlan plan = planImport(*table, options, library).value();
        QCOMPARE(plan.updates.grants.size(), 1);
        RightsGrant after = library.grants[0];
        plan.updates.grants[0].applyTo(after);
        RightsGrant expected = library.grants[0];
        expected.endsOn = Day(2022, 12, 31);
        QCOMPARE(plan.rows.parties.size(), 1);
        expected.counterparty = plan.rows.parties[0].id;
        QCOMPARE(after, expected);
    }

    void grantsOfARowAreToldApart()
    {
        // One stands there as told, so the other is a new one
        const auto table = readCsvText("title,판권 종류,판권 범위,판권 종료일,판권 2 종류,판권 2 범위,판권 2 종료일\n"
                                       "A,옵션,드라마,2030-12-31,옵션,드라마,2021-12-31\n",
                                       QStringLiteral("list.csv"));
        ImportOptions options = optionsFor(ImportKind::Ips, *table);
        options.matchAction = MatchAction::Update;
        const ImportPlan plan = planImport(*table, options, libraryWithGrants()).value();
        QVERIFY(plan.updates.isEmpty());
        QCOMPARE(plan.rows.grants.size(), 1);
        QCOMPARE(plan.rows.grants[0].endsOn, std::optional(Day(2030, 12, 31)));
    }

    void whatIsOverKeepsItsLastDay()
    {
        const auto table =
            readCsvText("title,판권 종류,판권 범위,판권 종료일\nA,옵션,영화,2023-12-31\n", QStringLiteral("list.csv"));
        ImportOptions options = optionsFor(ImportKind::Ips, *table);
        options.matchAction = MatchAction::Update;
        const ImportPlan plan = planImport(*table, options, libraryWithGrants()).value();
        QVERIFY(plan.updates.isEmpty() && plan.rows.grants.isEmpty());
        QCOMPARE(plan.notes.value(0).sentence,
                 QStringLiteral("Line 2 gives another end of a grant that was exercised or returned by then; its last "
                                "day stays 2021-12-31."));
    }
};

SLATEBOARD_TEST(TestImportGrants)
#include "tst_importgrants.moc"
