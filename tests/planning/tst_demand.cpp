// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/counts.h"
#include "app/planning/demand.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>
#include <rapidcheck.h>

#include <map>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

// One line an item, without the ids: "actual production 2023-03 500 firm".
QString text(const Demand &demand)
{
    static const char *const kinds[] = {"actual", "open", "to complete"};
    QStringList lines;
    for (const DemandItem &item : demand.items) {
        lines << QStringLiteral("%1 %2 %3 %4 %5%6")
                     .arg(QLatin1String(kinds[static_cast<size_t>(item.kind)]),
                          item.phase ? QLatin1String(codeOf(*item.phase)) : QLatin1String("no_phase"),
                          item.month ? item.month->iso() : QStringLiteral("unscheduled"))
                     .arg(item.amount.minor)
                     .arg(item.firm ? "firm" : "hoped", item.marketing ? " marketing" : "");
    }
    return lines.join(QLatin1Char('\n'));
}

QString text(const TitleMoney &money)
{
    return QStringLiteral("budget %1 actual %2 open %3 to complete %4 EFC %5 variance %6")
        .arg(money.budget.minor)
        .arg(money.actual.minor)
        .arg(money.committed.minor)
        .arg(money.toComplete.minor)
        .arg(money.efc().minor)
        .arg(money.variance().minor);
}

// A drama in production from April to June 2023, with 910 to spend on one account.
struct Drama {
    LibraryBuilder builder;
    AccountId account = builder.account();
    TitleId title = builder.title();

    explicit Drama(Stage stage = Stage::Production)
    {
        builder.stage(title, stage, Day(2023, 1, 1));
        builder.phase(title, PhaseKind::Production, Day(2023, 4, 1), Day(2023, 6, 30));
        builder.line(title, account, PhaseKind::Production, 910);
    }
    [[nodiscard]] Demand demand() const { return demandOf(builder.library(), builder.plan(), today); }
    [[nodiscard]] QString money() const { return text(demand().titles.front()); }
};

} // namespace

class TestDemand : public QObject {
    Q_OBJECT

private slots:
    void anUntouchedBudgetIsToComplete();
    void whatIsHopedBeforeTheGate_data();
    void whatIsHopedBeforeTheGate();
    void paymentsAndCommitmentsComeOffTheBudget();
    void openCommitmentsFallDue_data();
    void openCommitmentsFallDue();
    void whatWasNotKnownThenDoesNotExist();
    void overBudgetIsNegativeVariance();
    void noDatesMeansUnscheduled();
    void aPhaseThatIsOverFallsOnTheDayAfter();
    void shelvedTitlesNeedNothingMore();
    void linesOfOneAccountShareByWhatTheyStillPlan();
    void costsFindThePhaseOfTheirLine();
    void marketingIsInheritedFromTheAccountAbove();
    void otherPlansAndTitlesStayOut();
    void everythingAddsUpToTheEfc();
};

void TestDemand::anUntouchedBudgetIsToComplete()
{
    const Drama drama;
    QCOMPARE(text(drama.demand()), QStringLiteral("to complete production 2023-04 300 firm\n"
                                                  "to complete production 2023-05 310 firm\n"
                                                  "to complete production 2023-06 300 firm"));
    QCOMPARE(drama.money(), QStringLiteral("budget 910 actual 0 open 0 to complete 910 EFC 910 variance 0"));
}

void TestDemand::whatIsHopedBeforeTheGate_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("firm");
    QTest::newRow("pitch") << Stage::Pitch << false;
    QTest::newRow("development") << Stage::Development << false;
    QTest::newRow("pre-production") << Stage::PreProduction << true;
    QTest::newRow("released") << Stage::Released << true;
}

void TestDemand::whatIsHopedBeforeTheGate()
{
    QFETCH(Stage, stage);
    QFETCH(bool, firm);
    Drama drama(stage);
    drama.builder.pay(drama.title, drama.account, Day(2023, 2, 1), 10);
    for (const DemandItem &item : drama.demand().items)
        QCOMPARE(item.firm, firm || item.kind == DemandKind::Actual); // what is paid is paid
}

void TestDemand::paymentsAndCommitmentsComeOffTheBudget()
{
    Drama drama;
    const CostId contract = drama.builder.commit(drama.title, drama.account, Day(2023, 2, 1), Day(2023, 5, 10), 400);
    drama.builder.pay(drama.title, drama.account, Day(2023, 2, 20), 150, contract);
    drama.builder.pay(drama.title, drama.account, Day(2023, 3, 31), 60);
    QCOMPARE(drama.money(), QStringLiteral("budget 910 actual 210 open 250 to complete 450 EFC 910 variance 0"));
    QCOMPARE(text(drama.demand()), QStringLiteral("open production 2023-05 250 firm\n"
                                                  "actual production 2023-02 150 firm\n"
                                                  "actual production 2023-03 60 firm\n"
                                                  "to complete production 2023-04 149 firm\n"
                                                  "to complete production 2023-05 153 firm\n"
                                                  "to complete production 2023-06 148 firm"));
    drama.builder.pay(drama.title, drama.account, Day(2023, 3, 31), 300, contract); // more than was committed
    QCOMPARE(drama.money(), QStringLiteral("budget 910 actual 510 open 0 to complete 400 EFC 910 variance 0"));
}

