// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/demand.h"

#include "app/planning/demandindex.h"
#include "app/planning/figureparts.h"
#include "app/planning/spreader.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

using Lines = std::span<const PlannedLine>;
using Costs = std::span<const KnownCost>;

class DemandMaker {
public:
    DemandMaker(const DemandIndex &index, const QHash<TitleId, StageState> &stages, Day asOf) :
        m_index(index), m_stages(stages), m_asOf(asOf)
    {}

    Demand make();

private:
    void addTitle(size_t title, Lines lines, Costs costs);
    void addAccount(Lines lines, Costs costs);
    void addCost(const KnownCost &known, Lines lines);
    void addToComplete(Money amount, Lines lines);
    [[nodiscard]] double planned(const PlannedLine &line) const;
    [[nodiscard]] std::optional<PhaseKind> phaseOf(const Cost &cost, Lines lines) const;
    [[nodiscard]] const std::optional<PhaseDays> &daysOf(PhaseKind phase) const
    {
        return m_index.phases(m_title)[static_cast<size_t>(phase)];
    }

    const DemandIndex &m_index;
    const QHash<TitleId, StageState> &m_stages;
    Day m_asOf;
    Demand m_demand;
    Spreader m_spreader;
    std::vector<double> m_weights;
    std::vector<Money> m_shares;

    // The title and account at hand.
    size_t m_title = 0;
    TitleMoney m_money;
    DemandItem m_item; // what all items of the account have in common
    bool m_isFirm = false;
    bool m_isShelved = false;
};

Demand DemandMaker::make()
{
    constexpr size_t itemsPerLine = 12; // a guess; memory that is not used costs nothing
    m_demand.items.reserve(m_index.lines().size() * itemsPerLine + m_index.costs().size());
    m_demand.titles.reserve(m_index.titles().size());
    const Lines lines(m_index.lines());
    const Costs costs(m_index.costs());
    size_t line = 0;
    size_t cost = 0;
    for (size_t title = 0; title < m_index.titles().size(); ++title) {
        const size_t firstLine = line;
        const size_t firstCost = cost;
        while (line < lines.size() && lines[line].title == title)
            ++line;
        while (cost < costs.size() && costs[cost].title == title)
            ++cost;
        addTitle(title, lines.subspan(firstLine, line - firstLine), costs.subspan(firstCost, cost - firstCost));
    }
    return std::move(m_demand);
}

void DemandMaker::addTitle(size_t title, Lines lines, Costs costs)
{
    m_title = title;
    m_money = {};
    m_money.title = m_index.titles()[title];
    const auto stage = m_stages.constFind(m_money.title);
    m_isFirm = stage != m_stages.constEnd() && isGreenlit(stage->stage);
    m_isShelved = stage != m_stages.constEnd() && stage->stage == Stage::Shelved;
    while (!lines.empty() || !costs.empty()) {
        const AccountId account = costs.empty()   ? lines.front().account
                                  : lines.empty() ? costs.front().account
                                                  : std::min(lines.front().account, costs.front().account);
        const auto isOther = [account](const auto &row) { return row.account != account; };
        const auto lineCount = static_cast<size_t>(std::ranges::find_if(lines, isOther) - lines.begin());
        const auto costCount = static_cast<size_t>(std::ranges::find_if(costs, isOther) - costs.begin());
        m_item = {};
        m_item.title = m_money.title;
        m_item.account = account;
        m_item.marketing = m_index.isMarketing(account);
        addAccount(lines.first(lineCount), costs.first(costCount));
        lines = lines.subspan(lineCount);
        costs = costs.subspan(costCount);
    }
    m_demand.titles.push_back(m_money);
}

