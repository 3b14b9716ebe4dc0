// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/demand.h"

#include "app/planning/demandindex.h"
#include "app/planning/figureparts.h"
#include "app/planning/ownshare.h"
#include "app/planning/spreader.h"

#include <algorithm>

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

    Demand make();

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

Demand DemandMaker::make()
{
    m_demand.titles.reserve(m_index.titles().size());
    m_demand.items.reserve(m_index.titles().size());
    m_demand.accounts.reserve(m_index.titles().size());
    TitleRows rows{m_index.lines(), m_index.costs(), m_index.estimates()};
    for (size_t title = 0; title < m_index.titles().size(); ++title)
        addTitle(title, takeFirst(rows, [title](const auto &row) { return row.title == title; }));
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
        item.month = Month::of(cost.day);
    } else {
        item.kind = DemandKind::OpenCommitment;
        if (cost.dueDay)
            item.month = Month::of(*cost.dueDay < m_asOf ? m_asOf.plusDays(1) : *cost.dueDay);
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
