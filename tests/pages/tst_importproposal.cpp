// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/library.h"
#include "tests/support/registry.h"
#include "ui/pages/import/choicedelegate.h"
#include "ui/pages/import/columntable.h"
#include "ui/pages/import/importdraft.h"
#include "ui/pages/import/matchdetail.h"
#include "ui/pages/import/matchtable.h"
#include "ui/pages/import/remarktable.h"
#include "ui/pages/import/wordtable.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace slateboard;
using namespace slateboard::exchange;

namespace {

constexpr PlanId plan{7};
const Formatter formatter(Language::English, Currency{QStringLiteral("USD")});

Library libraryWith(const QList<Party> &parties)
{
    Library library;
    library.info.currency.code = QStringLiteral("USD");
    library.plans.append({plan, {}, PlanKind::Working});
    library.parties = parties;
    return library;
}

SourceTable tableOf(const QByteArray &csv)
{
    return readCsvText(csv, QStringLiteral("list.csv")).value();
}

std::shared_ptr<const Proposal> proposalOf(ImportKind kind, const SourceTable &table, const Library &library,
                                           const std::optional<GrantForAll> &grant = {})
{
    ImportOptions options;
    options.kind = kind;
    options.mapping = proposeMapping(kind, table.header);
    options.today = Day(2023, 3, 31);
    options.plan = plan;
    if (grant) {
        options.grantForAll = grant->grant;
        options.grantCounterparty = grant->counterparty;
    }
    return propose(table, options, library, formatter, {}).value();
}

GrantForAll licenceFrom(const QString &counterparty)
{
    GrantForAll all;
    all.grant.kind = GrantKind::Licence;
    all.grant.uses = {Use::Drama};
    all.counterparty = counterparty;
    return all;
}

} // namespace

class TestImportProposal : public QObject {
    Q_OBJECT
private slots:
    void thePreviewShowsRowsAsTheyWillBeTaken();
    void thePreviewSaysHowLongRightsLast_data();
    void thePreviewSaysHowLongRightsLast();
    void aTitleMadeFromAKnownSourceShowsIt();
    void theCounterpartyIsOneParty_data();
    void theCounterpartyIsOneParty();
    void remarksAreAModel();
    void columnsSayWhatTheyMeanAndHowTheyRead();
    void laterGrantsAreOfferedOneByOne();
    void wordsAreExplained();
    void matchesStandSideBySide();
    void choicesAreRememberedByHeader();
    void theHeaderTellsTheKind_data();
    void theHeaderTellsTheKind();
};

void TestImportProposal::thePreviewShowsRowsAsTheyWillBeTaken()
{
    const SourceTable table = tableOf("Title,Release Date,Production Budget,Running Time min\n"
                                      "\"Slam\",Oct 09 1998,1000000,\n"
                                      "\"Slow\",Oct 2031,,95\n");
    const Preview preview = proposalOf(ImportKind::Titles, table, libraryWith({}))->preview;
    QStringList heads;
    for (const FigureColumn &column : preview.columns)
        heads << column.head;
    QCOMPARE(heads.join(u'|'), QStringLiteral("English name|Format|Stage|Release|Cost|Minutes"));
    QStringList rows;
    for (const FigureRow &row : preview.rows) {
        QStringList cells;
        for (const FigureCell &cell : row.cells)
            cells << cell.text;
        rows << cells.join(u'|');
    }
    QCOMPARE(rows.value(0), QStringLiteral("Slam|Film|Released|1998-10-09|$1,000,000.00|"));
    QCOMPARE(rows.value(1), QStringLiteral("Slow|Film|Pitch|2031-10-31||95"));
}

void TestImportProposal::thePreviewSaysHowLongRightsLast_data()
{
    QTest::addColumn<QByteArray>("cells"); // two grants: kind, start, end
    QTest::addColumn<QString>("told");
    QTest::newRow("none") << QByteArray(",,,,,") << QString();
    QTest::newRow("one") << QByteArray("option,2023-01-01,2023-12-15,,,") << "Option, to 2023-12-15";
    QTest::newRow("perpetual") << QByteArray("purchase,2023-01-01,,,,") << "Purchase, perpetual";
    QTest::newRow("two") << QByteArray("option,2023-01-01,2023-12-15,licence,2023-01-01,2024-06-30")
                         << "2, to 2024-06-30";
    QTest::newRow("one without end") << QByteArray("purchase,2023-01-01,,licence,2023-01-01,2024-06-30")
                                     << "2, perpetual";
}

