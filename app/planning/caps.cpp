// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/caps.h"

#include "app/planning/caprule.h"
#include "app/planning/figureparts.h"

#include <algorithm>

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

struct QuarterSpan {
    Quarter first;
    Quarter last;
};

class MoneyMaker {
public:
    MoneyMaker(const Library &library, const DemandTable &table, std::span<const TitleMoney> titles, Day asOf,
               const Reinvested &reinvested) :
        m_library(library),
        m_table(table), m_titles(titles), m_asOf(asOf)
    {
        m_figures.reinvested = reinvested;
        for (const Cap &cap : library.caps)
            m_rules.emplace_back(cap, asOf);
    }

    MoneyFigures make();
    std::vector<QuarterMoney> makeQuarters();

private:
    void addTotals();
    void addCaps();
    [[nodiscard]] std::optional<QuarterSpan> span() const;
    [[nodiscard]] QuarterMoney demandIn(Quarter quarter) const;
    [[nodiscard]] CapUse quarterUse(const Cap &cap, const CapRule &rule) const;
    [[nodiscard]] CapUse periodUse(const CapRule &rule) const;
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
    std::vector<CapRule> m_rules; // of the library's caps
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
    const auto span = this->span();
    for (int index = span ? span->first.index : 0; span && index <= span->last.index; ++index)
        m_figures.quarters.push_back(demandIn(Quarter{index}));
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
        m_figures.byOthers += title.byOthers;
    }
    const DemandSum unscheduled = m_table.unscheduled({});
    m_figures.unscheduled = unscheduled.firm + unscheduled.hoped;
    for (Money receipts : receiptsOf(m_library, m_titles, m_asOf))
        m_figures.receipts += receipts;
}

// Those with demand, and those in which a cap on quarters begins or ends.
std::optional<QuarterSpan> MoneyMaker::span() const
{
    std::optional<QuarterSpan> span;
    const auto include = [&](Quarter quarter) {
        span = span ? QuarterSpan{std::min(span->first, quarter), std::max(span->last, quarter)}
                    : QuarterSpan{quarter, quarter};
    };
    if (m_table.hasMonths()) {
        include(Quarter::of(m_table.firstMonth()));
        include(Quarter::of(m_table.lastMonth()));
    }
    for (const Cap &cap : m_library.caps) {
        for (const auto &day : {cap.from, cap.to}) {
            if (cap.scope == CapScope::Quarter && day)
                include(Quarter::of(*day));
        }
    }
    return span;
}

QuarterMoney MoneyMaker::demandIn(Quarter quarter) const
{
    QuarterMoney money;
    money.quarter = quarter;
    for (size_t format = 0; format < formatCount; ++format) {
        const DemandSum sum = quarterSum(quarter, {CapBasis::Total, static_cast<Format>(format), std::nullopt});
        money.firmByFormat[format] = sum.firm;
        money.hopedByFormat[format] = sum.hoped;
        money.firmByOthersByFormat[format] = sum.firmByOthers;
        money.firm += sum.firm;
        money.hoped += sum.hoped;
        money.firmByOthers += sum.firmByOthers;
        money.hopedByOthers += sum.hopedByOthers;
    }
    return money;
}

void MoneyMaker::addCaps()
{
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const Cap &cap = m_library.caps[static_cast<qsizetype>(i)];
        CapUse use;
        switch (cap.scope) {
        case CapScope::Quarter: use = quarterUse(cap, m_rules[i]); break;
        case CapScope::Title: use = titleUse(cap); break;
        case CapScope::Programme:
        case CapScope::Phase:
        case CapScope::Format: use = periodUse(m_rules[i]); break;
        }
        use.cap = cap.id;
        use.raisedBy = raiseOf(cap, m_figures.reinvested, use.quarter);
        use.limit = cap.amount + use.raisedBy;
        m_figures.caps.push_back(use);
    }
}

void useOf(CapUse &use, const DemandSum &sum)
{
    use.firm = sum.ownFirm();
    use.hoped = sum.ownHoped();
    use.byOthers = sum.firmByOthers;
}

// The tightest quarter that can still be helped; a cap that is all past shows the tightest it had.
CapUse MoneyMaker::quarterUse(const Cap &cap, const CapRule &rule) const
{
    const Quarter now = Quarter::of(m_asOf);
    CapUse tightest;
    std::optional<Money> least;
    for (const QuarterMoney &money : m_figures.quarters) {
        if (!rule.period.meets(money.quarter))
            continue;
        const DemandSum sum = quarterSum(money.quarter, rule.filter);
        const Money headroom = limitOf(cap, m_figures.reinvested, money.quarter) - sum.ownFirm();
        const bool firstOpen = money.quarter >= now && tightest.quarter && *tightest.quarter < now;
        if (!least || firstOpen || headroom < *least) {
            least = headroom;
            tightest.quarter = money.quarter;
            useOf(tightest, sum);
        }
    }
    return tightest;
}

CapUse MoneyMaker::periodUse(const CapRule &rule) const
{
    DemandSum sum = m_table.sum(rule.period.first, rule.period.last, rule.filter);
    if (rule.period.unscheduled)
        sum += m_table.unscheduled(rule.filter);
    CapUse use;
    useOf(use, sum);
    return use;
}

CapUse MoneyMaker::titleUse(const Cap &cap) const
{
    CapUse use;
    for (const TitleMoney &title : m_titles) {
        const auto cost = costUnder(cap, title);
        if (cost && (use.title.isNull() || *cost > use.firm)) {
            use.title = title.title;
            use.firm = *cost;
            use.byOthers = cap.basis == CapBasis::Net ? title.byOthers - title.marketingByOthers : title.byOthers;
        }
    }
    return use;
}

void MoneyMaker::addHeadroom(QuarterMoney &money) const
{
    money.cap = quarterCap(m_library, m_figures.reinvested, money.quarter);
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const Cap &cap = m_library.caps[static_cast<qsizetype>(i)];
        if (cap.scope == CapScope::Title || !m_rules[i].period.meets(money.quarter))
            continue;
        const Money headroom = cap.scope == CapScope::Quarter
                                   ? limitOf(cap, m_figures.reinvested, money.quarter) -
                                         quarterSum(money.quarter, m_rules[i].filter).ownFirm()
                                   : m_figures.caps[i].headroom();
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

MoneyFigures moneyFigures(const Library &library, const Demand &demand, Day asOf, const Reinvested &reinvested)
{
    return moneyFigures(library, DemandTable(library, demand), demand.titles, asOf, reinvested);
}

MoneyFigures moneyFigures(const Library &library, const DemandTable &table, std::span<const TitleMoney> titles,
                          Day asOf, const Reinvested &reinvested)
{
    return MoneyMaker(library, table, titles, asOf, reinvested).make();
}

std::vector<QuarterMoney> quarterMoney(const Library &library, const DemandTable &table, Day asOf,
                                       const Reinvested &reinvested)
{
    return MoneyMaker(library, table, {}, asOf, reinvested).makeQuarters();
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
