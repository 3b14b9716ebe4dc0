// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/caprule.h"
#include "app/planning/gate.h"

#include <QHash>

#include <map>
#include <span>

namespace slateboard::planning {

/// What shelved titles of the plan need once somebody works on them again, as if they were in development: shelved they
/// need nothing, but no title passes the gate on that.
[[nodiscard]] Demand demandIfRevived(const Library &library, const Figures &figures);

/// What our own share uses of every cap but those on single titles, and what each title would add by passing the gate:
/// as MoneyFigures counts, but ready for any number of titles.
class GateMoney {
public:
    /// `revived` is the demand of shelved titles, which stands for what the figures have of them.
    GateMoney(const Library &library, const Figures &figures, const Demand &revived);

    /// A cap: of one on quarters one of them, of any other the whole.
    struct Place {
        size_t cap = 0;
        std::optional<Quarter> quarter;
        friend auto operator<=>(const Place &, const Place &) = default;
    };
    using Amounts = std::map<Place, Money>;

    /// What titles that pass at once add to the firm demand.
    [[nodiscard]] Amounts addedBy(std::span<const TitleId> titles) const;
    /// The caps that are exceeded where `title` still spends, once `added` is firm.
    [[nodiscard]] std::vector<GateFinding> exceeded(TitleId title, const Amounts &added) const;

private:
    void take(const Library &library, const Demand &demand, std::span<const TitleMoney> without);
    void take(const DemandItem &item, Format format);
    [[nodiscard]] std::optional<Place> placeOf(size_t cap, const DemandItem &item, Format format) const;

    QList<Cap> m_caps;
    Reinvested m_reinvested;
    std::vector<CapRule> m_rules; // of these caps
    Amounts m_firm;
    QHash<TitleId, Amounts> m_hoped; // where each title still spends; nothing more if it is firm there
};

} // namespace slateboard::planning
