// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/budgetlines.h"
#include "app/planning/budgetsheet.h"
#include "app/planning/costreport.h"
#include "app/planning/demandtable.h"
#include "app/planning/quarterbars.h"
#include "app/planning/receipts.h"
#include "app/planning/spreader.h"
#include "app/planning/statements.h"
#include "app/planning/topsheet.h"
#include "app/planning/waterfall.h"
#include "tests/planning/moneydraw.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

#include <cstdlib>
#include <map>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

// A random slate with its figures as of a random day.
struct DrawnMoney {
    Library library = drawMoney();
    Figures figures = figuresOf(library, workingPlan(library).id, today.plusDays(drawNumber(-500, 500)));
};

CostSums sumsOf(const TitleMoney &money)
{
    return {money.budget, money.actual, money.committed, money.toComplete};
}

CostSums operator+(CostSums a, const CostSums &b)
{
    a.budget += b.budget;
    a.actual += b.actual;
    a.committed += b.committed;
    a.toComplete += b.toComplete;
    return a;
}

// A line of the cost report is what it has below it, and its own documents and accounts.
bool addsUp(const CostNode &node)
{
    CostSums below;
    for (const CostNode &each : node.below) {
        if (!addsUp(each))
            return false;
        below = below + each.sums;
    }
    // An account that stands above others may have money of its own.
    return node.below.empty() || node.isAccount || below == node.sums;
}

Money sumOf(const ReceiptSums &sums)
{
    return sums.outlook();
}

template <class List>
ReceiptSums sumOfAll(const List &list)
{
    ReceiptSums sum;
    for (const auto &each : list) {
        sum.planned += each.sums.planned;
        sum.received += each.sums.received;
        sum.toCome += each.sums.toCome;
        sum.overdue += each.sums.overdue;
    }
    return sum;
}

} // namespace

/// Whatever a slate is: months add up to the line, lines to the account, accounts to the title, titles to the
/// programme, and what comes in goes out once.
class TestMoneySums : public QObject {
    Q_OBJECT
private slots:
    void monthsAreTheLine();
    void linesAreTheAccount();
    void accountsAreTheTitle();
    void titlesAreTheProgramme();
    void quartersAndUnscheduledAreTheEfc();
    void bothHalvesOfAPeriodAreThePeriod();
    void theTopSheetIsTheTitle();
    void everyGroupingOfTheCostReportIsTheProgramme();
    void everyStackOfBarsIsTheQuarter();
    void receiptsAreTheirQuartersPlatformsAndTitles();
    void whatComesInGoesOutOnce();
};

