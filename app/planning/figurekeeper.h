// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/demandkeeper.h"
#include "app/planning/factindex.h"
#include "app/planning/figures.h"

namespace slateboard::planning {

/// The figures of a library, which follow its edits: what an edit does not reach is not computed again. They are
/// figuresOf(), to the last won; not for use from two threads.
class FigureKeeper {
public:
    /// One that never follows an edit spares what that needs.
    explicit FigureKeeper(bool follows = true) : m_demand(follows) {}

    /// `changes` name at least the rows that are otherwise than at the last call.
    [[nodiscard]] const Figures &figures(const Library &library, PlanId plan, Day asOf, const Changes &changes);
    /// Those of the last call.
    [[nodiscard]] Figures release() && { return std::move(m_figures); }

private:
    void addFacts(const Library &library, FactIndex &facts);
    void addMoney(const Library &library);
    void addTitles(const Library &library);
    void addReleases(const Library &library);
    void addLapses();
    void addTotals();
    [[nodiscard]] TitleFigures *find(TitleId title);

    bool m_isMade = false;
    QHash<TitleId, StageState> m_stages;
    DemandKeeper m_demand;
    Figures m_figures;
};

} // namespace slateboard::planning
