// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/demand.h"

#include "app/planning/demandmaker.h"
#include "app/planning/figureparts.h"

#include <algorithm>
#include <future>
#include <thread>

namespace slateboard::planning {

std::optional<size_t> Demand::positionOf(TitleId title) const
{
    const auto found = std::ranges::lower_bound(titles, title, {}, &TitleMoney::title);
    return found != titles.end() && found->title == title ? std::optional(static_cast<size_t>(found - titles.begin()))
                                                          : std::nullopt;
}

std::span<const DemandItem> Demand::itemsOf(TitleId title) const
{
    const auto position = positionOf(title);
    return position ? items.ofTitle(*position) : std::span<const DemandItem>();
}

std::span<const AccountMoney> Demand::accountsOf(TitleId title) const
{
    const auto position = positionOf(title);
    return position ? accounts.ofTitle(*position) : std::span<const AccountMoney>();
}

Demand demandOf(const DemandIndex &index, const QHash<TitleId, StageState> &stages, Day asOf)
{
    return DemandMaker(index, stages, asOf).make(0, index.titles().size(), {}, nullptr);
}

// The titles know nothing of each other, so that a part of them is reckoned by each processor.
SummedDemand summedDemandOf(const Library &library, const DemandIndex &index, const QHash<TitleId, StageState> &stages,
                            Day asOf)
{
    constexpr size_t leastTitles = 128; // that are worth a thread of their own
    constexpr size_t mostParts = 8;
    const size_t titles = index.titles().size();
    const size_t parts =
        std::clamp<size_t>(std::min<size_t>(std::thread::hardware_concurrency(), titles / leastTitles), 1, mostParts);
    const auto reckon = [&](size_t part) {
        SummedDemand sums;
        const size_t first = titles * part / parts;
        const size_t count = titles * (part + 1) / parts - first;
        sums.demand = DemandMaker(index, stages, asOf).make(first, count, library, &sums.table);
        return sums;
    };
    std::vector<std::future<SummedDemand>> others;
    for (size_t part = 1; part < parts; ++part)
        others.push_back(std::async(std::launch::async, reckon, part));
    SummedDemand all = reckon(0);
    for (std::future<SummedDemand> &other : others) {
        SummedDemand next = other.get();
        all.demand.titles.insert(all.demand.titles.end(), next.demand.titles.begin(), next.demand.titles.end());
        all.demand.items.append(std::move(next.demand.items));
        all.demand.accounts.append(std::move(next.demand.accounts));
        all.table += next.table;
    }
    return all;
}

Demand demandOf(const Library &library, PlanId plan, Day asOf, const QHash<TitleId, StageState> &stages)
{
    return summedDemandOf(library, DemandIndex(library, plan, asOf), stages, asOf).demand;
}

Demand demandOf(const Library &library, PlanId plan, Day asOf)
{
    return demandOf(library, plan, asOf, stagesOn(library, plan, asOf));
}

} // namespace slateboard::planning
