// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/gate.h"

#include <QHash>

#include <map>
#include <span>

namespace slateboard::planning {

/// What every cap but those on single titles is used for, and what each title would add to that by passing the gate:
/// as MoneyFigures counts, but ready for any number of titles.
class GateMoney {
public:
    GateMoney(const Library &library, const Figures &figures);

    /// The caps that would be exceeded where `title` still spends, once the demand of all of `together` is firm.
    [[nodiscard]] std::vector<GateFinding> exceeded(TitleId title, std::span<const TitleId> together) const;

private:
    // Of a cap on quarters one of them, of any other cap the whole.
    struct Place {
        size_t cap = 0;
        std::optional<Quarter> quarter;
        friend auto operator<=>(const Place &, const Place &) = default;
    };
    void take(const DemandItem &item, Format format);
    [[nodiscard]] std::optional<Place> placeOf(size_t cap, const DemandItem &item, Format format) const;

    Day m_asOf;
    QList<Cap> m_caps;
    std::map<Place, Money> m_firm;
    QHash<TitleId, std::map<Place, Money>> m_hoped; // where each title still spends; nothing more if it is firm there
};

} // namespace slateboard::planning