void DemandMaker::addAccount(Lines lines, Costs costs)
{
    Money budget;
    for (const PlannedLine &planned : lines)
        budget += planned.amount;
    Money spent;
    Money open;
    for (const KnownCost &known : costs) {
        (known.cost->kind == CostKind::Actual ? spent : open) += known.amount;
        addCost(known, lines);
    }
    const Money toComplete = m_isShelved ? Money{} : std::max(Money{}, budget - spent - open);
    if (toComplete != Money{})
        addToComplete(toComplete, lines);
    m_money.budget += budget;
    m_money.actual += spent;
    m_money.committed += open;
    m_money.toComplete += toComplete;
    if (m_item.marketing)
        m_money.marketing += spent + open + toComplete;
}

void DemandMaker::addCost(const KnownCost &known, Lines lines)
{
    const Cost &cost = *known.cost;
    DemandItem item = m_item;
    item.cost = cost.id;
    item.amount = known.amount;
    item.firm = true;
    item.phase = phaseOf(cost, lines);
    if (cost.kind == CostKind::Actual) {
        item.kind = DemandKind::Actual;
        item.month = Month::of(cost.day);
    } else {
        item.kind = DemandKind::OpenCommitment;
        if (cost.dueDay)
            item.month = Month::of(*cost.dueDay < m_asOf ? m_asOf.plusDays(1) : *cost.dueDay);
    }
    m_demand.items.push_back(item);
}

// With several lines on the account, the one whose phase runs on the day of the cost; else the oldest.
std::optional<PhaseKind> DemandMaker::phaseOf(const Cost &cost, Lines lines) const
{
    if (lines.empty())
        return std::nullopt;
    for (const PlannedLine &planned : lines) {
        const auto &days = daysOf(planned.line->phase);
        if (days && days->start <= cost.day && cost.day <= days->end)
            return planned.line->phase;
    }
    return lines.front().line->phase;
}

// What the line still plans to spend after as-of. A line without dates has all of it before it.
double DemandMaker::planned(const PlannedLine &line) const
{
    const auto amount = static_cast<double>(std::max<qint64>(line.amount.minor, 0));
    const auto &days = daysOf(line.line->phase);
    return days ? amount * shareFrom(line.line->profile, days->start, days->end, m_asOf.plusDays(1)) : amount;
}

// The account's lines share what is needed in proportion to what each still plans to spend; when all are over, in
// proportion to their amounts.
void DemandMaker::addToComplete(Money amount, Lines lines)
{
    m_weights.clear();
    for (const PlannedLine &line : lines)
        m_weights.push_back(planned(line));
    if (std::ranges::none_of(m_weights, [](double weight) { return weight > 0.0; })) {
        for (size_t i = 0; i < lines.size(); ++i)
            m_weights[i] = static_cast<double>(std::max<qint64>(lines[i].amount.minor, 0));
    }
    if (lines.size() > 1)
        m_shares = apportion(amount, m_weights);
    else
        m_shares.assign(1, amount);
    DemandItem item = m_item;
    item.kind = DemandKind::ToComplete;
    item.firm = m_isFirm;
    for (size_t i = 0; i < lines.size(); ++i) {
        const BudgetLine &line = *lines[i].line;
        const auto &days = daysOf(line.phase);
        item.phase = line.phase;
        if (!days) {
            item.month.reset();
            item.amount = m_shares[i];
            m_demand.items.push_back(item);
            continue;
        }
        for (const MonthAmount &month :
             m_spreader.spread(m_shares[i], line.profile, days->start, days->end, m_asOf.plusDays(1))) {
            item.month = month.month;
            item.amount = month.amount;
            if (item.amount != Money{})
                m_demand.items.push_back(item);
        }
    }
}

} // namespace

Demand demandOf(const DemandIndex &index, const QHash<TitleId, StageState> &stages, Day asOf)
{
    return DemandMaker(index, stages, asOf).make();
}

Demand demandOf(const Library &library, PlanId plan, Day asOf, const QHash<TitleId, StageState> &stages)
{
    return demandOf(DemandIndex(library, plan, asOf), stages, asOf);
}

Demand demandOf(const Library &library, PlanId plan, Day asOf)
{
    return demandOf(library, plan, asOf, stagesOn(library, plan, asOf));
}

} // namespace slateboard::planning
