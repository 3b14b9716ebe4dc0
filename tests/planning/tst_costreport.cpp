// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/costreport.h"
#include "app/planning/duecommitments.h"
#include "app/planning/overruns.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

#include <functional>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

const Day reportDay(2023, 3, 31);

// "Production 900/100/200/600" and what is below it, indented.
QString reportText(const CostReport &report)
{
    QString text;
    const std::function<void(const CostNode &, int)> say = [&](const CostNode &node, int depth) {
        text += QString(depth, u' ') + node.name +
                QStringLiteral(" %1/%2/%3/%4")
                    .arg(node.sums.budget.minor)
                    .arg(node.sums.actual.minor)
                    .arg(node.sums.committed.minor)
                    .arg(node.sums.toComplete.minor) +
                (node.documentCount > 0 ? QStringLiteral(" (%1)").arg(node.documentCount) : QString()) +
                (node.isLeaf ? QStringLiteral(" leaf") : QString()) + u'\n';
        for (const CostNode &below : node.below)
            say(below, depth + 1);
    };
    say(report.programme, 0);
    return text.trimmed();
}

// Everything below a line, with what it has of its own, adds up to it.
void requireSums(const CostNode &node, Money &leaves)
{
    CostSums below;
    for (const CostNode &each : node.below) {
        below.budget += each.sums.budget;
        below.actual += each.sums.actual;
        below.committed += each.sums.committed;
        below.toComplete += each.sums.toComplete;
        requireSums(each, leaves);
    }
    if (node.isLeaf)
        leaves += node.sums.efc();
    else if (!node.isAccount) // which may have money of its own
        RC_ASSERT(below == node.sums);
}

/// Two titles, one of them a film, with a small tree of accounts.
struct Programme {
    LibraryBuilder builder;
    AccountId top = builder.account();
    AccountId cast = builder.account(false, top);
    AccountId post = builder.account();
    TitleId drama = builder.title();
    TitleId film = builder.title(Format::Film);

    Programme()
    {
        auto &accounts = builder.library().accounts;
        accounts[0].code = QStringLiteral("2000");
        accounts[0].englishName = QStringLiteral("People");
        accounts[1].code = QStringLiteral("2100");
        accounts[1].englishName = QStringLiteral("Cast");
        accounts[2].code = QStringLiteral("1000");
        accounts[2].englishName = QStringLiteral("Post");
        builder.library().titles[0].englishName = QStringLiteral("Moonlit Court");
        builder.library().titles[1].englishName = QStringLiteral("Harbour");
        builder.stage(drama, Stage::Production, Day(2023, 1, 1));
        builder.phase(drama, PhaseKind::Production, Day(2023, 1, 1), Day(2023, 12, 31));
        builder.line(drama, cast, PhaseKind::Production, 1000);
        builder.line(film, post, PhaseKind::Production, 300);
        const CostId contract = builder.commit(drama, cast, Day(2023, 2, 1), Day(2023, 3, 1), 400);
        builder.pay(drama, cast, Day(2023, 2, 10), 150, contract);
        builder.pay(drama, {}, Day(2023, 2, 11), 7);
    }
    [[nodiscard]] Library &library() { return builder.library(); }
    [[nodiscard]] Figures figures() { return figuresOf(library(), builder.plan(), reportDay); }
    [[nodiscard]] QString report(CostGrouping grouping)
    {
        return reportText(costReport(library(), figures(), grouping, Language::English));
    }
    void estimate(Day day, qint64 amount)
    {
        library().estimates << Estimate{
            {1000 + library().estimates.size()}, drama, cast, day, {amount}, QStringLiteral("한"), {}};
    }
};

} // namespace

/// Where money stands by title, account, format and company, what is due, and what goes over.
class TestCostReport : public QObject {
    Q_OBJECT
private slots:
    void theReportDrillsDownToDocuments_data();
    void theReportDrillsDownToDocuments();
    void aLineLeadsToItsDocuments();
    void theEnteredEstimateCounts();
    void anEstimateNeedsNoLine();
    void shelvedTitlesIgnoreEstimates();
    void anEstimateSaysWhatItDoesNotKnow();
    void accountsAddUpToTitles();
    void openCommitmentsComeByDueDay();
    void overrunsAreNamedWithTheirCause();
    void aPhaseThatSpendsTooFastIsNamedEarly_data();
    void aPhaseThatSpendsTooFastIsNamedEarly();
};

