// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/platformverbs.h"
#include "app/session/receiptverbs.h"
#include "tests/support/awaiting.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace slateboard;

namespace {

const Day receiptToday(2023, 3, 31);

}

/// Receipts that are entered, corrected and deleted, and what platforms take.
class TestReceiptVerbs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void aReceiptIsEnteredAsTyped();
    void anotherCurrencyKeepsItsOriginal();
    void receiptsAreRefused_data();
    void receiptsAreRefused();
    void receiptsAreCorrectedTogether();
    void platformsAreMadeOnce();
    void deletedReceiptsComeBack();
    void platformsSayWhatTheyTake();

private:
    [[nodiscard]] const Library &library() const { return m_session->library(); }
    [[nodiscard]] Receipt receipt(qint64 amount) const
    {
        Receipt receipt;
        receipt.id = makeId<Receipt>();
        receipt.title = m_title;
        receipt.day = Day(2023, 3, 1);
        receipt.kind = ReceiptKind::LicenceFee;
        receipt.amount = {amount};
        return receipt;
    }
    Id<Receipt> enter(const Receipt &receipt, const QString &party = {})
    {
        return await(enterReceipt(*m_session, {receipt, party})) ? receipt.id : Id<Receipt>();
    }
    [[nodiscard]] const Receipt &stored(Id<Receipt> id) const { return *findRow(library().receipts, id); }

    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
    TitleId m_title;
};

void TestReceiptVerbs::init()
{
    const QString path = m_folder.filePath(QStringLiteral("%1.slate").arg(makeIdValue()));
    NewLibrary settings;
    settings.name = QStringLiteral("시험");
    settings.pinnedDay = receiptToday;
    QVERIFY(Session::create(path, settings));
    const auto opened = await(Session::open(path, Access::Write));
    QVERIFY(opened);
    m_session = *opened;
    TitleDraft draft;
    draft.title.id = m_title = makeId<Title>();
    draft.title.koreanName = QStringLiteral("달빛 궁궐");
    QVERIFY(await(m_session->addTitle(draft)));
}

void TestReceiptVerbs::aReceiptIsEnteredAsTyped()
{
    Receipt draft = receipt(500);
    draft.document = QStringLiteral(" S-1 ");
    const auto done = await(enterReceipt(*m_session, {draft, QStringLiteral("티빙")}));
    QVERIFY(done);
    QVERIFY(done->words.translated().contains(QStringLiteral("달빛 궁궐")));
    const Receipt &row = stored(draft.id);
    QCOMPARE(row.amount, Money{500});
    QCOMPARE(row.document, QStringLiteral("S-1"));
    QCOMPARE(findRow(library().parties, row.platform)->name, QStringLiteral("티빙"));
}

void TestReceiptVerbs::anotherCurrencyKeepsItsOriginal()
{
    Receipt draft = receipt(1);
    draft.entered = EnteredAmount{{12'000'00}, Currency{QStringLiteral("USD")}, 1'384'500'000, Day(2023, 3, 1)};
    const Receipt &row = stored(enter(draft));
    QCOMPARE(row.amount, Money{16'614'000});
    QCOMPARE(row.entered, draft.entered);
}

void TestReceiptVerbs::receiptsAreRefused_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("isKnown"); // the title
    QTest::newRow("of nothing") << qint64{0} << "2023-03-01" << true;
    QTest::newRow("below zero") << qint64{-5} << "2023-03-01" << true;
    QTest::newRow("too much") << largestAmount.minor + 1 << "2023-03-01" << true;
    QTest::newRow("of tomorrow") << qint64{5} << "2023-04-01" << true;
    QTest::newRow("long ago") << qint64{5} << "1899-12-31" << true;
    QTest::newRow("of no title") << qint64{5} << "2023-03-01" << false;
}

void TestReceiptVerbs::receiptsAreRefused()
{
    QFETCH(qint64, amount);
    QFETCH(QString, day);
    QFETCH(bool, isKnown);
    Receipt draft = receipt(amount);
    draft.day = *Day::fromIso(day);
    draft.title = isKnown ? m_title : TitleId{99};
    const auto done = await(enterReceipt(*m_session, {draft, {}}));
    QVERIFY(!done);
    QVERIFY(!done.error().sentence.isEmpty());
    QVERIFY(library().receipts.isEmpty());
    const Id<Receipt> sound = enter(receipt(7));
    const auto changed = await(changeReceipts(*m_session, {sound}, [&](Receipt &row) {
        row.amount = draft.amount;
        row.day = draft.day;
        row.title = draft.title;
    }));
    QVERIFY(!changed);
    QCOMPARE(stored(sound).amount, Money{7});
}

void TestReceiptVerbs::receiptsAreCorrectedTogether()
{
    const QList<Id<Receipt>> ids{enter(receipt(1)), enter(receipt(2))};
    const auto done =
        await(changeReceipts(*m_session, ids, [](Receipt &row) { row.kind = ReceiptKind::MinimumGuarantee; }));
    QVERIFY(done);
    QCOMPARE(done->changes.rows.value(Table::Receipt).size(), 2);
    QCOMPARE(stored(ids.last()).kind, ReceiptKind::MinimumGuarantee);
    QVERIFY(await(m_session->undo()));
    QCOMPARE(stored(ids.first()).kind, ReceiptKind::LicenceFee);
    QVERIFY(!await(changeReceipts(*m_session, {ids.first(), Id<Receipt>{99}}, [](Receipt &row) { row.note.clear(); })));
}

void TestReceiptVerbs::platformsAreMadeOnce()
{
    const Id<Receipt> one = enter(receipt(1), QStringLiteral("티빙"));
    const Id<Receipt> other = enter(receipt(2));
    const qsizetype parties = library().parties.size();
    QVERIFY(await(setReceiptPlatform(*m_session, {other}, QStringLiteral(" 티빙 "))));
    QCOMPARE(library().parties.size(), parties);
    QCOMPARE(stored(other).platform, stored(one).platform);
    QVERIFY(await(setReceiptPlatform(*m_session, {other}, {})));
    QVERIFY(stored(other).platform.isNull());
}

void TestReceiptVerbs::deletedReceiptsComeBack()
{
    const QList<Id<Receipt>> ids{enter(receipt(1)), enter(receipt(2))};
    QVERIFY(!await(deleteReceipts(*m_session, {ids.first(), Id<Receipt>{99}})));
    QCOMPARE(library().receipts.size(), 2);
    QVERIFY(await(deleteReceipts(*m_session, ids)));
    QVERIFY(library().receipts.isEmpty());
    QVERIFY(await(m_session->undo()));
    QCOMPARE(library().receipts.size(), 2);
}

void TestReceiptVerbs::platformsSayWhatTheyTake()
{
    const PartyId platform = stored(enter(receipt(1), QStringLiteral("티빙"))).platform;
    QVERIFY(await(setPlatform(*m_session, platform, QStringLiteral(" KR,  JP "), 90)));
    const Party party = *findRow(library().parties, platform);
    QCOMPARE(party.territory, QStringLiteral("KR, JP"));
    QCOMPARE(party.leastTermDays, std::optional(90));
    QVERIFY(!await(setPlatform(*m_session, platform, {}, 0)));
    QVERIFY(!await(setPlatform(*m_session, PartyId{99}, {}, 10)));
    QVERIFY(await(m_session->undo()));
    QVERIFY(findRow(library().parties, platform)->territory.isEmpty());
}

SLATEBOARD_TEST(TestReceiptVerbs)
#include "tst_receiptverbs.moc"
