// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/caprule.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

QString number(std::optional<Money> money)
{
    return money ? QString::number(money->minor) : QStringLiteral("none");
}

// One line a quarter: "2023-Q1 firm 5 hoped 0 cap none headroom none".
QString text(const std::vector<QuarterMoney> &quarters)
{
    QStringList lines;
    for (const QuarterMoney &money : quarters) {
        lines << QStringLiteral("%1 firm %2 hoped %3 cap %4 headroom %5")
                     .arg(money.quarter.iso(), number(money.firm), number(money.hoped), number(money.cap),
                          number(money.headroom));
    }
    return lines.join(QLatin1Char('\n'));
}

// Two titles with payments in the first quarter and plans for the next two, one of them before the gate.
struct Slate {
    LibraryBuilder builder;
    AccountId cast = builder.account();
    AccountId trailer = builder.account(true);
    TitleId drama = builder.title();
    TitleId film = builder.title(Format::Film);

    Slate()
    {
        builder.stage(drama, Stage::Production, Day(2023, 1, 1));
        builder.stage(film, Stage::Development, Day(2023, 1, 1));
        builder.pay(drama, cast, Day(2023, 2, 1), 100);
        add(drama, PhaseKind::Production, cast, Day(2023, 4, 1), Day(2023, 4, 30), 300);
        add(drama, PhaseKind::Marketing, trailer, Day(2023, 7, 1), Day(2023, 7, 31), 50);
        add(film, PhaseKind::PreProduction, cast, Day(2023, 8, 1), Day(2023, 8, 31), 700);
    }
    void add(TitleId title, PhaseKind phase, AccountId account, Day from, Day to, qint64 amount)
    {
        builder.phase(title, phase, from, to);
        const bool paid = title == drama && account == cast; // 100 of this budget are spent already
        builder.line(title, account, phase, paid ? amount + 100 : amount);
    }
    [[nodiscard]] Demand demand() const { return demandOf(builder.library(), builder.plan(), today); }
    [[nodiscard]] MoneyFigures money() const { return moneyFigures(builder.library(), demand(), today); }
};

} // namespace

class TestCaps : public QObject {
    Q_OBJECT

private slots:
    void withoutCapsThereIsNoHeadroom();
    void quartersShareTheirFormats();
    void quarterCapsHoldWithinTheirPeriod();
    void theTightestCapIsNamed();
    void programmeCapsCountTheirPeriodOnly();
    void phaseAndFormatCaps();
    void netCapsLeaveOutMarketing();
    void titleCapsCompareTheWholeEfc();
    void quarterCapsTellTheirTightestQuarter();
    void unscheduledFallsUnderCapsWithoutEnd();
    void itemsOfABarAddUpToIt();
    void totalsAddUp();
    void anEmptyLibraryHasNoQuarters();
    void whatIsUsedIsWhatTheRuleAppliesTo();
    void capsHaveNames_data();
    void capsHaveNames();
};

void TestCaps::withoutCapsThereIsNoHeadroom()
{
    QCOMPARE(text(Slate().money().quarters), QStringLiteral("2023-Q1 firm 100 hoped 0 cap none headroom none\n"
                                                            "2023-Q2 firm 300 hoped 0 cap none headroom none\n"
                                                            "2023-Q3 firm 50 hoped 700 cap none headroom none"));
    QVERIFY(Slate().money().quarters.front().tightest.isNull());
}

void TestCaps::quartersShareTheirFormats()
{
    const QuarterMoney last = Slate().money().quarters.back();
    QCOMPARE(last.firmByFormat[static_cast<size_t>(Format::Drama)], Money{50});
    QCOMPARE(last.hopedByFormat[static_cast<size_t>(Format::Film)], Money{700});
    QCOMPARE(last.demand(), Money{750});
}

void TestCaps::quarterCapsHoldWithinTheirPeriod()
{
    Slate slate;
    slate.builder.cap(CapScope::Quarter, 250, Day(2023, 4, 1), Day(2023, 12, 31));
    slate.builder.cap(CapScope::Quarter, 40, Day(2023, 7, 1), Day(2023, 9, 30));
    QCOMPARE(text(slate.money().quarters), QStringLiteral("2023-Q1 firm 100 hoped 0 cap none headroom none\n"
                                                          "2023-Q2 firm 300 hoped 0 cap 250 headroom -50\n"
                                                          "2023-Q3 firm 50 hoped 700 cap 40 headroom -10\n"
                                                          "2023-Q4 firm 0 hoped 0 cap 250 headroom 250"));
}

