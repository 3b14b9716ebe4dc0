// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/demandindex.h"
#include "app/planning/demandtable.h"
#include "app/planning/figures.h"

#include <span>

namespace slateboard::planning {

/// How a title would stand, where that is otherwise than its figures say.
struct TitleChange {
    TitleId title;
    std::optional<TitlePhases> phases = {}; // nothing: as the plan has them
    std::optional<Stage> stage = {};        // nothing: as it stands
};

/// What the demand of a plan would be if some of its titles stood otherwise: what a drag shows. Made once, as the drag
/// begins; every question after that costs what these titles, the quarters and the caps cost, however many other
/// titles there are.
class DemandPreview {
public:
    /// `figures` are those of the library as it is.
    DemandPreview(const Library &library, const Figures &figures, std::span<const TitleId> titles);
    DemandPreview(const DemandPreview &) = delete; // the index points into the library
    DemandPreview &operator=(const DemandPreview &) = delete;

    /// The quarters as in MoneyFigures::quarters, with their headroom. Changes of titles that were not announced, or
    /// that the plan does not include, change nothing.
    [[nodiscard]] std::vector<QuarterMoney> quartersIf(std::span<const TitleChange> changes);

private:
    Library m_library;
    Day m_asOf;
    Reinvested m_reinvested;
    DemandIndex m_index;                 // of the titles alone
    std::vector<TitlePhases> m_phases;   // as the plan has them, by position in the index
    QHash<TitleId, StageState> m_stages; // as they stand
    DemandTable m_others;                // the demand of all other titles
};

/// Those of `now` whose demand is another than in `before`; both ordered.
[[nodiscard]] std::vector<QuarterMoney> touchedQuarters(std::span<const QuarterMoney> before,
                                                        std::span<const QuarterMoney> now);

} // namespace slateboard::planning
