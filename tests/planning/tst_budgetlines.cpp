// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/accounttemplates.h"
#include "app/planning/budgetlines.h"
#include "app/planning/budgetsheet.h"
#include "app/planning/demandindex.h"
#include "app/planning/topsheet.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

BudgetLine &putLine(LibraryBuilder &made, TitleId title, AccountId account, qint64 amount,
                    LineBasis basis = LineBasis::Lump, int share = 0)
{
    made.line(title, account, PhaseKind::Production, amount);
    BudgetLine &line = made.library().budgetLines.back();
    line.basis = basis;
    line.share = {share};
    return line;
}

void giveEpisodes(LibraryBuilder &made, TitleId title, std::optional<int> episodes)
{
    const auto row = std::ranges::find(made.library().titles, title, &Title::id);
    row->episodes = episodes;
}

BudgetSheet madeSheet(const LibraryBuilder &made, SheetAsk ask)
{
    ask.plan = made.plan();
    return budgetSheetOf(made.library(), demandOf(made.library(), made.plan(), today), ask);
}

} // namespace

/// What budget lines come to, and the budget of a title as a tree.
class TestBudgetLines : public QObject {
    Q_OBJECT
private slots:
    void linesComeToTheirAmounts();
    void percentagesLeaveMarketingAndOneAnotherOut();
    void hugeLinesStayAtTheLargestAmount();
    void amountsAreScaledExactly_data();
    void amountsAreScaledExactly();
    void theDemandSaysTheSame();
    void aSheetGoesFromTheTopSheetToTheLines();
    void aSheetIsComparedWithAnotherPlan();
    void aDamagedTreeLosesNothing();
    void templatesAddWhatIsMissing_data();
    void templatesAddWhatIsMissing();
    void rowsAddUp();
};

void TestBudgetLines::linesComeToTheirAmounts()
{
    LibraryBuilder made;
    const TitleId title = made.title();
    giveEpisodes(made, title, 16);
    const AccountId account = made.account();
    putLine(made, title, account, 1'000);
    putLine(made, title, account, 30, LineBasis::PerEpisode);
    putLine(made, title, account, 0, LineBasis::Percent, 1250); // of 1,480
    const TitleId other = made.title();
    putLine(made, other, account, 30, LineBasis::PerEpisode); // of unknown episodes: one
    const QList<BudgetLine> lines = budgetLinesOf(made.library(), made.plan(), title);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].amount.minor, 1'000);
    QCOMPARE(lines[1].amount.minor, 480);
    QCOMPARE(lines[2].amount.minor, 185);
    QCOMPARE(budgetLinesOf(made.library(), made.plan()).size(), 4);
    QCOMPARE(budgetLinesOf(made.library(), made.plan()).back().amount.minor, 30);
}

void TestBudgetLines::percentagesLeaveMarketingAndOneAnotherOut()
{
    LibraryBuilder made;
    const TitleId title = made.title();
    const AccountId net = made.account();
    const AccountId marketing = made.account(true);
    const AccountId below = made.account(false, marketing);
    putLine(made, title, net, 1'000);
    putLine(made, title, below, 5'000);
    putLine(made, title, net, 0, LineBasis::Percent, 500);
    putLine(made, title, marketing, 0, LineBasis::Percent, 1000);
    const QList<BudgetLine> lines = budgetLinesOf(made.library(), made.plan(), title);
    QCOMPARE(lines[2].amount.minor, 50);
    QCOMPARE(lines[3].amount.minor, 100);
}

void TestBudgetLines::hugeLinesStayAtTheLargestAmount()
{
    LibraryBuilder made;
    const TitleId title = made.title();
    giveEpisodes(made, title, 1'000'000'000);
    putLine(made, title, made.account(), largestAmount.minor, LineBasis::PerEpisode);
    QCOMPARE(budgetLinesOf(made.library(), made.plan(), title).first().amount, largestAmount);
}

void TestBudgetLines::amountsAreScaledExactly_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("by");
    QTest::addColumn<qint64>("of");
    QTest::addColumn<qint64>("result");
    QTest::newRow("up") << qint64{1000} << qint64{20} << qint64{16} << qint64{1250};
    QTest::newRow("halves away from zero") << qint64{5} << qint64{1} << qint64{2} << qint64{3};
    QTest::newRow("below zero") << qint64{-5} << qint64{1} << qint64{2} << qint64{-3};
    QTest::newRow("to thirds") << qint64{100} << qint64{1} << qint64{3} << qint64{33};
    QTest::newRow("too large") << largestAmount.minor << qint64{2} << qint64{1} << largestAmount.minor;
}

void TestBudgetLines::amountsAreScaledExactly()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, by);
    QFETCH(qint64, of);
    QTEST(scaled({amount}, by, of).minor, "result");
}

