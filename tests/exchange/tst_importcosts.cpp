// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/importing.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::exchange;

namespace {

/// A library with two titles, three accounts, and a commitment and a payment of the first title.
Library costLibrary()
{
    Library library = emptyLibrary();
    const auto title = [&](qint64 id, const char *korean, const char *english) {
        Title row;
        row.id = {id};
        row.koreanName = QString::fromUtf8(korean);
        row.englishName = QString::fromUtf8(english);
        library.titles << row;
    };
    title(1, "달빛 궁궐", "Moonlit Court");
    title(2, "항구", "Harbour");
    title(3, "바다", "");
    title(4, "바다", "");
    const auto account = [&](qint64 id, const char *code, const char *korean, const char *english) {
        library.accounts << Account{
            {id}, {}, QString::fromLatin1(code), QString::fromUtf8(korean), QString::fromUtf8(english)};
    };
    account(11, "2100", "출연료", "Cast");
    account(12, "5100", "세트", "Sets");
    account(13, "", "기타", "Other");
    library.parties << Party{{21}, QStringLiteral("푸른 미술"), {}};
    library.costs << Cost{{31},  {1}, {12}, CostKind::Committed,   Day(2021, 1, 10), Day(2021, 5, 1),
                          {500}, {},  {21}, QStringLiteral("PO-1")}
                  << Cost{{32},  {1},  {12}, CostKind::Actual,     Day(2021, 2, 1), {},
                          {200}, {31}, {21}, QStringLiteral("V-1")}
                  << Cost{{33}, {2}, {}, CostKind::Actual, Day(2021, 2, 2), {}, {70}, {}, {}, {}};
    return library;
}

Result<ImportPlan> importCosts(const QString &csv, const Library &library = costLibrary(),
                               MatchAction action = MatchAction::Skip, const WordAnswers &words = {})
{
    const auto table = readCsvText(csv.toUtf8(), QStringLiteral("costs.csv"));
    if (!table)
        return tl::unexpected(table.error());
    ImportOptions options = optionsFor(ImportKind::Costs, *table);
    options.matchAction = action;
    options.words = words;
    return planImport(*table, options, library);
}

// "1 12 actual 2021-03-01 200 settles 31"
QString costText(const Cost &cost)
{
    QString text = QStringLiteral("%1 %2 %3 %4 %5")
                       .arg(cost.title.value)
                       .arg(cost.account.value)
                       .arg(QLatin1String(codeOf(cost.kind)), cost.day.iso())
                       .arg(cost.amount.minor);
    if (cost.dueDay)
        text += QStringLiteral(" due ") + cost.dueDay->iso();
    if (!cost.settles.isNull())
        text += QStringLiteral(" settles %1").arg(cost.settles.value);
    return text;
}

QString onlyReject(const ImportPlan &plan)
{
    return plan.rejects.size() == 1 && plan.rows.costs.isEmpty() ? plan.rejects.first().sentence : QString();
}

} // namespace

/// Lists of commitments and payments: whose they are, what they settle, what the library has already.
class TestImportCosts : public QObject {
    Q_OBJECT
private slots:
    void koreanListsAreRead();
    void accountsAreFoundByCodeOrName_data();
    void accountsAreFoundByCodeOrName();
    void anUnknownAccountIsAskedFor();
    void aListWithoutKindsIsOfPayments();
    void paymentsSettleByNumber();
    void installmentsAreSettledInTheirOrder();
    void commitmentsOfTheListAreSettledToo();
    void anUnknownCommitmentIsNoted();
    void otherCurrenciesKeepTheirOriginal();
    void unitsOfTheHeaderCount();
    void badRowsAreNamed_data();
    void badRowsAreNamed();
    void aListOfReceiptsIsNone();
    void whatIsTooLongIsNamed();
    void aCommitmentSettlesNone();
    void aListWithoutAnAmountIsRefused();
    void theSameListTwiceChangesNothing();
    void aCorrectedDocumentIsUpdated();
    void aChangedKindIsTaken();
    void aSettledCommitmentStaysOne();
    void oneNumberStandsOverSeveralAccounts();
    void aDocumentCanBeAddedAllTheSame();
    void manyRowsArePlannedAtOnce();
};