void TestCostReport::theReportDrillsDownToDocuments_data()
{
    QTest::addColumn<CostGrouping>("grouping");
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << CostGrouping::Title
                           << " 1300/157/250/900\n"
                              " Harbour 300/0/0/300\n"
                              "  1000 Post 300/0/0/300 leaf\n"
                              " Moonlit Court 1000/157/250/600\n"
                              "  2000 People 1000/150/250/600\n"
                              "   2100 Cast 1000/150/250/600 (2) leaf\n"
                              "  not assigned 0/7/0/0 (1) leaf";
    QTest::newRow("account") << CostGrouping::Account
                             << " 1300/157/250/900\n"
                                " 1000 Post 300/0/0/300\n"
                                "  Harbour 300/0/0/300 leaf\n"
                                " 2000 People 1000/150/250/600\n"
                                "  2100 Cast 1000/150/250/600\n"
                                "   Moonlit Court 1000/150/250/600 (2) leaf\n"
                                " not assigned 0/7/0/0\n"
                                "  Moonlit Court 0/7/0/0 (1) leaf";
    QTest::newRow("format") << CostGrouping::Format
                            << " 1300/157/250/900\n"
                               " Drama 1000/157/250/600\n"
                               "  Moonlit Court 1000/157/250/600\n"
                               "   2000 People 1000/150/250/600\n"
                               "    2100 Cast 1000/150/250/600 (2) leaf\n"
                               "   not assigned 0/7/0/0 (1) leaf\n"
                               " Film 300/0/0/300\n"
                               "  Harbour 300/0/0/300\n"
                               "   1000 Post 300/0/0/300 leaf";
    QTest::newRow("company") << CostGrouping::Company
                             << " 1300/157/250/900\n"
                                " Aster · Birch 1000/157/250/600\n"
                                "  Moonlit Court 1000/157/250/600\n"
                                "   2000 People 1000/150/250/600\n"
                                "    2100 Cast 1000/150/250/600 (2) leaf\n"
                                "   not assigned 0/7/0/0 (1) leaf\n"
                                " no company named 300/0/0/300\n"
                                "  Harbour 300/0/0/300\n"
                                "   1000 Post 300/0/0/300 leaf";
}

void TestCostReport::theReportDrillsDownToDocuments()
{
    QFETCH(CostGrouping, grouping);
    QFETCH(QString, text);
    Programme programme;
    programme.library().parties << Party{{501}, QStringLiteral("Birch"), {}}
                                << Party{{502}, QStringLiteral("Aster"), {}};
    programme.library().titleParties << TitleParty{{601}, programme.drama, {501}, PartyRole::ProductionCompany}
                                     << TitleParty{{602}, programme.drama, {502}, PartyRole::ProductionCompany};
    QCOMPARE(programme.report(grouping), text.trimmed());
}

void TestCostReport::aLineLeadsToItsDocuments()
{
    Programme programme;
    programme.builder.pay(programme.drama, programme.cast, reportDay.plusDays(1), 5); // not known yet
    const CostReport report =
        costReport(programme.library(), programme.figures(), CostGrouping::Title, Language::English);
    const CostNode &people = report.programme.below[1].below[0].below[0];
    QStringList days;
    for (CostId id : report.documentsOf(people))
        days << findRow(programme.library().costs, id)->day.iso();
    QCOMPARE(days, QStringList({QStringLiteral("2023-02-01"), QStringLiteral("2023-02-10")}));
}

void TestCostReport::theEnteredEstimateCounts()
{
    Programme programme;
    programme.estimate(Day(2023, 3, 1), 800);
    programme.estimate(Day(2023, 3, 20), 750); // the later one
    programme.estimate(Day(2023, 3, 10), 999);
    programme.estimate(reportDay.plusDays(1), 1); // not known yet
    const Figures figures = programme.figures();
    const TitleMoney money = findTitle(figures, programme.drama)->money;
    QCOMPARE(money.toComplete.minor, 750);
    QCOMPARE(money.efc().minor, 157 + 250 + 750);
    QCOMPARE(money.variance().minor, 1000 - 1157);
    Money spread; // over what remains of the phase, as the budget was
    for (const DemandItem &item : figures.demand.items) {
        if (item.kind != DemandKind::ToComplete || item.title != programme.drama)
            continue;
        QVERIFY(item.month && *item.month > Month::of(reportDay));
        spread += item.amount;
    }
    QCOMPARE(spread.minor, 750);
}