void TestBudgetLines::theDemandSaysTheSame()
{
    LibraryBuilder made;
    const TitleId title = made.title();
    giveEpisodes(made, title, 12);
    const AccountId account = made.account();
    made.phase(title, PhaseKind::Production, Day(2023, 5, 1), Day(2023, 9, 30));
    putLine(made, title, account, 100, LineBasis::PerEpisode);
    putLine(made, title, account, 0, LineBasis::Percent, 1000);
    const Figures figures = figuresOf(made.library(), made.plan(), today);
    QCOMPARE(figures.demand.titles.front().budget.minor, 1320);
    QCOMPARE(figures.demand.titles.front().efc().minor, 1320);
    QCOMPARE(topSheetOf(made.library(), figures, title).front().budget.minor, 1320);
}

void TestBudgetLines::aSheetGoesFromTheTopSheetToTheLines()
{
    LibraryBuilder made;
    const TitleId title = made.title();
    const AccountId top = made.account();
    const AccountId account = made.account(false, top);
    const AccountId one = made.account(false, account);
    const AccountId two = made.account(false, account);
    const AccountId unused = made.account(false, top);
    const AccountId marketing = made.account(true);
    putLine(made, title, one, 100);
    putLine(made, title, two, 200);
    putLine(made, title, two, 300);
    putLine(made, title, marketing, 50);
    made.pay(title, two, Day(2023, 2, 1), 700);
    made.pay(title, {}, Day(2023, 2, 1), 9);
    const BudgetSheet sheet = madeSheet(made, {{}, title});
    const auto kinds = [&] {
        std::vector<std::pair<SheetRowKind, int>> all;
        for (const SheetRow &row : sheet.rows)
            all.emplace_back(row.kind, row.depth);
        return all;
    }();
    using enum SheetRowKind;
    const std::vector<std::pair<SheetRowKind, int>> wanted{{Account, 0}, {Account, 1}, {Account, 2}, {Account, 2},
                                                           {Line, 3},    {Line, 3},    {Account, 0}, {Unassigned, 0},
                                                           {Net, 0},     {Total, 0}};
    QVERIFY(kinds == wanted);
    QCOMPARE(sheet.rows[0].budget.minor, 600);
    QCOMPARE(sheet.rows[0].efc().minor, 800);
    QCOMPARE(sheet.rows[0].variance().minor, -200);
    QVERIFY(sheet.rows[2].line && !sheet.rows[2].hasBelow); // its only line stands in its row
    QVERIFY(!sheet.rows[3].line && sheet.rows[3].hasBelow);
    QCOMPARE(sheet.rows[7].actual.minor, 9);
    QCOMPARE(sheet.rows[8].budget.minor, 600);
    QCOMPARE(sheet.rows[9].budget.minor, 650);
    QCOMPARE(sheet.rows[9].efc().minor, 859);
    QVERIFY(sheet.isCounted);

    const BudgetSheet all = madeSheet(made, {{}, title, {}, true});
    QVERIFY(std::ranges::find(all.rows, unused, &SheetRow::account) != all.rows.end());
    QCOMPARE(all.rows.back().budget.minor, 650);
    QVERIFY(madeSheet(made, {{}, made.title()}).isEmpty());
}

void TestBudgetLines::aSheetIsComparedWithAnotherPlan()
{
    LibraryBuilder made;
    const TitleId title = made.title();
    const AccountId account = made.account();
    putLine(made, title, account, 100);
    const PlanId other{900};
    made.library().plans << Plan{other, QStringLiteral("Other"), PlanKind::WhatIf};
    putLine(made, title, account, 70).plan = other;
    putLine(made, title, made.account(), 5).plan = other;
    const BudgetSheet sheet = madeSheet(made, {{}, title, other});
    QCOMPARE(sheet.rows.size(), size_t{4}); // an account of the other plan too
    QCOMPARE(sheet.rows[0].compared.minor, 70);
    QCOMPARE(sheet.rows[1].budget.minor, 0);
    QCOMPARE(sheet.rows.back().compared.minor, 75);
    QCOMPARE(sheet.rows.back().budget.minor, 100);
}

void TestBudgetLines::aDamagedTreeLosesNothing()
{
    LibraryBuilder made;
    const TitleId title = made.title();
    const AccountId a = made.account();
    const AccountId b = made.account(false, a);
    made.library().accounts[0].parent = b; // bites its tail
    const AccountId lost = made.account(false, AccountId{4711});
    for (AccountId account : {a, b, lost})
        putLine(made, title, account, 10);
    const BudgetSheet sheet = madeSheet(made, {{}, title});
    QCOMPARE(sheet.rows.back().budget.minor, 30);
    Money top;
    for (const SheetRow &row : sheet.rows) {
        if (row.depth == 0 && row.kind == SheetRowKind::Account)
            top += row.budget;
    }
    QCOMPARE(top.minor, 30);
}

