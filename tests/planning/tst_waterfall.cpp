// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/reinvestment.h"
#include "app/planning/statements.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

const Day asOf(2023, 3, 31);
const PartyId netflix{901};
const PartyId fund{902};
const PartyId writer{903};

// A film that costs 1,000: a fund gave 400, we 600.
struct Shared {
    LibraryBuilder builder;
    AccountId cast = builder.account();
    TitleId film = builder.title(Format::Film, Day(2022, 11, 1));

    Shared()
    {
        builder.stage(film, Stage::Released, Day(2022, 11, 1));
        builder.pay(film, cast, Day(2022, 10, 1), 1000);
        builder.library().funding << Funding{{801}, builder.plan(), film, FundingSource::Own, {}, Money{600}}
                                  << Funding{{802}, builder.plan(), film, FundingSource::Fund, fund, Money{400}};
    }
    void tier(int place, TierKind kind, PartyId party, int percent = 0, std::optional<Money> amount = std::nullopt)
    {
        builder.library().waterfall << WaterfallTier{
            {1000 + builder.library().waterfall.size()}, film, place, kind, party, Share{percent * 100}, amount};
    }
    void receive(Day day, qint64 amount, ReceiptKind kind = ReceiptKind::Share, PartyId platform = {})
    {
        builder.receive(film, day, amount);
        builder.library().receipts.last().kind = kind;
        builder.library().receipts.last().platform = platform;
    }
    [[nodiscard]] std::vector<Waterfall> run() const
    {
        const Figures figures = figuresOf(builder.library(), builder.plan(), asOf);
        return waterfallsOf(builder.library(), builder.plan(), figures.demand,
                            receiptFigures(builder.library(), figures).items);
    }
    [[nodiscard]] std::vector<ReceiptItem> toCome() const
    {
        std::vector<ReceiptItem> items =
            receiptFigures(builder.library(), figuresOf(builder.library(), builder.plan(), asOf)).items;
        std::erase_if(items, [](const ReceiptItem &item) { return item.isReceived(); });
        return items;
    }
    // What each tier was paid, then what is left: "10 90 | 0".
    [[nodiscard]] QString paid() const
    {
        const std::vector<Waterfall> all = run();
        if (all.size() != 1)
            return {};
        QStringList parts;
        for (const TierFigures &tier : all.front().tiers)
            parts << QString::number(tier.paid.minor);
        return parts.join(u' ') + QStringLiteral(" | ") + QString::number(all.front().rest.minor);
    }
};

} // namespace

/// How receipts are shared out.
class TestWaterfall : public QObject {
    Q_OBJECT
private slots:
    void withoutTiersAllIsOurs();
    void tiersTakeInTheirOrder_data();
    void tiersTakeInTheirOrder();
    void tiersOfOnePlaceShare();
    void sharesOfMoreThanAllAreCut();
    void aCorridorEndsWithTheRecoupment();
    void aGuaranteeIsRecoupedByWhoPaidIt();
    void anAgreedGuaranteeIsNotRecoupedByOne();
    void aGuaranteeToComeRecoupsNothingBefore();
    void weRecoupTheCostWhereNobodyFunds();
    void whatIsToComeRunsBehindWhatCame();
    void statementsSayWhoGetsWhatWhen();
    void statementsSayWhatIsGotBack();
    void partiesAreFoundByName();
    void everyWonGoesOutOnce();
};

void TestWaterfall::withoutTiersAllIsOurs()
{
    Shared slate;
    slate.receive(Day(2022, 12, 1), 300);
    QCOMPARE(slate.paid(), QStringLiteral(" | 300"));
}

void TestWaterfall::tiersTakeInTheirOrder_data()
{
    QTest::addColumn<qint64>("received");
    QTest::addColumn<QString>("paid"); // fee 10%, expense 50, investors, split 30%
    QTest::newRow("nothing") << qint64{0} << "";
    QTest::newRow("only the fee and a part of the expense") << qint64{50} << "5 45 0 0 0 | 0";
    QTest::newRow("the investment in part") << qint64{500} << "50 50 160 240 0 | 0";
    QTest::newRow("a profit") << qint64{2000} << "200 50 400 600 225 | 525";
    QTest::newRow("half a won goes to the fee") << qint64{5} << "1 4 0 0 0 | 0";
}

