// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/cashposition.h"
#include "app/planning/portfolio.h"
#include "app/planning/reinvestment.h"
#include "tests/planning/windowrows.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

// A film that cost 1,000 and has brought 300, a drama in production that will cost 600 in the second quarter and bring
// 2,000 in the fourth, and one that is only hoped for: it costs 500 in the third and brings 100 in the fourth.
struct CashSlate {
    LibraryBuilder builder;
    WindowRows windows{builder};
    AccountId cast = builder.account();
    TitleId film = builder.title(Format::Film, Day(2022, 11, 1));
    TitleId drama = builder.title(Format::Drama, Day(2023, 10, 1));
    TitleId hoped = builder.title(Format::Show, Day(2023, 10, 1));

    CashSlate()
    {
        builder.stage(film, Stage::Released, Day(2022, 11, 1));
        builder.pay(film, cast, Day(2022, 10, 1), 1000);
        builder.receive(film, Day(2022, 12, 1), 300);
        builder.stage(drama, Stage::Production, Day(2023, 1, 1));
        builder.phase(drama, PhaseKind::Production, Day(2023, 4, 1), Day(2023, 6, 30));
        builder.line(drama, cast, PhaseKind::Production, 600);
        windows.add(drama, {}, 90).expectedReceipts = Money{2000};
        builder.phase(hoped, PhaseKind::Production, Day(2023, 7, 1), Day(2023, 9, 30));
        builder.line(hoped, cast, PhaseKind::Production, 500);
        windows.add(hoped, {}, 90).expectedReceipts = Money{100};
    }
    [[nodiscard]] Figures figures() const { return figuresOf(builder.library(), builder.plan(), today); }
    [[nodiscard]] CashPosition position(TitleId title = {}) const
    {
        return cashPosition(builder.library(), figures(), title);
    }
};

// "2022-Q4 -700/-700, ...": what is firm, and with what is hoped for
QString textOf(const CashPosition &position)
{
    QStringList quarters;
    for (const CashQuarter &quarter : position.quarters)
        quarters << QStringLiteral("%1 %2/%3")
                        .arg(quarter.quarter.iso())
                        .arg(quarter.firm.minor)
                        .arg(quarter.position.minor);
    return quarters.join(QStringLiteral(", "));
}

constexpr Quarter quarterOf(int year, int number)
{
    return {year * 4 + number - 1};
}

