// SPDX-License-Identifier: GPL-3.0-or-later
// How quick money is reckoned: everything, one edit, the chart of quarters after it, a list of costs. Prints one line a
// figure, beside something else that the same machine does with as much in the same run.
//
//   moneybench [TITLES] [PHASE ...]
#include "app/planning/figurekeeper.h"
#include "app/session/session.h"
#include "tests/bench/measure.h"
#include "tests/bench/moneyphases.h"
#include "tests/bench/moneyslate.h"
#include "tests/support/awaiting.h"
#include "ui/charts/quarterchart.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace slateboard;

namespace slateboard::bench {
namespace {

constexpr int rounds = 20;
const Day asOf(2023, 3, 31);
const Day beforeAll(2021, 3, 31); // when all of it is still to be spent

std::shared_ptr<Session> openMoney(const MoneyPlace &place, const MoneySize &size)
{
    const QString path = place.folder + QStringLiteral("/money.slate");
    QFile::remove(path);
    NewLibrary settings;
    settings.name = QStringLiteral("대형 예산");
    settings.pinnedDay = asOf;
    for (const CapScope scope : {CapScope::Title, CapScope::Quarter, CapScope::Programme}) {
        Cap cap;
        cap.id = makeId<Cap>();
        cap.scope = scope;
        cap.amount = Money{scope == CapScope::Title ? 50'000'000'000 : 9'000'000'000'000};
        if (scope != CapScope::Title) {
            cap.from = Day(2021, 1, 1);
            cap.to = Day(2026, 12, 31);
        }
        settings.caps.append(cap);
    }
    if (const auto made = Session::create(path, settings, moneyRows(size)); !made)
        giveUp(made.error().sentence);
    const auto opened = await(Session::open(path, Access::Write));
    if (!opened)
        giveUp(opened.error().sentence);
    return *opened;
}

// As many amounts as the demand has pieces, written once and added up: what nothing that lists them can undercut.
void measureReference(const planning::Figures &figures)
{
    Samples samples;
    qint64 sum = 0;
    for (int i = 0; i < rounds; ++i) {
        samples.time([&] {
            std::vector<planning::DemandItem> items;
            items.reserve(figures.demand.items.size());
            for (const planning::DemandItem &item : figures.demand.items)
                items.push_back(item);
            for (const planning::DemandItem &item : items)
                sum += item.amount.minor;
        });
    }
    samples.print("  reference: the pieces of it copied and added up");
    if (sum != rounds * figures.money.efc().minor)
        giveUp(QStringLiteral("The pieces do not add up to the EFC."));
}

void measureFull(const Library &library, Day day, const char *name)
{
    const PlanId plan = workingPlan(library).id;
    planning::Figures figures;
    Samples samples;
    for (int i = 0; i < rounds; ++i) {
        std::optional<planning::Figures> next; // those before are let go of later, as a window does
        samples.time([&] { next = planning::figuresOf(library, plan, day); });
        figures = std::move(*next);
    }
    std::printf("titles %d, budget lines %d, costs %d, pieces of demand %zu\n", static_cast<int>(library.titles.size()),
                static_cast<int>(library.budgetLines.size()), static_cast<int>(library.costs.size()),
                figures.demand.items.size());
    samples.print(name);
    printRatio("  against the goal of 50 ms", samples.median() / 50, 1);
    measureReference(figures);
}

// Changes one amount after another, as an edit does, and follows each.
void measureOneEdit(Library library, Day day)
{
    const PlanId plan = workingPlan(library).id;
    planning::FigureKeeper keeper;
    (void)keeper.figures(library, plan, day, {});
    Samples line;
    Samples cost;
    Samples phase;
    std::shared_ptr<const planning::Figures> shown;
    const auto follow = [&](Samples &samples, Table table, qint64 id) {
        Changes changes;
        changes.rows[table] << id;
        samples.time(
            [&] { shown = std::make_shared<const planning::Figures>(keeper.figures(library, plan, day, changes)); });
    };
    for (int i = 0; i < 100; ++i) {
        BudgetLine &changed = library.budgetLines[(i * 7919 + 31) % library.budgetLines.size()];
        changed.amount += Money{1'000'000};
        follow(line, Table::BudgetLine, changed.id.value);
        Cost &paid = library.costs[(i * 7919 + 31) % library.costs.size()];
        paid.amount += Money{1'000};
        follow(cost, Table::Cost, paid.id.value);
        Phase &moved = library.phases[(i * 797 + 3) % library.phases.size()];
        moved.end = moved.end.plusDays(1);
        follow(phase, Table::Phase, moved.id.value);
    }
    line.print("all figures after another amount of a budget line");
    printRatio("  against the goal of 2 ms", line.median() / 2, 1);
    cost.print("all figures after another amount of a cost");
    printRatio("  against the goal of 2 ms", cost.median() / 2, 1);
    phase.print("all figures after another end of a phase (rights, counts)");
    if (shown->money.efc() != planning::figuresOf(library, plan, day).money.efc())
        giveUp(QStringLiteral("What follows edits is not what is reckoned anew."));
}

void measureChart(const Library &library, Day day)
{
    const PlanId plan = workingPlan(library).id;
    const Formatter format(Language::Korean, library.info.currency);
    planning::Figures figures = planning::figuresOf(library, plan, day);
    QuarterChart chart;
    chart.resize(1100, 420);
    chart.show();
    QPixmap screen(chart.size());
    Samples redraw;
    for (int i = 0; i < rounds * 3; ++i) {
        figures.money.quarters.front().firm += Money{1'000};
        redraw.time([&] {
            chart.setData(figures.money, day, format);
            QCoreApplication::processEvents(); // the plot is drawn when the window has nothing else to do
            chart.render(&screen);
        });
    }
    redraw.print("chart of quarters: redrawn after an edit, 1100 × 420");
    printRatio("  against the goal of 16 ms", redraw.median() / 16, 1);
    Samples again;
    for (int i = 0; i < rounds * 3; ++i)
        again.time([&] { chart.render(&screen); });
    again.print("  reference: the same chart painted with nothing new");
}

} // namespace

void giveUp(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(1);
}

void measureReckoning(const MoneyPlace &place)
{
    MoneySize size;
    size.titles = place.titles;
    const auto session = openMoney(place, size);
    printMemory("memory with the library open");
    const Library library = session->library();
    measureFull(library, asOf, "all figures, half of it spent");
    measureFull(library, beforeAll, "all figures, all of it ahead");
    printMemory("memory with figures");
    measureOneEdit(library, asOf);
    measureChart(library, asOf);
}

} // namespace slateboard::bench

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList phases = application.arguments().mid(1);
    const int asked = phases.isEmpty() ? 0 : phases.first().toInt();
    if (asked > 0)
        phases.removeFirst();
    const QTemporaryDir folder;
    const bench::MoneyPlace place{folder.path(), asked > 0 ? asked : bench::MoneySize().titles};
    const auto isAsked = [&](const char *phase) { return phases.isEmpty() || phases.contains(QLatin1String(phase)); };
    if (isAsked("reckoning"))
        bench::measureReckoning(place);
    if (isAsked("import"))
        bench::measureCostImport(place);
    return 0;
}
