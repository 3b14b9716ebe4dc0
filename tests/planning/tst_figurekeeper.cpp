// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/figurekeeper.h"
#include "tests/planning/moneydraw.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

QString itemText(const DemandItem &item)
{
    return QStringLiteral("%1/%2 %3 %4 %5 %6 %7 %8%9")
        .arg(item.title.value)
        .arg(item.account.value)
        .arg(item.phase ? int(*item.phase) : -1)
        .arg(int(item.kind))
        .arg(item.month ? item.month->index : -1)
        .arg(item.amount.minor)
        .arg(item.byOthers.minor)
        .arg(item.cost.value)
        .arg(item.firm ? u'f' : u'h');
}

QString moneyText(const TitleMoney &money)
{
    return QStringLiteral("%1: %2 %3 %4 %5 %6 %7 %8")
        .arg(money.title.value)
        .arg(money.budget.minor)
        .arg(money.actual.minor)
        .arg(money.committed.minor)
        .arg(money.toComplete.minor)
        .arg(money.marketing.minor)
        .arg(money.byOthers.minor)
        .arg(money.marketingByOthers.minor);
}

// All that figures say of money, and what they say of stages and counts.
QStringList allOf(const Figures &figures)
{
    QStringList texts;
    for (const DemandItem &item : figures.demand.items)
        texts << itemText(item);
    for (const TitleFigures &title : figures.titles)
        texts << moneyText(title.money) + QStringLiteral(" %1 %2 %3 %4")
                                              .arg(title.receipts.minor)
                                              .arg(title.overBudget)
                                              .arg(title.overCap)
                                              .arg(title.stage ? int(title.stage->stage) : -1);
    for (const AccountMoney &money : figures.demand.accounts)
        texts << QStringLiteral("%1/%2 %3 %4")
                     .arg(money.title.value)
                     .arg(money.account.value)
                     .arg(money.efc().minor)
                     .arg(money.estimate.value);
    for (const QuarterMoney &quarter : figures.money.quarters)
        texts << QStringLiteral("%1: %2 %3 %4 %5 %6 %7")
                     .arg(quarter.quarter.iso())
                     .arg(quarter.firm.minor)
                     .arg(quarter.hoped.minor)
                     .arg(quarter.firmByOthers.minor)
                     .arg(quarter.cap ? quarter.cap->minor : -1)
                     .arg(quarter.headroom ? quarter.headroom->minor : -1)
                     .arg(quarter.tightest.value);
    for (const CapUse &use : figures.money.caps)
        texts << QStringLiteral("cap %1: %2 %3 %4")
                     .arg(use.cap.value)
                     .arg(use.firm.minor)
                     .arg(use.hoped.minor)
                     .arg(use.limit.minor);
    texts << QStringLiteral("%1 %2 %3")
                 .arg(figures.money.efc().minor)
                 .arg(figures.money.unscheduled.minor)
                 .arg(figures.money.receipts.minor);
    for (int count : figures.counts)
        texts << QString::number(count);
    return texts;
}

