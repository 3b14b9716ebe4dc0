// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/countsofmove.h"

#include "app/planning/stageway.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace slateboard::planning {
namespace {

// The rows of a list that are of one of these: titles or source IPs.
template <class Row, class RowId>
QList<Row> rowsOf(const QList<Row> &rows, RowId Row::*column, const QSet<RowId> &wanted)
{
    QList<Row> some;
    std::ranges::copy_if(
        rows, std::back_inserter(some), [&](RowId id) { return wanted.contains(id); }, column);
    return some;
}

Library partAbout(const Library &library, const QList<TitleId> &titles)
{
    QSet<TitleId> wanted(titles.begin(), titles.end());
    QSet<IpId> ips;
    for (const TitleIp &tie : library.titleIps) {
        if (wanted.contains(tie.title))
            ips.insert(tie.ip);
    }
    Library part;
    part.titleIps = rowsOf(library.titleIps, &TitleIp::ip, ips);
    for (const TitleIp &tie : std::as_const(part.titleIps))
        wanted.insert(tie.title);
    part.info = library.info;
    part.plans = library.plans;
    part.titles = rowsOf(library.titles, &Title::id, wanted);
    part.grants = rowsOf(library.grants, &RightsGrant::ip, ips);
    part.stageEvents = rowsOf(library.stageEvents, &StageEvent::title, wanted);
    part.planTitles = rowsOf(library.planTitles, &PlanTitle::title, wanted);
    part.phases = rowsOf(library.phases, &Phase::title, wanted);
    part.plannedStages = rowsOf(library.plannedStages, &PlannedStage::title, wanted);
    return part;
}

// Puts what the plan has after the move in place of what it had.
void movePlanned(Library &library, const PlannedStage &move, Day asOf)
{
    QList<PlannedStage> before;
    for (const PlannedStage &row : std::as_const(library.plannedStages)) {
        if (row.plan == move.plan && row.title == move.title)
            before << row;
    }
    QList<StageEvent> facts;
    std::ranges::copy_if(
        library.stageEvents, std::back_inserter(facts), [&](TitleId title) { return title == move.title; },
        &StageEvent::title);
    library.plannedStages.removeIf(
        [&](const PlannedStage &row) { return row.plan == move.plan && row.title == move.title; });
    library.plannedStages << plannedAfterMove(facts, before, move, asOf);
}

} // namespace

CountsOfMove::CountsOfMove(const Library &library, PlanId plan, Day asOf, const QList<TitleId> &titles) :
    m_part(partAbout(library, titles)), m_titles(titles), m_plan(plan), m_asOf(asOf),
    m_isWorking(plan == workingPlan(library).id), m_before(m_part, plan, asOf)
{}

int CountsOfMove::change(Measure measure, Day day, Stage stage, Day moveDay) const
{
    Library moved = m_part;
    for (TitleId title : m_titles) { // younger than all others
        const qint64 id = std::numeric_limits<qint64>::max() / 2;
        if (m_isWorking)
            moved.stageEvents << StageEvent{{id}, title, stage, moveDay, Precision::Day, {}, {}};
        else
            movePlanned(moved, PlannedStage{{id}, m_plan, title, stage, moveDay}, m_asOf);
    }
    const Library planned = asPlanned(moved, m_plan, m_asOf);
    const std::vector<qint64> rows = countedRows(planned, measure, day);
    return static_cast<int>(rows.size()) - m_before.count(measure, day);
}

} // namespace slateboard::planning
