// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/demandkeeper.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

constexpr qsizetype mostRows = 1'000; // beyond which an edit is followed no quicker than by doing all of it

bool isOf(const BudgetLine &line, PlanId plan)
{
    return line.plan == plan;
}
template <class Row>
bool isOf(const Row &, PlanId)
{
    return true; // costs and estimates are facts, of all plans
}

// Since when counts for no money.
std::optional<Stage> stageIn(const QHash<TitleId, StageState> &stages, TitleId title)
{
    const auto found = stages.constFind(title);
    return found == stages.constEnd() ? std::nullopt : std::optional(found->stage);
}

bool canFollow(const Changes &changes)
{
    // What titles are and how accounts hang together says what all lines come to.
    if (changes.touches({Table::Library, Table::Title, Table::Account, Table::Plan}))
        return false;
    qsizetype rows = 0;
    for (const Table table : {Table::BudgetLine, Table::Cost, Table::Estimate})
        rows += changes.rows.value(table).size();
    return rows <= mostRows;
}

} // namespace

DemandKeeper::DemandKeeper(bool follows) : m_isFollowing(follows)
{}

void DemandKeeper::reckon(const Library &library, PlanId plan, Day asOf, const QHash<TitleId, StageState> &stages)
{
    m_plan = plan;
    m_asOf = asOf;
    m_stages = stages;
    const DemandIndex index(library, plan, asOf);
    m_frame = index.frame();
    SummedDemand reckoned = summedDemandOf(library, index, stages, asOf);
    m_demand = std::move(reckoned.demand);
    m_table = std::move(reckoned.table);
    if (m_isFollowing)
        keepRows(library, index);
}

void DemandKeeper::keepRows(const Library &library, const DemandIndex &index)
{
    m_isStale.assign(m_frame.titles.size(), false);
    m_rows.assign(m_frame.titles.size(), {});
    for (const PlannedLine &planned : index.lines())
        m_rows[planned.title].lines.push_back(planned.line->id);
    size_t last = 0;
    const auto keep = [&](const auto &rows, auto ids) {
        for (const auto &row : rows) {
            if (const auto title = m_frame.positionOf(row.title, last))
                (m_rows[*title].*ids).push_back(row.id);
        }
    };
    keep(library.costs, &TitleRowIds::costs);
    keep(library.estimates, &TitleRowIds::estimates);
}

void DemandKeeper::follow(const Library &library, const QHash<TitleId, StageState> &stages, const Changes &changes)
{
    bool isFollowed = canFollow(changes);
    if (isFollowed && changes.touches({Table::PlanTitle, Table::Phase, Table::Funding})) {
        PlanFrame frame = planFrame(library, m_plan);
        isFollowed = frame.titles == m_frame.titles;
        if (isFollowed)
            takeFrame(std::move(frame));
    }
    if (isFollowed) {
        takeStages(stages);
        takeRows(library.budgetLines, changes.rows.value(Table::BudgetLine), &TitleRowIds::lines);
        takeRows(library.costs, changes.rows.value(Table::Cost), &TitleRowIds::costs);
        takeRows(library.estimates, changes.rows.value(Table::Estimate), &TitleRowIds::estimates);
    }
    for (size_t title = 0; isFollowed && title < m_isStale.size(); ++title) {
        if (m_isStale[title])
            reckonTitle(library, title);
    }
    if (!isFollowed)
        reckon(library, m_plan, m_asOf, stages);
}

void DemandKeeper::takeFrame(PlanFrame frame)
{
    for (size_t title = 0; title < frame.titles.size(); ++title) {
        if (frame.phases[title] != m_frame.phases[title] || frame.byOthers[title] != m_frame.byOthers[title])
            m_isStale[title] = true;
    }
    m_frame = std::move(frame);
}

void DemandKeeper::takeStages(const QHash<TitleId, StageState> &stages)
{
    if (stages.isSharedWith(m_stages))
        return;
    for (size_t title = 0; title < m_frame.titles.size(); ++title) {
        if (stageIn(stages, m_frame.titles[title]) != stageIn(m_stages, m_frame.titles[title]))
            m_isStale[title] = true;
    }
    m_stages = stages;
}

// A row leaves the title that has it, and comes to the one that it says it is of.
template <class Row>
void DemandKeeper::takeRows(const QList<Row> &rows, const QList<qint64> &changed,
                            std::vector<Id<Row>> TitleRowIds::*ids)
{
    if (changed.isEmpty())
        return;
    const auto isChanged = [&](Id<Row> id) { return std::ranges::binary_search(changed, id.value); };
    for (size_t title = 0; title < m_rows.size(); ++title) {
        if (std::erase_if(m_rows[title].*ids, isChanged) > 0)
            m_isStale[title] = true;
    }
    size_t last = 0;
    for (qint64 id : changed) {
        const Row *row = findRow(rows, Id<Row>{id});
        const auto title = row && isOf(*row, m_plan) ? m_frame.positionOf(row->title, last) : std::nullopt;
        if (!title)
            continue;
        (m_rows[*title].*ids).push_back(row->id);
        m_isStale[*title] = true;
    }
}

void DemandKeeper::reckonTitle(const Library &library, size_t title)
{
    m_isStale[title] = false;
    const PlanFrame alone{{m_frame.titles[title]}, {m_frame.phases[title]}, {m_frame.byOthers[title]}};
    const DemandIndex index(library, m_asOf, alone, m_rows[title]);
    const Demand demand = demandOf(index, m_stages, m_asOf);
    m_table.subtract(library, m_demand.items.ofTitle(title));
    m_table.add(library, demand.items.ofTitle(0));
    m_demand.titles[title] = demand.titles.front();
    m_demand.items.replace(title, demand.items.ofTitle(0));
    m_demand.accounts.replace(title, demand.accounts.ofTitle(0));
}

} // namespace slateboard::planning
