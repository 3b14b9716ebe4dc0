// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/demandmaker.h"

#include "app/planning/ownshare.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

// The first rows of `rows` for which that holds; they are taken away from it.
template <class Row, class IsMeant>
std::span<const Row> takeFirst(std::span<const Row> &rows, IsMeant isMeant)
{
    const auto count = static_cast<size_t>(std::ranges::find_if_not(rows, isMeant) - rows.begin());
    const auto first = rows.first(count);
    rows = rows.subspan(count);
    return first;
}

template <class Rows, class IsMeant>
Rows takeFirstOfAll(Rows &rows, IsMeant isMeant)
{
    return {takeFirst(rows.lines, isMeant), takeFirst(rows.costs, isMeant), takeFirst(rows.estimates, isMeant)};
}

// The lowest of those that still have rows.
template <class Rows>
AccountId nextAccount(const Rows &rows)
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

// Those of the titles first up to, but not including, end.
template <class Row>
std::span<const Row> ofTitles(const std::vector<Row> &rows, size_t first, size_t end)
{
    const auto begin = std::ranges::lower_bound(rows, first, {}, &Row::title);
    return {begin, std::ranges::lower_bound(begin, rows.end(), end, {}, &Row::title)};
}

} // namespace

Demand DemandMaker::make(size_t first, size_t count, const Library &library, DemandTable *table)
{
    const size_t end = first + count;
    m_demand.titles.reserve(count);
    m_demand.items.reserve(count);
    m_demand.accounts.reserve(count);
    TitleRows rows{ofTitles(m_index.lines(), first, end), ofTitles(m_index.costs(), first, end),
                   ofTitles(m_index.estimates(), first, end)};
    for (size_t title = first; title < end; ++title) {
        addTitle(title, takeFirstOfAll(rows, [title](const auto &row) { return row.title == title; }));
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
        addAccount(
            takeFirstOfAll(rows, [account = m_item.account](const auto &row) { return row.account == account; }));
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

} // namespace slateboard::planning
