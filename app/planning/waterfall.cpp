// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/waterfall.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace slateboard::planning {
namespace {

bool recoups(TierKind kind)
{
    return kind == TierKind::Expense || kind == TierKind::GuaranteeRecoupment || kind == TierKind::InvestorRecoupment;
}

// A tier while receipts run down.
struct Basin {
    const WaterfallTier *tier;
    TierFigures figures;

    [[nodiscard]] bool isRecouping() const { return recoups(tier->kind) && figures.outstanding() > Money{}; }
    // A guarantee is an advance on what its party pays later: no guarantee recoups one, nor does another's money.
    [[nodiscard]] bool recoupsFrom(const ReceiptItem &item) const
    {
        const bool isAllowed = tier->kind != TierKind::GuaranteeRecoupment ||
                               (item.kind != ReceiptKind::MinimumGuarantee && item.platform == tier->party);
        return isAllowed && isRecouping();
    }
};

// How much of `money` each weight gets; nothing where there are none.
std::vector<Money> divided(Money money, const std::vector<double> &weights)
{
    if (std::ranges::all_of(weights, [](double weight) { return weight <= 0; }))
        return std::vector<Money>(weights.size());
    return apportion(money, weights);
}

/// The tiers of one title.
class Cascade {
public:
    Cascade(std::vector<Basin> basins, Waterfall &result) : m_basins(std::move(basins)), m_result(result) {}

    void pour(const ReceiptItem &item);
    void finish();

private:
    using Place = std::span<Basin>;
    [[nodiscard]] Money takeShares(Place place, Money money, bool isRecoupedBelow);
    [[nodiscard]] Money takeRecoupments(Place place, Money money);
    void advance(PartyId party, Money guarantee);
    void pay(Basin &basin, Money amount);
    void add(Id<WaterfallTier> tier, PartyId party, Money amount);

    std::vector<Basin> m_basins;
    Waterfall &m_result;
    const ReceiptItem *m_item = nullptr;
    Money m_reached; // what is left of it where it stands
};

void Cascade::add(Id<WaterfallTier> tier, PartyId party, Money amount)
{
    if (amount != Money{})
        m_result.payments.push_back({tier, party, m_item->day, amount, m_item->isReceived(), m_reached});
}

void Cascade::pay(Basin &basin, Money amount)
{
    basin.figures.paid += amount;
    add(basin.tier->id, basin.tier->party, amount);
}

Money Cascade::takeShares(Place place, Money money, bool isRecoupedBelow)
{
    std::vector<double> weights;
    int asked = 0;
    for (const Basin &basin : place) {
        const bool isIdle = recoups(basin.tier->kind) || (basin.tier->kind == TierKind::Corridor && isRecoupedBelow);
        weights.push_back(isIdle ? 0 : basin.tier->share.hundredths);
        asked += isIdle ? 0 : basin.tier->share.hundredths;
    }
    const Money all = Share{std::min(asked, Share::whole)}.of(money);
    const std::vector<Money> parts = divided(all, weights);
    Money taken;
    for (size_t i = 0; i < place.size(); ++i) {
        pay(place[i], parts[i]);
        taken += parts[i];
    }
    return taken;
}

Money Cascade::takeRecoupments(Place place, Money money)
{
    std::vector<double> outstanding;
    Money owed;
    for (const Basin &basin : place) {
        const Money open = basin.recoupsFrom(*m_item) ? basin.figures.outstanding() : Money{};
        outstanding.push_back(static_cast<double>(open.minor));
        owed += open;
    }
    const bool isEnough = owed <= money;
    const std::vector<Money> parts = divided(money, outstanding);
    Money taken;
    for (size_t i = 0; i < place.size(); ++i) {
        const Money open = place[i].recoupsFrom(*m_item) ? place[i].figures.outstanding() : Money{};
        const Money part = isEnough ? open : std::min(parts[i], open);
        pay(place[i], part);
        taken += part;
    }
    return taken;
}

void Cascade::pour(const ReceiptItem &item)
{
    m_item = &item;
    m_result.in += item.amount;
    Money left = item.amount;
    for (size_t first = 0; first < m_basins.size();) {
        size_t next = first;
        while (next < m_basins.size() && m_basins[next].tier->place == m_basins[first].tier->place)
            m_basins[next++].figures.reached += left;
        const Place place(m_basins.data() + first, next - first);
        const bool isRecoupedBelow = std::none_of(m_basins.begin() + static_cast<std::ptrdiff_t>(first), m_basins.end(),
                                                  [](const Basin &basin) { return basin.isRecouping(); });
        m_reached = left;
        left -= takeShares(place, left, isRecoupedBelow);
        left -= takeRecoupments(place, left);
        first = next;
    }
    m_result.rest += left;
    m_reached = left;
    add({}, {}, left);
    if (item.kind == ReceiptKind::MinimumGuarantee)
        advance(item.platform, item.amount);
}

// From now on it is to be recouped.
void Cascade::advance(PartyId party, Money guarantee)
{
    for (Basin &basin : m_basins) {
        const WaterfallTier &tier = *basin.tier;
        if (tier.kind == TierKind::GuaranteeRecoupment && !tier.amount && tier.party == party)
            *basin.figures.toRecoup += guarantee;
    }
}

void Cascade::finish()
{
    for (const Basin &basin : m_basins)
        m_result.tiers.push_back(basin.figures);
}

/// Makes the cascades of many titles from facts that are sorted once.
class CascadeMaker {
public:
    CascadeMaker(const Library &library, PlanId plan, const Demand &demand, std::span<const ReceiptItem> items);
    [[nodiscard]] std::vector<Waterfall> make() const;

private:
    using Funded = std::pair<TitleId, PartyId>; // null: the group itself

