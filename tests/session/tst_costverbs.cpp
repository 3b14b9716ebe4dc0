// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/duecommitments.h"
#include "app/session/costverbs.h"
#include "tests/support/awaiting.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace slateboard;

namespace {

const Day costToday(2023, 3, 31);

}

/// Commitments and payments that are entered, corrected, settled and deleted, and estimates to complete.
class TestCostVerbs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void aCostIsEnteredAsTyped();
    void anotherCurrencyKeepsItsOriginal();
    void costsAreRefused_data();
    void costsAreRefused();
    void costsAreCorrectedTogether();
    void aCommitmentIsPaid();
    void aCommitmentWithPaymentsStaysOne();
    void deletingACommitmentKeepsItsPayments();
    void estimatesReplaceThoseOfTheirDay();
    void everyVerbIsTakenBack();

private:
    [[nodiscard]] const Library &library() const { return m_session->library(); }
    [[nodiscard]] Money openOf(CostId cost) const
    {
        return planning::openCommitments(library(), costToday).value(cost);
    }
    [[nodiscard]] Cost cost(CostKind kind, qint64 amount) const
    {
        Cost cost;
        cost.id = makeId<Cost>();
        cost.title = m_title;
        cost.account = library().accounts.first().id;
        cost.kind = kind;
        cost.day = Day(2023, 3, 1);
        cost.amount = {amount};
        return cost;
    }
    CostId enter(const Cost &cost, const QString &party = {})
    {
        return await(enterCost(*m_session, {cost, party})) ? cost.id : CostId();
    }
    [[nodiscard]] const Cost &stored(CostId id) const { return *findRow(library().costs, id); }
    TitleId addTitle(const QString &name)
    {
        TitleDraft draft;
        draft.title.id = makeId<Title>();
        draft.title.koreanName = name;
        return await(m_session->addTitle(draft)) ? draft.title.id : TitleId();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
    TitleId m_title;
};

void TestCostVerbs::init()
{
    const QString path = m_folder.filePath(QStringLiteral("%1.slate").arg(makeIdValue()));
    NewLibrary settings;
    settings.name = QStringLiteral("시험");
    settings.pinnedDay = costToday;
    QVERIFY(Session::create(path, settings));
    const auto opened = await(Session::open(path, Access::Write));
    QVERIFY(opened);
    m_session = *opened;
    m_title = addTitle(QStringLiteral("달빛 궁궐"));
}

void TestCostVerbs::aCostIsEnteredAsTyped()
{
    Cost draft = cost(CostKind::Committed, 500);
    draft.dueDay = Day(2023, 5, 1);
    draft.document = QStringLiteral(" PO-1 ");
    const auto done = await(enterCost(*m_session, {draft, QStringLiteral("푸른 미술")}));
    QVERIFY(done);
    QCOMPARE(done->words.translated(), QStringLiteral("Enter a commitment of “달빛 궁궐”"));
    const Cost &row = stored(draft.id);
    QCOMPARE(row.document, QStringLiteral("PO-1"));
    QCOMPARE(findRow(library().parties, row.counterparty)->name, QStringLiteral("푸른 미술"));
    QVERIFY(row.dueDay == Day(2023, 5, 1));
    Cost payment = cost(CostKind::Actual, -20); // what came back
    payment.dueDay = Day(2023, 5, 1);
    payment.settles = draft.id;
    enter(payment, QStringLiteral("푸른미술")); // the same company
    QVERIFY(!stored(payment.id).dueDay);
    QVERIFY(stored(payment.id).counterparty == row.counterparty);
    QCOMPARE(openOf(draft.id).minor, 520);
}