void TestWaterfall::tiersTakeInTheirOrder()
{
    QFETCH(qint64, received);
    QFETCH(QString, paid);
    Shared slate;
    slate.tier(1, TierKind::Fee, netflix, 10);
    slate.tier(2, TierKind::Expense, netflix, 0, Money{50});
    slate.tier(3, TierKind::InvestorRecoupment, fund);
    slate.tier(3, TierKind::InvestorRecoupment, {});
    slate.tier(4, TierKind::Split, writer, 30);
    if (received)
        slate.receive(Day(2022, 12, 1), received);
    QCOMPARE(slate.paid(), paid);
}

void TestWaterfall::tiersOfOnePlaceShare()
{
    Shared slate;
    slate.tier(1, TierKind::Split, writer, 25);
    slate.tier(1, TierKind::Split, fund, 50);
    slate.receive(Day(2022, 12, 1), 100);
    QCOMPARE(slate.paid(), QStringLiteral("25 50 | 25"));
}

void TestWaterfall::sharesOfMoreThanAllAreCut()
{
    Shared slate;
    slate.tier(1, TierKind::Split, writer, 90);
    slate.tier(1, TierKind::Split, fund, 60);
    slate.receive(Day(2022, 12, 1), 100);
    QCOMPARE(slate.paid(), QStringLiteral("60 40 | 0"));
}

void TestWaterfall::aCorridorEndsWithTheRecoupment()
{
    Shared slate;
    slate.tier(1, TierKind::Corridor, writer, 10);
    slate.tier(2, TierKind::InvestorRecoupment, {});
    slate.receive(Day(2022, 12, 1), 1000); // 100 to the writer, 600 recouped
    slate.receive(Day(2023, 1, 1), 1000);
    QCOMPARE(slate.paid(), QStringLiteral("100 600 | 1300"));
}

void TestWaterfall::aGuaranteeIsRecoupedByWhoPaidIt()
{
    Shared slate;
    slate.tier(1, TierKind::GuaranteeRecoupment, netflix);
    slate.receive(Day(2022, 12, 1), 70, ReceiptKind::MinimumGuarantee, fund);
    QCOMPARE(slate.paid(), QStringLiteral("0 | 70"));
    slate.receive(Day(2022, 12, 2), 30, ReceiptKind::MinimumGuarantee, netflix);
    QCOMPARE(slate.paid(), QStringLiteral("0 | 100")); // not by itself
    const std::vector<Waterfall> after = slate.run();
    QCOMPARE(after.front().tiers.front().outstanding(), Money{30});
    for (const WaterfallPayment &payment : after.front().payments)
        QVERIFY(payment.party.isNull());
    slate.receive(Day(2022, 12, 3), 20, ReceiptKind::MinimumGuarantee, netflix); // nor by the next
    slate.receive(Day(2022, 12, 4), 40);                                         // nor by what others pay
    QCOMPARE(slate.paid(), QStringLiteral("0 | 160"));
    slate.receive(Day(2023, 1, 1), 45, ReceiptKind::Share, netflix);
    QCOMPARE(slate.paid(), QStringLiteral("45 | 160"));
    slate.receive(Day(2023, 1, 2), 45, ReceiptKind::Share, netflix);
    QCOMPARE(slate.paid(), QStringLiteral("50 | 200"));
}

void TestWaterfall::anAgreedGuaranteeIsNotRecoupedByOne()
{
    Shared slate;
    slate.tier(1, TierKind::GuaranteeRecoupment, netflix, 0, Money{80});
    slate.receive(Day(2022, 12, 1), 100, ReceiptKind::MinimumGuarantee, netflix);
    QCOMPARE(slate.paid(), QStringLiteral("0 | 100"));
    slate.receive(Day(2023, 1, 1), 100, ReceiptKind::Share, netflix);
    QCOMPARE(slate.paid(), QStringLiteral("80 | 120"));
}