void TestImportProposal::thePreviewSaysHowLongRightsLast()
{
    QFETCH(QByteArray, cells);
    const SourceTable table = tableOf("title,grant_uses,grant_2_uses,grant_kind,grant_starts_on,grant_ends_on,"
                                      "grant_2_kind,grant_2_starts_on,grant_2_ends_on\nA,drama,film," +
                                      cells + "\nB,drama,,option,2023-01-01,2023-02-01,,,\n");
    const Preview preview = proposalOf(ImportKind::Ips, table, libraryWith({}))->preview;
    const auto column = std::ranges::find(preview.columns, QStringLiteral("Rights grants"), &FigureColumn::head);
    QVERIFY(column != preview.columns.end());
    QTEST(preview.rows[0].cells[column - preview.columns.begin()].text, "told");
}

void TestImportProposal::aTitleMadeFromAKnownSourceShowsIt()
{
    SourceIp ip;
    ip.id = makeId<SourceIp>();
    ip.title = QStringLiteral("미생");
    ip.creator = QStringLiteral("윤태호");
    ip.medium = Medium::Webtoon;
    Library library = libraryWith({});
    library.ips = library.ips.with({headOf(ip)}, {});
    const SourceTable table = tableOf("원작명,매체,작가,드라마 제목\n미생,웹툰,윤태호,미생\n");
    const auto proposal = proposalOf(ImportKind::Titles, table, library, licenceFrom(QStringLiteral("누구")));
    QCOMPARE(proposal->plan.rows.ips.size(), 0);
    QCOMPARE(proposal->plan.rows.grants.size(), 0);
    QCOMPARE(proposal->plan.rows.parties.size(), 0); // nobody grants anything
    const auto source =
        std::ranges::find(proposal->preview.columns, QStringLiteral("Title of the source IP"), &FigureColumn::head);
    QVERIFY(source != proposal->preview.columns.end());
    QCOMPARE(proposal->preview.rows[0].cells[source - proposal->preview.columns.begin()].text, ip.title);
}

void TestImportProposal::theCounterpartyIsOneParty_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("party");
    QTest::addColumn<int>("added");
    QTest::newRow("nobody") << "" << QString() << 0;
    QTest::newRow("new") << "  New  House " << QStringLiteral("New House") << 1;
    QTest::newRow("known") << "green press" << QStringLiteral("푸른서가") << 0;
}

void TestImportProposal::theCounterpartyIsOneParty()
{
    QFETCH(QString, typed);
    const Library library = libraryWith({{makeId<Party>(), QStringLiteral("푸른서가"), QStringLiteral("Green Press")}});
    const auto proposal = proposalOf(ImportKind::Ips, tableOf("Title\nOne\nTwo\n"), library, licenceFrom(typed));
    const Rows &rows = proposal->plan.rows;
    QTEST(static_cast<int>(rows.parties.size()), "added");
    QCOMPARE(rows.grants.size(), 2);
    QCOMPARE(rows.grants[0].counterparty, rows.grants[1].counterparty);
    const Party *party = findRow(library.parties, rows.grants[0].counterparty);
    if (!party)
        party = findRow(rows.parties, rows.grants[0].counterparty);
    QTEST(party ? party->name : QString(), "party");
}

void TestImportProposal::remarksAreAModel()
{
    RemarkTable table;
    QAbstractItemModelTester tester(&table);
    table.setRemarks(std::make_shared<const QList<RowRemark>>(
        QList<RowRemark>{{12, QStringLiteral("Cost"), QStringLiteral("Line 12 ...")}, {13, {}, QStringLiteral("x")}}));
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.index(0, RemarkTable::LineColumn).data().toString(), QStringLiteral("12"));
    QCOMPARE(table.index(0, RemarkTable::NameColumn).data().toString(), QStringLiteral("Cost"));
    table.setRemarks({});
    QCOMPARE(table.rowCount(), 0);
}

void TestImportProposal::columnsSayWhatTheyMeanAndHowTheyRead()
{
    ColumnTable table;
    QAbstractItemModelTester tester(&table);
    QSignalSpy chosen(&table, &ColumnTable::meaningChosen);
    table.setColumns(ImportKind::Ips, {QStringLiteral("제목"), QStringLiteral("발굴일"), QStringLiteral("색")},
                     {{QStringLiteral("title"), 0}, {QStringLiteral("discovered_on"), 1}});
    ColumnFinding day;
    day.column = 1;
    day.field = QStringLiteral("discovered_on");
    day.kind = ColumnKind::Day;
    day.filled = 1200;
    day.unreadable = 1100;
    table.setFindings({{0, QStringLiteral("title"), ColumnKind::Text, 3, 0}, day, {2, {}, ColumnKind::Text, 1, 0}});
    const auto text = [&](int row, int column) { return table.index(row, column).data().toString(); };
    QCOMPARE(text(0, ColumnTable::MeaningColumn), QStringLiteral("Title"));
    QCOMPARE(text(0, ColumnTable::UnreadColumn), QStringLiteral("0"));
    QCOMPARE(text(1, ColumnTable::KindColumn), QStringLiteral("days"));
    QCOMPARE(text(1, ColumnTable::UnreadColumn), QStringLiteral("▲ 1,100"));
    QCOMPARE(text(2, ColumnTable::MeaningColumn), QStringLiteral("not taken"));
    QCOMPARE(text(2, ColumnTable::UnreadColumn), QString());
    // When the third column shall mean the genre
    const QModelIndex cell = table.index(2, ColumnTable::MeaningColumn);
    const auto genre = cell.data(ChoiceDelegate::ChoicesRole).toStringList().indexOf(QStringLiteral("Genre"));
    QVERIFY(genre > 0);
    table.setData(cell, int(genre), Qt::EditRole);
    QCOMPARE(chosen.takeFirst(), (QVariantList{2, QStringLiteral("genre")}));
    table.setData(table.index(0, ColumnTable::MeaningColumn), 0, Qt::EditRole);
    QCOMPARE(chosen.takeFirst(), (QVariantList{0, QString()}));
}

