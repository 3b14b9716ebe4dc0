// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/caps.h"

#include "app/planning/demandtable.h"
#include "app/planning/figureparts.h"

#include <algorithm>
#include <limits>

namespace slateboard::planning {
namespace {

Month firstMonth(Quarter quarter)
{
    return Month{quarter.index * 3};
}

Month lastMonth(Quarter quarter)
{
    return Month{quarter.index * 3 + 2};
}

bool covers(const Cap &cap, Quarter quarter)
{
    return (!cap.from || Quarter::of(*cap.from) <= quarter) && (!cap.to || quarter <= Quarter::of(*cap.to));
}

DemandFilter filterOf(const Cap &cap)
{
    return {cap.basis, cap.scope == CapScope::Format ? cap.format : std::nullopt,
            cap.scope == CapScope::Phase ? cap.phase : std::nullopt};
}

class MoneyMaker {
public:
    MoneyMaker(const Library &library, const DemandTable &table, std::span<const TitleMoney> titles, Day asOf) :
        m_library(library), m_table(table), m_titles(titles), m_asOf(asOf)
    {}

    MoneyFigures make();
    std::vector<QuarterMoney> makeQuarters();

private:
    void addTotals();
    void addQuarters();
    void addCaps();
    [[nodiscard]] CapUse quarterUse(const Cap &cap) const;
    [[nodiscard]] CapUse periodUse(const Cap &cap) const;
    [[nodiscard]] CapUse titleUse(const Cap &cap) const;
    void addHeadroom(QuarterMoney &money) const;
    [[nodiscard]] DemandSum quarterSum(Quarter quarter, const DemandFilter &filter) const
    {
        return m_table.sum(firstMonth(quarter), lastMonth(quarter), filter);
    }

