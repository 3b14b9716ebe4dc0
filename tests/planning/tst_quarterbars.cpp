// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/quarterbars.h"
#include "app/planning/topsheet.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>
#include <rapidcheck.h>

#include <map>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

constexpr BarGrouping everyGrouping[] = {BarGrouping::Format, BarGrouping::Phase, BarGrouping::Account,
                                         BarGrouping::Title};

// Titles with lines in some phases, with costs that stand on no line, and with others who fund a part.
struct BarSlate {
    LibraryBuilder builder;
    QList<AccountId> tops;
    QList<AccountId> leaves;

    explicit BarSlate(int accounts)
    {
        for (int i = 0; i < accounts; ++i) {
            tops << builder.account();
            leaves << builder.account(false, tops.last()) << builder.account(i % 3 == 2, tops.last());
        }
    }
    void addRandomTitle()
    {
        const auto number = [](int from, int to) { return *rc::gen::inRange(from, to); };
        const TitleId title = builder.title(static_cast<Format>(number(0, 5)));
        if (number(0, 2) == 0)
            builder.stage(title, Stage::Production, Day(2023, 1, 1));
        const auto phase = static_cast<PhaseKind>(number(0, 5));
        if (number(0, 4) > 0)
            builder.phase(title, phase, Day(2022 + number(0, 2), 1 + number(0, 12), 1), Day(2024, number(1, 13), 15));
        for (int i = number(0, 5); i > 0; --i)
            builder.line(title, leaves[number(0, static_cast<int>(leaves.size()))], phase, number(1, 1'000'000));
        for (int i = number(0, 3); i > 0; --i)
            builder.pay(title, leaves[number(0, static_cast<int>(leaves.size()))], Day(2023, number(1, 4), 3),
                        number(1, 100'000));
        if (number(0, 3) == 0)
            builder.fund(title, FundingSource::CoProducer, number(1, 1'000'000));
    }
    [[nodiscard]] Figures figures() const { return figuresOf(builder.library(), builder.plan(), today); }
};

// The top sheet from the lines and the items; all accounts of a slate stand below those without a parent.
std::vector<TopSheetRow> sheetFromRows(const Library &library, const Figures &figures, TitleId title)
{
    std::map<AccountId, TopSheetRow> rows; // codes are empty
    const auto rowOf = [&](AccountId leaf) -> TopSheetRow & {
        const AccountId top = findRow(library.accounts, leaf)->parent;
        rows[top].account = top;
        return rows[top];
    };
    for (const BudgetLine &line : library.budgetLines) {
        if (line.title == title)
            rowOf(line.account).budget += line.amount;
    }
    for (const DemandItem &item : figures.demand.items) {
        if (item.title != title)
            continue;
        TopSheetRow &row = rowOf(item.account);
        switch (item.kind) {
        case DemandKind::Actual: row.actual += item.amount; break;
        case DemandKind::OpenCommitment: row.committed += item.amount; break;
        case DemandKind::ToComplete: row.toComplete += item.amount; break;
        }
    }
    std::vector<TopSheetRow> sheet;
    for (const auto &[account, row] : rows)
        sheet.push_back(row);
    return sheet;
}

BarAmounts sumOf(const std::vector<DemandItem> &items)
{
    BarAmounts sum;
    for (const DemandItem &item : items) {
        (item.firm ? sum.firm : sum.hoped) += item.amount;
        if (item.firm)
            sum.firmByOthers += item.byOthers;
    }
    return sum;
}

bool same(const BarAmounts &a, const BarAmounts &b)
{
    return a.firm == b.firm && a.hoped == b.hoped && a.firmByOthers == b.firmByOthers;
}

} // namespace

class TestQuarterBars : public QObject {
    Q_OBJECT
private slots:
    void everyStackingIsTheDemand();
    void theRowsBehindASegmentAddUpToIt();
    void theSmallestTitlesShareASeries();
    void accountsStandByTheirCodes();
    void costsWithoutALineHaveNoPhase();
    void theTopSheetOfAllIsThoseOfEachTogether();
    void aTitleOutOfThePlanKeepsItsBudget();
    void aRowOfTheTopSheetIsWhatStandsBelowIt();
};

void TestQuarterBars::everyStackingIsTheDemand()
{
    QVERIFY(rc::check("all series of a quarter add up to its demand", [] {
        BarSlate slate(*rc::gen::inRange(1, 14));
        for (int i = *rc::gen::inRange(0, 14); i > 0; --i)
            slate.addRandomTitle();
        const Figures figures = slate.figures();
        for (const BarGrouping grouping : everyGrouping) {
            const QuarterBars bars = quarterBars(slate.builder.library(), figures, grouping);
            RC_ASSERT(bars.series.size() <= mostBarSeries);
            for (size_t quarter = 0; quarter < figures.money.quarters.size(); ++quarter) {
                const QuarterMoney &money = figures.money.quarters[quarter];
                BarAmounts sum;
                for (const BarSeries &series : bars.series)
                    sum += series.quarters.at(quarter);
                RC_ASSERT(same(sum, {money.firm, money.firmByOthers, money.hoped}));
            }
        }
    }));
}

void TestQuarterBars::theRowsBehindASegmentAddUpToIt()
{
    QVERIFY(rc::check("what a click opens is what was clicked", [] {
        BarSlate slate(*rc::gen::inRange(1, 14));
        for (int i = *rc::gen::inRange(1, 14); i > 0; --i)
            slate.addRandomTitle();
        const Figures figures = slate.figures();
        const Library &library = slate.builder.library();
        const QuarterBars bars =
            quarterBars(library, figures, everyGrouping[*rc::gen::inRange<size_t>(0, std::size(everyGrouping))]);
        for (size_t place = 0; place < figures.money.quarters.size(); ++place) {
            const Quarter quarter = figures.money.quarters[place].quarter;
            const auto sum = [&](const std::optional<BarKey> &key) {
                return sumOf(itemsBehind(library, figures.demand, bars, quarter, key));
            };
            RC_ASSERT(sum({}).demand() == figures.money.quarters[place].demand());
            for (const BarSeries &series : bars.series)
                RC_ASSERT(same(sum(series.key), series.quarters[place]));
        }
    }));
}

void TestQuarterBars::theSmallestTitlesShareASeries()
{
    BarSlate slate(1);
    QList<TitleId> titles;
    for (int i = 1; i <= 12; ++i) {
        titles.prepend(slate.builder.title());
        slate.builder.pay(titles.first(), slate.leaves.first(), Day(2023, 2, 1), i * 100);
    }
    const Figures figures = slate.figures();
    const QuarterBars bars = quarterBars(slate.builder.library(), figures, BarGrouping::Title);
    QCOMPARE(bars.series.size(), mostBarSeries);
    for (size_t i = 0; i + 1 < mostBarSeries; ++i)
        QCOMPARE(std::get<TitleId>(bars.series[i].key), titles[static_cast<qsizetype>(i)]);
    QVERIFY(std::holds_alternative<OtherBars>(bars.series.back().key));
    QCOMPARE(bars.series.back().quarters.front().demand().minor, qint64{100 + 200 + 300 + 400});
    const auto behind = itemsBehind(slate.builder.library(), figures.demand, bars, Quarter::of(Day(2023, 2, 1)),
                                    bars.series.back().key);
    QCOMPARE(behind.size(), size_t{4});
    QCOMPARE(sumOf(behind).demand().minor, qint64{100 + 200 + 300 + 400});
    QCOMPARE(barName(slate.builder.library(), bars.series.back().key, BarGrouping::Title, Language::English),
             QStringLiteral("other titles"));
}

void TestQuarterBars::accountsStandByTheirCodes()
{
    BarSlate slate(3);
    QList<Account> &accounts = slate.builder.library().accounts;
    for (int i = 0; i < 3; ++i)
        accounts[i * 3].code = QString::number(900 - i * 100);
    const TitleId title = slate.builder.title();
    for (int i = 0; i < 3; ++i)
        slate.builder.pay(title, slate.leaves[i * 2], Day(2023, 2, 1), 100 * (i + 1));
    slate.builder.pay(title, {}, Day(2023, 2, 2), 5000);
    const QuarterBars bars = quarterBars(slate.builder.library(), slate.figures(), BarGrouping::Account);
    QList<AccountId> shown;
    for (const BarSeries &series : bars.series)
        shown << std::get<AccountId>(series.key);
    const QList<AccountId> wanted{slate.tops[2], slate.tops[1], slate.tops[0], AccountId{}};
    QCOMPARE(shown, wanted); // what is not assigned last
}

void TestQuarterBars::costsWithoutALineHaveNoPhase()
{
    BarSlate slate(1);
    const TitleId title = slate.builder.title();
    slate.builder.phase(title, PhaseKind::Production, Day(2023, 1, 1), Day(2023, 12, 31));
    slate.builder.line(title, slate.leaves[0], PhaseKind::Production, 1000);
    slate.builder.pay(title, slate.leaves[1], Day(2023, 2, 1), 70);
    const QuarterBars bars = quarterBars(slate.builder.library(), slate.figures(), BarGrouping::Phase);
    QCOMPARE(bars.series.size(), size_t{2});
    QCOMPARE(std::get<PhaseKind>(bars.series[0].key), PhaseKind::Production);
    QVERIFY(std::holds_alternative<NoPhase>(bars.series[1].key));
    QCOMPARE(bars.series[1].quarters.front().demand().minor, qint64{70});
}

void TestQuarterBars::theTopSheetOfAllIsThoseOfEachTogether()
{
    QVERIFY(rc::check("top sheets add up", [] {
        BarSlate slate(*rc::gen::inRange(1, 5));
        for (int i = *rc::gen::inRange(1, 8); i > 0; --i)
            slate.addRandomTitle();
        const Figures figures = slate.figures();
        const Library &library = slate.builder.library();
        QHash<AccountId, Money> efc;
        for (const TitleFigures &title : figures.titles) {
            const auto sheet = topSheetOf(library, figures.demand, title.title);
            RC_ASSERT(sheet == sheetFromRows(library, figures, title.title));
            RC_ASSERT(sheet == topSheetOf(library, figures, title.title));
            for (const TopSheetRow &row : sheet)
                efc[row.account] += row.efc();
        }
        Money all;
        for (const TopSheetRow &row : topSheetOf(library, figures.demand, {})) {
            RC_ASSERT(row.efc() == efc.value(row.account));
            all += row.efc();
        }
        RC_ASSERT(all == figures.money.efc());
    }));
}

void TestQuarterBars::aTitleOutOfThePlanKeepsItsBudget()
{
    BarSlate slate(1);
    const TitleId title = slate.builder.title(Format::Film);
    slate.builder.line(title, slate.leaves[0], PhaseKind::Production, 1000);
    slate.builder.library().planTitles.last().included = false;
    QCOMPARE(topSheetOf(slate.builder.library(), slate.figures(), title),
             (std::vector<TopSheetRow>{{slate.tops[0], Money{1000}, {}, {}, {}}}));
}

void TestQuarterBars::aRowOfTheTopSheetIsWhatStandsBelowIt()
{
    QVERIFY(rc::check("what stands below adds up", [] {
        BarSlate slate(*rc::gen::inRange(1, 5));
        for (int i = *rc::gen::inRange(1, 8); i > 0; --i)
            slate.addRandomTitle();
        const Figures figures = slate.figures();
        const Library &library = slate.builder.library();
        const TitleId one = figures.titles.front().title;
        for (const TitleId title : {TitleId{}, one}) {
            for (const TopSheetRow &row : topSheetOf(library, figures.demand, title)) {
                TopSheetRow sum{row.account, {}, {}, {}, {}};
                for (const TopSheetPart &part : topSheetParts(library, figures.demand, row.account, title)) {
                    sum.budget += part.sums.budget;
                    sum.actual += part.sums.actual;
                    sum.committed += part.sums.committed;
                    sum.toComplete += part.sums.toComplete;
                }
                RC_ASSERT(sum == row);
            }
        }
    }));
}

SLATEBOARD_TEST(TestQuarterBars)
#include "tst_quarterbars.moc"
