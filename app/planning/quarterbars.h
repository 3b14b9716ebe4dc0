// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

#include <variant>

namespace slateboard::planning {

/// What the bars of quarters are stacked by.
enum class BarGrouping { Format, Phase, Account, Title };

/// Costs on accounts without a budget line, of which no phase is known.
struct NoPhase {
    friend auto operator<=>(NoPhase, NoPhase) = default;
};
/// All that no series of its own stands for.
struct OtherBars {
    friend auto operator<=>(OtherBars, OtherBars) = default;
};
/// What a series of bars is of. An account is one of the top sheet, with all below it; null: not assigned to any.
using BarKey = std::variant<OtherBars, NoPhase, Format, PhaseKind, AccountId, TitleId>;

/// The demand of a quarter in one series.
struct BarAmounts {
    Money firm;
    Money firmByOthers; // the part of it that others fund
    Money hoped;
    [[nodiscard]] Money demand() const { return firm + hoped; }
    [[nodiscard]] Money ownFirm() const { return firm - firmByOthers; }
    BarAmounts &operator+=(const BarAmounts &other);
};

/// Of all groupings; charts can tell so many apart.
constexpr size_t mostBarSeries = 9;

struct BarSeries {
    BarKey key;
    std::vector<BarAmounts> quarters; // one each of MoneyFigures::quarters
};

/// The demand by quarter as it is stacked. All series together are the demand of each quarter.
struct QuarterBars {
    BarGrouping grouping = BarGrouping::Format;
    std::vector<BarSeries> series;
};

/// By format, as the figures have it.
[[nodiscard]] QuarterBars barsByFormat(const MoneyFigures &money);

/// Formats and phases in their natural order, accounts by their codes, titles by what they cost. Of accounts and titles
/// the largest have series of their own and the rest share one. Goes through all of the demand: to be done aside.
[[nodiscard]] QuarterBars quarterBars(const Library &library, const Figures &figures, BarGrouping grouping);

/// The items behind a bar, or behind one of its segments if a key is given.
[[nodiscard]] std::vector<DemandItem> itemsBehind(const Library &library, const Demand &demand, const QuarterBars &bars,
                                                  Quarter quarter, const std::optional<BarKey> &key);

/// What a series is called for people.
[[nodiscard]] QString barName(const Library &library, const BarKey &key, BarGrouping grouping, Language language);

} // namespace slateboard::planning