// Titles in any stage with money that is others' or none, costs, windows, receipts and ways to share them out.
void addRandomCash(LibraryBuilder &builder, WindowRows &windows)
{
    const AccountId account = builder.account();
    for (int titles = *rc::gen::inRange(1, 5); titles > 0; --titles) {
        const Day release = Day(2022, 1, 1).plusDays(*rc::gen::inRange(0, 900));
        const TitleId title = builder.title(static_cast<Format>(*rc::gen::inRange(0, 5)), release);
        builder.stage(title, static_cast<Stage>(*rc::gen::inRange(0, 8)), Day(2022, 1, 1));
        if (*rc::gen::arbitrary<bool>())
            builder.phase(title, PhaseKind::Production, release.plusDays(-300), release.plusDays(-60));
        builder.line(title, account, PhaseKind::Production, *rc::gen::inRange<qint64>(0, 9'000'000'000));
        builder.pay(title, account, release.plusDays(-200), *rc::gen::inRange<qint64>(0, 900'000'000));
        builder.commit(title, account, release.plusDays(-200), std::nullopt, *rc::gen::inRange<qint64>(0, 9'000'000));
        builder.fund(title, FundingSource::Presale, *rc::gen::inRange<qint64>(0, 3'000'000'000));
        builder.receive(title, release.plusDays(*rc::gen::inRange(0, 300)), *rc::gen::inRange<qint64>(0, 999'999'999));
        ReleaseWindow &window = windows.add(title, {}, *rc::gen::inRange(1, 700));
        window.expectedReceipts = Money{*rc::gen::inRange<qint64>(0, 8'000'000'000)};
        window.receiptKind = static_cast<ReceiptKind>(*rc::gen::inRange(0, 5));
        for (int place = *rc::gen::inRange(0, 4); place > 0; --place)
            builder.library().waterfall << WaterfallTier{{7000 + builder.library().waterfall.size()},
                                                         title,
                                                         place,
                                                         static_cast<TierKind>(*rc::gen::inRange(0, 6)),
                                                         {*rc::gen::inRange<qint64>(0, 2) * 801},
                                                         Share{*rc::gen::inRange(0, 10'001)},
                                                         {}};
    }
}

} // namespace

class TestCashPosition : public QObject {
    Q_OBJECT
private slots:
    void thePositionFallsAndRises();
    void theLowestPointIsNamed();
    void whatIsAlwaysCoveredHasNone();
    void ofTheFirstOfSeveralLowest();
    void oneTitleAlone();
    void onlyWhatIsOurs();
    void whatHasNoDayStandsApart();
    void movesOfAQuarter();
    void everythingAddsUp();
    void thePortfolio();
};

void TestCashPosition::thePositionFallsAndRises()
{
    QCOMPARE(textOf(CashSlate().position()),
             QStringLiteral("2022-Q4 -700/-700, 2023-Q1 -700/-700, 2023-Q2 -1300/-1300, "
                            "2023-Q3 -1300/-1800, 2023-Q4 700/300"));
    const CashQuarter last = CashSlate().position().quarters.back();
    QCOMPARE(last.sums, (CashSums{{}, {}, {}, {}, {2000}, {100}}));
    QCOMPARE(CashSlate().position().total, (CashSums{{1000}, {600}, {500}, {300}, {2000}, {100}}));
}

void TestCashPosition::theLowestPointIsNamed()
{
    const CashPosition position = CashSlate().position();
    QCOMPARE(position.lowest, (std::optional<QuarterAmount>({quarterOf(2023, 3), {-1800}})));
    QCOMPARE(position.lowestFirm, (std::optional<QuarterAmount>({quarterOf(2023, 2), {-1300}})));
    QCOMPARE(position.recovered, std::optional(quarterOf(2023, 4)));
}

void TestCashPosition::whatIsAlwaysCoveredHasNone()
{
    LibraryBuilder builder;
    const TitleId film = builder.title(Format::Film);
    builder.receive(film, Day(2022, 12, 1), 300);
    builder.pay(film, builder.account(), Day(2023, 3, 1), 300);
    const CashPosition position = cashPosition(builder.library(), figuresOf(builder.library(), builder.plan(), today));
    QCOMPARE(textOf(position), QStringLiteral("2022-Q4 300/300, 2023-Q1 0/0"));
    QVERIFY(!position.lowest && !position.lowestFirm && !position.recovered);
}

void TestCashPosition::ofTheFirstOfSeveralLowest()
{
    CashSlate slate;
    slate.builder.library().windows.clear();
    const CashPosition position = slate.position();
    QCOMPARE(position.lowestFirm, (std::optional<QuarterAmount>({quarterOf(2023, 2), {-1300}})));
    QVERIFY(!position.recovered);
}

void TestCashPosition::oneTitleAlone()
{
    const CashSlate slate;
    QCOMPARE(textOf(slate.position(slate.film)), QStringLiteral("2022-Q4 -700/-700"));
    QCOMPARE(textOf(slate.position(slate.hoped)), QStringLiteral("2023-Q3 0/-500, 2023-Q4 0/-400"));
}

void TestCashPosition::onlyWhatIsOurs()
{
    CashSlate slate;
    slate.builder.fund(slate.drama, FundingSource::CoProducer, 200); // a third
    slate.builder.library().waterfall << WaterfallTier{{7001}, slate.film, 1, TierKind::Fee, {801}, Share{1000}, {}};
    QCOMPARE(slate.position(slate.drama).total.toPay, Money{400});
    QCOMPARE(slate.position(slate.film).total.received, Money{270});
}

void TestCashPosition::whatHasNoDayStandsApart()
{
    CashSlate slate;
    slate.builder.line(slate.drama, slate.cast, PhaseKind::PostProduction, 50);
    slate.windows.add(slate.drama, {}, std::nullopt).guarantee = Money{70};
    slate.builder.library().planTitles[1].targetRelease.reset();
    const CashPosition position = slate.position(slate.drama);
    QCOMPARE(position.unscheduled, (CashSums{{}, {50}, {}, {}, {2070}, {}}));
    QCOMPARE(position.movesIn(std::nullopt).size(), 1U);
    QCOMPARE(position.movesIn(std::nullopt).front().sums, position.unscheduled);
}

void TestCashPosition::movesOfAQuarter()
{
    const CashSlate slate;
    const CashPosition position = slate.position();
    const auto moves = position.movesIn(quarterOf(2023, 4));
    QCOMPARE(moves.size(), 2U);
    QCOMPARE(moves[0], (CashMove{quarterOf(2023, 4), slate.drama, {{}, {}, {}, {}, {2000}, {}}}));
    QCOMPARE(moves[1], (CashMove{quarterOf(2023, 4), slate.hoped, {{}, {}, {}, {}, {}, {100}}}));
    QVERIFY(position.movesIn(quarterOf(2023, 1)).empty());
    QVERIFY(position.movesIn(std::nullopt).empty());
}

void TestCashPosition::everythingAddsUp()
{
    const bool holds = rc::check("the position is the loop's, and its moves and titles add up to it", [] {
        LibraryBuilder builder;
        WindowRows windows(builder);
        addRandomCash(builder, windows);
        const Figures figures = figuresOf(builder.library(), builder.plan(), today);
        const CashPosition position = cashPosition(builder.library(), figures);
        const Reinvestment loop = reinvestmentOf(builder.library(), figures);
        RC_ASSERT(position.total.out() == loop.inAll.spent);
        RC_ASSERT(position.total.in() == loop.inAll.received);
        RC_ASSERT(position.total.paid == loop.soFar.spent);
        RC_ASSERT(position.total.received == loop.soFar.received);
        RC_ASSERT(position.unscheduled.out() == loop.unscheduled);
        CashSums sums = position.unscheduled;
        for (const CashQuarter &quarter : position.quarters) {
            CashSums moved;
            for (const CashMove &move : position.movesIn(quarter.quarter))
                moved += move.sums;
            RC_ASSERT(moved == quarter.sums);
            sums += quarter.sums;
            RC_ASSERT(quarter.position - position.quarters.front().sums.net() ==
                      sums.net() - position.unscheduled.net() - position.quarters.front().sums.net());
        }
        RC_ASSERT(sums == position.total);
        CashSums ofTitles;
        Money own;
        for (const PortfolioTitle &title : portfolioOf(builder.library(), figures)) {
            const CashSums each = cashPosition(builder.library(), figures, title.title).total;
            RC_ASSERT(each.out() == title.ownCost);
            RC_ASSERT(each.in() == title.ownReceipts);
            const PortfolioParts parts = portfolioParts(builder.library(), figures, title.title);
            RC_ASSERT(parts.title == title);
            Money cost;
            Money receipts;
            for (const TopSheetRow &row : parts.costs)
                cost += row.efc();
            for (const PlatformReceipts &platform : parts.platforms)
                receipts += platform.sums.outlook();
            RC_ASSERT(cost == title.efc);
            RC_ASSERT(receipts == title.receipts);
            ofTitles += each;
            own += title.result(PortfolioBasis::Own);
        }
        RC_ASSERT(ofTitles == position.total);
        RC_ASSERT(own == position.total.net());
    });
    QVERIFY(holds);
}

void TestCashPosition::thePortfolio()
{
    CashSlate slate;
    slate.builder.library().titles[1].episodes = 16;
    slate.builder.fund(slate.drama, FundingSource::CoProducer, 200);
    slate.builder.library().waterfall << WaterfallTier{{7001}, slate.drama, 1, TierKind::Fee, {801}, Share{1000}, {}};
    (void)slate.builder.title(); // neither costs nor brings anything
    const std::vector<PortfolioTitle> portfolio = portfolioOf(slate.builder.library(), slate.figures());
    QCOMPARE(portfolio.size(), 3U);
    QCOMPARE(portfolio[1], (PortfolioTitle{slate.drama, Format::Drama, 16, true, {600}, {400}, {2000}, {1800}}));
    QCOMPARE(portfolio[1].result(PortfolioBasis::Own), Money{1400});
    QCOMPARE(portfolio[1].result(PortfolioBasis::Whole), Money{1400});
    QVERIFY(!portfolio[2].firm);
}

SLATEBOARD_TEST(TestCashPosition)
#include "tst_cashposition.moc"
