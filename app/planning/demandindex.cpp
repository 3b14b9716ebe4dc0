// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/demandindex.h"

#include "app/planning/budgetlines.h"
#include "app/planning/sortbynumber.h"

#include <QSet>

#include <algorithm>
#include <ranges>

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
        const auto ofTitle = std::span(items).subspan(begin, end - begin);
        if (!std::ranges::is_sorted(ofTitle, before)) // as they are entered, mostly they are
            std::ranges::sort(ofTitle, before);
        begin = end;
    }
}

struct Settlement {
    CostId commitment;
    TitleId title; // of the payment
    Money amount;
};

// What payments up to as-of settle, by commitment.
template <class Costs>
std::vector<Settlement> settlementsOf(const Costs &costs, Day asOf)
{
    std::vector<Settlement> settled;
    for (const Cost &cost : costs) {
        if (cost.kind == CostKind::Actual && !cost.settles.isNull() && cost.day <= asOf)
            settled.push_back({cost.settles, cost.title, cost.amount});
    }
    if (!std::ranges::is_sorted(settled, {}, &Settlement::commitment))
        std::ranges::stable_sort(settled, {}, &Settlement::commitment);
    return settled;
}

// What is known of costs that come by id. A payment settles commitments of its own title only.
template <class Costs>
std::vector<KnownCost> knownOf(const Costs &costs, Day asOf)
{
    const std::vector<Settlement> settled = settlementsOf(costs, asOf);
    auto settlement = settled.begin();
    std::vector<KnownCost> known;
    for (const Cost &cost : costs) { // by id, as the settlements are
        Money amount = cost.amount;
        if (cost.kind == CostKind::Committed) {
            while (settlement != settled.end() && settlement->commitment < cost.id)
                ++settlement;
            for (; settlement != settled.end() && settlement->commitment == cost.id; ++settlement)
                amount -= settlement->title == cost.title ? settlement->amount : Money{};
            amount = std::max(amount, Money{});
        }
        if (cost.day <= asOf && amount != Money{})
            known.push_back({0, cost.account, &cost, amount});
    }
    return known;
}

// The rows of a list with these ids, in their order.
template <class Row>
std::vector<const Row *> rowsWith(const QList<Row> &rows, std::vector<Id<Row>> ids)
{
    std::ranges::sort(ids);
    std::vector<const Row *> found;
    for (Id<Row> id : ids) {
        if (const Row *row = findRow(rows, id))
            found.push_back(row);
    }
    return found;
}