void TestCostVerbs::anotherCurrencyKeepsItsOriginal()
{
    Cost draft = cost(CostKind::Actual, 1);
    draft.entered = EnteredAmount{{1'200'050}, Currency{QStringLiteral("USD")}, 1'384'500'000, Day(2023, 3, 1)};
    enter(draft);
    QCOMPARE(stored(draft.id).amount.minor, 16'614'692); // 12,000.50 at 1,384.5
    QVERIFY(stored(draft.id).entered == draft.entered);
}

void TestCostVerbs::costsAreRefused_data()
{
    QTest::addColumn<std::function<void(Cost &)>>("spoil");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, std::function<void(Cost &)> spoil, const char *sentence) {
        QTest::newRow(name) << std::move(spoil) << QString::fromUtf8(sentence);
    };
    row(
        "of nothing", [](Cost &cost) { cost.amount = {}; }, "A payment needs an amount.");
    row(
        "a commitment below zero",
        [](Cost &cost) {
            cost.kind = CostKind::Committed;
            cost.amount = {-1};
        },
        "A commitment needs an amount above zero.");
    row(
        "more than anything", [](Cost &cost) { cost.amount = largestAmount + Money{1}; },
        "The amount is more than anything costs.");
    row(
        "ahead", [](Cost &cost) { cost.day = costToday.plusDays(1); },
        "What will be paid later is a commitment with a due day: it is entered on the day on which it was made.");
    row(
        "long ago", [](Cost &cost) { cost.day = Day(1800, 1, 1); },
        "The days of a cost must lie in the years 1900 to 2100.");
    row(
        "due after all days",
        [](Cost &cost) {
            cost.kind = CostKind::Committed;
            cost.dueDay = Day(2200, 1, 1);
        },
        "The days of a cost must lie in the years 1900 to 2100.");
    row(
        "no title", [](Cost &cost) { cost.title = {}; }, "The row is no longer in the library: nothing was changed.");
    row(
        "no account", [](Cost &cost) { cost.account = {77}; },
        "The row is no longer in the library: nothing was changed.");
    row(
        "settles nothing that is there", [](Cost &cost) { cost.settles = {77}; },
        "The row is no longer in the library: nothing was changed.");
}

void TestCostVerbs::costsAreRefused()
{
    QFETCH(std::function<void(Cost &)>, spoil);
    QFETCH(QString, sentence);
    Cost draft = cost(CostKind::Actual, 5);
    spoil(draft);
    const auto done = await(enterCost(*m_session, {draft, {}}));
    QVERIFY(!done);
    QCOMPARE(done.error().sentence, sentence);
    QVERIFY(library().costs.isEmpty());
}

void TestCostVerbs::costsAreCorrectedTogether()
{
    const QList<CostId> ids{enter(cost(CostKind::Actual, 5)), enter(cost(CostKind::Actual, 6))};
    const auto done = await(changeCosts(*m_session, ids, [](Cost &cost) { cost.account = {}; }));
    QVERIFY(done);
    QCOMPARE(done->words.translated(), QStringLiteral("Change 2 cost(s)"));
    for (CostId id : ids)
        QVERIFY(stored(id).account.isNull());
    QVERIFY(await(setCounterparty(*m_session, {ids.first()}, QStringLiteral("새 회사"))));
    QVERIFY(!stored(ids.first()).counterparty.isNull());
    const auto refused = await(changeCosts(*m_session, ids, [&](Cost &cost) {
        if (cost.id == ids.last())
            cost.amount = {};
    }));
    QVERIFY(!refused);
    const auto gone = await(changeCosts(*m_session, {ids.first(), CostId{77}}, [](Cost &cost) { cost.amount = {9}; }));
    QVERIFY(!gone);
    QCOMPARE(stored(ids.first()).amount.minor, 5); // all or nothing
}

void TestCostVerbs::aCommitmentIsPaid()
{
    Cost draft = cost(CostKind::Committed, 500);
    enter(draft, QStringLiteral("푸른 미술"));
    QVERIFY(await(payCommitments(*m_session, {{draft.id, costToday, Money{200}, QStringLiteral("V-1")}})));
    QCOMPARE(openOf(draft.id).minor, 300);
    QVERIFY(await(payCommitments(*m_session, {{draft.id, costToday}})));
    QCOMPARE(openOf(draft.id).minor, 0);
    const Cost &last = library().costs.last();
    QCOMPARE(last.amount.minor, 300);
    QVERIFY(last.settles == draft.id);
    QVERIFY(last.account == stored(draft.id).account);
    QVERIFY(last.counterparty == stored(draft.id).counterparty);
    const auto again = await(payCommitments(*m_session, {{draft.id, costToday}}));
    QVERIFY(!again);
    QCOMPARE(again.error().sentence, QStringLiteral("Nothing of this commitment is open any more."));
    QVERIFY(!await(payCommitments(*m_session, {{last.id, costToday}})));
}

