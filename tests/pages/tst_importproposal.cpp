// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/proposal.h"
#include "ui/pages/import/remarktable.h"

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
    return propose(table, options, grant, library, formatter, {}).value();
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
    void aTitleMadeFromAKnownSourceShowsIt();
    void theCounterpartyIsOneParty_data();
    void theCounterpartyIsOneParty();
    void rejectsLeaveWithTheirCells();
    void remarksAreAModel();
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

void TestImportProposal::rejectsLeaveWithTheirCells()
{
    const SourceTable table = tableOf("Title,Notes\nOne,a\n,\"two\nlines\"\nTwo,b,c\nOne,d\n");
    const auto proposal = proposalOf(ImportKind::Ips, table, libraryWith({}));
    const OutTable out = rejectsTable(table, proposal->plan);
    QCOMPARE(out.header.join(u'|'), QStringLiteral("Why it was not taken|Title|Notes"));
    QStringList rows;
    for (const QList<Cell> &row : out.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i != 0)
                cells << row[i].text;
        }
        rows << cells.join(u'|');
    }
    QCOMPARE(rows,
             QStringList({QStringLiteral("|two\nlines"), QStringLiteral("Two|b|c"), QStringLiteral("One|d")}));
    QVERIFY(out.rows[1][0].text.contains(QStringLiteral("3 instead of 2")));
}

void TestImportProposal::remarksAreAModel()
{
    RemarkTable table;
    QAbstractItemModelTester tester(&table);
    table.setRemarks({{12, QStringLiteral("Cost"), QStringLiteral("Line 12 ...")}, {13, {}, QStringLiteral("x")}});
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.index(0, RemarkTable::LineColumn).data().toString(), QStringLiteral("12"));
    QCOMPARE(table.index(0, RemarkTable::NameColumn).data().toString(), QStringLiteral("Cost"));
    table.setRemarks({});
    QCOMPARE(table.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestImportProposal)
#include "tst_importproposal.moc"