// Changes something of the library, and says what.
Changes edit(Library &library)
{
    Changes changes;
    const auto changeOne = [&](auto &rows, Table table, auto change) {
        if (rows.isEmpty())
            return;
        auto &row = rows[drawNumber(0, rows.size())];
        change(row);
        changes.rows[table] << row.id.value;
    };
    const auto removeOne = [&](auto &rows, Table table) {
        if (rows.isEmpty())
            return;
        const qsizetype at = drawNumber(0, rows.size());
        changes.rows[table] << rows[at].id.value;
        rows.removeAt(at);
    };
    const Money amount{drawNumber(0, 100'000)};
    const TitleId title = library.titles[drawNumber(0, library.titles.size())].id;
    switch (drawNumber(0, 16)) {
    case 0: changeOne(library.budgetLines, Table::BudgetLine, [&](BudgetLine &row) { row.amount = amount; }); break;
    case 1: changeOne(library.budgetLines, Table::BudgetLine, [&](BudgetLine &row) { row.title = title; }); break;
    case 2: removeOne(library.budgetLines, Table::BudgetLine); break;
    case 3: changeOne(library.costs, Table::Cost, [&](Cost &row) { row.amount = amount; }); break;
    case 4: changeOne(library.costs, Table::Cost, [&](Cost &row) { row.title = title; }); break;
    case 5: removeOne(library.costs, Table::Cost); break;
    case 6: changeOne(library.estimates, Table::Estimate, [&](Estimate &row) { row.amount = amount; }); break;
    case 7: removeOne(library.estimates, Table::Estimate); break;
    case 8: changeOne(library.funding, Table::Funding, [&](Funding &row) { row.amount = amount; }); break;
    case 9:
        changeOne(library.phases, Table::Phase, [&](Phase &row) { row.end = row.end.plusDays(drawNumber(0, 90)); });
        break;
    case 10:
        changeOne(library.stageEvents, Table::StageEvent,
                  [&](StageEvent &row) { row.stage = static_cast<Stage>(drawNumber(0, 8)); });
        break;
    case 11:
        changeOne(library.planTitles, Table::PlanTitle, [&](PlanTitle &row) { row.included = !row.included; });
        break;
    case 12: // of whatever title
        changeOne(library.costs, Table::Cost,
                  [&](Cost &row) { row.settles = library.costs[drawNumber(0, library.costs.size())].id; });
        break;
    case 13: changeOne(library.receipts, Table::Receipt, [&](Receipt &row) { row.amount = amount; }); break;
    case 14: changeOne(library.caps, Table::Cap, [&](Cap &row) { row.amount = amount; }); break;
    default:
        changeOne(library.titles, Table::Title,
                  [&](Title &row) { row.episodes = static_cast<int>(drawNumber(1, 20)); });
    }
    return changes;
}

} // namespace

/// What follows edits is what is reckoned anew.
class TestFigureKeeper : public QObject {
    Q_OBJECT
private slots:
    void itFollowsEdits();
    void itFollowsTheDayAndThePlan();
    void changesThatAreNoneChangeNothing();
};

void TestFigureKeeper::itFollowsEdits()
{
    QVERIFY(rc::check([] {
        Library library = drawMoney();
        const PlanId plan = workingPlan(library).id;
        FigureKeeper keeper;
        (void)keeper.figures(library, plan, today, {});
        for (qint64 edits = drawNumber(1, 12); edits > 0; --edits) {
            const Changes changes = edit(library);
            const QStringList followed = allOf(keeper.figures(library, plan, today, changes));
            RC_ASSERT(followed == allOf(figuresOf(library, plan, today)));
        }
    }));
}

void TestFigureKeeper::itFollowsTheDayAndThePlan()
{
    const Library library = drawnMoney();
    const PlanId plan = workingPlan(library).id;
    FigureKeeper keeper;
    for (const Day day : {today, today.plusDays(40), today.plusDays(-400), today}) {
        for (const PlanId asked : {plan, PlanId{987'654}})
            QCOMPARE(allOf(keeper.figures(library, asked, day, {})), allOf(figuresOf(library, asked, day)));
    }
}

void TestFigureKeeper::changesThatAreNoneChangeNothing()
{
    Library library = drawnMoney();
    const PlanId plan = workingPlan(library).id;
    FigureKeeper keeper;
    const QStringList before = allOf(keeper.figures(library, plan, today, {}));
    Changes changes;
    changes.rows[Table::BudgetLine] << 1 << library.budgetLines.first().id.value;
    changes.rows[Table::Cost] << 2 << library.costs.first().id.value;
    QCOMPARE(allOf(keeper.figures(library, plan, today, changes)), before);
}

SLATEBOARD_TEST(TestFigureKeeper)
#include "tst_figurekeeper.moc"