void TestWaterfall::aGuaranteeToComeRecoupsNothingBefore()
{
    Shared slate;
    slate.tier(1, TierKind::GuaranteeRecoupment, netflix);
    slate.receive(Day(2023, 1, 1), 100, ReceiptKind::Share, netflix);
    ReleaseWindow window;
    window.id = ReleaseWindowId{950};
    window.plan = slate.builder.plan();
    window.title = slate.film;
    window.platform = netflix;
    window.startsOn = Day(2023, 10, 1);
    window.guarantee = Money{160}; // 100 of it are taken to have come
    slate.builder.library().windows << window;
    QCOMPARE(slate.paid(), QStringLiteral("0 | 160"));
    QCOMPARE(slate.run().front().tiers.front().outstanding(), Money{60});
}

void TestWaterfall::weRecoupTheCostWhereNobodyFunds()
{
    Shared slate;
    slate.builder.library().funding.clear();
    slate.tier(1, TierKind::InvestorRecoupment, {});
    slate.tier(2, TierKind::Split, writer, 100);
    slate.receive(Day(2022, 12, 1), 1200);
    QCOMPARE(slate.paid(), QStringLiteral("1000 200 | 0"));
}

void TestWaterfall::whatIsToComeRunsBehindWhatCame()
{
    Shared slate;
    slate.tier(1, TierKind::InvestorRecoupment, fund);
    ReleaseWindow window;
    window.id = {9000};
    window.plan = slate.builder.plan();
    window.title = slate.film;
    window.platform = netflix; // another one than what came is from
    window.startsOn = Day(2023, 10, 1);
    window.expectedReceipts = Money{500};
    slate.builder.library().windows << window;
    slate.receive(Day(2023, 1, 1), 300);
    const std::vector<Waterfall> all = slate.run();
    QCOMPARE(all.size(), size_t{1});
    QCOMPARE(all.front().in, Money{800});
    QCOMPARE(all.front().tiers.front().outstanding(), Money{});
    Money fromReceived;
    for (const WaterfallPayment &payment : all.front().payments)
        fromReceived += payment.party == fund && payment.isReceived ? payment.amount : Money{};
    QCOMPARE(fromReceived, Money{300});
    QCOMPARE(all.front().rest, Money{400});
}

void TestWaterfall::statementsSayWhoGetsWhatWhen()
{
    Shared slate;
    slate.tier(1, TierKind::Fee, netflix, 10);
    slate.tier(2, TierKind::Split, writer, 50);
    slate.receive(Day(2022, 12, 1), 100);
    slate.receive(Day(2022, 12, 30), 100);
    slate.receive(Day(2023, 1, 1), 200);
    const std::vector<Statement> statements = statementsOf(slate.builder.library(), slate.run());
    QCOMPARE(statements.size(), size_t{3});
    QVERIFY(statements[0].party.isNull()); // ours comes first
    QCOMPARE(statements[0].received, Money{180});
    QCOMPARE(statements[1].party, writer);
    QCOMPARE(statements[1].lines.size(), size_t{2});
    QCOMPARE(statements[1].lines[0].received, Money{90});
    QCOMPARE(statements[1].lines[0].quarter, std::optional(Quarter::of(Day(2022, 12, 1))));
    QCOMPARE(statements[1].lines[1].received, Money{90});
    QCOMPARE(statements[2].party, netflix);
    QCOMPARE(statements[2].received, Money{40});
    QCOMPARE(statements[2].lines[0].reached, Money{200}); // a tenth of it is the fee of the quarter
    QCOMPARE(statements[1].lines[0].reached, Money{180});
    QCOMPARE(statementFor(statements, fund).lines.size(), size_t{0});
    QCOMPARE(statementFor(statements, netflix).received, Money{40});
}

void TestWaterfall::statementsSayWhatIsGotBack()
{
    Shared slate;
    slate.tier(1, TierKind::InvestorRecoupment, fund);
    slate.tier(2, TierKind::InvestorRecoupment, netflix, 0, Money{50});
    slate.receive(Day(2023, 1, 1), 300);
    ReleaseWindow window;
    window.id = ReleaseWindowId{950};
    window.plan = slate.builder.plan();
    window.title = slate.film;
    window.platform = netflix;
    window.startsOn = asOf;
    window.guarantee = Money{120};
    slate.builder.library().windows << window;
    const std::vector<Statement> statements = statementsOf(slate.builder.library(), slate.run());
    const Statement ofFund = statementFor(statements, fund);
    QCOMPARE(ofFund.recoupments.size(), size_t{1});
    QCOMPARE(ofFund.recoupments[0].toRecoup, Money{400});
    QCOMPARE(ofFund.recoupments[0].received, Money{300});
    QCOMPARE(ofFund.recoupments[0].toCome, Money{100});
    QCOMPARE(ofFund.recoupments[0].outstanding(), Money{100});
    QCOMPARE(statementFor(statements, netflix).recoupments[0].toCome, Money{20});
}

