// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/gatemoney.h"

namespace slateboard::planning {

GateMoney::GateMoney(const Library &library, const Figures &figures) : m_asOf(figures.asOf), m_caps(library.caps)
{
    const Title *title = nullptr;
    for (const DemandItem &item : figures.demand.items) { // those of a title come together
        if (!title || title->id != item.title)
            title = findRow(library.titles, item.title);
        if (title)
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
            m_firm[*place] += item.amount;
        if (item.kind != DemandKind::Actual)
            m_hoped[item.title][*place] += item.firm ? Money{} : item.amount;
    }
}

// See MoneyFigures: caps on quarters hold whole quarters, others whole months.
std::optional<GateMoney::Place> GateMoney::placeOf(size_t index, const DemandItem &item, Format format) const
{
    const Cap &cap = m_caps[static_cast<qsizetype>(index)];
    const bool isOther = (cap.scope == CapScope::Format && cap.format && cap.format != format) ||
                         (cap.scope == CapScope::Phase && cap.phase && cap.phase != item.phase) ||
                         (cap.basis == CapBasis::Net && item.marketing) || cap.scope == CapScope::Title;
    if (isOther)
        return std::nullopt;
    if (cap.scope == CapScope::Quarter) {
        const auto quarter = item.month ? std::optional(Quarter::of(*item.month)) : std::nullopt;
        const bool isHeld = quarter && (!cap.from || Quarter::of(*cap.from) <= *quarter) &&
                            (!cap.to || *quarter <= Quarter::of(*cap.to));
        return isHeld ? std::optional(Place{index, quarter}) : std::nullopt;
    }
    const bool isHeld = item.month ? (!cap.from || Month::of(*cap.from) <= *item.month) &&
                                         (!cap.to || *item.month <= Month::of(*cap.to))
                                   : !cap.to && (!cap.from || *cap.from <= m_asOf.plusDays(1));
    return isHeld ? std::optional(Place{index, std::nullopt}) : std::nullopt;
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
        if (demand <= cap.amount)
            continue;
        GateFinding finding;
        finding.reason = place.quarter ? GateReason::OverQuarterCap : GateReason::OverCap;
        finding.cap = cap.id;
        finding.quarter = place.quarter;
        finding.amount = demand - cap.amount;
        findings.push_back(finding);
    }
    std::ranges::stable_sort(findings, [](const GateFinding &a, const GateFinding &b) {
        return std::pair(a.reason, a.quarter) < std::pair(b.reason, b.quarter);
    });
    return findings;
}

} // namespace slateboard::planning