void TestCaps::theTightestCapIsNamed()
{
    Slate slate;
    const CapId programme = slate.builder.cap(CapScope::Programme, 500, Day(2023, 1, 1), Day(2023, 12, 31)).id;
    const CapId quarter = slate.builder.cap(CapScope::Quarter, 320, Day(2023, 1, 1), Day(2023, 9, 30)).id;
    const MoneyFigures money = slate.money();
    QCOMPARE(text(money.quarters), QStringLiteral("2023-Q1 firm 100 hoped 0 cap 320 headroom 50\n"
                                                  "2023-Q2 firm 300 hoped 0 cap 320 headroom 20\n"
                                                  "2023-Q3 firm 50 hoped 700 cap 320 headroom 50"));
    QCOMPARE(money.quarters[0].tightest, programme);
    QCOMPARE(money.quarters[1].tightest, quarter);
}

void TestCaps::programmeCapsCountTheirPeriodOnly()
{
    Slate slate;
    slate.builder.cap(CapScope::Programme, 1000, Day(2023, 4, 1), Day(2023, 6, 30));
    const MoneyFigures money = slate.money();
    QCOMPARE(money.caps.front().firm, Money{300}); // not the payments before
    QCOMPARE(money.caps.front().hoped, Money{0});
    QCOMPARE(number(money.quarters[0].headroom), QStringLiteral("none"));
    QCOMPARE(number(money.quarters[1].headroom), QStringLiteral("700"));
    QCOMPARE(number(money.quarters[2].headroom), QStringLiteral("none"));
}

void TestCaps::phaseAndFormatCaps()
{
    Slate slate;
    slate.builder.cap(CapScope::Phase, 1000).phase = PhaseKind::Production;
    slate.builder.cap(CapScope::Format, 1000).format = Format::Film;
    slate.builder.cap(CapScope::Format, 1000, Day(2023, 4, 1)).format = Format::Drama;
    const MoneyFigures money = slate.money();
    QCOMPARE(money.caps[0].firm, Money{400}); // the payment is on the account of the production line
    QCOMPARE(money.caps[1].firm, Money{0});
    QCOMPARE(money.caps[1].hoped, Money{700});
    QCOMPARE(money.caps[2].firm, Money{350});
    QCOMPARE(number(money.quarters[0].headroom), QStringLiteral("600"));
}

void TestCaps::netCapsLeaveOutMarketing()
{
    Slate slate;
    slate.builder.cap(CapScope::Programme, 1000).basis = CapBasis::Net;
    slate.builder.cap(CapScope::Programme, 1000).basis = CapBasis::Total;
    slate.builder.cap(CapScope::Quarter, 60, Day(2023, 7, 1), Day(2023, 9, 30)).basis = CapBasis::Net;
    const MoneyFigures money = slate.money();
    QCOMPARE(money.caps[0].firm, Money{400});
    QCOMPARE(money.caps[1].firm, Money{450});
    QCOMPARE(number(money.quarters[2].headroom), QStringLiteral("60"));
}

void TestCaps::titleCapsCompareTheWholeEfc()
{
    Slate slate;
    slate.builder.cap(CapScope::Title, 600);
    slate.builder.cap(CapScope::Title, 420).title = slate.drama;
    slate.builder.library().caps.back().basis = CapBasis::Net;
    const MoneyFigures money = slate.money();
    QCOMPARE(money.caps[0].title, slate.film); // hoped, and over the cap all the same
    QCOMPARE(money.caps[0].headroom(), Money{-100});
    QCOMPARE(money.caps[1].title, slate.drama);
    QCOMPARE(money.caps[1].headroom(), Money{20});
    QCOMPARE(number(money.quarters[0].headroom), QStringLiteral("none")); // no quarter is bound by it
}

void TestCaps::quarterCapsTellTheirTightestQuarter()
{
    Slate slate;
    slate.builder.pay(slate.film, slate.cast, Day(2022, 5, 1), 900);
    slate.builder.cap(CapScope::Quarter, 1000, Day(2022, 1, 1), Day(2023, 12, 31));
    slate.builder.cap(CapScope::Quarter, 1000, Day(2022, 1, 1), Day(2022, 12, 31));
    slate.builder.cap(CapScope::Quarter, 1000, Day(2030, 1, 1), Day(2030, 3, 31));
    const MoneyFigures money = slate.money();
    QCOMPARE(money.caps[0].quarter->iso(), QStringLiteral("2023-Q2")); // what is over cannot be helped
    QCOMPARE(money.caps[0].headroom(), Money{700});
    QCOMPARE(money.caps[1].quarter->iso(), QStringLiteral("2022-Q2"));
    QCOMPARE(money.caps[1].headroom(), Money{100});
    QCOMPARE(money.caps[2].headroom(), Money{1000});
    QCOMPARE(money.quarters.size(), size_t(4 * 8 + 1)); // 2022-Q1 to 2030-Q1, without gaps
}