void TestMoneySums::monthsAreTheLine()
{
    QVERIFY(rc::check([] {
        const qint64 most = drawNumber(0, 2) == 0 ? 5'000 : largestAmount.minor;
        const Money amount{drawNumber(-most, most + 1)};
        const Day start = Day(2023, 1, 1).plusDays(drawNumber(0, 28));
        const Day end = start.plusDays(drawNumber(-2, 1'500));
        const Day from = start.plusDays(drawNumber(-40, 1'600));
        Spreader spreader;
        Money sum;
        for (const MonthAmount &month :
             spreader.spread(amount, static_cast<Profile>(drawNumber(0, 4)), start, end, from)) {
            RC_ASSERT((amount.minor < 0 ? month.amount.minor <= 0 : month.amount.minor >= 0));
            sum += month.amount;
        }
        RC_ASSERT(sum == amount);
    }));
}

// Of an account without costs and estimates: its months and what has none are its lines.
void TestMoneySums::linesAreTheAccount()
{
    QVERIFY(rc::check([] {
        const DrawnMoney drawn;
        using Key = std::pair<TitleId, AccountId>;
        std::map<Key, Money> lines;
        for (const BudgetLine &line : budgetLinesOf(drawn.library, drawn.figures.plan))
            lines[{line.title, line.account}] += line.amount;
        std::map<Key, Money> months;
        for (const DemandItem &item : drawn.figures.demand.items)
            months[{item.title, item.account}] += item.amount;
        for (const AccountMoney &money : drawn.figures.demand.accounts) {
            const Key key{money.title, money.account};
            RC_ASSERT(money.budget == lines[key]);
            RC_ASSERT(money.efc() == months[key]);
        }
    }));
}

void TestMoneySums::accountsAreTheTitle()
{
    QVERIFY(rc::check([] {
        const DrawnMoney drawn;
        std::map<TitleId, CostSums> accounts;
        std::map<TitleId, Money> marketing;
        for (const AccountMoney &money : drawn.figures.demand.accounts) {
            accounts[money.title].add(money);
            marketing[money.title] += money.marketing ? money.efc() : Money{};
        }
        for (const TitleMoney &title : drawn.figures.demand.titles) {
            RC_ASSERT(accounts[title.title] == sumsOf(title));
            RC_ASSERT(marketing[title.title] == title.marketing);
            RC_ASSERT(findTitle(drawn.figures, title.title)->money.efc() == title.efc());
        }
    }));
}

void TestMoneySums::titlesAreTheProgramme()
{
    QVERIFY(rc::check([] {
        const DrawnMoney drawn;
        CostSums titles;
        Money byOthers;
        for (const TitleMoney &title : drawn.figures.demand.titles) {
            titles = titles + sumsOf(title);
            byOthers += title.byOthers;
        }
        const MoneyFigures &money = drawn.figures.money;
        RC_ASSERT(titles == (CostSums{money.totalBudget, money.actual, money.committed, money.toComplete}));
        RC_ASSERT(byOthers == money.byOthers);
        Money stages;
        Money unpitched;
        for (const StageTotal &stage : drawn.figures.stages)
            stages += stage.cost;
        for (const TitleFigures &title : drawn.figures.titles)
            unpitched += title.stage ? Money{} : title.money.efc();
        RC_ASSERT(stages + unpitched == money.efc());
    }));
}

void TestMoneySums::quartersAndUnscheduledAreTheEfc()
{
    QVERIFY(rc::check([] {
        const DrawnMoney drawn;
        const MoneyFigures &money = drawn.figures.money;
        Money sum = money.unscheduled;
        Money others;
        for (const QuarterMoney &quarter : money.quarters) {
            sum += quarter.demand();
            others += quarter.firmByOthers + quarter.hopedByOthers;
            Money formats;
            for (size_t format = 0; format < formatCount; ++format)
                formats += quarter.firmByFormat[format] + quarter.hopedByFormat[format];
            RC_ASSERT(formats == quarter.demand());
            Money rows;
            for (const DemandItem &item : itemsOf(drawn.library, drawn.figures.demand, quarter.quarter, {}))
                rows += item.amount;
            RC_ASSERT(rows == quarter.demand());
        }
        RC_ASSERT(sum == money.efc());
        RC_ASSERT(others <= money.byOthers);
    }));
}

// Splitting or merging a period changes no total.
void TestMoneySums::bothHalvesOfAPeriodAreThePeriod()
{
    QVERIFY(rc::check([] {
        const DrawnMoney drawn;
        const DemandTable table(drawn.library, drawn.figures.demand);
        const Month first = Month::of(Day(2021, 1, 1));
        const Month cut{first.index + static_cast<int>(drawNumber(0, 60))};
        const Month last{cut.index + static_cast<int>(drawNumber(1, 60))};
        for (const CapBasis basis : {CapBasis::Net, CapBasis::Total}) {
            const DemandFilter filter{basis, std::nullopt, std::nullopt};
            DemandSum halves = table.sum(first, cut, filter);
            halves += table.sum(Month{cut.index + 1}, last, filter);
            const DemandSum whole = table.sum(first, last, filter);
            RC_ASSERT(std::tie(halves.firm, halves.hoped, halves.firmByOthers, halves.hopedByOthers) ==
                      std::tie(whole.firm, whole.hoped, whole.firmByOthers, whole.hopedByOthers));
        }
        // An even phase in two parts, each with its days' share of the line, is spent like the whole, month by month,
        // but for what is rounded.
        const int days = static_cast<int>(drawNumber(60, 900));
        const int before = static_cast<int>(drawNumber(1, 59));
        const Money aDay{drawNumber(0, 1'000'007)};
        const Money head{aDay.minor * before};
        const Money amount{aDay.minor * days};
        const Day start(2023, 1, 15);
        const Day cutDay = start.plusDays(before);
        std::map<Month, Money> left;
        for (const MonthAmount &month : spread(amount, Profile::Even, start, start.plusDays(days - 1), start))
            left[month.month] += month.amount;
        for (const MonthAmount &month : spread(head, Profile::Even, start, cutDay.plusDays(-1), start))
            left[month.month] -= month.amount;
        for (const MonthAmount &month : spread(amount - head, Profile::Even, cutDay, start.plusDays(days - 1), cutDay))
            left[month.month] -= month.amount;
        Money sum;
        for (const auto &[month, amountLeft] : left) {
            RC_ASSERT(std::abs(amountLeft.minor) < 3); // of three that are rounded
            sum += amountLeft;
        }
        RC_ASSERT(sum == Money{});
    }));
}

void TestMoneySums::theTopSheetIsTheTitle()
{
    QVERIFY(rc::check([] {
        const DrawnMoney drawn;
        for (const TitleMoney &title : drawn.figures.demand.titles) {
            CostSums top;
            for (const TopSheetRow &row : topSheetOf(drawn.library, drawn.figures, title.title))
                top = top + CostSums{row.budget, row.actual, row.committed, row.toComplete};
            RC_ASSERT(top == sumsOf(title));
        }
        CostSums all;
        for (const TopSheetRow &row : topSheetOf(drawn.library, drawn.figures.demand, {}))
            all = all + CostSums{row.budget, row.actual, row.committed, row.toComplete};
        const MoneyFigures &money = drawn.figures.money;
        RC_ASSERT(all == (CostSums{money.totalBudget, money.actual, money.committed, money.toComplete}));
    }));
}

void TestMoneySums::everyGroupingOfTheCostReportIsTheProgramme()
{
    QVERIFY(rc::check([] {
        const DrawnMoney drawn;
        const MoneyFigures &money = drawn.figures.money;
        const CostSums all{money.totalBudget, money.actual, money.committed, money.toComplete};
        for (const CostGrouping grouping :
             {CostGrouping::Title, CostGrouping::Account, CostGrouping::Format, CostGrouping::Company}) {
            const CostReport report = costReport(drawn.library, drawn.figures, grouping, Language::Korean);
            RC_ASSERT(report.programme.sums == all);
            RC_ASSERT(addsUp(report.programme));
        }
    }));
}

void TestMoneySums::everyStackOfBarsIsTheQuarter()
{
    QVERIFY(rc::check([] {
        const DrawnMoney drawn;
        for (const BarGrouping grouping :
             {BarGrouping::Format, BarGrouping::Phase, BarGrouping::Account, BarGrouping::Title}) {
            const QuarterBars bars = quarterBars(drawn.library, drawn.figures, grouping);
            for (size_t i = 0; i < drawn.figures.money.quarters.size(); ++i) {
                BarAmounts all;
                for (const BarSeries &series : bars.series)
                    all += series.quarters[i];
                const QuarterMoney &quarter = drawn.figures.money.quarters[i];
                RC_ASSERT(all.firm == quarter.firm);
                RC_ASSERT(all.hoped == quarter.hoped);
                RC_ASSERT(all.firmByOthers == quarter.firmByOthers);
            }
        }
    }));
}

void TestMoneySums::receiptsAreTheirQuartersPlatformsAndTitles()
{
    QVERIFY(rc::check([] {
        const DrawnMoney drawn;
        const ReceiptFigures receipts = receiptFigures(drawn.library, drawn.figures);
        ReceiptSums scheduled = sumOfAll(receipts.quarters);
        scheduled.planned += receipts.unscheduled.planned;
        scheduled.received += receipts.unscheduled.received;
        scheduled.toCome += receipts.unscheduled.toCome;
        scheduled.overdue += receipts.unscheduled.overdue;
        RC_ASSERT(scheduled == receipts.total);
        RC_ASSERT(sumOfAll(receipts.platforms) == receipts.total);
        RC_ASSERT(sumOfAll(receipts.titles) == receipts.total);
        Money items;
        for (const ReceiptItem &item : receipts.items)
            items += item.amount;
        RC_ASSERT(items == sumOf(receipts.total));
        RC_ASSERT(receipts.total.received == drawn.figures.money.receipts);
    }));
}

void TestMoneySums::whatComesInGoesOutOnce()
{
    QVERIFY(rc::check([] {
        const DrawnMoney drawn;
        const ReceiptFigures receipts = receiptFigures(drawn.library, drawn.figures);
        const auto waterfalls = waterfallsOf(drawn.library, drawn.figures.plan, drawn.figures.demand, receipts.items);
        std::map<TitleId, Money> in;
        std::map<TitleId, Money> out;
        for (const ReceiptItem &item : receipts.items)
            in[item.title] += item.amount;
        for (const Waterfall &waterfall : waterfalls) {
            for (const WaterfallPayment &payment : waterfall.payments)
                out[waterfall.title] += payment.amount;
        }
        RC_ASSERT(in == out);
        Money paid;
        for (const auto &[title, money] : out)
            paid += money;
        Money stated;
        for (const Statement &statement : statementsOf(drawn.library, waterfalls)) {
            Money lines;
            for (const StatementLine &line : statement.lines)
                lines += line.received + line.toCome;
            RC_ASSERT(lines == statement.received + statement.toCome);
            stated += lines;
        }
        RC_ASSERT(stated == paid);
    }));
}

SLATEBOARD_TEST(TestMoneySums)
#include "tst_moneysums.moc"