void TestCostReport::anEstimateNeedsNoLine()
{
    Programme programme;
    programme.library().budgetLines.clear();
    programme.estimate(reportDay, 60);
    const Figures figures = programme.figures();
    QCOMPARE(findTitle(figures, programme.drama)->money.toComplete.minor, 60);
    QCOMPARE(figures.money.unscheduled.minor, 60);
}

void TestCostReport::shelvedTitlesIgnoreEstimates()
{
    Programme programme;
    programme.estimate(reportDay, 60);
    programme.builder.stage(programme.drama, Stage::Shelved, reportDay);
    QCOMPARE(findTitle(programme.figures(), programme.drama)->money.toComplete.minor, 0);
}

void TestCostReport::anEstimateSaysWhatItDoesNotKnow()
{
    Programme programme;
    programme.estimate(Day(2023, 2, 5), 800);
    const CostReport report =
        costReport(programme.library(), programme.figures(), CostGrouping::Title, Language::English);
    const CostNode &cast = report.programme.below[1].below[0].below[0];
    QVERIFY(!cast.estimate.isNull());
    QCOMPARE(cast.paidSince, 1);
}

void TestCostReport::accountsAddUpToTitles()
{
    const bool holds = rc::check([] {
        LibraryBuilder builder;
        const int titles = *rc::gen::inRange(1, 5);
        std::vector<AccountId> accounts{{}, builder.account(), builder.account(true)};
        accounts.push_back(builder.account(false, accounts[1]));
        accounts.push_back(builder.account(false, accounts[3]));
        for (int t = 0; t < titles; ++t) {
            const TitleId title = builder.title(static_cast<Format>(*rc::gen::inRange(0, 5)));
            builder.phase(title, PhaseKind::Production, Day(2023, 1, 1), Day(2023, 9, 30));
            const int rows = *rc::gen::inRange(0, 12);
            for (int row = 0; row < rows; ++row) {
                const AccountId account = accounts[*rc::gen::inRange<size_t>(0, accounts.size())];
                const Day day(2023, *rc::gen::inRange(1, 7), 1);
                const qint64 amount = *rc::gen::inRange(1, 100000);
                switch (*rc::gen::inRange(0, 4)) {
                case 0: builder.commit(title, account, day, day.plusDays(30), amount); break;
                case 1: builder.pay(title, account, day, amount); break;
                case 2:
                    if (!account.isNull())
                        builder.line(title, account, PhaseKind::Production, amount);
                    break;
                default:
                    if (!account.isNull())
                        builder.library().estimates << Estimate{
                            {9000 + builder.library().estimates.size()}, title, account, day, {amount}, {}, {}};
                }
            }
        }
        const Figures figures = figuresOf(builder.library(), builder.plan(), reportDay);
        for (const TitleFigures &title : figures.titles) {
            CostSums sums;
            for (const AccountMoney &money : figures.demand.accounts) {
                if (money.title == title.title)
                    sums.add(money);
            }
            RC_ASSERT(sums.efc() == title.money.efc());
            RC_ASSERT(sums.budget == title.money.budget);
        }
        Money scheduled = figures.money.unscheduled;
        for (const QuarterMoney &quarter : figures.money.quarters)
            scheduled += quarter.demand();
        RC_ASSERT(scheduled == figures.money.efc());
        for (CostGrouping grouping :
             {CostGrouping::Title, CostGrouping::Account, CostGrouping::Format, CostGrouping::Company}) {
            const CostReport report = costReport(builder.library(), figures, grouping, Language::Korean);
            RC_ASSERT(report.programme.sums.efc() == figures.money.efc());
            RC_ASSERT(report.programme.sums.budget == figures.money.totalBudget);
            Money leaves;
            requireSums(report.programme, leaves);
            RC_ASSERT(leaves <= figures.money.efc()); // an account with others below it has costs of its own
        }
        Money due;
        for (const DueCommitment &each : dueCommitments(builder.library(), figures))
            due += each.open;
        RC_ASSERT(due == figures.money.committed);
    });
    QVERIFY(holds);
}