void TestCaps::unscheduledFallsUnderCapsWithoutEnd()
{
    Slate slate;
    slate.builder.line(slate.drama, slate.builder.account(), PhaseKind::PostProduction, 30); // no dates
    slate.builder.cap(CapScope::Programme, 1000);
    slate.builder.cap(CapScope::Programme, 1000, Day(2023, 1, 1));
    slate.builder.cap(CapScope::Programme, 1000, Day(2023, 1, 1), Day(2099, 12, 31));
    const MoneyFigures money = slate.money();
    QCOMPARE(money.unscheduled, Money{30});
    QCOMPARE(money.caps[0].firm, Money{480});
    QCOMPARE(money.caps[1].firm, Money{480});
    QCOMPARE(money.caps[2].firm, Money{450});
}

void TestCaps::itemsOfABarAddUpToIt()
{
    const Slate slate;
    const Demand demand = slate.demand();
    for (const QuarterMoney &money : slate.money().quarters) {
        Money all;
        for (const DemandItem &item : itemsOf(slate.builder.library(), demand, money.quarter, std::nullopt))
            all += item.amount;
        QCOMPARE(all, money.demand());
        for (const auto &format : words<Format>()) {
            Money sum;
            for (const DemandItem &item : itemsOf(slate.builder.library(), demand, money.quarter, format.value))
                sum += item.amount;
            const auto at = static_cast<size_t>(format.value);
            QCOMPARE(sum, money.firmByFormat[at] + money.hopedByFormat[at]);
        }
    }
}

void TestCaps::totalsAddUp()
{
    Slate slate;
    slate.builder.line(slate.drama, slate.builder.account(), PhaseKind::PostProduction, 30);
    slate.builder.commit(slate.drama, slate.cast, Day(2023, 3, 1), Day(2023, 4, 1), 25);
    slate.builder.receive(slate.drama, today, 8);
    slate.builder.receive(slate.drama, today.plusDays(1), 16);
    const MoneyFigures money = slate.money();
    Money quarters = money.unscheduled;
    for (const QuarterMoney &quarter : money.quarters)
        quarters += quarter.demand();
    QCOMPARE(quarters, money.efc());
    QCOMPARE(money.totalBudget, Money{1180});
    QCOMPARE(money.actual, Money{100});
    QCOMPARE(money.committed, Money{25});
    QCOMPARE(money.toComplete, Money{1055});
    QCOMPARE(money.receipts, Money{8});
}

void TestCaps::anEmptyLibraryHasNoQuarters()
{
    LibraryBuilder builder;
    builder.cap(CapScope::Quarter, 5);
    builder.cap(CapScope::Title, 5);
    const MoneyFigures money = moneyFigures(builder.library(), {}, today);
    QVERIFY(money.quarters.empty());
    QCOMPARE(money.caps.size(), size_t{2});
    QVERIFY(!money.caps[0].quarter);
    QVERIFY(money.caps[1].title.isNull());
}

