// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/figures.h"

#include "app/planning/caprule.h"
#include "app/planning/figureparts.h"
#include "app/planning/reinvestment.h"

#include <algorithm>
#include <tuple>

namespace slateboard::planning {
namespace {

class FiguresMaker {
public:
    FiguresMaker(const Library &library, PlanId plan, Day asOf) : m_library(library), m_facts(library)
    {
        m_figures.asOf = asOf;
        m_figures.plan = plan;
    }

    Figures make();

private:
    void addCounts();
    void addTitles();
    void addReleases();
    void addRights();
    void addTotals();
    [[nodiscard]] TitleFigures titleFigures(const TitleMoney &money) const;
    [[nodiscard]] bool isOverCap(const TitleMoney &money) const;
    [[nodiscard]] TitleFigures *find(TitleId title);

    const Library &m_library;
    FactIndex m_facts;
    QHash<TitleId, StageState> m_stages;
    Figures m_figures;
};

Figures FiguresMaker::make()
{
    m_stages = stagesOn(m_facts, m_figures.plan, m_figures.asOf);
    addCounts();
    m_figures.demand = demandOf(m_library, m_figures.plan, m_figures.asOf, m_stages);
    m_figures.money = moneyFigures(m_library, m_figures.demand, m_figures.asOf,
                                   reinvestedOf(m_library, m_figures.plan, m_figures.demand, m_figures.asOf));
    addTitles();
    addReleases();
    addRights();
    addTotals();
    return std::move(m_figures);
}

TitleFigures *FiguresMaker::find(TitleId title)
{
    const auto found = std::ranges::lower_bound(m_figures.titles, title, {}, &TitleFigures::title);
    return found != m_figures.titles.end() && found->title == title ? &*found : nullptr;
}

void FiguresMaker::addCounts()
{
    for (const auto &measure : words<Measure>()) {
        const auto rows = std::ranges::count_if(
            m_facts.counted(measure.value), [&](const Interval &interval) { return interval.holds(m_figures.asOf); });
        m_figures.counts[static_cast<size_t>(measure.value)] = static_cast<int>(rows);
    }
    m_figures.listedIps = m_library.ips.size();
    for (const Goal &goal : m_library.goals)
        m_figures.goals.push_back(goalFigures(m_facts, goal, m_figures.asOf));
}

bool FiguresMaker::isOverCap(const TitleMoney &money) const
{
    return std::ranges::any_of(m_library.caps, [&](const Cap &cap) {
        const auto cost = costUnder(cap, money);
        return cost && *cost > cap.amount;
    });
}

TitleFigures FiguresMaker::titleFigures(const TitleMoney &money) const
{
    TitleFigures title;
    title.title = money.title;
    title.money = money;
    const auto stage = m_stages.constFind(money.title);
    if (stage != m_stages.constEnd()) {
        title.stage = *stage;
        if (stage->stage == Stage::Released) {
            title.release = stage->since;
            title.releasePrecision = stage->precision;
        }
    }
    title.overBudget = money.budget > Money{} && money.efc() > money.budget;
    title.overCap = isOverCap(money);
    return title;
}

void FiguresMaker::addTitles()
{
    const std::vector<TitleMoney> &titles = m_figures.demand.titles;
    const std::vector<Money> receipts = receiptsOf(m_library, titles, m_figures.asOf);
    m_figures.titles.reserve(titles.size());
    for (size_t i = 0; i < titles.size(); ++i) {
        m_figures.titles.push_back(titleFigures(titles[i]));
        m_figures.titles.back().receipts = receipts[i];
    }
}

void FiguresMaker::addReleases()
{
    for (const PlanTitle &row : m_library.planTitles) {
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

void FiguresMaker::addRights()
{
    const Day asOf = m_figures.asOf;
    m_figures.clashes = clashesOf(m_facts, asOf);
    m_figures.lapses = lapsesOf(m_facts, m_stages, m_figures.plan, asOf);
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

void FiguresMaker::addTotals()
{
    for (const TitleFigures &title : m_figures.titles) {
        if (title.stage) {
            StageTotal &total = m_figures.stages[static_cast<size_t>(title.stage->stage)];
            ++total.titles;
            total.cost += title.money.efc();
        }
        if (const Title *row = findRow(m_library.titles, title.title))
            ++m_figures.formats[static_cast<size_t>(row->format)];
    }
}

} // namespace

Figures figuresOf(const Library &library, PlanId plan, Day asOf)
{
    return FiguresMaker(library, plan, asOf).make();
}

const TitleFigures *findTitle(const Figures &figures, TitleId title)
{
    const auto found = std::ranges::lower_bound(figures.titles, title, {}, &TitleFigures::title);
    return found != figures.titles.end() && found->title == title ? &*found : nullptr;
}

} // namespace slateboard::planning
