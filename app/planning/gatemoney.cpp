// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/gatemoney.h"

#include "app/planning/demandindex.h"

#include <algorithm>

namespace slateboard::planning {

Demand demandIfRevived(const Library &library, const Figures &figures)
{
    std::vector<TitleId> shelved;
    for (const TitleFigures &title : figures.titles) {
        if (title.stage && title.stage->stage == Stage::Shelved)
            shelved.push_back(title.title);
    }
    // A title in no stage yet is hoped for, as one in development is.
    return shelved.empty() ? Demand{}
                           : demandOf(DemandIndex(library, figures.plan, figures.asOf, shelved), {}, figures.asOf);
}

GateMoney::GateMoney(const Library &library, const Figures &figures, const Demand &revived) :
    m_caps(library.caps), m_reinvested(figures.money.reinvested)
{
    for (const Cap &cap : m_caps)
        m_rules.emplace_back(cap, figures.asOf);
    take(library, figures.demand, revived.titles);
    take(library, revived, {});
}

void GateMoney::take(const Library &library, const Demand &demand, std::span<const TitleMoney> without)
{
    for (size_t i = 0; i < demand.titles.size(); ++i) {
        const TitleId id = demand.titles[i].title;
        const bool isTaken = !std::ranges::binary_search(without, id, {}, &TitleMoney::title);
        const Title *title = isTaken ? findRow(library.titles, id) : nullptr;
        for (const DemandItem &item : title ? demand.items.ofTitle(i) : std::span<const DemandItem>())
            take(item, title->format);
    }
}

void GateMoney::take(const DemandItem &item, Format format)
{
    for (size_t cap = 0; cap < static_cast<size_t>(m_caps.size()); ++cap) {
        const auto place = placeOf(cap, item, format);
        if (!place)
            continue;
        if (item.firm)
            m_firm[*place] += item.own();
        if (item.kind != DemandKind::Actual)
            m_hoped[item.title][*place] += item.firm ? Money{} : item.own();
    }
}

std::optional<GateMoney::Place> GateMoney::placeOf(size_t index, const DemandItem &item, Format format) const
{
    const CapRule &rule = m_rules[index];
    if (rule.scope == CapScope::Title || !rule.appliesTo(item, format))
        return std::nullopt;
    const bool isQuarterly = rule.scope == CapScope::Quarter && item.month;
    return Place{index, isQuarterly ? std::optional(Quarter::of(*item.month)) : std::nullopt};
}

GateMoney::Amounts GateMoney::addedBy(std::span<const TitleId> titles) const
{
    Amounts added;
    for (TitleId title : titles) {
        if (const auto spends = m_hoped.constFind(title); spends != m_hoped.cend()) {
            for (const auto &[place, amount] : *spends)
                added[place] += amount;
        }
    }
    return added;
}

std::vector<GateFinding> GateMoney::exceeded(TitleId title, const Amounts &added) const
{
    std::vector<GateFinding> findings;
    const auto spends = m_hoped.constFind(title);
    if (spends == m_hoped.cend())
        return findings;
    const auto amountAt = [](const Amounts &amounts, const Place &place) {
        const auto found = amounts.find(place);
        return found == amounts.end() ? Money{} : found->second;
    };
    for (const auto &[place, own] : *spends) {
        const Cap &cap = m_caps[static_cast<qsizetype>(place.cap)];
        const Money demand = amountAt(m_firm, place) + amountAt(added, place);
        const Money limit = limitOf(cap, m_reinvested, place.quarter);
        if (demand <= limit)
            continue;
        GateFinding finding;
        finding.reason = place.quarter ? GateReason::OverQuarterCap : GateReason::OverCap;
        finding.cap = cap.id;
        finding.quarter = place.quarter;
        finding.amount = demand - limit;
        findings.push_back(finding);
    }
    std::ranges::stable_sort(findings, [](const GateFinding &a, const GateFinding &b) {
        return std::pair(a.reason, a.quarter) < std::pair(b.reason, b.quarter);
    });
    return findings;
}

} // namespace slateboard::planning