    [[nodiscard]] Waterfall make(TitleId title) const;
    [[nodiscard]] std::optional<Money> toRecoup(const WaterfallTier &tier) const;
    [[nodiscard]] Money invested(const WaterfallTier &tier) const;
    [[nodiscard]] const TitleMoney *moneyOf(TitleId title) const; // null: the plan leaves it out

    const Demand &m_demand;
    std::vector<const WaterfallTier *> m_tiers;  // by title, place, id
    std::vector<const ReceiptItem *> m_receipts; // by title, then by day
    std::map<Funded, Money> m_funded;
};

// Those of one title, of rows that are sorted by it.
template <class Row>
std::span<const Row *const> partOf(const std::vector<const Row *> &rows, TitleId title)
{
    const auto found = std::ranges::equal_range(rows, title, {}, [](const Row *row) { return row->title; });
    return {found.begin(), found.end()};
}

CascadeMaker::CascadeMaker(const Library &library, PlanId plan, const Demand &demand,
                           std::span<const ReceiptItem> items) :
    m_demand(demand)
{
    for (const WaterfallTier &tier : library.waterfall)
        m_tiers.push_back(&tier);
    std::ranges::sort(m_tiers, {},
                      [](const WaterfallTier *tier) { return std::tuple(tier->title, tier->place, tier->id); });
    for (const ReceiptItem &item : items)
        m_receipts.push_back(&item);
    std::ranges::stable_sort(m_receipts, {}, &ReceiptItem::title);
    for (const Funding &row : library.funding) {
        if (row.plan == plan)
            m_funded[{row.title, row.source == FundingSource::Own ? PartyId() : row.party}] += row.amount;
    }
}

const TitleMoney *CascadeMaker::moneyOf(TitleId title) const
{
    const auto found = std::ranges::lower_bound(m_demand.titles, title, {}, &TitleMoney::title);
    return found != m_demand.titles.end() && found->title == title ? &*found : nullptr;
}

Money CascadeMaker::invested(const WaterfallTier &tier) const
{
    const auto funded = m_funded.find({tier.title, tier.party});
    if (funded != m_funded.end())
        return funded->second;
    const bool isFunded = std::ranges::any_of(m_funded, [&](const auto &of) { return of.first.first == tier.title; });
    const TitleMoney *money = moneyOf(tier.title);
    return tier.party.isNull() && !isFunded && money ? money->efc() : Money{};
}

std::optional<Money> CascadeMaker::toRecoup(const WaterfallTier &tier) const
{
    if (!recoups(tier.kind))
        return std::nullopt;
    if (tier.amount)
        return tier.amount;
    if (tier.kind == TierKind::InvestorRecoupment)
        return invested(tier);
    if (tier.kind == TierKind::Expense) {
        const TitleMoney *money = moneyOf(tier.title);
        return money ? money->marketing : Money{};
    }
    return Money{}; // guarantees, as they come
}

Waterfall CascadeMaker::make(TitleId title) const
{
    Waterfall result;
    result.title = title;
    std::vector<Basin> basins;
    for (const WaterfallTier *tier : partOf(m_tiers, title))
        basins.push_back({tier, {tier->id, tier->party, toRecoup(*tier), {}, {}}});
    Cascade cascade(std::move(basins), result);
    for (const ReceiptItem *item : partOf(m_receipts, title))
        cascade.pour(*item);
    cascade.finish();
    return result;
}

std::vector<Waterfall> CascadeMaker::make() const
{
    std::vector<Waterfall> waterfalls;
    for (const ReceiptItem *item : m_receipts) {
        if (waterfalls.empty() || waterfalls.back().title != item->title)
            waterfalls.push_back(make(item->title));
    }
    return waterfalls;
}

} // namespace

std::vector<Waterfall> waterfallsOf(const Library &library, PlanId plan, const Demand &demand,
                                    std::span<const ReceiptItem> items)
{
    return CascadeMaker(library, plan, demand, items).make();
}

QList<WaterfallTier> usualTiers(const Library &library, PlanId plan, TitleId title)
{
    const auto partyOf = [&](PartyRole role) {
        const auto found = std::ranges::find_if(
            library.titleParties, [&](const TitleParty &tie) { return tie.title == title && tie.role == role; });
        return found == library.titleParties.end() ? PartyId() : found->party;
    };
    const PartyId distributor = partyOf(PartyRole::Distributor);
    const PartyId seller = distributor.isNull() ? partyOf(PartyRole::Platform) : distributor;
    QList<WaterfallTier> tiers;
    const auto add = [&](int place, TierKind kind, PartyId party, Share share) {
        tiers.append({{}, title, place, kind, party, share, {}});
    };
    add(1, TierKind::Fee, seller, Share{1'000});
    add(2, TierKind::Expense, seller, {});
    std::vector<PartyId> investors{PartyId()}; // the group itself
    for (const Funding &row : library.funding) {
        if (row.plan == plan && row.title == title && row.source != FundingSource::Own && !row.party.isNull() &&
            std::ranges::find(investors, row.party) == investors.end())
            investors.push_back(row.party);
    }
    for (PartyId investor : investors)
        add(3, TierKind::InvestorRecoupment, investor, {});
    add(4, TierKind::Split, partyOf(PartyRole::ProductionCompany), Share{4'000});
    return tiers;
}

} // namespace slateboard::planning