void TestImportCosts::koreanListsAreRead()
{
    const auto plan = importCosts(QStringLiteral("작품명,계정과목,구분,지급일,금액,거래처,전표번호,적요\n"
                                                 "달빛 궁궐,세트,지급,2021. 3. 2.,\"1,200,000\",푸른미술,V-9,3월분\n"
                                                 "항구,출연료,약정,2021-03-03,5억,새 회사,,\n"));
    QVERIFY(plan);
    QCOMPARE(plan->rowsTaken, 2);
    QCOMPARE(costText(plan->rows.costs[0]), QStringLiteral("1 12 actual 2021-03-02 1200000"));
    QCOMPARE(plan->rows.costs[0].counterparty.value, 21);
    QCOMPARE(plan->rows.costs[0].document, QStringLiteral("V-9"));
    QCOMPARE(plan->rows.costs[0].note, QStringLiteral("3월분"));
    QCOMPARE(costText(plan->rows.costs[1]), QStringLiteral("2 11 committed 2021-03-03 500000000"));
    QCOMPARE(plan->rows.parties.size(), 1);
    QVERIFY(plan->rejects.isEmpty() && plan->unknownWords.isEmpty());
}

void TestImportCosts::accountsAreFoundByCodeOrName_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("account");
    QTest::newRow("code") << "5100"
                          << "" << qint64{12};
    QTest::newRow("Korean") << ""
                            << "세트" << qint64{12};
    QTest::newRow("English") << ""
                             << "sets" << qint64{12};
    QTest::newRow("both in one cell") << ""
                                      << "5100 무대" << qint64{12};
    QTest::newRow("the code before the name") << "2100"
                                              << "세트" << qint64{11};
    QTest::newRow("an unknown code, a known name") << "77"
                                                   << "기타" << qint64{13};
    QTest::newRow("neither") << ""
                             << "" << qint64{0};
}

void TestImportCosts::accountsAreFoundByCodeOrName()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(qint64, account);
    const auto plan =
        importCosts(QStringLiteral("title,account code,account,day,amount\n항구,%1,%2,2021-03-02,5\n").arg(code, name));
    QVERIFY(plan);
    QCOMPARE(plan->rows.costs.first().account.value, account);
}

void TestImportCosts::anUnknownAccountIsAskedFor()
{
    const QString list =
        QStringLiteral("title,account,day,amount\n항구,무대 제작,2021-03-02,5\n항구,무대제작,2021-03-03,6\n");
    const auto plan = importCosts(list);
    QCOMPARE(plan->unknownWords.size(), 1);
    QCOMPARE(plan->unknownWords[0].field, QStringLiteral("account"));
    QCOMPARE(plan->unknownWords[0].count, 2);
    QCOMPARE(plan->rowsTaken, 2); // all the same: the money is spent
    QVERIFY(plan->rows.costs[0].account.isNull());
    const auto choices = choicesFor(ImportKind::Costs, QStringLiteral("account"), costLibrary());
    QCOMPARE(choices.size(), 3);
    QCOMPARE(choices[0].code, QStringLiteral("2100"));
    QCOMPARE(choices[2].code, QStringLiteral("13")); // it has no code of its own
    for (const char *answer : {"5100", "13"}) {
        const auto mapped =
            importCosts(list, costLibrary(), MatchAction::Skip,
                        {{QStringLiteral("account"), {{QStringLiteral("무대 제작"), QString::fromLatin1(answer)}}}});
        QVERIFY(mapped->unknownWords.isEmpty());
        QCOMPARE(mapped->rows.costs[1].account.value, qstrcmp(answer, "13") == 0 ? 13 : 12);
    }
}

void TestImportCosts::aListWithoutKindsIsOfPayments()
{
    const auto plan =
        importCosts(QStringLiteral("title,day,due date,amount\n항구,2021-03-02,2021-06-01,5\n항구,2021-03-02,,6\n"));
    QCOMPARE(costText(plan->rows.costs[0]), QStringLiteral("2 0 committed 2021-03-02 5 due 2021-06-01"));
    QCOMPARE(costText(plan->rows.costs[1]), QStringLiteral("2 0 actual 2021-03-02 6"));
}

void TestImportCosts::paymentsSettleByNumber()
{
    const auto named = importCosts(QStringLiteral("title,day,amount,document no,PO\n달빛 궁궐,2021-03-02,5,V-5,po-1\n"
                                                  "항구,2021-03-02,5,V-6,PO-1\n"));
    QCOMPARE(costText(named->rows.costs[0]), QStringLiteral("1 0 actual 2021-03-02 5 settles 31"));
    QVERIFY(named->rows.costs[1].settles.isNull()); // of another title
    const auto own = importCosts(QStringLiteral("title,day,amount,document no\n달빛 궁궐,2021-03-02,5,PO-1\n"));
    QVERIFY(own->rows.costs.first().settles == CostId{31});
}

