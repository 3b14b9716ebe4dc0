// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/entrymoney.h"
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

Result<ImportPlan> importReceipts(const QString &csv, MatchAction action = MatchAction::Skip,
                                  const WordAnswers &words = {})
{
    const auto table = readCsvText(csv.toUtf8(), QStringLiteral("receipts.csv"));
    if (!table)
        return tl::unexpected(table.error());
    ImportOptions options = optionsFor(ImportKind::Receipts, *table);
    options.matchAction = action;
    options.words = words;
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
    void unknownKindsAreRejected();
    void aListOfCostsIsNone();
    void whatIsTooLongIsNamed();
    void exportedAmountsKeepTheirOriginal();
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
    QTest::newRow("below zero") << QStringLiteral("항구,2021-03-05,-5000");
    QTest::newRow("below zero in brackets") << QStringLiteral("항구,2021-03-05,(5000)");
    QTest::newRow("below zero as a sum") << QStringLiteral("항구,2021-03-05,=-5");
    QTest::newRow("a month") << QStringLiteral("항구,2021-02,5");
    QTest::newRow("a year") << QStringLiteral("항구,2020,5");
    QTest::newRow("still to come") << QStringLiteral("항구,2021-04-01,5");
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

void TestImportReceipts::unknownKindsAreRejected()
{
    const QString csv = QStringLiteral("title,day,kind,amount\n항구,2021-03-05,뇌물,5\n항구,2021-03-05,,6\n");
    auto plan = importReceipts(csv);
    QVERIFY(plan);
    QCOMPARE(plan->rejects.size(), 1);
    QCOMPARE(plan->rejects.first().sentence, QStringLiteral("Line 2, “kind”: “뇌물” is not a known kind."));
    QCOMPARE(plan->unknownWords.size(), 1);
    QCOMPARE(plan->rows.receipts.size(), 1);
    QCOMPARE(receiptText(plan->rows.receipts.first()), QStringLiteral("2 2021-03-05 other 6"));
    for (const auto &[answer, receipt] : {std::pair("music", "2 2021-03-05 music 5"), {"", "2 2021-03-05 other 5"}}) {
        plan = importReceipts(csv, MatchAction::Skip,
                              {{QStringLiteral("kind"), {{QStringLiteral("뇌물"), QString::fromLatin1(answer)}}}});
        QVERIFY(plan && plan->rejects.isEmpty());
        QCOMPARE(receiptText(plan->rows.receipts.first()), QString::fromLatin1(receipt));
    }
}

void TestImportReceipts::aListOfCostsIsNone()
{
    const auto plan =
        importReceipts(QStringLiteral("title,account_code,kind,day,amount\n항구,2100,committed,2021-03-05,5\n"
                                      "항구,2100,actual,2021-03-05,5\n항구,2100,지급,2021-03-05,5\n"));
    QVERIFY(plan);
    QCOMPARE(plan->rejects.size(), 3);
    QVERIFY(plan->rows.receipts.isEmpty());
}

void TestImportReceipts::whatIsTooLongIsNamed()
{
    for (const char *field : {"platform", "document"}) {
        const auto plan = importReceipts(QStringLiteral("title,day,amount,%1\n항구,2021-03-05,5,%2\n")
                                             .arg(QString::fromLatin1(field), QString(2'000, u'x')));
        QVERIFY(plan);
        QCOMPARE(plan->rejects.size(), 1);
        QVERIFY(plan->rejects.first().sentence.startsWith(QStringLiteral("Line 2, “%1”:").arg(QLatin1String(field))));
    }
}

// As an export writes them.
void TestImportReceipts::exportedAmountsKeepTheirOriginal()
{
    const auto first =
        importReceipts(QStringLiteral("title,day,amount,currency,rate\n항구,2021-03-05,12000,USD,1384.5\n"));
    QVERIFY(first && first->rows.receipts.value(0).entered);
    const Receipt receipt = first->rows.receipts.first();
    const auto again = importReceipts(QStringLiteral("title,day,amount,entered\n항구,2021-03-05,%1,\"%2\"\n")
                                          .arg(receipt.amount.minor)
                                          .arg(enteredText(*receipt.entered)));
    QVERIFY(again);
    QVERIFY(again->rows.receipts.value(0).entered);
    QCOMPARE(again->rows.receipts.first().entered->code(), receipt.entered->code());
    QCOMPARE(again->rows.receipts.first().amount, receipt.amount);
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