void TestImportProposal::laterGrantsAreOfferedOneByOne()
{
    ColumnTable table;
    const auto offers = [&](const char *word) {
        const QStringList list =
            table.index(0, ColumnTable::MeaningColumn).data(ChoiceDelegate::ChoicesRole).toStringList();
        return list.contains(QLatin1String(word));
    };
    table.setColumns(ImportKind::Ips, {QStringLiteral("a"), QStringLiteral("b")}, {});
    QVERIFY(offers("Grant 1: kind") && !offers("Grant 2: kind"));
    table.setColumns(ImportKind::Ips, {QStringLiteral("a"), QStringLiteral("b")}, {{QStringLiteral("grant_kind"), 1}});
    QVERIFY(offers("Grant 2: kind") && !offers("Grant 3: kind"));
}

void TestImportProposal::wordsAreExplained()
{
    WordTable table;
    QAbstractItemModelTester tester(&table);
    QSignalSpy chosen(&table, &WordTable::meaningChosen);
    const UnknownWord word{QStringLiteral("medium"), QStringLiteral("웹 툰"), 312, 2};
    table.setWords(ImportKind::Ips, {word}, {}, Library{});
    const QModelIndex cell = table.index(0, WordTable::MeaningColumn);
    QCOMPARE(cell.data().toString(), QStringLiteral("▲ not known"));
    QCOMPARE(table.index(0, WordTable::CountColumn).data().toString(), QStringLiteral("312"));
    const auto webtoon = cell.data(ChoiceDelegate::ChoicesRole).toStringList().indexOf(QStringLiteral("Webtoon"));
    QVERIFY(webtoon > 1);
    table.setData(cell, int(webtoon), Qt::EditRole);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][2].value<std::optional<QString>>(), QStringLiteral("webtoon"));
    table.setWords(ImportKind::Ips, {word}, {{word.field, {{word.word, QStringLiteral("webtoon")}}}}, Library{});
    QCOMPARE(cell.data().toString(), QStringLiteral("Webtoon"));
    table.setWords(ImportKind::Ips, {word}, {{word.field, {{word.word, QString()}}}}, Library{});
    QCOMPARE(cell.data().toString(), QStringLiteral("says nothing"));
}

