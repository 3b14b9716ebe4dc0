// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/demand.h"

#include "app/planning/demandindex.h"
#include "app/planning/demandtable.h"
#include "app/planning/figureparts.h"
#include "app/planning/ownshare.h"
#include "app/planning/spreader.h"

#include <algorithm>
#include <future>
#include <thread>

namespace slateboard::planning {
namespace {

constexpr size_t profileCount = 4;
using Lines = std::span<const PlannedLine>;
using Costs = std::span<const KnownCost>;
using Estimates = std::span<const KnownEstimate>;

/// What is known of a title, or of one of its accounts.
struct TitleRows {
    Lines lines;
    Costs costs;
    Estimates estimates;
    [[nodiscard]] bool isEmpty() const { return lines.empty() && costs.empty() && estimates.empty(); }
};

// The first rows of `rows` for which that holds; they are taken away from it.
template <class Row, class IsMeant>
std::span<const Row> takeFirst(std::span<const Row> &rows, IsMeant isMeant)
{
    const auto count = static_cast<size_t>(std::ranges::find_if_not(rows, isMeant) - rows.begin());
    const auto first = rows.first(count);
    rows = rows.subspan(count);
    return first;
}

template <class IsMeant>
TitleRows takeFirst(TitleRows &rows, IsMeant isMeant)
{
    return {takeFirst(rows.lines, isMeant), takeFirst(rows.costs, isMeant), takeFirst(rows.estimates, isMeant)};
}

// The lowest of those that still have rows.
AccountId nextAccount(const TitleRows &rows)
{
    std::optional<AccountId> next;
    const auto look = [&](const auto &each) {
        if (!each.empty() && (!next || each.front().account < *next))
            next = each.front().account;
    };
    look(rows.lines);
    look(rows.costs);
    look(rows.estimates);
    return *next;
}

class DemandMaker {
public:
    DemandMaker(const DemandIndex &index, const QHash<TitleId, StageState> &stages, Day asOf) :
        m_index(index), m_stages(stages), m_asOf(asOf)
    {}

    /// Of so many titles from the first on; `table` adds their demand up, if there is one.
    Demand make(size_t first, size_t count, const Library &library, DemandTable *table);

private:
    /// What lines of the same phase and profile of a title have in common.
    struct LineShape {
        bool isKnown = false;
        double ahead = 0; // the share that is planned to be spent after as-of
        Spreader::Shape months;
    };

    void addTitle(size_t title, TitleRows rows);
    void addAccount(const TitleRows &rows);
    [[nodiscard]] Money toComplete(const AccountMoney &money, Estimates estimates) const;
    void addCost(const KnownCost &known, Lines lines);
    void shareOut(Money amount, Lines lines);
    void addToComplete(Money amount, Lines lines);
    [[nodiscard]] const LineShape &shapeOf(const BudgetLine &line, const PhaseDays &days);
    [[nodiscard]] double planned(const PlannedLine &line);
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
    std::vector<DemandItem> m_items; // of the title at hand, as what follows
    std::vector<AccountMoney> m_accounts;
    std::array<LineShape, phaseCount * profileCount> m_shapes;

