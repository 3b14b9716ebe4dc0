// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/budgetlines.h"
#include "app/session/budgetverbs.h"
#include "app/session/exportbudgetsheet.h"
#include "app/session/planverbs.h"
#include "tests/session/newsession.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;

/// Accounts and budget lines, templates, and budgets that are copied.
class TestBudgetVerbs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void accountsAreAddedAndChanged();
    void accountsAreRefused_data();
    void accountsAreRefused();
    void anAccountInUseGoesOnlyWithAPlaceForItsRows();
    void linesArePutAndDeleted();
    void linesAreRefused();
    void aTemplateIsGivenOnce();
    void aBudgetIsCopiedByEpisodes();
    void aBudgetIsCopiedByAPercentage();
    void aCopyIsRefused();
    void aSheetLeavesWithItsLevels();

private:
    [[nodiscard]] const Library &library() const { return m_session->library(); }
    [[nodiscard]] PlanId working() const { return workingPlan(library()).id; }
    [[nodiscard]] AccountId account(const char *code) const
    {
        return std::ranges::find(library().accounts, QLatin1String(code), &Account::code)->id;
    }
    [[nodiscard]] QString refusalOf(Edited edited) const
    {
        const auto result = await(edited);
        return result ? QString() : result.error().sentence;
    }
    [[nodiscard]] BudgetLine line(TitleId title, qint64 amount, LineBasis basis = LineBasis::Lump) const
    {
        BudgetLine line;
        line.plan = working();
        line.title = title;
        line.account = account("2000");
        line.amount = {amount};
        line.basis = basis;
        return line;
    }
    [[nodiscard]] QList<qint64> amounts(TitleId title) const
    {
        QList<qint64> amounts;
        for (const BudgetLine &line : planning::budgetLinesOf(library(), working(), title))
            amounts << line.amount.minor;
        return amounts;
    }
    TitleId addTitle(const QString &name, int episodes);

    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
    TitleId m_title;
    TitleId m_other;
};

TitleId TestBudgetVerbs::addTitle(const QString &name, int episodes)
{
    TitleDraft draft;
    draft.title.id = makeId<Title>();
    draft.title.koreanName = name;
    draft.title.episodes = episodes;
    return await(m_session->addTitle(draft)) ? draft.title.id : TitleId{};
}

void TestBudgetVerbs::init()
{
    m_session = newSession(m_folder);
    m_title = addTitle(QStringLiteral("달빛 궁궐"), 16);
    m_other = addTitle(QStringLiteral("심야 병원"), 20);
}

void TestBudgetVerbs::accountsAreAddedAndChanged()
{
    Account wanted{{}, account("2000"), QStringLiteral(" 2100 "), QStringLiteral("주연"), QStringLiteral("Leads"), {}};
    QVERIFY(await(addAccount(*m_session, wanted)));
    const AccountId added = account("2100");
    QVERIFY(findRow(library().accounts, added)->parent == account("2000"));
    QVERIFY(await(changeAccount(*m_session, added, [&](Account &row) {
        row.parent = account("3000");
        row.englishName = QStringLiteral("Stars");
    })));
    QVERIFY(findRow(library().accounts, added)->parent == account("3000"));
    QVERIFY(await(m_session->undo()));
    QCOMPARE(findRow(library().accounts, added)->englishName, QStringLiteral("Leads"));
}

void TestBudgetVerbs::accountsAreRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isBelowItself");
    QTest::addColumn<QString>("words");
    QTest::newRow("no name") << QStringLiteral("1") << QStringLiteral("  ") << false << QStringLiteral("needs a name");
    QTest::newRow("a code twice") << QStringLiteral("3000") << QStringLiteral("x") << false << QStringLiteral("3000");
    QTest::newRow("below itself") << QString() << QStringLiteral("x") << true << QStringLiteral("below itself");
}

void TestBudgetVerbs::accountsAreRefused()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(bool, isBelowItself);
    QFETCH(QString, words);
    const AccountId top = account("2000");
    const Account below{makeId<Account>(), top, {}, QStringLiteral("below"), {}, false};
    QVERIFY(await(addAccount(*m_session, below)));
    const QList<Account> before = library().accounts;
    const QString refusal = refusalOf(changeAccount(*m_session, top, [&](Account &row) {
        row.code = code;
        row.koreanName = name;
        row.englishName.clear();
        if (isBelowItself)
            row.parent = below.id;
    }));
    QVERIFY2(refusal.contains(words), qPrintable(refusal));
    QVERIFY(library().accounts == before);
}

