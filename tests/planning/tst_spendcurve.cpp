// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/spendcurve.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>
#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

// A drama in production that was to cost 50 a month from January to June, and of which 90 were paid in February and 60
// are due in May.
struct CurveSlate {
    LibraryBuilder builder;
    AccountId cast = builder.account();
    AccountId set = builder.account();
    TitleId drama = builder.title();

    CurveSlate()
    {
        builder.stage(drama, Stage::Production, Day(2023, 1, 1));
        builder.phase(drama, PhaseKind::Production, Day(2023, 1, 1), Day(2023, 6, 30));
        builder.line(drama, cast, PhaseKind::Production, 181); // a won a day
        builder.pay(drama, cast, Day(2023, 2, 10), 90);
        builder.commit(drama, cast, Day(2023, 3, 1), Day(2023, 5, 15), 60);
    }
    [[nodiscard]] Figures figures() const { return figuresOf(builder.library(), builder.plan(), today); }
    [[nodiscard]] SpendCurve curve(TitleId title = {}) const { return spendCurve(builder.library(), figures(), title); }
    [[nodiscard]] std::vector<SpendRow> rows(std::optional<Month> month, TitleId title = {}) const
    {
        return spendRows(builder.library(), figures(), month, title);
    }
};

QString textOf(const SpendSums &sums)
{
    return QStringLiteral("%1:%2+%3+%4")
        .arg(sums.planned.minor)
        .arg(sums.actual.minor)
        .arg(sums.committed.minor)
        .arg(sums.toComplete.minor);
}

// "2023-01 31:0+0+0, ..." planned, paid, committed, to complete, each up to the end of the month
QString textOf(const SpendCurve &curve)
{
    QStringList months;
    for (const SpendMonth &month : curve.months)
        months << month.month.iso() + u' ' + textOf(month.upTo);
    return months.join(QStringLiteral(", "));
}

SpendSums sumOf(const std::vector<SpendRow> &rows)
{
    SpendSums sums;
    for (const SpendRow &row : rows)
        sums += row.sums;
    return sums;
}

// Some titles with phases or without, lines of all profiles, and costs on any day.
void addRandomSpending(LibraryBuilder &builder, const std::vector<AccountId> &accounts)
{
    for (int titles = *rc::gen::inRange(1, 5); titles > 0; --titles) {
        const TitleId title = builder.title();
        builder.stage(title, static_cast<Stage>(*rc::gen::inRange(0, 8)), Day(2022, 1, 1));
        for (int phase = 0; phase < 5; ++phase) {
            const Day start = Day(2022, 1, 1).plusDays(*rc::gen::inRange(0, 900));
            if (*rc::gen::inRange(0, 4) > 0)
                builder.phase(title, static_cast<PhaseKind>(phase), start, start.plusDays(*rc::gen::inRange(0, 400)));
        }
        for (int lines = *rc::gen::inRange(0, 6); lines > 0; --lines)
            builder.line(title, *rc::gen::elementOf(accounts), static_cast<PhaseKind>(*rc::gen::inRange(0, 5)),
                         *rc::gen::inRange<qint64>(-1'000, 9'000'000'000),
                         static_cast<Profile>(*rc::gen::inRange(0, 4)));
        for (int costs = *rc::gen::inRange(0, 5); costs > 0; --costs) {
            const Day day = Day(2022, 1, 1).plusDays(*rc::gen::inRange(0, 700));
            const auto amount = *rc::gen::inRange<qint64>(-1'000, 4'000'000'000);
            const auto due = *rc::gen::arbitrary<bool>() ? std::optional(day.plusDays(200)) : std::nullopt;
            const AccountId account = *rc::gen::elementOf(accounts);
            const CostId bound = builder.commit(title, account, day, due, amount);
            if (*rc::gen::arbitrary<bool>())
                builder.pay(title, account, day.plusDays(30), amount / 3, bound);
        }
    }
}

} // namespace

class TestSpendCurve : public QObject {
    Q_OBJECT
private slots:
    void theCurveRisesToItsTotals();
    void whatHasNoDatesStandsApart();
    void oneTitleAlone();
    void rowsOfAMonth();
    void aMonthsRowsOfOneTitleAreItsAccounts();
    void nothingHasNoCurve();
    void everythingAddsUp();
};

void TestSpendCurve::theCurveRisesToItsTotals()
{
    const SpendCurve curve = CurveSlate().curve();
    // 31 are left of 181 once 90 are paid and 60 contracted, spread over April to June.
    QCOMPARE(textOf(curve), QStringLiteral("2023-01 31:0+0+0, 2023-02 59:90+0+0, 2023-03 90:90+0+0, "
                                           "2023-04 120:90+0+10, 2023-05 151:90+60+21, 2023-06 181:90+60+31"));
    QCOMPARE(curve.total, curve.months.back().upTo);
    QCOMPARE(curve.total.efc(), Money{181});
    QCOMPARE(curve.total.bound(), Money{150});
    QCOMPARE(curve.unscheduled, SpendSums());
}