    const Library &m_library;
    const DemandTable &m_table;
    std::span<const TitleMoney> m_titles;
    Day m_asOf;
    MoneyFigures m_figures;
};

MoneyFigures MoneyMaker::make()
{
    addTotals();
    m_figures.quarters = makeQuarters();
    return std::move(m_figures);
}

std::vector<QuarterMoney> MoneyMaker::makeQuarters()
{
    addQuarters();
    addCaps();
    for (QuarterMoney &money : m_figures.quarters)
        addHeadroom(money);
    return std::move(m_figures.quarters);
}

void MoneyMaker::addTotals()
{
    for (const TitleMoney &title : m_titles) {
        m_figures.totalBudget += title.budget;
        m_figures.actual += title.actual;
        m_figures.committed += title.committed;
        m_figures.toComplete += title.toComplete;
    }
    const DemandSum unscheduled = m_table.unscheduled({});
    m_figures.unscheduled = unscheduled.firm + unscheduled.hoped;
    for (Money receipts : receiptsOf(m_library, m_titles, m_asOf))
        m_figures.receipts += receipts;
}

void MoneyMaker::addQuarters()
{
    int first = std::numeric_limits<int>::max();
    int last = std::numeric_limits<int>::min();
    const auto include = [&](Quarter quarter) {
        first = std::min(first, quarter.index);
        last = std::max(last, quarter.index);
    };
    if (m_table.hasMonths()) {
        include(Quarter::of(m_table.firstMonth()));
        include(Quarter::of(m_table.lastMonth()));
    }
    for (const Cap &cap : m_library.caps) {
        if (cap.scope != CapScope::Quarter)
            continue;
        if (cap.from)
            include(Quarter::of(*cap.from));
        if (cap.to)
            include(Quarter::of(*cap.to));
    }
    for (int index = first; index <= last; ++index) {
        QuarterMoney money;
        money.quarter = Quarter{index};
        for (size_t format = 0; format < formatCount; ++format) {
            const DemandSum sum =
                quarterSum(money.quarter, {CapBasis::Total, static_cast<Format>(format), std::nullopt});
            money.firmByFormat[format] = sum.firm;
            money.hopedByFormat[format] = sum.hoped;
            money.firm += sum.firm;
            money.hoped += sum.hoped;
        }
        m_figures.quarters.push_back(money);
    }
}

void MoneyMaker::addCaps()
{
    for (const Cap &cap : m_library.caps) {
        switch (cap.scope) {
        case CapScope::Quarter: m_figures.caps.push_back(quarterUse(cap)); break;
        case CapScope::Title: m_figures.caps.push_back(titleUse(cap)); break;
        case CapScope::Programme:
        case CapScope::Phase:
        case CapScope::Format: m_figures.caps.push_back(periodUse(cap)); break;
        }
    }
}

// The tightest quarter that can still be helped; a cap that is all past shows the tightest it had.
CapUse MoneyMaker::quarterUse(const Cap &cap) const
{
    const Quarter now = Quarter::of(m_asOf);
    CapUse tightest;
    for (const QuarterMoney &money : m_figures.quarters) {
        if (!covers(cap, money.quarter))
            continue;
        const DemandSum sum = quarterSum(money.quarter, filterOf(cap));
        const bool firstOpen = money.quarter >= now && tightest.quarter && *tightest.quarter < now;
        if (!tightest.quarter || firstOpen || sum.firm > tightest.firm) {
            tightest.quarter = money.quarter;
            tightest.firm = sum.firm;
            tightest.hoped = sum.hoped;
        }
    }
    tightest.cap = cap.id;
    tightest.limit = cap.amount;
    return tightest;
}

CapUse MoneyMaker::periodUse(const Cap &cap) const
{
    const Month from = cap.from ? Month::of(*cap.from) : Month{std::numeric_limits<int>::min()};
    const Month to = cap.to ? Month::of(*cap.to) : Month{std::numeric_limits<int>::max()};
    DemandSum sum = m_table.sum(from, to, filterOf(cap));
    // What has no day yet will be spent some day after as-of: a cap without an end that has begun holds it too.
    if (!cap.to && (!cap.from || *cap.from <= m_asOf.plusDays(1))) {
        const DemandSum unscheduled = m_table.unscheduled(filterOf(cap));
        sum.firm += unscheduled.firm;
        sum.hoped += unscheduled.hoped;
    }
    CapUse use;
    use.cap = cap.id;
    use.firm = sum.firm;
    use.hoped = sum.hoped;
    use.limit = cap.amount;
    return use;
}

CapUse MoneyMaker::titleUse(const Cap &cap) const
{
    CapUse use;
    use.cap = cap.id;
    use.limit = cap.amount;
    for (const TitleMoney &title : m_titles) {
        const Money efc = cap.basis == CapBasis::Net ? title.netEfc() : title.efc();
        if ((cap.title.isNull() || cap.title == title.title) && (use.title.isNull() || efc > use.firm)) {
            use.title = title.title;
            use.firm = efc;
        }
    }
    return use;
}

void MoneyMaker::addHeadroom(QuarterMoney &money) const
{
    for (qsizetype i = 0; i < m_library.caps.size(); ++i) {
        const Cap &cap = m_library.caps[i];
        if (cap.scope == CapScope::Title || !covers(cap, money.quarter))
            continue;
        const bool isQuarterCap = cap.scope == CapScope::Quarter;
        const Money headroom = isQuarterCap ? cap.amount - quarterSum(money.quarter, filterOf(cap)).firm
                                            : m_figures.caps[static_cast<size_t>(i)].headroom();
        if (isQuarterCap)
            money.cap = money.cap ? std::min(*money.cap, cap.amount) : cap.amount;
        if (!money.headroom || headroom < *money.headroom) {
            money.headroom = headroom;
            money.tightest = cap.id;
        }
    }
}

} // namespace

std::vector<Money> receiptsOf(const Library &library, std::span<const TitleMoney> titles, Day asOf)
{
    std::vector<Money> sums(titles.size());
    for (const Receipt &receipt : library.receipts) {
        if (receipt.day > asOf)
            continue;
        const auto title = std::ranges::lower_bound(titles, receipt.title, {}, &TitleMoney::title);
        if (title != titles.end() && title->title == receipt.title)
            sums[static_cast<size_t>(title - titles.begin())] += receipt.amount;
    }
    return sums;
}

MoneyFigures moneyFigures(const Library &library, const Demand &demand, Day asOf)
{
    const DemandTable table(library, demand);
    return MoneyMaker(library, table, demand.titles, asOf).make();
}

std::vector<QuarterMoney> quarterMoney(const Library &library, const DemandTable &table, Day asOf)
{
    return MoneyMaker(library, table, {}, asOf).makeQuarters();
}

std::vector<DemandItem> itemsOf(const Library &library, const Demand &demand, Quarter quarter,
                                std::optional<Format> format)
{
    std::vector<DemandItem> items;
    for (const DemandItem &item : demand.items) {
        if (!item.month || Quarter::of(*item.month) != quarter)
            continue;
        const Title *title = format ? findRow(library.titles, item.title) : nullptr;
        if (!format || (title && title->format == *format))
            items.push_back(item);
    }
    return items;
}

} // namespace slateboard::planning