void TestImportCosts::installmentsAreSettledInTheirOrder()
{
    Library library = costLibrary();
    library.costs << Cost{{41},  {1}, {11}, CostKind::Committed,   Day(2021, 1, 10), Day(2021, 9, 1),
                          {100}, {},  {},   QStringLiteral("PO-2")}
                  << Cost{{42},  {1}, {11}, CostKind::Committed,   Day(2021, 1, 10), Day(2021, 4, 1),
                          {100}, {},  {},   QStringLiteral("PO-2")};
    const auto plan = importCosts(QStringLiteral("title,account,day,amount,PO\n달빛 궁궐,2100,2021-03-02,100,PO-2\n"
                                                 "달빛 궁궐,2100,2021-03-03,100,PO-2\n"),
                                  library);
    QCOMPARE(plan->rows.costs[0].settles.value, 42);
    QCOMPARE(plan->rows.costs[1].settles.value, 41);
}

void TestImportCosts::commitmentsOfTheListAreSettledToo()
{
    const auto plan =
        importCosts(QStringLiteral("title,kind,day,amount,document no,PO,id\n항구,actual,2021-03-02,5,V-1,N-1,\n"
                                   "항구,actual,2021-03-02,6,V-2,987,\n"
                                   "항구,committed,2021-03-01,50,N-1,,987\n"));
    QCOMPARE(plan->rowsTaken, 3);
    QVERIFY(plan->rows.costs[0].settles == plan->rows.costs[2].id);
    QVERIFY(plan->rows.costs[1].settles == plan->rows.costs[2].id); // by the id that it had
}

void TestImportCosts::anUnknownCommitmentIsNoted()
{
    const auto plan = importCosts(QStringLiteral("title,day,amount,PO\n항구,2021-03-02,5,PO-77\n"));
    QCOMPARE(plan->rowsTaken, 1);
    QCOMPARE(plan->notes.size(), 1);
    QCOMPARE(plan->notes[0].line, 2);
    QVERIFY(plan->notes[0].sentence.contains(QStringLiteral("PO-77")));
}

void TestImportCosts::otherCurrenciesKeepTheirOriginal()
{
    const auto plan = importCosts(QStringLiteral("title,day,amount,currency,rate,rate date\n"
                                                 "항구,2021-03-02,\"12,000.50\",USD,\"1,384.5\",2021-02-28\n"
                                                 "항구,2021-03-02,500,KRW,,\n"
                                                 "항구,2021-03-02,EUR 10 @1400,,,\n"));
    QCOMPARE(plan->rows.costs.size(), 3);
    QCOMPARE(plan->rows.costs[0].amount.minor, 16'614'692);
    QCOMPARE(plan->rows.costs[0].entered->code(), QStringLiteral("USD 1200050 1384500000 2021-02-28"));
    QVERIFY(!plan->rows.costs[1].entered);
    QCOMPARE(plan->rows.costs[2].entered->code(), QStringLiteral("EUR 1000 1400000000 2021-03-02"));
}