// Of whatever scope, basis and period: a cap's use is the sum of the pieces to which its rule applies.
void TestCaps::whatIsUsedIsWhatTheRuleAppliesTo()
{
    const bool holds = rc::check([] {
        LibraryBuilder builder;
        const auto day = [] { return Day(2022, 7, 1).plusDays(*rc::gen::inRange(0, 900)); };
        const AccountId accounts[] = {builder.account(), builder.account(true)};
        for (int i = 0; i < 4; ++i) {
            const TitleId title = builder.title(static_cast<Format>(*rc::gen::inRange(0, 5)));
            builder.stage(title, *rc::gen::element(Stage::Development, Stage::Production), Day(2022, 6, 1));
            for (int row = 0; row < 3; ++row) {
                const auto kind = static_cast<PhaseKind>(row + *rc::gen::inRange(0, 3));
                const AccountId account = accounts[*rc::gen::inRange(0, 2)];
                builder.line(title, account, kind, *rc::gen::inRange(1, 1000));
                if (const Day start = day(); *rc::gen::inRange(0, 3) > 0)
                    builder.phase(title, kind, start, start.plusDays(*rc::gen::inRange(0, 200)));
                if (*rc::gen::inRange(0, 2) > 0)
                    builder.pay(title, account, day(), *rc::gen::inRange(1, 300));
            }
        }
        for (const auto &word : words<CapScope>()) {
            Cap &cap = builder.cap(word.value, 500);
            const auto maybe = [&] { return *rc::gen::inRange(0, 2) > 0 ? std::optional(day()) : std::nullopt; };
            cap.from = maybe();
            cap.to = cap.from ? std::optional(cap.from->plusDays(*rc::gen::inRange(0, 400))) : maybe();
            if (*rc::gen::inRange(0, 2) > 0)
                cap.to.reset();
            cap.basis = *rc::gen::element(CapBasis::Net, CapBasis::Total);
            cap.phase = PhaseKind::Production;
            cap.format = Format::Drama;
            if (word.value == CapScope::Title && *rc::gen::inRange(0, 2) > 0)
                cap.title = builder.library().titles.back().id;
        }
        const Demand demand = demandOf(builder.library(), builder.plan(), today);
        const MoneyFigures money = moneyFigures(builder.library(), demand, today);
        for (size_t i = 0; i < money.caps.size(); ++i) {
            const CapUse &use = money.caps[i];
            const CapRule rule(builder.library().caps[static_cast<qsizetype>(i)], today);
            DemandSum sum;
            for (const DemandItem &item : demand.items) {
                const Title *title = findRow(builder.library().titles, item.title);
                const bool isElsewhere = (!use.title.isNull() && use.title != item.title) ||
                                         (use.quarter && item.month && Quarter::of(*item.month) != *use.quarter);
                if (!isElsewhere && rule.appliesTo(item, title->format))
                    (item.firm || rule.scope == CapScope::Title ? sum.firm : sum.hoped) += item.amount;
            }
            const bool isUsed = rule.scope != CapScope::Quarter || use.quarter;
            RC_ASSERT(use.firm == (isUsed ? sum.firm : Money{}));
            RC_ASSERT(use.hoped == (isUsed ? sum.hoped : Money{}));
        }
    });
    QVERIFY(holds);
}

void TestCaps::capsHaveNames_data()
{
    QTest::addColumn<CapScope>("scope");
    QTest::addColumn<std::optional<Day>>("from");
    QTest::addColumn<std::optional<Day>>("to");
    QTest::addColumn<QString>("name");
    const std::optional<Day> open;
    const auto day = [](int y, int m, int d) { return std::optional(Day(y, m, d)); };
    const auto row = [](const char *name, CapScope scope, std::optional<Day> from, std::optional<Day> to) {
        QTest::newRow(name) << scope << from << to << QString::fromUtf8(name);
    };
    row("Programme", CapScope::Programme, open, open);
    row("Programme 2021–2023", CapScope::Programme, day(2021, 1, 1), day(2023, 12, 31));
    row("Programme from 2021", CapScope::Programme, day(2021, 1, 1), open);
    row("Programme until 2023", CapScope::Programme, open, day(2023, 12, 31));
    row("Programme 2021-01-15–2023-12-30", CapScope::Programme, day(2021, 1, 15), day(2023, 12, 30));
    row("Quarter caps 2022", CapScope::Quarter, day(2022, 1, 1), day(2022, 12, 31));
    row("Quarter caps Q2 22", CapScope::Quarter, day(2022, 4, 1), day(2022, 6, 30));
    row("Quarter caps Q1 22–Q2 23", CapScope::Quarter, day(2022, 1, 1), day(2023, 6, 30));
    row("Phase Production 2022", CapScope::Phase, day(2022, 1, 1), day(2022, 12, 31));
    row("Format Film", CapScope::Format, open, open);
    row("Each title", CapScope::Title, day(2022, 1, 1), day(2022, 12, 31));
}

void TestCaps::capsHaveNames()
{
    QFETCH(CapScope, scope);
    QFETCH(std::optional<Day>, from);
    QFETCH(std::optional<Day>, to);
    LibraryBuilder builder;
    Cap cap = builder.cap(scope, 1, from, to);
    cap.phase = PhaseKind::Production;
    cap.format = Format::Film;
    QTEST(capName(builder.library(), cap, Language::English), "name");
    if (scope == CapScope::Title) {
        cap.title = builder.title();
        const QString title = builder.library().titles.front().englishName;
        QCOMPARE(capName(builder.library(), cap, Language::English), QStringLiteral("Title ") + title);
    }
}

SLATEBOARD_TEST(TestCaps)
#include "tst_caps.moc"