void TestSpendCurve::whatHasNoDatesStandsApart()
{
    CurveSlate slate;
    slate.builder.line(slate.drama, slate.set, PhaseKind::PostProduction, 40);
    slate.builder.commit(slate.drama, slate.set, Day(2023, 3, 1), std::nullopt, 15);
    const SpendCurve curve = slate.curve();
    QCOMPARE(curve.unscheduled, (SpendSums{{40}, {}, {15}, {25}}));
    QCOMPARE(curve.total, (SpendSums{{221}, {90}, {75}, {56}}));
    QCOMPARE(curve.months.back().upTo, (SpendSums{{181}, {90}, {60}, {31}}));
    QCOMPARE(slate.rows(std::nullopt), (std::vector<SpendRow>{{slate.drama, {}, curve.unscheduled}}));
}

void TestSpendCurve::oneTitleAlone()
{
    CurveSlate slate;
    const TitleId film = slate.builder.title(Format::Film);
    slate.builder.pay(film, slate.set, Day(2022, 11, 5), 7);
    QCOMPARE(slate.curve().months.front().month, (Month{2022 * 12 + 10}));
    QCOMPARE(slate.curve().total.actual, Money{97});
    QCOMPARE(textOf(slate.curve(slate.drama)), textOf(CurveSlate().curve()));
    QCOMPARE(textOf(slate.curve(film)), QStringLiteral("2022-11 0:7+0+0"));
}

void TestSpendCurve::rowsOfAMonth()
{
    CurveSlate slate;
    const TitleId film = slate.builder.title(Format::Film);
    slate.builder.pay(film, slate.set, Day(2023, 2, 5), 7);
    QCOMPARE(slate.rows(Month{2023 * 12 + 1}),
             (std::vector<SpendRow>{{slate.drama, {}, {{28}, {90}, {}, {}}}, {film, {}, {{}, {7}, {}, {}}}}));
    QVERIFY(slate.rows(Month{2030 * 12}).empty());
}

void TestSpendCurve::aMonthsRowsOfOneTitleAreItsAccounts()
{
    CurveSlate slate;
    slate.builder.commit(slate.drama, slate.set, Day(2023, 3, 1), Day(2023, 5, 1), 5);
    QCOMPARE(slate.rows(Month{2023 * 12 + 4}, slate.drama),
             (std::vector<SpendRow>{{slate.drama, slate.cast, {{31}, {}, {60}, {11}}},
                                    {slate.drama, slate.set, {{}, {}, {5}, {}}}}));
}

void TestSpendCurve::nothingHasNoCurve()
{
    const LibraryBuilder empty;
    const SpendCurve curve = spendCurve(empty.library(), figuresOf(empty.library(), empty.plan(), today));
    QVERIFY(curve.months.empty());
    QCOMPARE(curve.total, SpendSums());
}

void TestSpendCurve::everythingAddsUp()
{
    const bool holds = rc::check("months and what is unscheduled add up to the money of the titles", [] {
        LibraryBuilder builder;
        const std::vector<AccountId> accounts{builder.account(), builder.account(true), builder.account(), {}};
        addRandomSpending(builder, accounts);
        const Figures figures = figuresOf(builder.library(), builder.plan(), today);
        const SpendCurve curve = spendCurve(builder.library(), figures);
        const MoneyFigures &money = figures.money;
        RC_ASSERT((curve.total == SpendSums{money.totalBudget, money.actual, money.committed, money.toComplete}));
        SpendSums inTitles;
        for (const TitleMoney &title : figures.demand.titles) {
            const SpendSums own = spendCurve(builder.library(), figures, title.title).total;
            RC_ASSERT((own == SpendSums{title.budget, title.actual, title.committed, title.toComplete}));
            inTitles += own;
        }
        RC_ASSERT(inTitles == curve.total);
        SpendSums upTo;
        for (const SpendMonth &month : curve.months) {
            upTo += month.sums;
            RC_ASSERT(month.upTo == upTo);
            RC_ASSERT(sumOf(spendRows(builder.library(), figures, month.month)) == month.sums);
        }
        upTo += curve.unscheduled;
        RC_ASSERT(upTo == curve.total);
        RC_ASSERT(sumOf(spendRows(builder.library(), figures, std::nullopt)) == curve.unscheduled);
    });
    QVERIFY(holds);
}

SLATEBOARD_TEST(TestSpendCurve)
#include "tst_spendcurve.moc"
