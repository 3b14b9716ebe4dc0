// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/cashposition.h"

#include "app/planning/waterfall.h"

#include <algorithm>
#include <map>

namespace slateboard::planning {
namespace {

// As CashPosition::moves are ordered.
std::pair<bool, Quarter> placeOf(std::optional<Quarter> quarter)
{
    return {!quarter, quarter.value_or(Quarter{})};
}

class PositionMaker {
public:
    PositionMaker(const Library &library, const Figures &figures, TitleId title) :
        m_library(library), m_figures(figures), m_title(title)
    {}

    CashPosition make()
    {
        addCosts();
        addReceipts();
        addUp();
        findLowest();
        return std::move(m_position);
    }

private:
    CashSums &at(std::optional<Quarter> quarter, TitleId title) { return m_moves[{placeOf(quarter), title}]; }
    void addCosts();
    void addReceipts();
    void addUp();
    void findLowest();

    const Library &m_library;
    const Figures &m_figures;
    TitleId m_title; // null: all
    std::map<std::pair<std::pair<bool, Quarter>, TitleId>, CashSums> m_moves;
    CashPosition m_position;
};

void PositionMaker::addCosts()
{
    for (const DemandItem &item : m_figures.demand.items) {
        if (!m_title.isNull() && item.title != m_title)
            continue;
        CashSums &sums = at(item.month ? std::optional(Quarter::of(*item.month)) : std::nullopt, item.title);
        if (item.kind == DemandKind::Actual)
            sums.paid += item.own();
        else
            (item.firm ? sums.toPay : sums.toPayHoped) += item.own();
    }
}

void PositionMaker::addReceipts()
{
    std::vector<ReceiptItem> items = receiptFigures(m_library, m_figures).items;
    if (!m_title.isNull())
        std::erase_if(items, [this](const ReceiptItem &item) { return item.title != m_title; });
    for (const Waterfall &waterfall : waterfallsOf(m_library, m_figures.plan, m_figures.demand, items)) {
        const TitleFigures *title = findTitle(m_figures, waterfall.title);
        const bool isFirm = title && title->stage && isGreenlit(title->stage->stage);
        for (const WaterfallPayment &payment : waterfall.payments) {
            if (!payment.party.isNull())
                continue;
            CashSums &sums = at(payment.day ? std::optional(Quarter::of(*payment.day)) : std::nullopt, waterfall.title);
            (payment.isReceived ? sums.received : isFirm ? sums.toCome : sums.toComeHoped) += payment.amount;
        }
    }
}

void PositionMaker::addUp()
{
    for (const auto &[key, sums] : m_moves) {
        const auto &[place, title] = key;
        if (sums == CashSums())
            continue; // others pay it, or get it
        m_position.total += sums;
        if (place.first)
            m_position.unscheduled += sums;
        m_position.moves.push_back({place.first ? std::nullopt : std::optional(place.second), title, sums});
        if (place.first)
            continue;
        std::vector<CashQuarter> &quarters = m_position.quarters;
        while (quarters.empty() || quarters.back().quarter < place.second)
            quarters.push_back(
                {quarters.empty() ? place.second : Quarter{quarters.back().quarter.index + 1}, {}, {}, {}});
        quarters.back().sums += sums;
    }
    Money firm;
    Money position;
    for (CashQuarter &quarter : m_position.quarters) {
        quarter.firm = firm += quarter.sums.firmNet();
        quarter.position = position += quarter.sums.net();
    }
}

void PositionMaker::findLowest()
{
    const std::vector<CashQuarter> &quarters = m_position.quarters;
    const auto lowestOf = [&](Money CashQuarter::*position) -> std::optional<QuarterAmount> {
        const auto lowest = std::ranges::min_element(quarters, {}, position);
        if (lowest == quarters.end() || (*lowest).*position >= Money{})
            return std::nullopt;
        return QuarterAmount{lowest->quarter, (*lowest).*position};
    };
    m_position.lowest = lowestOf(&CashQuarter::position);
    m_position.lowestFirm = lowestOf(&CashQuarter::firm);
    for (const CashQuarter &quarter : quarters) {
        const bool isAfter = m_position.lowest && quarter.quarter > m_position.lowest->quarter;
        if (isAfter && quarter.position >= Money{}) {
            m_position.recovered = quarter.quarter;
            break;
        }
    }
}

} // namespace

CashSums &CashSums::operator+=(const CashSums &other)
{
    paid += other.paid;
    toPay += other.toPay;
    toPayHoped += other.toPayHoped;
    received += other.received;
    toCome += other.toCome;
    toComeHoped += other.toComeHoped;
    return *this;
}

std::span<const CashMove> CashPosition::movesIn(std::optional<Quarter> quarter) const
{
    const auto of = std::ranges::equal_range(moves, placeOf(quarter), {},
                                             [](const CashMove &move) { return placeOf(move.quarter); });
    return {of.begin(), of.end()};
}

CashPosition cashPosition(const Library &library, const Figures &figures, TitleId title)
{
    return PositionMaker(library, figures, title).make();
}

} // namespace slateboard::planning