void TestImportProposal::matchesStandSideBySide()
{
    SourceIp ip;
    ip.id = makeId<SourceIp>();
    ip.title = QStringLiteral("미생");
    ip.creator = QStringLiteral("윤태호");
    ip.genre = QStringLiteral("드라마");
    Library library = libraryWith({});
    library.ips = library.ips.with({headOf(ip)}, {});
    auto proposal = std::make_shared<Proposal>();
    proposal->plan.matches = {{2,
                               ip.id,
                               MatchedBy::TitleAndCreator,
                               MatchAction::Skip,
                               {{QStringLiteral("genre"), ip.genre, QStringLiteral("성장")}}},
                              {3, ip.id, MatchedBy::TitleAndCreator, MatchAction::Update, {}}};
    MatchTable table;
    QAbstractItemModelTester tester(&table);
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    table.setMatches(proposal, ImportKind::Ips, library.ips);
    QCOMPARE(table.index(0, MatchTable::TitleColumn).data().toString(), ip.title);
    QCOMPARE(table.index(0, MatchTable::BeforeColumn).data().toString(), QStringLiteral("Genre: 드라마"));
    QCOMPARE(table.index(0, MatchTable::AfterColumn).data().toString(), QStringLiteral("Genre: 성장"));
    QCOMPARE(table.index(1, MatchTable::AfterColumn).data().toString(), QStringLiteral("nothing new"));
    QCOMPARE(table.index(1, MatchTable::ActionColumn).data().toString(), QStringLiteral("Update"));
    // The same rows decided otherwise keep their place
    auto other = std::make_shared<Proposal>(*proposal);
    other->plan.matches[0].action = MatchAction::Add;
    table.setMatches(other, ImportKind::Ips, library.ips);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(table.index(0, MatchTable::ActionColumn).data().toString(), QStringLiteral("Add"));
    // In full: what differs first, then what is the same
    const SourceTable list = tableOf("제목,작가,장르\n미생,윤태호,성장\n");
    const auto rows = matchDetail(proposal->plan.matches[0], headOf(ip), list, ImportKind::Ips,
                                  proposeMapping(ImportKind::Ips, list.header), formatter);
    QStringList texts;
    for (const FigureRow &row : rows)
        texts << row.cells[0].text + u'|' + row.cells[1].text + u'|' + row.cells[2].text;
    QCOMPARE(texts, QStringList({QStringLiteral("Genre|드라마|성장"), QStringLiteral("Title|미생|미생"),
                                 QStringLiteral("Creator|윤태호|윤태호")}));
    QVERIFY(rows[0].cells[2].strong && !rows[1].cells[2].strong);
    // A code reads as its word
    const SourceTable coded = tableOf("title,medium,genre\n미생,WEB_novel,성장\n");
    const auto words = matchDetail(proposal->plan.matches[0], headOf(ip), coded, ImportKind::Ips,
                                   proposeMapping(ImportKind::Ips, coded.header), formatter);
    QCOMPARE(words[2].cells[2].text, QStringLiteral("Web novel"));
}

void TestImportProposal::choicesAreRememberedByHeader()
{
    const QStringList header{QStringLiteral("제목"), {}, QStringLiteral("Genre")};
    const ImportChoices choices{{{QStringLiteral("title"), 1}, {QStringLiteral("genre"), 2}},
                                {{QStringLiteral("medium"), {{QStringLiteral("웹 툰"), QStringLiteral("webtoon")}}}}};
    const QByteArray kept = toBytes(choices, header);
    QCOMPARE(choicesFrom(kept, ImportKind::Ips, header), choices);
    // The same columns in another order are the same header
    const QStringList turned{QStringLiteral("GENRE"), {}, QStringLiteral("제목")};
    QCOMPARE(headerKey(ImportKind::Ips, turned), headerKey(ImportKind::Ips, header));
    QCOMPARE(choicesFrom(kept, ImportKind::Ips, turned)->mapping.value(QStringLiteral("genre")), 0);
    // So are the rejected rows of such a list, in either language
    for (const char *reason : {"Why it was not taken", "가져오지 않은 이유"}) {
        const QStringList rejects{QString::fromUtf8(reason), header[0], header[1], header[2]};
        QCOMPARE(headerKey(ImportKind::Ips, rejects), headerKey(ImportKind::Ips, header));
        const auto recalled = choicesFrom(kept, ImportKind::Ips, rejects);
        QCOMPARE(recalled->mapping, (Mapping{{QStringLiteral("title"), 2}, {QStringLiteral("genre"), 3}}));
        QCOMPARE(recalled->words, choices.words);
    }
    QVERIFY(headerKey(ImportKind::Titles, header) != headerKey(ImportKind::Ips, header));
    QVERIFY(headerKey(ImportKind::Ips, {QStringLiteral("제목")}) != headerKey(ImportKind::Ips, header));
    // What no longer makes sense is forgotten
    QVERIFY(!choicesFrom("", ImportKind::Ips, header));
    QVERIFY(!choicesFrom("[1,2", ImportKind::Ips, header));
    QCOMPARE(choicesFrom(R"({"columns":{"title":"제목","nonsense":"제목","genre":"gone"}})", ImportKind::Ips, header)
                 ->mapping,
             (Mapping{{QStringLiteral("title"), 0}}));
}

void TestImportProposal::theHeaderTellsTheKind_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<ImportKind>("kind");
    QTest::newRow("source IPs") << "제목,매체,작가,장르" << ImportKind::Ips;
    QTest::newRow("titles") << "korean_name,english_name,format,episodes,release" << ImportKind::Titles;
    QTest::newRow("metrics") << "title,day,metric,value" << ImportKind::Metrics;
    QTest::newRow("a column for each month") << "작품명,구분,2022년 7월,2022년 8월" << ImportKind::Metrics;
    QTest::newRow("nothing known") << "a,b,c" << ImportKind::Ips;
}

void TestImportProposal::theHeaderTellsTheKind()
{
    QFETCH(QString, header);
    QTEST(kindOf(header.split(u',')), "kind");
}

SLATEBOARD_WINDOW_TEST(TestImportProposal)
#include "tst_importproposal.moc"