void TestBudgetVerbs::anAccountInUseGoesOnlyWithAPlaceForItsRows()
{
    QVERIFY(await(putBudgetLines(*m_session, {line(m_title, 500)})));
    const AccountId used = account("2000");
    const AccountId free = account("3000");
    QVERIFY(refusalOf(deleteAccount(*m_session, used)).contains(QStringLiteral("say to which account")));
    QVERIFY(!refusalOf(deleteAccount(*m_session, used, used)).isEmpty());
    QVERIFY(await(deleteAccount(*m_session, used, free)));
    QVERIFY(!findRow(library().accounts, used));
    QVERIFY(library().budgetLines.first().account == free);
    QVERIFY(await(m_session->undo()));
    QVERIFY(library().budgetLines.first().account == used);

    const Account below{makeId<Account>(), free, {}, QStringLiteral("below"), {}, false};
    QVERIFY(await(addAccount(*m_session, below)));
    QVERIFY(refusalOf(deleteAccount(*m_session, free)).contains(QStringLiteral("accounts below it")));
    QVERIFY(await(deleteAccount(*m_session, below.id)));
}

void TestBudgetVerbs::linesArePutAndDeleted()
{
    QVERIFY(await(putBudgetLines(*m_session, {line(m_title, 500), line(m_title, 10, LineBasis::PerEpisode)})));
    QCOMPARE(amounts(m_title), (QList<qint64>{500, 160}));
    BudgetLine known = library().budgetLines.first();
    known.amount = {700};
    known.note = QStringLiteral("주연 둘");
    QVERIFY(await(putBudgetLines(*m_session, {known})));
    QVERIFY(library().budgetLines.first() == known);
    QVERIFY(await(deleteBudgetLines(*m_session, {known.id})));
    QCOMPARE(amounts(m_title), (QList<qint64>{160}));
    QVERIFY(await(m_session->undo()));
    QCOMPARE(amounts(m_title), (QList<qint64>{700, 160}));
}