void TestWaterfall::partiesAreFoundByName()
{
    Library library;
    library.parties << Party{netflix, QStringLiteral("넷스트림"), QStringLiteral("Netstream")}
                    << Party{fund, QStringLiteral("바람영화기금"), {}};
    QCOMPARE(statedParty(library, QStringLiteral("-")), std::optional(PartyId{}));
    QCOMPARE(statedParty(library, QStringLiteral(" netstream ")), std::optional(netflix));
    QCOMPARE(statedParty(library, QStringLiteral("넷스트림")), std::optional(netflix));
    QVERIFY(!statedParty(library, QStringLiteral("nobody")));
    QVERIFY(!statedParty(library, QString())); // though one lacks an English name
    QCOMPARE(statedName(library, netflix, Language::English), QStringLiteral("Netstream"));
    QCOMPARE(statedName(library, {}, Language::English), QStringLiteral("We ourselves"));
}

void TestWaterfall::everyWonGoesOutOnce()
{
    QVERIFY(rc::check("what comes in goes out once, and no tier gets more than it may recoup", [] {
        Shared slate;
        const PartyId parties[] = {{}, netflix, fund, writer};
        for (int i = *rc::gen::inRange(0, 7); i > 0; --i) {
            const auto kind = words<TierKind>()[static_cast<size_t>(*rc::gen::inRange(0, 6))].value;
            const bool isOpen = *rc::gen::arbitrary<bool>();
            slate.tier(*rc::gen::inRange(1, 4), kind, parties[*rc::gen::inRange(0, 4)], *rc::gen::inRange(0, 101),
                       isOpen ? std::nullopt : std::optional(Money{*rc::gen::inRange<qint64>(0, 1'000'000)}));
        }
        Money in;
        for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
            const Money amount{*rc::gen::inRange<qint64>(1, 10'000'000'000'000)};
            slate.receive(Day(2022, 1, 1).plusDays(*rc::gen::inRange(0, 400)), amount.minor,
                          words<ReceiptKind>()[static_cast<size_t>(*rc::gen::inRange(0, 5))].value,
                          parties[*rc::gen::inRange(0, 4)]);
            in += amount;
        }
        if (*rc::gen::arbitrary<bool>()) {
            ReleaseWindow window;
            window.id = {9000};
            window.plan = slate.builder.plan();
            window.title = slate.film;
            window.platform = parties[*rc::gen::inRange(0, 4)];
            window.startsOn = asOf.plusDays(*rc::gen::inRange(1, 400));
            window.guarantee = Money{*rc::gen::inRange<qint64>(1, 10'000'000'000'000)};
            slate.builder.library().windows << window;
            for (const ReceiptItem &item : slate.toCome())
                in += item.amount;
        }
        const std::vector<Waterfall> all = slate.run();
        RC_ASSERT(all.size() == 1U);
        Money out;
        for (const WaterfallPayment &payment : all.front().payments) {
            RC_ASSERT(payment.amount > Money{});
            out += payment.amount;
        }
        RC_ASSERT(all.front().in == in);
        RC_ASSERT(out == in);
        Money stated;
        for (const Statement &statement : statementsOf(slate.builder.library(), all))
            stated += statement.received + statement.toCome;
        RC_ASSERT(stated == in);
        for (const TierFigures &tier : all.front().tiers)
            RC_ASSERT(!tier.toRecoup || tier.paid <= *tier.toRecoup);
        const Figures figures = figuresOf(slate.builder.library(), slate.builder.plan(), asOf);
        Money ours;
        for (const QuarterAmount &of : ownReceived(slate.builder.library(), slate.builder.plan(), figures.demand, asOf))
            ours += of.amount;
        RC_ASSERT(ours == statementFor(statementsOf(slate.builder.library(), all), {}).received);
    }));
}

SLATEBOARD_TEST(TestWaterfall)
#include "tst_waterfall.moc"