void TestBudgetLines::templatesAddWhatIsMissing_data()
{
    QTest::addColumn<AccountTemplate>("kind");
    QTest::newRow("drama") << AccountTemplate::Drama;
    QTest::newRow("film") << AccountTemplate::Film;
}

void TestBudgetLines::templatesAddWhatIsMissing()
{
    QFETCH(AccountTemplate, kind);
    const TemplateRows fresh = templateRows(kind, {}, {});
    QVERIFY(fresh.accounts.size() > 60);
    QSet<QString> codes;
    QSet<AccountId> known{AccountId()};
    for (const Account &account : fresh.accounts) {
        QVERIFY(!codes.contains(account.code) && known.contains(account.parent));
        codes << account.code;
        known << account.id;
        QCOMPARE(account.marketing, account.code.startsWith(u'9'));
    }
    const auto shares = std::ranges::count(fresh.lines, LineBasis::Percent, &BudgetLine::basis);
    QCOMPARE(shares, 2); // contingency and overhead
    for (const BudgetLine &line : fresh.lines)
        QVERIFY(std::ranges::none_of(
            fresh.accounts, [&](AccountId parent) { return parent == line.account; },
            &Account::parent)); // on details alone

    const TemplateRows again = templateRows(kind, fresh.accounts, fresh.lines);
    QVERIFY(again.accounts.isEmpty() && again.lines.isEmpty());

    // An account of the same name is taken as it is; one that has the code otherwise keeps it.
    const Account own{AccountId{5}, {}, QStringLiteral("100"), QStringLiteral("출연료"), {}, false};
    const Account other{AccountId{6}, {}, QStringLiteral("3000"), QStringLiteral("다른 것"), {}, false};
    const TemplateRows beside = templateRows(kind, {own, other}, {});
    QCOMPARE(beside.accounts.size(), fresh.accounts.size() - 1);
    QVERIFY(std::ranges::any_of(
        beside.accounts, [&](AccountId parent) { return parent == own.id; }, &Account::parent));
    QVERIFY(std::ranges::none_of(
        beside.accounts, [](const QString &code) { return code == u"3000"; }, &Account::code));
}

void TestBudgetLines::rowsAddUp()
{
    QVERIFY(rc::check("the rows of a random budget add up on every level to the title's money", [] {
        LibraryBuilder made;
        const TitleId title = made.title();
        giveEpisodes(made, title, *rc::gen::inRange(1, 30));
        made.phase(title, PhaseKind::Production, Day(2023, 1, 1), Day(2023, 12, 31));
        QList<AccountId> accounts;
        for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
            const bool isBelow = !accounts.isEmpty() && *rc::gen::arbitrary<bool>();
            accounts << made.account(*rc::gen::inRange(0, 4) == 0,
                                     isBelow ? accounts[*rc::gen::inRange<int>(0, static_cast<int>(accounts.size()))]
                                             : AccountId());
        }
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
            const auto basis = words<LineBasis>()[static_cast<size_t>(*rc::gen::inRange(0, 3))].value;
            putLine(made, title, accounts[*rc::gen::inRange<int>(0, static_cast<int>(accounts.size()))],
                    *rc::gen::inRange<qint64>(0, 1'000'000'000), basis, *rc::gen::inRange(0, 10'001));
        }
        if (*rc::gen::arbitrary<bool>())
            made.pay(title, accounts.first(), Day(2023, 2, 1), *rc::gen::inRange<qint64>(1, 1'000'000));
        const Demand demand = demandOf(made.library(), made.plan(), today);
        const BudgetSheet sheet = budgetSheetOf(made.library(), demand, {made.plan(), title});
        const SheetRow &total = sheet.rows.back();
        const TitleMoney &money = demand.titles.front();
        RC_ASSERT(total.budget == money.budget && total.efc() == money.efc());
        RC_ASSERT(sheet.rows[sheet.rows.size() - 2].efc() == money.netEfc());
        Money top;
        Money lines;
        for (const SheetRow &row : sheet.rows) {
            const bool isAccount = row.kind == SheetRowKind::Account || row.kind == SheetRowKind::Unassigned;
            top += row.depth == 0 && isAccount ? row.efc() : Money{};
            lines += row.line ? row.budget : Money{};
        }
        RC_ASSERT(top == total.efc());
        RC_ASSERT(lines == total.budget);
    }));
}

SLATEBOARD_TEST(TestBudgetLines)
#include "tst_budgetlines.moc"