    // The title and account at hand.
    size_t m_title = 0;
    TitleMoney m_money;
    DemandItem m_item; // what all items of the account have in common
    bool m_isFirm = false;
    bool m_isShelved = false;
};

// Those of the titles first up to, but not including, end.
template <class Row>
std::span<const Row> ofTitles(const std::vector<Row> &rows, size_t first, size_t end)
{
    const auto begin = std::ranges::lower_bound(rows, first, {}, &Row::title);
    return {begin, std::ranges::lower_bound(begin, rows.end(), end, {}, &Row::title)};
}

Demand DemandMaker::make(size_t first, size_t count, const Library &library, DemandTable *table)
{
    const size_t end = first + count;
    m_demand.titles.reserve(count);
    m_demand.items.reserve(count);
    m_demand.accounts.reserve(count);
    TitleRows rows{ofTitles(m_index.lines(), first, end), ofTitles(m_index.costs(), first, end),
                   ofTitles(m_index.estimates(), first, end)};
    for (size_t title = first; title < end; ++title) {
        addTitle(title, takeFirst(rows, [title](const auto &row) { return row.title == title; }));
        if (table)
            table->add(library, m_items);
    }
    return std::move(m_demand);
}

void DemandMaker::addTitle(size_t title, TitleRows rows)
{
    m_title = title;
    m_money = {};
    m_money.title = m_index.titles()[title];
    const auto stage = m_stages.constFind(m_money.title);
    m_isFirm = stage != m_stages.constEnd() && isGreenlit(stage->stage);
    m_isShelved = stage != m_stages.constEnd() && stage->stage == Stage::Shelved;
    m_items.clear();
    m_accounts.clear();
    for (LineShape &shape : m_shapes)
        shape.isKnown = false;
    while (!rows.isEmpty()) {
        m_item = {};
        m_item.title = m_money.title;
        m_item.account = nextAccount(rows);
        m_item.marketing = m_index.isMarketing(m_item.account);
        addAccount(takeFirst(rows, [account = m_item.account](const auto &row) { return row.account == account; }));
    }
    if (const Money others = m_index.fundedByOthers(title); others != Money{})
        fundByOthers(m_money, m_items, m_accounts, others, m_isShelved);
    m_demand.titles.push_back(m_money);
    m_demand.items.append(m_items);
    m_demand.accounts.append(m_accounts);
}

Money DemandMaker::toComplete(const AccountMoney &money, Estimates estimates) const
{
    if (m_isShelved)
        return {};
    return estimates.empty() ? std::max(Money{}, money.budget - money.actual - money.committed)
                             : estimates.front().estimate->amount;
}

void DemandMaker::addAccount(const TitleRows &rows)
{
    AccountMoney money{m_item.title, m_item.account, {}, {}, {}, {}, {}, m_item.marketing};
    for (const PlannedLine &planned : rows.lines)
        money.budget += planned.amount;
    for (const KnownCost &known : rows.costs) {
        (known.cost->kind == CostKind::Actual ? money.actual : money.committed) += known.amount;
        addCost(known, rows.lines);
    }
    money.toComplete = toComplete(money, rows.estimates);
    if (!rows.estimates.empty())
        money.estimate = rows.estimates.front().estimate->id;
    if (money.toComplete != Money{})
        addToComplete(money.toComplete, rows.lines);
    m_money.budget += money.budget;
    m_money.actual += money.actual;
    m_money.committed += money.committed;
    m_money.toComplete += money.toComplete;
    if (money.marketing)
        m_money.marketing += money.efc();
    m_accounts.push_back(money);
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
        item.month = monthOf(cost.day);
    } else {
        item.kind = DemandKind::OpenCommitment;
        if (cost.dueDay)
            item.month = monthOf(*cost.dueDay < m_asOf ? m_asOf.plusDays(1) : *cost.dueDay);
    }
    m_items.push_back(item);
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

const DemandMaker::LineShape &DemandMaker::shapeOf(const BudgetLine &line, const PhaseDays &days)
{
    LineShape &shape = m_shapes[static_cast<size_t>(line.phase) * profileCount + static_cast<size_t>(line.profile)];
    if (!shape.isKnown) {
        shape.isKnown = true;
        shape.ahead = shareFrom(line.profile, days.start, days.end, m_asOf.plusDays(1));
        Spreader::shape(shape.months, line.profile, days.start, days.end, m_asOf.plusDays(1));
    }
    return shape;
}

// What the line still plans to spend after as-of. A line without dates has all of it before it.
double DemandMaker::planned(const PlannedLine &line)
{
    const auto amount = static_cast<double>(std::max<qint64>(line.amount.minor, 0));
    const auto &days = daysOf(line.line->phase);
    return days ? amount * shapeOf(*line.line, *days).ahead : amount;
}

// The account's lines share what is needed in proportion to what each still plans to spend; when all are over, in
// proportion to their amounts.
void DemandMaker::shareOut(Money amount, Lines lines)
{
    if (lines.size() == 1) {
        m_shares.assign(1, amount);
        return;
    }
    m_weights.clear();
    for (const PlannedLine &line : lines)
        m_weights.push_back(planned(line));
    if (std::ranges::none_of(m_weights, [](double weight) { return weight > 0.0; })) {
        for (size_t i = 0; i < lines.size(); ++i)
            m_weights[i] = static_cast<double>(std::max<qint64>(lines[i].amount.minor, 0));
    }
    m_shares = apportion(amount, m_weights);
}

void DemandMaker::addToComplete(Money amount, Lines lines)
{
    DemandItem item = m_item;
    item.kind = DemandKind::ToComplete;
    item.firm = m_isFirm;
    if (lines.empty()) { // somebody expects it where nothing was planned: nobody knows when
        item.amount = amount;
        m_items.push_back(item);
        return;
    }
    shareOut(amount, lines);
    for (size_t i = 0; i < lines.size(); ++i) {
        const BudgetLine &line = *lines[i].line;
        const auto &days = daysOf(line.phase);
        item.phase = line.phase;
        if (!days) {
            item.month.reset();
            item.amount = m_shares[i];
            m_items.push_back(item);
            continue;
        }
        for (const MonthAmount &month : m_spreader.spread(m_shares[i], shapeOf(line, *days).months)) {
            item.month = month.month;
            item.amount = month.amount;
            if (item.amount != Money{})
                m_items.push_back(item);
        }
    }
}

} // namespace

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