void TestCostVerbs::aCommitmentWithPaymentsStaysOne()
{
    const CostId commitment = enter(cost(CostKind::Committed, 500));
    const CostId payment = enter(cost(CostKind::Actual, 100));
    QVERIFY(await(settle(*m_session, {payment}, commitment)));
    QCOMPARE(openOf(commitment).minor, 400);
    const TitleId other = addTitle(QStringLiteral("바다"));
    for (const auto &change : {std::function<void(Cost &)>([](Cost &cost) { cost.kind = CostKind::Actual; }),
                               std::function<void(Cost &)>([other](Cost &cost) { cost.title = other; })})
        QVERIFY(!await(changeCosts(*m_session, {commitment}, change)));
    QVERIFY(!await(changeCosts(*m_session, {payment}, [other](Cost &cost) { cost.title = other; })));
    QVERIFY(!await(settle(*m_session, {commitment}, commitment)));
    QVERIFY(await(settle(*m_session, {payment}, {})));
    QCOMPARE(openOf(commitment).minor, 500);
    QVERIFY(await(changeCosts(*m_session, {payment}, [other](Cost &cost) { cost.title = other; })));
}

void TestCostVerbs::deletingACommitmentKeepsItsPayments()
{
    const CostId commitment = enter(cost(CostKind::Committed, 500));
    const CostId payment = enter(cost(CostKind::Actual, 100));
    QVERIFY(await(settle(*m_session, {payment}, commitment)));
    QVERIFY(await(deleteCosts(*m_session, {commitment})));
    QCOMPARE(library().costs.size(), 1);
    QVERIFY(stored(payment).settles.isNull());
    QVERIFY(await(m_session->undo()));
    QVERIFY(stored(payment).settles == commitment);
}

void TestCostVerbs::estimatesReplaceThoseOfTheirDay()
{
    const AccountId account = library().accounts.first().id;
    const auto estimate = [&](Day day, qint64 amount) {
        return await(enterEstimate(*m_session, {{}, m_title, account, day, {amount}, QStringLiteral("한 "), {}}));
    };
    QVERIFY(estimate(costToday, 10));
    QVERIFY(estimate(costToday, 20));
    QVERIFY(estimate(costToday.plusDays(-9), 5));
    QCOMPARE(library().estimates.size(), 2);
    QCOMPARE(library().estimates.first().amount.minor, 20);
    QCOMPARE(library().estimates.first().by, QStringLiteral("한"));
    QVERIFY(!estimate(costToday, -1));
    QVERIFY(!estimate(costToday.plusDays(1), 1));
    QVERIFY(await(dropEstimates(*m_session, m_title, account, costToday.plusDays(-1))));
    QCOMPARE(library().estimates.size(), 1);
    QVERIFY(await(dropEstimates(*m_session, m_title, account, costToday)));
    QVERIFY(library().estimates.isEmpty());
}

void TestCostVerbs::everyVerbIsTakenBack()
{
    const CostId commitment = enter(cost(CostKind::Committed, 500));
    QVERIFY(await(payCommitments(*m_session, {{commitment, costToday}})));
    const QList<Cost> before = library().costs;
    QVERIFY(await(deleteCosts(*m_session, {commitment, before.last().id})));
    QVERIFY(library().costs.isEmpty());
    QVERIFY(await(m_session->undo()));
    QCOMPARE(library().costs, before);
}

SLATEBOARD_TEST(TestCostVerbs)
#include "tst_costverbs.moc"
