// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/reinvestment.h"

#include "app/planning/caprule.h"
#include "app/planning/waterfall.h"

#include <algorithm>
#include <map>

namespace slateboard::planning {
namespace {

using ByQuarter = std::map<Quarter, Money>;

std::vector<QuarterAmount> listOf(const ByQuarter &amounts)
{
    std::vector<QuarterAmount> list;
    for (const auto &[quarter, amount] : amounts) {
        if (amount != Money{})
            list.push_back({quarter, amount});
    }
    return list;
}

class LoopMaker {
public:
    LoopMaker(const Library &library, const Figures &figures) : m_library(library), m_figures(figures) {}
    Reinvestment make();

private:
    void addSpending();
    void addReleases();
    void addReceipts();
    void addAvailable();
    void addCaps();
    void addSums();
    void findPayback();
    [[nodiscard]] CapOverTime overTime(const Cap &cap, const DemandTable &demand) const;
    LoopQuarter &at(Quarter quarter);

    const Library &m_library;
    const Figures &m_figures;
    std::map<Quarter, LoopQuarter> m_quarters;
    Reinvested m_toCome; // what can be spent again of what is to come
    Reinvestment m_loop;
};

Reinvestment LoopMaker::make()
{
    addSpending();
    addReleases();
    addReceipts();
    addAvailable();
    if (!m_quarters.empty()) {
        const Quarter last = m_quarters.rbegin()->first;
        for (Quarter quarter = m_quarters.begin()->first; quarter <= last; ++quarter.index)
            m_loop.quarters.push_back(at(quarter));
    }
    addCaps();
    addSums();
    findPayback();
    return std::move(m_loop);
}

LoopQuarter &LoopMaker::at(Quarter quarter)
{
    LoopQuarter &of = m_quarters[quarter];
    of.quarter = quarter;
    return of;
}

void LoopMaker::addSpending()
{
    Money scheduled;
    for (const QuarterMoney &money : m_figures.money.quarters) {
        if (money.ownDemand() != Money{})
            at(money.quarter).spent = money.ownDemand();
        scheduled += money.ownDemand();
    }
    m_loop.unscheduled = m_figures.money.efc() - m_figures.money.byOthers - scheduled;
}

void LoopMaker::addReleases()
{
    for (const TitleFigures &title : m_figures.titles) {
        const bool isShelved = title.stage && title.stage->stage == Stage::Shelved;
        if (!title.release || isShelved)
            continue;
        LoopQuarter &quarter = at(Quarter::of(*title.release));
        ++quarter.titles;
        quarter.released += title.money.ownEfc();
    }
}

void LoopMaker::addReceipts()
{
    const ReceiptFigures receipts = receiptFigures(m_library, m_figures);
    for (const Waterfall &waterfall : waterfallsOf(m_library, m_figures.plan, m_figures.demand, receipts.items)) {
        for (const WaterfallPayment &payment : waterfall.payments) {
            if (!payment.party.isNull())
                continue;
            if (!payment.day)
                m_loop.toComeSometime += payment.amount;
            else if (payment.isReceived)
                at(Quarter::of(*payment.day)).received += payment.amount;
            else
                at(Quarter::of(*payment.day)).toCome += payment.amount;
        }
    }
}

void LoopMaker::addAvailable()
{
    std::vector<QuarterAmount> all;
    for (const auto &[quarter, of] : m_quarters) {
        if (of.received + of.toCome != Money{})
            all.push_back({quarter, of.received + of.toCome});
    }
    const Reinvested together = reinvestedOf(m_library.info, all);
    for (const QuarterAmount &available : m_figures.money.reinvested)
        at(available.quarter).available = available.amount;
    for (const QuarterAmount &available : together) {
        LoopQuarter &quarter = at(available.quarter);
        quarter.availableToCome = available.amount - quarter.available;
        if (quarter.availableToCome != Money{})
            m_toCome.push_back({available.quarter, quarter.availableToCome});
    }
}

void LoopMaker::addCaps()
{
    const DemandTable demand(m_library, m_figures.demand);
    for (const Cap &cap : m_library.caps) {
        if (cap.scope == CapScope::Programme)
            m_loop.caps.push_back(overTime(cap, demand));
    }
}

CapOverTime LoopMaker::overTime(const Cap &cap, const DemandTable &demand) const
{
    CapOverTime over;
    over.cap = cap.id;
    const CapRule rule(cap, m_figures.asOf);
    std::optional<Quarter> first;
    std::optional<Quarter> last;
    for (const LoopQuarter &quarter : m_loop.quarters) {
        if (!rule.period.meets(quarter.quarter))
            continue;
        first = first.value_or(quarter.quarter);
        last = quarter.quarter;
    }
    first = cap.from ? Quarter::of(*cap.from) : first;
    last = cap.to ? Quarter::of(*cap.to) : last;
    CapPoint point{{}, cap.amount, cap.amount, cap.amount, {}, {}};
    const auto add = [&](Money &amount, const Reinvested &available) {
        for (const QuarterAmount &one : available)
            amount += one.quarter == point.quarter ? one.amount : Money{};
    };
    for (point.quarter = first.value_or(Quarter{}); first && last && point.quarter <= *last; ++point.quarter.index) {
        add(point.with, m_figures.money.reinvested);
        add(point.hoped, m_figures.money.reinvested);
        add(point.hoped, m_toCome);
        const DemandSum sum = demand.sum(std::max(rule.period.first, Month::of(point.quarter.first())),
                                         std::min(rule.period.last, Month::of(point.quarter.last())), rule.filter);
        point.used += sum.ownFirm();
        point.usedIfAll += sum.ownFirm() + sum.ownHoped();
        over.points.push_back(point);
    }
    return over;
}

void LoopMaker::addSums()
{
    LoopSums &soFar = m_loop.soFar;
    LoopSums &inAll = m_loop.inAll;
    for (const DemandItem &item : m_figures.demand.items) {
        if (item.kind == DemandKind::Actual)
            soFar.spent += item.own();
    }
    for (const TitleFigures &title : m_figures.titles) {
        if (title.stage && title.stage->stage == Stage::Released) {
            ++soFar.titles;
            soFar.released += title.money.ownEfc();
        }
    }
    inAll.spent = m_loop.unscheduled;
    inAll.received = m_loop.toComeSometime;
    const Quarter now = Quarter::of(m_figures.asOf);
    for (const LoopQuarter &quarter : m_loop.quarters) {
        soFar.received += quarter.received;
        soFar.available += quarter.quarter <= now ? quarter.available : Money{};
        inAll.spent += quarter.spent;
        inAll.titles += quarter.titles;
        inAll.released += quarter.released;
        inAll.received += quarter.received + quarter.toCome;
        inAll.available += quarter.available + quarter.availableToCome;
    }
}

void LoopMaker::findPayback()
{
    Money spent;
    Money received;
    for (const LoopQuarter &quarter : m_loop.quarters) {
        const Money came = quarter.received + quarter.toCome;
        spent += quarter.spent;
        received += came;
        if (!m_loop.firstCovered && quarter.spent > Money{} && came >= quarter.spent)
            m_loop.firstCovered = quarter.quarter;
        if (!m_loop.paysForItself && spent > Money{} && received >= spent)
            m_loop.paysForItself = quarter.quarter;
    }
}

} // namespace

std::vector<QuarterAmount> ownReceived(const Library &library, PlanId plan, const Demand &demand, Day asOf)
{
    std::vector<ReceiptItem> items;
    for (const Receipt &receipt : library.receipts) {
        if (receipt.day > asOf || !std::ranges::binary_search(demand.titles, receipt.title, {}, &TitleMoney::title))
            continue;
        ReceiptItem &item = items.emplace_back();
        item.title = receipt.title;
        item.platform = receipt.platform;
        item.kind = receipt.kind;
        item.day = receipt.day;
        item.amount = receipt.amount;
        item.receipt = receipt.id;
    }
    std::ranges::stable_sort(items, {}, &ReceiptItem::day);
    ByQuarter amounts;
    for (const Waterfall &waterfall : waterfallsOf(library, plan, demand, items)) {
        for (const WaterfallPayment &payment : waterfall.payments) {
            if (payment.party.isNull())
                amounts[Quarter::of(*payment.day)] += payment.amount;
        }
    }
    return listOf(amounts);
}

Reinvested reinvestedOf(const LibraryInfo &info, const std::vector<QuarterAmount> &received)
{
    Reinvested reinvested;
    if (!info.reinvested)
        return reinvested;
    Money sum;
    Money given;
    for (const QuarterAmount &of : received) {
        sum += of.amount;
        const Money amount = info.reinvested->of(sum) - given;
        given += amount;
        if (amount != Money{})
            reinvested.push_back({Quarter{of.quarter.index + info.reinvestedAfter}, amount});
    }
    return reinvested;
}

Reinvested reinvestedOf(const Library &library, PlanId plan, const Demand &demand, Day asOf)
{
    return library.info.reinvested ? reinvestedOf(library.info, ownReceived(library, plan, demand, asOf))
                                   : Reinvested();
}

Reinvestment reinvestmentOf(const Library &library, const Figures &figures)
{
    return LoopMaker(library, figures).make();
}

} // namespace slateboard::planning