void TestImportCosts::unitsOfTheHeaderCount()
{
    const auto plan =
        importCosts(QStringLiteral("title,day,금액(천원)\n항구,2021-03-02,\"1,200\"\n항구,2021-03-02,(50)\n"));
    QCOMPARE(plan->rows.costs[0].amount.minor, 1'200'000);
    QCOMPARE(plan->rows.costs[1].amount.minor, -50'000); // what came back
}

void TestImportCosts::badRowsAreNamed_data()
{
    QTest::addColumn<QString>("row"); // title, kind, day, due day, amount, currency
    QTest::addColumn<QString>("part");
    QTest::newRow("no such title") << "숲,,2021-03-02,,5,"
                                   << "숲";
    QTest::newRow("no title") << ",,2021-03-02,,5,"
                              << "names no title";
    QTest::newRow("several titles") << "바다,,2021-03-02,,5,"
                                    << "Several titles";
    QTest::newRow("no day") << "항구,,,,5,"
                            << "day";
    QTest::newRow("a bad due day") << "항구,committed,2021-03-02,2021-02-31,5,"
                                   << "2021-02-31";
    QTest::newRow("no amount") << "항구,,2021-03-02,,,"
                               << "amount";
    QTest::newRow("nothing paid") << "항구,,2021-03-02,,0,"
                                  << "nothing";
    QTest::newRow("a commitment below zero") << "항구,committed,2021-03-02,,-5,"
                                             << "above zero";
    QTest::newRow("an unknown kind") << "항구,선물,2021-03-02,,5,"
                                     << "선물” is not a known kind";
    QTest::newRow("a kind of receipts") << "항구,share,2021-03-02,,5,"
                                        << "share” is not a known kind";
    QTest::newRow("a month") << "항구,,2021-02,,5,"
                             << "does not tell the day";
    QTest::newRow("a year") << "항구,committed,2020,2021-02-01,5,"
                            << "does not tell the day";
    QTest::newRow("still to be paid") << "항구,,2021-04-01,,5,"
                                      << "a commitment with a due day";
    QTest::newRow("no rate") << "항구,,2021-03-02,,5,USD"
                             << "USD";
    QTest::newRow("no currency") << "항구,,2021-03-02,,5,XQZ"
                                 << "XQZ";
    QTest::newRow("too much") << "항구,,2021-03-02,,99999999999999999,"
                              << "9999";
}

void TestImportCosts::badRowsAreNamed()
{
    QFETCH(QString, row);
    QFETCH(QString, part);
    const auto plan = importCosts(QStringLiteral("title,kind,day,due date,amount,currency\n") + row + u'\n');
    QVERIFY(plan);
    const QString sentence = onlyReject(*plan);
    QVERIFY2(sentence.contains(QStringLiteral("Line 2")), qPrintable(sentence));
    QVERIFY2(sentence.contains(part, Qt::CaseInsensitive), qPrintable(sentence));
}

void TestImportCosts::aListOfReceiptsIsNone()
{
    QString list = QStringLiteral("title,platform,kind,day,amount\n");
    for (const Word<ReceiptKind> &word : words<ReceiptKind>())
        list += QStringLiteral("항구,티빙,%1,2021-03-02,5\n").arg(QLatin1String(word.code));
    const auto plan = importCosts(list);
    QVERIFY(plan);
    QCOMPARE(plan->rejects.size(), plan->rowsRead);
    QVERIFY(plan->rows.costs.isEmpty());
}

void TestImportCosts::whatIsTooLongIsNamed()
{
    for (const char *field : {"counterparty", "document"}) {
        const auto plan = importCosts(QStringLiteral("title,day,amount,%1\n항구,2021-03-02,5,%2\n")
                                          .arg(QString::fromLatin1(field), QString(2'000, u'x')));
        QVERIFY(plan);
        QVERIFY(onlyReject(*plan).startsWith(QStringLiteral("Line 2, “%1”:").arg(QLatin1String(field))));
    }
}

void TestImportCosts::aCommitmentSettlesNone()
{
    const auto plan =
        importCosts(QStringLiteral("title,kind,day,amount,settles\n달빛 궁궐,committed,2021-03-02,5,PO-1\n"));
    QVERIFY(plan);
    QCOMPARE(costText(plan->rows.costs.value(0)), QStringLiteral("1 0 committed 2021-03-02 5"));
    QCOMPARE(plan->notes.size(), 1);
    QCOMPARE(plan->notes.first().sentence,
             QStringLiteral("Line 2, “settles”: A commitment settles none; this was left out."));
}

void TestImportCosts::aListWithoutAnAmountIsRefused()
{
    const auto plan = importCosts(QStringLiteral("title,day,document no\n항구,2021-03-02,V-1\n"));
    QVERIFY(!plan);
    QCOMPARE(plan.error().sentence, QStringLiteral("“costs.csv” has no column for “Amount”: choose one."));
}

void TestImportCosts::theSameListTwiceChangesNothing()
{
    const QString list = QStringLiteral("title,account,kind,day,due date,amount,document no,PO\n"
                                        "달빛 궁궐,5100,committed,2021-01-10,2021-05-01,500,PO-1,\n"
                                        "달빛 궁궐,5100,actual,2021-02-01,,200,V-1,PO-1\n"
                                        "항구,,actual,2021-02-02,,70,,\n");
    for (MatchAction action : {MatchAction::Skip, MatchAction::Update}) {
        const auto plan = importCosts(list, costLibrary(), action);
        QCOMPARE(plan->rowsTaken, 0);
        QCOMPARE(plan->rowsSkipped, 3);
        QVERIFY(plan->rows.costs.isEmpty() && plan->updates.isEmpty());
        for (const ImportMatch &match : plan->matches)
            QCOMPARE(match.differences.value(0).field, QString());
    }
}

void TestImportCosts::aCorrectedDocumentIsUpdated()
{
    const QString list =
        QStringLiteral("title,account,day,amount,document no,vendor\n달빛 궁궐,2100,2021-02-03,250,v-1,새 회사\n");
    auto plan = importCosts(list);
    QCOMPARE(plan->rowsSkipped, 1);
    QCOMPARE(plan->matches.size(), 1);
    QCOMPARE(plan->matches[0].document, 32);
    QCOMPARE(plan->matches[0].name, QStringLiteral("달빛 궁궐 · V-1"));
    QStringList fields;
    for (const FieldDifference &difference : plan->matches[0].differences)
        fields << difference.field;
    QCOMPARE(fields, QStringList({QStringLiteral("day"), QStringLiteral("amount"), QStringLiteral("account"),
                                  QStringLiteral("counterparty"), QStringLiteral("document")}));
    plan = importCosts(list, costLibrary(), MatchAction::Update);
    QCOMPARE(plan->rowsUpdated, 1);
    QCOMPARE(plan->updates.costs.size(), 1);
    QCOMPARE(costText(plan->updates.costs[0]), QStringLiteral("1 11 actual 2021-02-03 250 settles 31"));
    QCOMPARE(plan->rows.parties.size(), 1);
}

void TestImportCosts::aChangedKindIsTaken()
{
    const auto plan = importCosts(QStringLiteral("title,kind,day,due date,amount,document no,id\n"
                                                 "달빛 궁궐,committed,2021-02-01,2021-06-01,200,V-1,32\n"),
                                  costLibrary(), MatchAction::Update);
    QVERIFY(plan);
    QCOMPARE(plan->matches.size(), 1);
    QCOMPARE(plan->matches[0].differences.value(0).field, QStringLiteral("kind"));
    QCOMPARE(plan->updates.costs.size(), 1);
    QCOMPARE(costText(plan->updates.costs[0]), QStringLiteral("1 12 committed 2021-02-01 200 due 2021-06-01"));
    Library open = costLibrary();
    open.costs.removeAt(1);
    const auto paid = importCosts(QStringLiteral("title,kind,day,amount,id\n달빛 궁궐,actual,2021-01-10,500,31\n"),
                                  open, MatchAction::Update);
    QVERIFY(paid);
    QCOMPARE(paid->updates.costs.size(), 1);
    QCOMPARE(costText(paid->updates.costs[0]), QStringLiteral("1 12 actual 2021-01-10 500"));
}

void TestImportCosts::aSettledCommitmentStaysOne()
{
    const auto plan = importCosts(QStringLiteral("title,kind,day,amount,id\n달빛 궁궐,actual,2021-01-10,500,31\n"),
                                  costLibrary(), MatchAction::Update);
    QVERIFY(plan);
    QVERIFY(plan->updates.costs.isEmpty());
    QVERIFY2(onlyReject(*plan).startsWith(QStringLiteral("Line 2, “kind”: Payments settle this commitment")),
             qPrintable(onlyReject(*plan)));
    const auto untold = importCosts(QStringLiteral("title,day,amount,id\n달빛 궁궐,2021-01-10,600,31\n"), costLibrary(),
                                    MatchAction::Update);
    QVERIFY(untold);
    QCOMPARE(costText(untold->updates.costs.value(0)), QStringLiteral("1 12 committed 2021-01-10 600 due 2021-05-01"));
}

void TestImportCosts::oneNumberStandsOverSeveralAccounts()
{
    const auto plan = importCosts(QStringLiteral("title,account,day,amount,document no\n"
                                                 "달빛 궁궐,2100,2021-02-01,50,V-1\n"
                                                 "달빛 궁궐,5100,2021-02-01,200,V-1\n"));
    QCOMPARE(plan->rowsSkipped, 1); // the one on 5100 is there
    QCOMPARE(plan->rowsTaken, 1);
    QCOMPARE(plan->rows.costs.first().account.value, 11);
}

void TestImportCosts::aDocumentCanBeAddedAllTheSame()
{
    const auto plan =
        importCosts(QStringLiteral("title,account,day,amount,document no\n달빛 궁궐,5100,2021-02-01,200,V-1\n"),
                    costLibrary(), MatchAction::Add);
    QCOMPARE(plan->rows.costs.size(), 1);
    QVERIFY(plan->rows.costs.first().id != CostId{32});
}

void TestImportCosts::manyRowsArePlannedAtOnce()
{
    constexpr int count = 20'000;
    QString list = QStringLiteral("title,account,kind,day,amount,document no,PO\n");
    for (int i = 0; i < count; ++i)
        list += QStringLiteral("항구,5100,%1,2021-02-01,%2,%3,%4\n")
                    .arg(i % 2 == 0 ? QStringLiteral("committed") : QStringLiteral("actual"))
                    .arg(i + 1)
                    .arg(i)
                    .arg(i % 2 == 0 ? QString() : QString::number(i - 1));
    const auto plan = importCosts(list);
    QCOMPARE(plan->rowsTaken, count);
    for (int i = 1; i < count; i += 2)
        QVERIFY(plan->rows.costs[i].settles == plan->rows.costs[i - 1].id);
}

SLATEBOARD_TEST(TestImportCosts)
#include "tst_importcosts.moc"
