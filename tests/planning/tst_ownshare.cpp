// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/capusers.h"
#include "app/planning/demandpreview.h"
#include "app/planning/gate.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

// A drama past greenlight: 400 paid and 600 to come in the next quarter, and a trailer of 200 in the one after that.
struct FundedSlate {
    LibraryBuilder builder;
    AccountId cast = builder.account();
    AccountId trailer = builder.account(true);
    TitleId drama = builder.title();

    FundedSlate()
    {
        builder.stage(drama, Stage::Production, Day(2023, 1, 1));
        builder.phase(drama, PhaseKind::Production, Day(2023, 4, 1), Day(2023, 6, 30));
        builder.phase(drama, PhaseKind::Marketing, Day(2023, 7, 1), Day(2023, 9, 30));
        builder.line(drama, cast, PhaseKind::Production, 1000);
        builder.line(drama, trailer, PhaseKind::Marketing, 200);
        builder.pay(drama, cast, Day(2023, 2, 1), 400);
    }
    [[nodiscard]] Figures figures() const { return figuresOf(builder.library(), builder.plan(), today); }
};

// What is ours in each quarter, and what others fund: "240+160 360+240 200+0".
QString sharesOf(const Figures &figures)
{
    QStringList parts;
    for (const QuarterMoney &quarter : figures.money.quarters)
        parts << QStringLiteral("%1+%2").arg(quarter.ownFirm().minor).arg(quarter.firmByOthers.minor);
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestOwnShare : public QObject {
    Q_OBJECT

private slots:
    void othersFundTheProductionFirst_data();
    void othersFundTheProductionFirst();
    void ourOwnMoneyIsNoneOfOthers();
    void capsHoldOurOwnShare();
    void theGateHoldsOurOwnShare();
    void aShelvedTitleKeepsItsShare();
    void aPreviewKnowsIt();
    void piecesAddUp();
};

void TestOwnShare::othersFundTheProductionFirst_data()
{
    QTest::addColumn<qint64>("others");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody") << qint64{0} << "400+0 600+0 200+0";
    QTest::newRow("part of the production") << qint64{400} << "240+160 360+240 200+0";
    QTest::newRow("all of it") << qint64{1000} << "0+400 0+600 200+0";
    QTest::newRow("and half of the marketing") << qint64{1100} << "0+400 0+600 100+100";
    QTest::newRow("more than it costs") << qint64{5000} << "0+400 0+600 0+200";
}

void TestOwnShare::othersFundTheProductionFirst()
{
    QFETCH(qint64, others);
    FundedSlate slate;
    slate.builder.fund(slate.drama, FundingSource::Presale, others);
    const Figures figures = slate.figures();
    QTEST(sharesOf(figures), "expected");
    QCOMPARE(figures.money.byOthers, Money{std::min<qint64>(others, 1200)});
    QCOMPARE(figures.money.efc(), Money{1200});
    QCOMPARE(figures.titles.front().money.ownEfc(), Money{1200} - figures.money.byOthers);
    QCOMPARE(figures.titles.front().money.ownNetEfc(), Money{std::max<qint64>(0, 1000 - others)});
}

void TestOwnShare::ourOwnMoneyIsNoneOfOthers()
{
    FundedSlate slate;
    slate.builder.fund(slate.drama, FundingSource::Own, 500);
    QCOMPARE(sharesOf(slate.figures()), QStringLiteral("400+0 600+0 200+0"));
}

void TestOwnShare::capsHoldOurOwnShare()
{
    FundedSlate slate;
    slate.builder.fund(slate.drama, FundingSource::CoProducer, 400);
    slate.builder.cap(CapScope::Programme, 900, Day(2023, 1, 1), Day(2023, 12, 31));
    slate.builder.cap(CapScope::Quarter, 300, Day(2023, 4, 1), Day(2023, 6, 30));
    slate.builder.cap(CapScope::Title, 700).basis = CapBasis::Net;
    const Figures figures = slate.figures();
    QCOMPARE(figures.money.caps[0].headroom(), Money{100});
    QCOMPARE(figures.money.caps[0].byOthers, Money{400});
    QCOMPARE(figures.money.caps[1].headroom(), Money{-60});
    QCOMPARE(figures.money.caps[2].headroom(), Money{100});
    QCOMPARE(figures.money.quarters[1].headroom, std::optional(Money{-60}));
    QCOMPARE(figures.money.quarters[1].demand(), Money{600});
    QVERIFY(!figures.titles.front().overCap);
}

void TestOwnShare::theGateHoldsOurOwnShare()
{
    FundedSlate slate;
    slate.builder.library().stageEvents.clear();
    slate.builder.stage(slate.drama, Stage::Development, Day(2023, 1, 1));
    slate.builder.cap(CapScope::Quarter, 300, Day(2023, 4, 1), Day(2023, 6, 30));
    slate.builder.fund(slate.drama, FundingSource::CoProducer, 400);
    slate.builder.fund(slate.drama, FundingSource::Own, 800);
    Money over;
    const Figures figures = slate.figures();
    for (const GateFinding &finding : Gate(slate.builder.library(), figures).check(slate.drama)) {
        if (finding.reason == GateReason::OverQuarterCap)
            over = finding.amount;
    }
    QCOMPARE(over, Money{60});
}

void TestOwnShare::aShelvedTitleKeepsItsShare()
{
    FundedSlate slate;
    slate.builder.fund(slate.drama, FundingSource::CoProducer, 400);
    slate.builder.stage(slate.drama, Stage::Shelved, Day(2023, 3, 1));
    QCOMPARE(sharesOf(slate.figures()), QStringLiteral("240+160"));
}

void TestOwnShare::aPreviewKnowsIt()
{
    FundedSlate slate;
    slate.builder.fund(slate.drama, FundingSource::TaxCredit, 400);
    const Figures figures = slate.figures();
    DemandPreview preview(slate.builder.library(), figures, std::array{slate.drama});
    const std::vector<QuarterMoney> quarters = preview.quartersIf({});
    QCOMPARE(quarters.size(), figures.money.quarters.size());
    for (size_t i = 0; i < quarters.size(); ++i)
        QCOMPARE(quarters[i].ownFirm(), figures.money.quarters[i].ownFirm());
}

// Whatever is planned, paid and funded: pieces, titles, formats and quarters say the same of what is ours.
void TestOwnShare::piecesAddUp()
{
    const bool holds = rc::check([] {
        LibraryBuilder builder;
        const AccountId accounts[] = {builder.account(), builder.account(), builder.account(true)};
        const auto amount = [] { return *rc::gen::inRange<qint64>(0, 90'000'000'001); };
        for (int i = 0; i < *rc::gen::inRange(1, 4); ++i) {
            const TitleId title = builder.title(*rc::gen::element(Format::Drama, Format::Film));
            builder.stage(title, *rc::gen::element(Stage::Development, Stage::Production, Stage::Shelved),
                          Day(2022, 1, 1));
            builder.phase(title, PhaseKind::Production, Day(2022, 2, 3),
                          Day(2022, 2, 3).plusDays(*rc::gen::inRange(0, 900)));
            for (AccountId account : accounts) {
                builder.line(title, account, PhaseKind::Production, amount(), Profile::SCurve);
                builder.pay(title, account, Day(2022, 5, 6), *rc::gen::inRange<qint64>(-1000, 90'000'000));
            }
            builder.fund(title, FundingSource::Fund, amount());
        }
        const Figures figures = figuresOf(builder.library(), builder.plan(), today);
        Money ofPieces;
        for (const DemandItem &item : figures.demand.items)
            ofPieces += item.byOthers;
        Money ofTitles;
        for (const TitleFigures &title : figures.titles) {
            ofTitles += title.money.byOthers;
            RC_ASSERT(title.money.byOthers >= Money{});
            RC_ASSERT(title.money.byOthers <= std::max(Money{}, title.money.efc()));
        }
        Money ofQuarters;
        for (const QuarterMoney &quarter : figures.money.quarters) {
            Money ofFormats;
            for (Money format : quarter.firmByOthersByFormat)
                ofFormats += format;
            RC_ASSERT(ofFormats == quarter.firmByOthers);
            ofQuarters += quarter.firmByOthers + quarter.hopedByOthers;
        }
        RC_ASSERT(ofPieces == ofTitles);
        RC_ASSERT(ofQuarters == ofTitles);
        RC_ASSERT(figures.money.byOthers == ofTitles);
    });
    QVERIFY(holds);
}

SLATEBOARD_TEST(TestOwnShare)
#include "tst_ownshare.moc"
