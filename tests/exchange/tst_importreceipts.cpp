// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/importing.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::exchange;

namespace {

/// A library with two titles, a platform and two receipts of the first title.
Library receiptLibrary()
{
    Library library = emptyLibrary();
    for (const auto &[id, name] : {std::pair(1, "달빛 궁궐"), std::pair(2, "항구")}) {
        Title row;
        row.id = {id};
        row.koreanName = QString::fromUtf8(name);
        library.titles << row;
    }
    library.parties << Party{{21}, QStringLiteral("티빙"), {}};
    library.receipts
        << Receipt{{31}, {1}, {21}, Day(2021, 1, 10), ReceiptKind::LicenceFee, {500}, QStringLiteral("S-1")}
        << Receipt{{32}, {1}, {21}, Day(2021, 2, 10), ReceiptKind::Share, {70}};
    return library;
}

Result<ImportPlan> importReceipts(const QString &csv, MatchAction action = MatchAction::Skip)
{
    const auto table = readCsvText(csv.toUtf8(), QStringLiteral("receipts.csv"));
    if (!table)
        return tl::unexpected(table.error());
    ImportOptions options = optionsFor(ImportKind::Receipts, *table);
    options.matchAction = action;
    return planImport(*table, options, receiptLibrary());
}

// "1 2021-03-01 share 200"
QString receiptText(const Receipt &receipt)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(receipt.title.value)
        .arg(receipt.day.iso(), QLatin1String(codeOf(receipt.kind)))
        .arg(receipt.amount.minor);
}

} // namespace

/// Lists of receipts: what is read of a row, what is rejected, and which rows the library has.
class TestImportReceipts : public QObject {
    Q_OBJECT
private slots:
    void rowsAreRead_data();
    void rowsAreRead();
    void platformsAreMadeOnce();
    void otherCurrenciesKeepTheirOriginal();
    void badRowsAreNamed_data();
    void badRowsAreNamed();
    void wholeListsAreRefused();
    void whatTheLibraryHasIsMatched();
    void updatesChangeWhatTheRowSays();
};

void TestImportReceipts::rowsAreRead_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("receipt");
    QTest::newRow("Korean") << QStringLiteral(
                                   "작품명,매출처,구분,입금일,입금액(만원)\n항구,티빙,방영권료,2021. 3. 5.,12\n")
                            << QStringLiteral("2 2021-03-05 licence_fee 120000");
    QTest::newRow("English") << QStringLiteral(
                                    "Title,Platform,Type,Received on,Amount\n항구,티빙,MG,2021-03-05,\"1,200\"\n")
                             << QStringLiteral("2 2021-03-05 minimum_guarantee 1200");
    QTest::newRow("no kind") << QStringLiteral("title,day,amount\n항구,2021-03-05,5\n")
                             << QStringLiteral("2 2021-03-05 other 5");
    QTest::newRow("handed back") << QStringLiteral("title,day,kind,amount\n항구,2021-03-05,로열티,-5\n")
                                 << QStringLiteral("2 2021-03-05 share -5");
}

void TestImportReceipts::rowsAreRead()
{
    QFETCH(QString, csv);
    const auto plan = importReceipts(csv);
    QVERIFY(plan);
    QVERIFY2(plan->rejects.isEmpty(), qPrintable(plan->rejects.value(0).sentence));
    QCOMPARE(plan->rows.receipts.size(), 1);
    QTEST(receiptText(plan->rows.receipts.first()), "receipt");
    QCOMPARE(plan->rowsTaken, 1);
}

void TestImportReceipts::platformsAreMadeOnce()
{
    const auto plan = importReceipts(QStringLiteral("title,platform,day,amount\n항구,티빙,2021-03-05,5\n"
                                                    "항구,Sakura,2021-03-05,6\n항구,SAKURA,2021-03-06,7\n"));
    QVERIFY(plan);
    QCOMPARE(plan->rows.parties.size(), 1);
    QCOMPARE(plan->rows.receipts[0].platform, PartyId{21});
    QCOMPARE(plan->rows.receipts[1].platform, plan->rows.receipts[2].platform);
}

