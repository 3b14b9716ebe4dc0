// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/demandindex.h"

#include "app/planning/budgetlines.h"
#include "app/planning/sortbynumber.h"

#include <QSet>

#include <algorithm>

namespace slateboard::planning {
namespace {

// By title, account and age, which is the order of ids.
template <class Item, class IdOf>
void sortByAccount(std::vector<Item> &items, IdOf idOf)
{
    sortByNumber(items, [](const Item &item) { return static_cast<qint64>(item.title); });
    const auto before = [&](const Item &a, const Item &b) {
        return a.account != b.account ? a.account < b.account : idOf(a) < idOf(b);
    };
    for (size_t begin = 0; begin < items.size();) {
        size_t end = begin + 1;
        while (end < items.size() && items[end].title == items[begin].title)
            ++end;
        std::ranges::sort(std::span(items).subspan(begin, end - begin), before);
        begin = end;
    }
}

struct Settlement {
    CostId commitment;
    Money amount;
};

// What payments up to as-of settle, by commitment.
std::vector<Settlement> settlementsOf(const Library &library, Day asOf)
{
    std::vector<Settlement> settled;
    for (const Cost &cost : library.costs) {
        if (cost.kind == CostKind::Actual && !cost.settles.isNull() && cost.day <= asOf)
            settled.push_back({cost.settles, cost.amount});
    }
    std::ranges::stable_sort(settled, {}, &Settlement::commitment);
    return settled;
}

} // namespace

std::vector<AccountId> marketingAccounts(const Library &library)
{
    std::vector<AccountId> marketing;
    for (const Account &account : library.accounts) {
        const Account *node = &account;
        // As many steps as there are accounts, in case a damaged tree bites its tail.
        for (qsizetype steps = library.accounts.size(); node && !node->marketing && steps > 0; --steps)
            node = node->parent.isNull() ? nullptr : findRow(library.accounts, node->parent);
        if (node && node->marketing)
            marketing.push_back(account.id);
    }
    return marketing;
}

DemandIndex::DemandIndex(const Library &library, PlanId plan, Day asOf) : m_marketing(marketingAccounts(library))
{
    for (const PlanTitle &row : library.planTitles) {
        if (row.plan == plan && row.included)
            m_titles.push_back(row.title);
    }
    read(library, plan, asOf);
}

DemandIndex::DemandIndex(const Library &library, PlanId plan, Day asOf, std::span<const TitleId> only) :
    m_marketing(marketingAccounts(library))
{
    const QSet<TitleId> wanted(only.begin(), only.end());
    for (const PlanTitle &row : library.planTitles) {
        if (row.plan == plan && row.included && wanted.contains(row.title))
            m_titles.push_back(row.title);
    }
    read(library, plan, asOf);
}

void DemandIndex::read(const Library &library, PlanId plan, Day asOf)
{
    std::ranges::sort(m_titles);
    m_titles.erase(std::ranges::unique(m_titles).begin(), m_titles.end());

    m_phases.resize(m_titles.size());
    for (const Phase &phase : library.phases) {
        const auto title = phase.plan == plan ? positionOf(phase.title) : std::nullopt;
        if (title)
            m_phases[*title][static_cast<size_t>(phase.kind)] = PhaseDays{phase.start, phase.end};
    }
    readLines(library, plan);
    readCosts(library, asOf);
    readEstimates(library, asOf);
    readFunding(library, plan);
}

std::optional<size_t> DemandIndex::positionOf(TitleId title)
{
    if (m_lastPosition < m_titles.size() && m_titles[m_lastPosition] == title)
        return m_lastPosition;
    const auto found = std::ranges::lower_bound(m_titles, title);
    if (found == m_titles.end() || *found != title)
        return std::nullopt;
    m_lastPosition = static_cast<size_t>(found - m_titles.begin());
    return m_lastPosition;
}

bool DemandIndex::isMarketing(AccountId account) const
{
    return std::ranges::binary_search(m_marketing, account);
}

void DemandIndex::readLines(const Library &library, PlanId plan)
{
    m_lines.reserve(static_cast<size_t>(library.budgetLines.size()));
    for (const BudgetLine &line : library.budgetLines) {
        const auto title = line.plan == plan ? positionOf(line.title) : std::nullopt;
        if (title)
            m_lines.push_back({*title, line.account, &line, line.amount});
    }
    sortByAccount(m_lines, [](const PlannedLine &planned) { return planned.line->id; });
    resolveLines(library);
}

void DemandIndex::resolveLines(const Library &library)
{
    const auto isLump = [](const PlannedLine &planned) { return planned.line->basis == LineBasis::Lump; };
    std::vector<const BudgetLine *> asked;
    for (std::span<PlannedLine> rest(m_lines); !rest.empty();) {
        const auto isOther = [title = rest.front().title](const PlannedLine &planned) {
            return planned.title != title;
        };
        const auto lines = rest.first(static_cast<size_t>(std::ranges::find_if(rest, isOther) - rest.begin()));
        rest = rest.subspan(lines.size());
        if (std::ranges::all_of(lines, isLump))
            continue;
        asked.clear();
        for (const PlannedLine &planned : lines)
            asked.push_back(planned.line);
        const std::vector<Money> amounts =
            amountsOf(asked, episodesOf(library, m_titles[lines.front().title]), m_marketing);
        for (size_t i = 0; i < lines.size(); ++i)
            lines[i].amount = amounts[i];
    }
}

std::vector<KnownCost> knownCosts(const Library &library, Day asOf)
{
    const std::vector<Settlement> settled = settlementsOf(library, asOf);
    auto settlement = settled.begin();
    std::vector<KnownCost> known;
    known.reserve(static_cast<size_t>(library.costs.size()));
    for (const Cost &cost : library.costs) { // by id, as the settlements are
        Money amount = cost.amount;
        if (cost.kind == CostKind::Committed) {
            while (settlement != settled.end() && settlement->commitment < cost.id)
                ++settlement;
            for (; settlement != settled.end() && settlement->commitment == cost.id; ++settlement)
                amount -= settlement->amount;
            amount = std::max(amount, Money{});
        }
        if (cost.day <= asOf && amount != Money{})
            known.push_back({0, cost.account, &cost, amount});
    }
    return known;
}

void DemandIndex::readCosts(const Library &library, Day asOf)
{
    std::vector<KnownCost> known = knownCosts(library, asOf);
    m_costs.reserve(known.size());
    for (KnownCost &each : known) {
        if (const auto title = positionOf(each.cost->title)) {
            each.title = *title;
            m_costs.push_back(each);
        }
    }
    sortByAccount(m_costs, [](const KnownCost &each) { return each.cost->id; });
}

void DemandIndex::readEstimates(const Library &library, Day asOf)
{
    for (const Estimate &estimate : library.estimates) {
        const auto title = estimate.day <= asOf ? positionOf(estimate.title) : std::nullopt;
        if (title)
            m_estimates.push_back({*title, estimate.account, &estimate});
    }
    // Of an account's the latest comes first, of one day's the youngest; the others count no longer.
    sortByAccount(m_estimates, [](const KnownEstimate &known) {
        return std::pair(-known.estimate->day.julian(), -known.estimate->id.value);
    });
    const auto older = std::ranges::unique(m_estimates, [](const KnownEstimate &a, const KnownEstimate &b) {
        return a.title == b.title && a.account == b.account;
    });
    m_estimates.erase(older.begin(), older.end());
}

void DemandIndex::readFunding(const Library &library, PlanId plan)
{
    m_fundedByOthers.resize(m_titles.size());
    for (const Funding &funding : library.funding) {
        const bool isMeant = funding.plan == plan && funding.source != FundingSource::Own;
        if (const auto title = isMeant ? positionOf(funding.title) : std::nullopt)
            m_fundedByOthers[*title] += funding.amount;
    }
}

} // namespace slateboard::planning