void TestBudgetVerbs::linesAreRefused()
{
    BudgetLine wrong = line(m_title, -1);
    QVERIFY(!refusalOf(putBudgetLines(*m_session, {line(m_title, 5), wrong})).isEmpty());
    wrong = line(m_title, 0, LineBasis::Percent);
    wrong.share = {10'001};
    QVERIFY(refusalOf(putBudgetLines(*m_session, {wrong})).contains(QStringLiteral("100 percent")));
    wrong = line(m_title, 5);
    wrong.account = AccountId{99};
    QVERIFY(!refusalOf(putBudgetLines(*m_session, {wrong})).isEmpty());
    QVERIFY(library().budgetLines.isEmpty()); // nor the sound one beside it

    QVERIFY(await(putBudgetLines(*m_session, {line(m_title, 5)})));
    BudgetLine moved = library().budgetLines.first();
    moved.title = m_other;
    QVERIFY(!refusalOf(putBudgetLines(*m_session, {moved})).isEmpty());
    QVERIFY(await(approvePlan(*m_session, working(), {{}, today, {}, {}})));
    BudgetLine frozen = library().budgetLines.last(); // of the approved copy
    QVERIFY(frozen.plan != working());
    frozen.amount = {6};
    QVERIFY(!refusalOf(putBudgetLines(*m_session, {frozen})).isEmpty());
    QVERIFY(!refusalOf(deleteBudgetLines(*m_session, {frozen.id})).isEmpty());
}

void TestBudgetVerbs::aTemplateIsGivenOnce()
{
    const qsizetype accounts = library().accounts.size();
    QVERIFY(await(applyTemplate(*m_session, working(), m_title, planning::AccountTemplate::Drama)));
    QVERIFY(library().accounts.size() > accounts + 40);
    const qsizetype lines = library().budgetLines.size();
    QVERIFY(lines > 30);
    QCOMPARE(std::ranges::count(library().accounts, QStringLiteral("출연료"), &Account::koreanName), 1);
    const auto again = await(applyTemplate(*m_session, working(), m_title, planning::AccountTemplate::Drama));
    QVERIFY(again && again->edit == 0); // nothing was different
    QVERIFY(await(applyTemplate(*m_session, working(), m_other, planning::AccountTemplate::Drama)));
    QCOMPARE(library().budgetLines.size(), 2 * lines);
}

void TestBudgetVerbs::aBudgetIsCopiedByEpisodes()
{
    BudgetLine share = line(m_title, 0, LineBasis::Percent);
    share.share = {1000};
    BudgetLine dollars = line(m_title, 1'600);
    dollars.entered = EnteredAmount{{2}, Currency{QStringLiteral("USD")}, 800 * rateUnit, today};
    QVERIFY(await(putBudgetLines(*m_session, {dollars, line(m_title, 10, LineBasis::PerEpisode), share})));
    QVERIFY(await(putBudgetLines(*m_session, {line(m_other, 999)})));
    const BudgetCopy copy{working(), m_title, working(), m_other};
    QVERIFY(await(copyBudget(*m_session, copy)));
    QCOMPARE(amounts(m_other), (QList<qint64>{2'000, 200, 220})); // sixteen become twenty
    QCOMPARE(amounts(m_title), (QList<qint64>{1'600, 160, 176}));
    for (const BudgetLine &each : library().budgetLines)
        QVERIFY(each.title == m_title || !each.entered); // two dollars are no 2,000 won
    QList<qint64> said;
    for (const BudgetLine &each : copiedLines(library(), copy))
        said << each.amount.minor;
    QCOMPARE(said, amounts(m_other));
}

void TestBudgetVerbs::aBudgetIsCopiedByAPercentage()
{
    QVERIFY(await(putBudgetLines(*m_session, {line(m_title, 1'600), line(m_title, 10, LineBasis::PerEpisode)})));
    BudgetCopy copy{working(), m_title, working(), m_other, false, 12'000};
    QVERIFY(await(copyBudget(*m_session, copy)));
    QCOMPARE(amounts(m_other), (QList<qint64>{1'920, 240}));
    QVERIFY(await(copyPlan(*m_session, working(), QStringLiteral("Bold"))));
    const PlanId bold = library().plans.last().id;
    copy = {bold, m_title, working(), m_title, true, Share::whole};
    QVERIFY(await(copyBudget(*m_session, copy))); // of the same title in another plan
    QCOMPARE(amounts(m_title), (QList<qint64>{1'600, 160}));
}

void TestBudgetVerbs::aCopyIsRefused()
{
    QVERIFY(await(putBudgetLines(*m_session, {line(m_title, 5)})));
    const PlanId plan = working();
    QVERIFY(!refusalOf(copyBudget(*m_session, {plan, m_title, plan, m_title})).isEmpty());
    QVERIFY(!refusalOf(copyBudget(*m_session, {plan, m_other, plan, m_title})).isEmpty()); // which has none
    QVERIFY(!refusalOf(copyBudget(*m_session, {plan, m_title, plan, m_other, true, 0})).isEmpty());
    QVERIFY(!refusalOf(copyBudget(*m_session, {plan, m_title, plan, TitleId{99}})).isEmpty());
    QCOMPARE(amounts(m_title), (QList<qint64>{5}));
}

void TestBudgetVerbs::aSheetLeavesWithItsLevels()
{
    BudgetLine share = line(m_title, 0, LineBasis::Percent);
    share.share = {1250};
    QVERIFY(await(putBudgetLines(*m_session, {line(m_title, 50, LineBasis::PerEpisode), share})));
    const planning::Demand demand = planning::demandOf(library(), working(), today);
    const exchange::OutTable table =
        budgetSheetTable(library(), planning::budgetSheetOf(library(), demand, {working(), m_title}));
    const auto column = [&](const char *field) {
        QStringList cells;
        for (const auto &row : table.rows)
            cells << row.at(table.header.indexOf(QLatin1String(field))).text;
        return cells.join(u' ');
    };
    QCOMPARE(column("kind"), QStringLiteral("account line line net total"));
    QCOMPARE(column("level"), QStringLiteral("1 2 2 1 1"));
    QCOMPARE(column("basis"), QStringLiteral(" per_episode percent  "));
    QCOMPARE(column("entered"), QStringLiteral(" 50   "));
    QCOMPARE(column("share"), QStringLiteral("  0.125  "));
    QCOMPARE(column("budget"), QStringLiteral("900 800 100 900 900"));
    QCOMPARE(column("efc"), QStringLiteral("900   900 900")); // costs stand on accounts
}

SLATEBOARD_TEST(TestBudgetVerbs)
#include "tst_budgetverbs.moc"
