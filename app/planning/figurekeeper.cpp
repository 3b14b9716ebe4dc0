// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/figurekeeper.h"

#include "app/planning/caprule.h"
#include "app/planning/figureparts.h"
#include "app/planning/reinvestment.h"

#include <algorithm>
#include <tuple>

namespace slateboard::planning {
namespace {

// Whether an edit is about money alone, and about nothing that counts, stages, rights or days are read from.
bool isOfMoney(const Changes &changes)
{
    constexpr std::array money{Table::BudgetLine, Table::Cost,    Table::Estimate,     Table::Funding,
                               Table::Cap,        Table::Receipt, Table::WaterfallTier};
    return std::ranges::all_of(changes.rows.keys(),
                               [&](Table table) { return std::ranges::find(money, table) != money.end(); });
}

bool isOverCap(const Library &library, const TitleMoney &money)
{
    return std::ranges::any_of(library.caps, [&](const Cap &cap) {
        const auto cost = costUnder(cap, money);
        return cost && *cost > cap.amount;
    });
}

} // namespace

const Figures &FigureKeeper::figures(const Library &library, PlanId plan, Day asOf, const Changes &changes)
{
    const bool isOther = !m_isMade || m_figures.plan != plan || m_figures.asOf != asOf;
    if (isOther || !isOfMoney(changes)) {
        FactIndex facts(library);
        m_figures.asOf = asOf;
        m_figures.plan = plan;
        m_stages = stagesOn(facts, plan, asOf);
        if (isOther)
            m_demand.reckon(library, plan, asOf, m_stages);
        else
            m_demand.follow(library, m_stages, changes);
        addFacts(library, facts);
    } else {
        m_demand.follow(library, m_stages, changes);
    }
    addMoney(library);
    addTotals();
    m_isMade = true;
    return m_figures;
}

void FigureKeeper::addFacts(const Library &library, FactIndex &facts)
{
    const Day asOf = m_figures.asOf;
    for (const auto &measure : words<Measure>()) {
        const auto rows = std::ranges::count_if(facts.counted(measure.value),
                                                [&](const Interval &interval) { return interval.holds(asOf); });
        m_figures.counts[static_cast<size_t>(measure.value)] = static_cast<int>(rows);
    }
    m_figures.listedIps = library.ips.size();
    m_figures.goals.clear();
    for (const Goal &goal : library.goals)
        m_figures.goals.push_back(goalFigures(facts, goal, asOf));
    addTitles(library);
    addReleases(library);
    m_figures.clashes = clashesOf(facts, asOf);
    m_figures.lapses = lapsesOf(facts, m_stages, m_figures.plan, asOf);
    addLapses();
}

TitleFigures *FigureKeeper::find(TitleId title)
{
    const auto found = std::ranges::lower_bound(m_figures.titles, title, {}, &TitleFigures::title);
    return found != m_figures.titles.end() && found->title == title ? &*found : nullptr;
}

void FigureKeeper::addTitles(const Library &library)
{
    m_figures.titles.clear();
    m_figures.titles.reserve(m_demand.demand().titles.size());
    m_figures.formats = {};
    for (const TitleMoney &money : m_demand.demand().titles) {
        TitleFigures &title = m_figures.titles.emplace_back();
        title.title = money.title;
        const auto stage = m_stages.constFind(money.title);
        if (stage != m_stages.constEnd()) {
            title.stage = *stage;
            if (stage->stage == Stage::Released) {
                title.release = stage->since;
                title.releasePrecision = stage->precision;
            }
        }
        if (const Title *row = findRow(library.titles, money.title))
            ++m_figures.formats[static_cast<size_t>(row->format)];
    }
}

void FigureKeeper::addReleases(const Library &library)
{
    m_figures.nextReleases.clear();
    for (const PlanTitle &row : library.planTitles) {
        if (row.plan != m_figures.plan || !row.targetRelease)
            continue;
        TitleFigures *title = find(row.title);
        if (title && !title->release) {
            title->release = row.targetRelease;
            const bool isShelved = title->stage && title->stage->stage == Stage::Shelved;
            if (!isShelved && *row.targetRelease > m_figures.asOf)
                m_figures.nextReleases.push_back({row.title, *row.targetRelease});
        }
    }
    std::ranges::sort(m_figures.nextReleases, [](const Release &a, const Release &b) {
        return std::tie(a.day, a.title) < std::tie(b.day, b.title);
    });
}

void FigureKeeper::addLapses()
{
    const Day asOf = m_figures.asOf;
    for (const Lapse &lapse : m_figures.lapses) { // soonest first
        for (const TitleAtRisk &risk : lapse.titlesAtRisk) {
            TitleFigures *title = find(risk.title);
            const bool isShown = risk.isMissed(asOf) || lapse.lastDay <= asOf.plusDays(lapseNoticeDays);
            if (!title || !isShown)
                continue;
            const bool isWorse =
                title->lapse && risk.isMissed(asOf) && !riskOf(*title->lapse, risk.title)->isMissed(asOf);
            if (!title->lapse || isWorse)
                title->lapse = lapse;
        }
    }
}

void FigureKeeper::addMoney(const Library &library)
{
    const Demand &demand = m_demand.demand();
    m_figures.demand = demand;
    m_figures.money = moneyFigures(library, m_demand.table(), demand.titles, m_figures.asOf,
                                   reinvestedOf(library, m_figures.plan, demand, m_figures.asOf));
    const std::vector<Money> receipts = receiptsOf(library, demand.titles, m_figures.asOf);
    for (size_t i = 0; i < demand.titles.size(); ++i) {
        const TitleMoney &money = demand.titles[i];
        TitleFigures &title = m_figures.titles[i];
        title.money = money;
        title.receipts = receipts[i];
        title.overBudget = money.budget > Money{} && money.efc() > money.budget;
        title.overCap = isOverCap(library, money);
    }
}

void FigureKeeper::addTotals()
{
    m_figures.stages = {};
    for (const TitleFigures &title : m_figures.titles) {
        if (title.stage) {
            StageTotal &total = m_figures.stages[static_cast<size_t>(title.stage->stage)];
            ++total.titles;
            total.cost += title.money.efc();
        }
    }
}

} // namespace slateboard::planning
