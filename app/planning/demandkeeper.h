// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/changes.h"
#include "app/planning/demandindex.h"
#include "app/planning/demandtable.h"

namespace slateboard::planning {

/// The demand of a plan, which follows the edits of its library: after one it reckons anew the titles that it is about
/// and leaves all others as they are. What it says is demandOf(), to the last won.
class DemandKeeper {
public:
    /// One that never follows spares what that needs.
    explicit DemandKeeper(bool follows = true);

    /// Of all titles.
    void reckon(const Library &library, PlanId plan, Day asOf, const QHash<TitleId, StageState> &stages);
    /// Of those that `changes` are about, which name at least the rows that are otherwise than at the last call; and of
    /// all, where an edit reaches further than single titles.
    void follow(const Library &library, const QHash<TitleId, StageState> &stages, const Changes &changes);

    [[nodiscard]] const Demand &demand() const { return m_demand; }
    [[nodiscard]] const DemandTable &table() const { return m_table; }

private:
    void keepRows(const Library &library, const DemandIndex &index);
    void takeFrame(PlanFrame frame);
    void takeStages(const QHash<TitleId, StageState> &stages);
    template <class Row>
    void takeRows(const QList<Row> &rows, const QList<qint64> &changed, std::vector<Id<Row>> TitleRowIds::*ids);
    void reckonTitle(const Library &library, size_t title);

    bool m_isFollowing;
    PlanId m_plan;
    Day m_asOf;
    QHash<TitleId, StageState> m_stages;
    PlanFrame m_frame;
    std::vector<TitleRowIds> m_rows; // by title
    std::vector<bool> m_isStale;     // by title
    Demand m_demand;
    DemandTable m_table;
};

} // namespace slateboard::planning