void TestCostReport::openCommitmentsComeByDueDay()
{
    Programme programme; // 250 open since 1 March
    programme.builder.commit(programme.film, programme.post, reportDay, std::nullopt, 11);
    programme.builder.commit(programme.film, programme.post, reportDay, Day(2023, 12, 1), 22);
    programme.builder.commit(programme.film, programme.post, reportDay, reportDay, 33);
    const auto due = dueCommitments(programme.library(), programme.figures());
    QStringList text;
    for (const DueCommitment &each : due) {
        text << QStringLiteral("%1 %2%3")
                    .arg(each.due ? each.due->iso() : QStringLiteral("-"))
                    .arg(each.open.minor)
                    .arg(each.isOverdue ? QStringLiteral(" overdue") : QString());
    }
    QCOMPARE(text.join(u'\n'), QStringLiteral("2023-03-01 250 overdue\n2023-03-31 33\n2023-12-01 22\n- 11"));
    const DueSums sums = sumsOf(due, reportDay);
    QCOMPARE(sums.overdue.minor, 250);
    QCOMPARE(sums.soon.minor, 33);
    QCOMPARE(sums.later.minor, 22);
    QCOMPARE(sums.undated.minor, 11);
    QCOMPARE(sums.all().minor, 316);
}

void TestCostReport::overrunsAreNamedWithTheirCause()
{
    Programme programme;
    programme.builder.pay(programme.drama, programme.post, reportDay, 90); // never planned
    const auto overruns = overrunsOf(programme.library(), programme.figures());
    QCOMPARE(overruns.size(), size_t{1});
    QVERIFY(overruns[0].kind == OverrunKind::Expected);
    QCOMPARE(overruns[0].over.minor, 97); // with the 7 that are not assigned
    QCOMPARE(overruns[0].byAccount.minor, 90);
    const QString sentence =
        overrunSentence(programme.library(), overruns[0], Formatter(Language::English, Currency()));
    for (const char *part : {"Moonlit Court", "97", "1000 Post", "90"})
        QVERIFY2(sentence.contains(QLatin1String(part)), qPrintable(sentence));
}

void TestCostReport::aPhaseThatSpendsTooFastIsNamedEarly_data()
{
    QTest::addColumn<int>("paid"); // of 1,000 in a phase of a year, of which a quarter is over
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("as planned") << 247 << false;
    QTest::newRow("a little ahead") << 255 << false;
    QTest::newRow("far ahead") << 400 << true;
    QTest::newRow("behind") << 100 << false;
}

void TestCostReport::aPhaseThatSpendsTooFastIsNamedEarly()
{
    QFETCH(int, paid);
    QFETCH(bool, isNamed);
    LibraryBuilder builder;
    const TitleId title = builder.title();
    const AccountId sets = builder.account();
    const AccountId cast = builder.account();
    builder.stage(title, Stage::Production, Day(2023, 1, 1));
    builder.phase(title, PhaseKind::Production, Day(2023, 1, 1), Day(2023, 12, 31));
    builder.line(title, sets, PhaseKind::Production, 500);
    builder.line(title, cast, PhaseKind::Production, 500);
    builder.pay(title, sets, Day(2023, 2, 1), 50);
    builder.pay(title, cast, Day(2023, 2, 1), paid - 50);
    const auto overruns = overrunsOf(builder.library(), figuresOf(builder.library(), builder.plan(), reportDay));
    QCOMPARE(overruns.size(), size_t(isNamed ? 1 : 0));
    if (!isNamed)
        return;
    QVERIFY(overruns[0].kind == OverrunKind::Pace);
    QVERIFY(overruns[0].phase == PhaseKind::Production);
    QVERIFY(overruns[0].account == cast);
    QCOMPARE(overruns[0].planned.minor, 246); // 90 of 365 days, a line each
    QCOMPARE(overruns[0].over.minor, 626);    // 400 / 246 of 1,000
}

SLATEBOARD_TEST(TestCostReport)
#include "tst_costreport.moc"