void TestDemand::openCommitmentsFallDue_data()
{
    QTest::addColumn<std::optional<Day>>("due");
    QTest::addColumn<QString>("month");
    QTest::newRow("later") << std::optional(Day(2023, 7, 1)) << "2023-07";
    QTest::newRow("today") << std::optional(today) << "2023-03";
    QTest::newRow("overdue") << std::optional(today.plusDays(-1)) << "2023-04";
    QTest::newRow("unknown") << std::optional<Day>() << "unscheduled";
}

void TestDemand::openCommitmentsFallDue()
{
    QFETCH(std::optional<Day>, due);
    QFETCH(QString, month);
    LibraryBuilder builder;
    const TitleId title = builder.title();
    builder.commit(title, {}, Day(2023, 1, 1), due, 5);
    QCOMPARE(text(demandOf(builder.library(), builder.plan(), today)),
             QStringLiteral("open no_phase %1 5 firm").arg(month));
}

void TestDemand::whatWasNotKnownThenDoesNotExist()
{
    Drama drama;
    const CostId contract = drama.builder.commit(drama.title, drama.account, today, Day(2023, 5, 10), 400);
    drama.builder.pay(drama.title, drama.account, today.plusDays(1), 400, contract);
    drama.builder.commit(drama.title, drama.account, today.plusDays(1), Day(2023, 5, 10), 100);
    QCOMPARE(drama.money(), QStringLiteral("budget 910 actual 0 open 400 to complete 510 EFC 910 variance 0"));
}

void TestDemand::overBudgetIsNegativeVariance()
{
    Drama drama;
    drama.builder.pay(drama.title, drama.account, today, 1000);
    QCOMPARE(drama.money(), QStringLiteral("budget 910 actual 1000 open 0 to complete 0 EFC 1000 variance -90"));
    // One account's overrun is not another's saving.
    drama.builder.line(drama.title, drama.builder.account(), PhaseKind::Production, 50);
    QCOMPARE(drama.money(), QStringLiteral("budget 960 actual 1000 open 0 to complete 50 EFC 1050 variance -90"));
}

void TestDemand::noDatesMeansUnscheduled()
{
    Drama drama;
    drama.builder.library().phases.clear();
    QCOMPARE(text(drama.demand()), QStringLiteral("to complete production unscheduled 910 firm"));
}

void TestDemand::aPhaseThatIsOverFallsOnTheDayAfter()
{
    Drama drama;
    drama.builder.library().phases.front().start = Day(2023, 1, 1);
    drama.builder.library().phases.front().end = Day(2023, 3, 31);
    QCOMPARE(text(drama.demand()), QStringLiteral("to complete production 2023-04 910 firm"));
}

void TestDemand::shelvedTitlesNeedNothingMore()
{
    Drama drama(Stage::Shelved);
    drama.builder.pay(drama.title, drama.account, today, 100);
    drama.builder.commit(drama.title, drama.account, today, Day(2023, 5, 10), 70);
    QCOMPARE(drama.money(), QStringLiteral("budget 910 actual 100 open 70 to complete 0 EFC 170 variance 740"));
}

void TestDemand::linesOfOneAccountShareByWhatTheyStillPlan()
{
    Drama drama;
    // Development is half over: its line still plans 100 of its 200; post-production has no dates and plans all of it.
    drama.builder.phase(drama.title, PhaseKind::Development, Day(2023, 3, 31), Day(2023, 4, 1));
    drama.builder.line(drama.title, drama.account, PhaseKind::Development, 200);
    drama.builder.line(drama.title, drama.account, PhaseKind::PostProduction, 90);
    drama.builder.pay(drama.title, drama.account, today, 650);
    QCOMPARE(text(drama.demand()), QStringLiteral("actual development 2023-03 650 firm\n"
                                                  "to complete production 2023-04 150 firm\n"
                                                  "to complete production 2023-05 155 firm\n"
                                                  "to complete production 2023-06 150 firm\n"
                                                  "to complete development 2023-04 50 firm\n"
                                                  "to complete post_production unscheduled 45 firm"));
}

void TestDemand::costsFindThePhaseOfTheirLine()
{
    Drama drama;
    drama.builder.library().budgetLines.front().amount = {};
    drama.builder.line(drama.title, drama.account, PhaseKind::PreProduction, 0);
    drama.builder.phase(drama.title, PhaseKind::PreProduction, Day(2023, 2, 1), Day(2023, 3, 1));
    drama.builder.pay(drama.title, drama.account, Day(2023, 2, 1), 1);
    drama.builder.pay(drama.title, drama.account, Day(2023, 1, 1), 2); // in no phase: the oldest line's
    drama.builder.pay(drama.title, drama.builder.account(), Day(2023, 2, 1), 3);
    QCOMPARE(text(drama.demand()), QStringLiteral("actual pre_production 2023-02 1 firm\n"
                                                  "actual production 2023-01 2 firm\n"
                                                  "actual no_phase 2023-02 3 firm"));
}