void TestImportReceipts::otherCurrenciesKeepTheirOriginal()
{
    const auto plan =
        importReceipts(QStringLiteral("title,day,amount,currency,rate\n항구,2021-03-05,12000,USD,1384.5\n"));
    QVERIFY(plan);
    const Receipt receipt = plan->rows.receipts.value(0);
    QCOMPARE(receipt.amount, Money{16'614'000});
    QVERIFY(receipt.entered);
    QCOMPARE(receipt.entered->currency.code, QStringLiteral("USD"));
}

void TestImportReceipts::badRowsAreNamed_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("unknown title") << QStringLiteral("바다,2021-03-05,5");
    QTest::newRow("no day") << QStringLiteral("항구,,5");
    QTest::newRow("no such day") << QStringLiteral("항구,2021-02-30,5");
    QTest::newRow("no amount") << QStringLiteral("항구,2021-03-05,");
    QTest::newRow("of nothing") << QStringLiteral("항구,2021-03-05,0");
    QTest::newRow("no money") << QStringLiteral("항구,2021-03-05,many");
}

void TestImportReceipts::badRowsAreNamed()
{
    QFETCH(QString, row);
    const auto plan =
        importReceipts(QStringLiteral("title,day,amount\n") + row + QStringLiteral("\n항구,2021-03-05,5\n"));
    QVERIFY(plan);
    QCOMPARE(plan->rows.receipts.size(), 1);
    QCOMPARE(plan->rejects.size(), 1);
    QCOMPARE(plan->rejects.first().line, 2);
    QVERIFY(!plan->rejects.first().sentence.isEmpty());
}

void TestImportReceipts::wholeListsAreRefused()
{
    QVERIFY(!importReceipts(QStringLiteral("platform,day,amount\n티빙,2021-03-05,5\n")));
    QVERIFY(!importReceipts(QStringLiteral("title,platform,amount\n항구,티빙,5\n")));
}

void TestImportReceipts::whatTheLibraryHasIsMatched()
{
    const QString csv = QStringLiteral("title,platform,kind,day,amount,document,id\n"
                                       "달빛 궁궐,티빙,share,2021-02-10,70,,\n"           // all the same
                                       "달빛 궁궐,티빙,licence_fee,2021-01-10,600,S-1,\n" // by its number
                                       "달빛 궁궐,티빙,share,2021-02-10,70,,\n");         // once more: another one
    const auto plan = importReceipts(csv);
    QVERIFY(plan);
    QCOMPARE(plan->matches.size(), 2);
    QCOMPARE(plan->matches[0].document, 32);
    QVERIFY(plan->matches[0].differences.isEmpty());
    QCOMPARE(plan->matches[1].document, 31);
    QCOMPARE(plan->matches[1].differences.size(), 1);
    QCOMPARE(plan->matches[1].differences.first().field, QStringLiteral("amount"));
    QCOMPARE(plan->rowsSkipped, 2);
    QCOMPARE(plan->rows.receipts.size(), 1);
}

void TestImportReceipts::updatesChangeWhatTheRowSays()
{
    const auto plan = importReceipts(QStringLiteral("title,day,amount,note,id\n달빛 궁궐,2021-02-11,80,정산,32\n"),
                                     MatchAction::Update);
    QVERIFY(plan);
    QCOMPARE(plan->rowsUpdated, 1);
    const Receipt receipt = plan->updates.receipts.value(0);
    QCOMPARE(receipt.id.value, 32);
    QCOMPARE(receiptText(receipt), QStringLiteral("1 2021-02-11 share 80"));
    QCOMPARE(receipt.platform, PartyId{21});
    QCOMPARE(receipt.note, QStringLiteral("정산"));
}

SLATEBOARD_TEST(TestImportReceipts)
#include "tst_importreceipts.moc"