// `isMeant` says which of the plan's titles.
template <class IsMeant>
PlanFrame frameOf(const Library &library, PlanId plan, IsMeant isMeant)
{
    PlanFrame frame;
    for (const PlanTitle &row : library.planTitles) {
        if (row.plan == plan && row.included && isMeant(row.title))
            frame.titles.push_back(row.title);
    }
    std::ranges::sort(frame.titles);
    frame.titles.erase(std::ranges::unique(frame.titles).begin(), frame.titles.end());
    frame.phases.resize(frame.titles.size());
    frame.byOthers.resize(frame.titles.size());
    size_t last = 0;
    for (const Phase &phase : library.phases) {
        if (const auto title = phase.plan == plan ? frame.positionOf(phase.title, last) : std::nullopt)
            frame.phases[*title][static_cast<size_t>(phase.kind)] = PhaseDays{phase.start, phase.end};
    }
    for (const Funding &funding : library.funding) {
        const bool isAsked = funding.plan == plan && funding.source != FundingSource::Own;
        if (const auto title = isAsked ? frame.positionOf(funding.title, last) : std::nullopt)
            frame.byOthers[*title] += funding.amount;
    }
    return frame;
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

std::optional<size_t> PlanFrame::positionOf(TitleId title, size_t &last) const
{
    if (last < titles.size() && titles[last] == title)
        return last;
    const auto found = std::ranges::lower_bound(titles, title);
    if (found == titles.end() || *found != title)
        return std::nullopt;
    last = static_cast<size_t>(found - titles.begin());
    return last;
}

PlanFrame planFrame(const Library &library, PlanId plan)
{
    return frameOf(library, plan, [](TitleId) { return true; });
}

DemandIndex::DemandIndex(const Library &library, PlanId plan, Day asOf) :
    m_frame(planFrame(library, plan)), m_marketing(marketingAccounts(library))
{
    read(library, plan, asOf);
}

DemandIndex::DemandIndex(const Library &library, PlanId plan, Day asOf, std::span<const TitleId> only) :
    m_frame(
        frameOf(library, plan,
                [wanted = QSet<TitleId>(only.begin(), only.end())](TitleId title) { return wanted.contains(title); })),
    m_marketing(marketingAccounts(library))
{
    read(library, plan, asOf);
}

DemandIndex::DemandIndex(const Library &library, Day asOf, PlanFrame title, TitleRowIds rows) :
    m_frame(std::move(title)), m_marketing(marketingAccounts(library))
{
    for (const BudgetLine *line : rowsWith(library.budgetLines, std::move(rows.lines)))
        m_lines.push_back({0, line->account, line, line->amount});
    resolveLines(library);
    const auto costs = rowsWith(library.costs, std::move(rows.costs));
    const auto rowOf = [](const Cost *cost) -> const Cost & { return *cost; };
    takeCosts(knownOf(costs | std::views::transform(rowOf), asOf));
    for (const Estimate *estimate : rowsWith(library.estimates, std::move(rows.estimates))) {
        if (estimate->day <= asOf)
            m_estimates.push_back({0, estimate->account, estimate});
    }
    keepLatestEstimates();
}

void DemandIndex::read(const Library &library, PlanId plan, Day asOf)
{
    m_lines.reserve(static_cast<size_t>(library.budgetLines.size()));
    for (const BudgetLine &line : library.budgetLines) {
        const auto title = line.plan == plan ? positionOf(line.title) : std::nullopt;
        if (title)
            m_lines.push_back({*title, line.account, &line, line.amount});
    }
    resolveLines(library);
    takeCosts(knownOf(library.costs, asOf));
    for (const Estimate &estimate : library.estimates) {
        const auto title = estimate.day <= asOf ? positionOf(estimate.title) : std::nullopt;
        if (title)
            m_estimates.push_back({*title, estimate.account, &estimate});
    }
    keepLatestEstimates();
}

std::optional<size_t> DemandIndex::positionOf(TitleId title)
{
    return m_frame.positionOf(title, m_lastPosition);
}

bool DemandIndex::isMarketing(AccountId account) const
{
    return std::ranges::binary_search(m_marketing, account);
}

void DemandIndex::resolveLines(const Library &library)
{
    sortByAccount(m_lines, [](const PlannedLine &planned) { return planned.line->id; });
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
            amountsOf(asked, episodesOf(library, m_frame.titles[lines.front().title]), m_marketing);
        for (size_t i = 0; i < lines.size(); ++i)
            lines[i].amount = amounts[i];
    }
}

std::vector<KnownCost> knownCosts(const Library &library, Day asOf)
{
    return knownOf(library.costs, asOf);
}

void DemandIndex::takeCosts(std::vector<KnownCost> known)
{
    m_costs.reserve(known.size());
    for (KnownCost &each : known) {
        if (const auto title = positionOf(each.cost->title)) {
            each.title = *title;
            m_costs.push_back(each);
        }
    }
    sortByAccount(m_costs, [](const KnownCost &each) { return each.cost->id; });
}

void DemandIndex::keepLatestEstimates()
{
    // Of an account's the latest comes first, of one day's the youngest; the others count no longer.
    sortByAccount(m_estimates, [](const KnownEstimate &known) {
        return std::pair(-known.estimate->day.julian(), -known.estimate->id.value);
    });
    const auto older = std::ranges::unique(m_estimates, [](const KnownEstimate &a, const KnownEstimate &b) {
        return a.title == b.title && a.account == b.account;
    });
    m_estimates.erase(older.begin(), older.end());
}

} // namespace slateboard::planning
