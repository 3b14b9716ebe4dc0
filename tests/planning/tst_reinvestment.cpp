// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/caprule.h"
#include "app/planning/reinvestment.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

// A film that cost 1,000 and is out, and a drama that will cost 600 in the second quarter and bring 2,000 in the
// fourth. Half of what comes in is spent again two quarters later.
struct LoopSlate {
    LibraryBuilder builder;
    AccountId cast = builder.account();
    TitleId film = builder.title(Format::Film, Day(2022, 11, 1));
    TitleId drama = builder.title(Format::Drama, Day(2023, 10, 1));

    LoopSlate()
    {
        builder.library().info.reinvested = Share{5000};
        builder.library().info.reinvestedAfter = 2;
        builder.stage(film, Stage::Released, Day(2022, 11, 1));
        builder.pay(film, cast, Day(2022, 10, 1), 1000);
        builder.receive(film, Day(2022, 12, 1), 300);
        builder.receive(film, Day(2023, 2, 1), 401);
        builder.receive(film, Day(2023, 5, 1), 10'000); // nobody knows of it yet
        builder.stage(drama, Stage::Production, Day(2023, 1, 1));
        builder.phase(drama, PhaseKind::Production, Day(2023, 4, 1), Day(2023, 6, 30));
        builder.line(drama, cast, PhaseKind::Production, 600);
        ReleaseWindow window;
        window.id = {9000};
        window.plan = builder.plan();
        window.title = drama;
        window.startsOn = Day(2023, 10, 1);
        window.expectedReceipts = Money{2000};
        builder.library().windows << window;
    }
    [[nodiscard]] Figures figures() const { return figuresOf(builder.library(), builder.plan(), today); }
    [[nodiscard]] Reinvestment loop() const { return reinvestmentOf(builder.library(), figures()); }
};

// "2022-Q4 1000>1000>300>0": spent, released, come in, to be spent again; what is still to come in brackets.
QString text(const Reinvestment &loop)
{
    QStringList lines;
    for (const LoopQuarter &quarter : loop.quarters) {
        lines << QStringLiteral("%1 %2>%3>%4(%5)>%6(%7)")
                     .arg(quarter.quarter.iso())
                     .arg(quarter.spent.minor)
                     .arg(quarter.released.minor)
                     .arg(quarter.received.minor)
                     .arg(quarter.toCome.minor)
                     .arg(quarter.available.minor)
                     .arg(quarter.availableToCome.minor);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestReinvestment : public QObject {
    Q_OBJECT

private slots:
    void theLoopIsDrawn();
    void theLoopReceivesWhatWeDid();
    void theProgrammesCapIsRaised();
    void quarterCapsRiseWhereSetSo();
    void nothingIsReinvestedUnlessSet();
    void theCapOverTime();
    void itPaysForItself();
    void sharesAddUp();
    void anEmptyLibraryHasNoLoop();
};

void TestReinvestment::theLoopIsDrawn()
{
    QCOMPARE(text(LoopSlate().loop()), QStringLiteral("2022-Q4 1000>1000>300(0)>0(0)\n"
                                                      "2023-Q1 0>0>401(0)>0(0)\n"
                                                      "2023-Q2 600>0>0(0)>150(0)\n"
                                                      "2023-Q3 0>0>0(0)>201(0)\n"
                                                      "2023-Q4 0>600>0(2000)>0(0)\n"
                                                      "2024-Q1 0>0>0(0)>0(0)\n"
                                                      "2024-Q2 0>0>0(0)>0(1000)"));
    QCOMPARE(LoopSlate().loop().soFar, (LoopSums{{1000}, 1, {1000}, {701}, {0}}));
    QCOMPARE(LoopSlate().loop().inAll, (LoopSums{{1600}, 2, {1600}, {2701}, {1351}}));
}

// What is still to come says nothing of what has come.
void TestReinvestment::theLoopReceivesWhatWeDid()
{
    LoopSlate slate;
    const PartyId platform{9001};
    Library &library = slate.builder.library();
    for (Receipt &receipt : library.receipts)
        receipt.platform = platform;
    library.waterfall << WaterfallTier{{9002}, slate.film, 1, TierKind::GuaranteeRecoupment, platform, {}, {}};
    ReleaseWindow &window = library.windows.last();
    window.title = slate.film;
    window.platform = platform;
    window.guarantee = Money{5000};
    window.expectedReceipts.reset();
    const Figures figures = slate.figures();
    std::vector<QuarterAmount> received;
    for (const LoopQuarter &quarter : slate.loop().quarters) {
        if (quarter.received != Money{})
            received.push_back({quarter.quarter, quarter.received});
    }
    QCOMPARE(received, (std::vector<QuarterAmount>{{Quarter::of(Day(2022, 12, 1)), {300}},
                                                   {Quarter::of(Day(2023, 2, 1)), {401}}}));
    QCOMPARE(received, ownReceived(library, slate.builder.plan(), figures.demand, figures.asOf));
}

void TestReinvestment::theProgrammesCapIsRaised()
{
    LoopSlate slate;
    slate.builder.cap(CapScope::Programme, 500, Day(2023, 1, 1), Day(2023, 6, 30));
    slate.builder.cap(CapScope::Programme, 500);
    const MoneyFigures money = slate.figures().money;
    QCOMPARE(money.reinvested,
             (Reinvested{{Quarter::of(Day(2023, 4, 1)), {150}}, {Quarter::of(Day(2023, 7, 1)), {201}}}));
    QCOMPARE(money.caps[0].limit, Money{650});
    QCOMPARE(money.caps[0].raisedBy, Money{150});
    QCOMPARE(money.caps[0].headroom(), Money{50});
    QCOMPARE(money.caps[1].limit, Money{851});
}

void TestReinvestment::quarterCapsRiseWhereSetSo()
{
    LoopSlate slate;
    slate.builder.cap(CapScope::Quarter, 500, Day(2023, 1, 1), Day(2023, 12, 31)).raised = true;
    const MoneyFigures raised = slate.figures().money;
    QCOMPARE(raised.caps.front().headroom(), Money{50});
    QCOMPARE(quarterCap(slate.builder.library(), raised.reinvested, Quarter::of(Day(2023, 7, 1))),
             std::optional(Money{701}));
    QCOMPARE(quarterCap(slate.builder.library(), raised.reinvested, Quarter::of(Day(2023, 10, 1))),
             std::optional(Money{500}));
    slate.builder.library().caps.front().raised = false;
    QCOMPARE(slate.figures().money.caps.front().headroom(), Money{-100});
}

void TestReinvestment::nothingIsReinvestedUnlessSet()
{
    LoopSlate slate;
    slate.builder.library().info.reinvested.reset();
    slate.builder.cap(CapScope::Programme, 500);
    QVERIFY(slate.figures().money.reinvested.empty());
    QCOMPARE(slate.figures().money.caps.front().limit, Money{500});
    QCOMPARE(slate.loop().inAll.available, Money{});
}

void TestReinvestment::theCapOverTime()
{
    LoopSlate slate;
    slate.builder.cap(CapScope::Programme, 500, Day(2023, 1, 1), Day(2024, 12, 31));
    const Reinvestment loop = slate.loop();
    QCOMPARE(loop.caps.size(), size_t{1});
    QStringList points;
    for (const CapPoint &point : loop.caps.front().points)
        points << QStringLiteral("%1/%2/%3/%4")
                      .arg(point.without.minor)
                      .arg(point.with.minor)
                      .arg(point.hoped.minor)
                      .arg(point.used.minor);
    QCOMPARE(points.join(QLatin1Char(' ')),
             QStringLiteral("500/500/500/0 500/650/650/600 500/851/851/600 500/851/851/600 500/851/851/600 "
                            "500/851/1851/600 500/851/1851/600 500/851/1851/600"));
}

void TestReinvestment::itPaysForItself()
{
    LoopSlate slate;
    // 1,000 and 600 are spent; 701 has come when 2,000 more are expected.
    QCOMPARE(slate.loop().paysForItself, std::optional(Quarter::of(Day(2023, 10, 1))));
    QVERIFY(!slate.loop().firstCovered);
    slate.builder.receive(slate.film, Day(2022, 12, 31), 700);
    QCOMPARE(slate.loop().firstCovered, std::optional(Quarter::of(Day(2022, 10, 1))));
    slate.builder.library().windows.clear();
    slate.builder.library().receipts.clear();
    QVERIFY(!slate.loop().paysForItself);
}

void TestReinvestment::sharesAddUp()
{
    const bool holds = rc::check([] {
        LibraryInfo info;
        info.reinvested = Share{*rc::gen::inRange(0, Share::whole + 1)};
        std::vector<QuarterAmount> received;
        Money sum;
        for (int i = 0; i < *rc::gen::inRange(0, 20); ++i) {
            received.push_back({Quarter{8000 + i}, {*rc::gen::inRange<qint64>(0, 1'000'000'007)}});
            sum += received.back().amount;
        }
        Money reinvested;
        for (const QuarterAmount &of : reinvestedOf(info, received))
            reinvested += of.amount;
        RC_ASSERT(reinvested == info.reinvested->of(sum));
    });
    QVERIFY(holds);
}

void TestReinvestment::anEmptyLibraryHasNoLoop()
{
    const LibraryBuilder builder;
    const Figures figures = figuresOf(builder.library(), builder.plan(), today);
    const Reinvestment loop = reinvestmentOf(builder.library(), figures);
    QVERIFY(loop.quarters.empty());
    QVERIFY(!loop.paysForItself);
}

SLATEBOARD_TEST(TestReinvestment)
#include "tst_reinvestment.moc"