void TestDemand::marketingIsInheritedFromTheAccountAbove()
{
    LibraryBuilder builder;
    const TitleId title = builder.title();
    const AccountId marketing = builder.account(true);
    const AccountId trailer = builder.account(false, builder.account(false, marketing));
    const AccountId cast = builder.account();
    for (AccountId account : {marketing, trailer, cast})
        builder.pay(title, account, today, account.value);
    const Demand demand = demandOf(builder.library(), builder.plan(), today);
    for (const DemandItem &item : demand.items)
        QCOMPARE(item.marketing, item.account != cast);
    QCOMPARE(demand.titles.front().netEfc(), Money{cast.value});
    QCOMPARE(demand.titles.front().marketing, Money{marketing.value + trailer.value});
}

void TestDemand::otherPlansAndTitlesStayOut()
{
    Drama drama;
    Library &library = drama.builder.library();
    const Demand before = drama.demand();
    const TitleId other = drama.builder.title();
    library.planTitles.removeLast();
    drama.builder.pay(other, drama.account, today, 5);
    BudgetLine line = library.budgetLines.front();
    line.plan = PlanId{999};
    library.budgetLines << line;
    Phase phase = library.phases.front();
    phase.plan = PlanId{999};
    phase.end = Day(2030, 1, 1);
    library.phases << phase;
    QCOMPARE(text(drama.demand()), text(before));
    QCOMPARE(drama.demand().titles.size(), size_t{1});
    QVERIFY(demandOf(library, PlanId{999}, today).items.empty());
}

void TestDemand::everythingAddsUpToTheEfc()
{
    QVERIFY(rc::check([] {
        LibraryBuilder builder;
        std::vector<TitleId> titles;
        std::vector<AccountId> accounts{AccountId{}};
        for (int i = 0; i < 3; ++i) {
            titles.push_back(builder.title());
            accounts.push_back(builder.account(i == 2));
        }
        std::vector<CostId> commitments{CostId{}};
        const auto day = [] { return Day(2023, 1, 1).plusDays(*rc::gen::inRange(0, 200)); };
        const auto amount = [] { return *rc::gen::inRange<qint64>(0, 10'000); };
        const auto phase = [] { return static_cast<PhaseKind>(*rc::gen::inRange(0, 5)); };
        for (int rows = *rc::gen::inRange(0, 30); rows > 0; --rows) {
            const TitleId title = *rc::gen::elementOf(titles);
            const AccountId account = *rc::gen::elementOf(accounts);
            switch (*rc::gen::inRange(0, 5)) {
            case 0: builder.stage(title, static_cast<Stage>(*rc::gen::inRange(0, 8)), day()); break;
            case 1: {
                const Day start = day();
                builder.phase(title, phase(), start, start.plusDays(*rc::gen::inRange(0, 100)));
                break;
            }
            case 2:
                builder.line(title, account, phase(), amount(), static_cast<Profile>(*rc::gen::inRange(0, 4)));
                break;
            case 3: commitments.push_back(builder.commit(title, account, day(), day(), amount())); break;
            default: builder.pay(title, account, day(), amount(), *rc::gen::elementOf(commitments));
            }
        }
        const Demand demand = demandOf(builder.library(), builder.plan(), today);

        // The formulas of model.md, per title and account.
        using Key = std::pair<TitleId, AccountId>;
        std::map<Key, Money> budget;
        std::map<Key, Money> spent;
        for (const BudgetLine &line : builder.library().budgetLines)
            budget[{line.title, line.account}] += line.amount;
        for (const Cost &cost : builder.library().costs) {
            if (cost.day > today)
                continue;
            Money open = cost.amount;
            for (const Cost &payment : builder.library().costs) {
                if (cost.kind == CostKind::Committed && payment.settles == cost.id && payment.title == cost.title &&
                    payment.day <= today)
                    open -= payment.amount;
            }
            spent[{cost.title, cost.account}] += std::max(open, Money{});
        }
        std::map<TitleId, Money> expected;
        for (const auto &[key, money] : spent)
            expected[key.first] += money;
        for (const auto &[key, money] : budget) {
            const auto stages = planning::stagesOn(builder.library(), today);
            if (!stages.contains(key.first) || stages[key.first].stage != Stage::Shelved)
                expected[key.first] += std::max(Money{}, money - spent[key]);
        }

        std::map<TitleId, Money> byItems;
        std::map<TitleId, Money> marketing;
        for (const DemandItem &item : demand.items) {
            byItems[item.title] += item.amount;
            marketing[item.title] += item.marketing ? item.amount : Money{};
            RC_ASSERT(item.kind != DemandKind::ToComplete || !item.month ||
                      *item.month >= Month::of(today.plusDays(1)));
        }
        RC_ASSERT(demand.titles.size() == titles.size());
        for (const TitleMoney &title : demand.titles) {
            RC_ASSERT(title.efc() == expected[title.title]);
            RC_ASSERT(title.efc() == byItems[title.title]);
            RC_ASSERT(title.marketing == marketing[title.title]);
        }
    }));
}

SLATEBOARD_TEST(TestDemand)
#include "tst_demand.moc"
