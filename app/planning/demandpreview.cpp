// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/demandpreview.h"

#include "app/planning/figureparts.h"

#include <algorithm>

namespace slateboard::planning {

DemandPreview::DemandPreview(const Library &library, const Figures &figures, std::span<const TitleId> titles) :
    m_library(library), m_asOf(figures.asOf), m_reinvested(figures.money.reinvested),
    m_index(m_library, figures.plan, figures.asOf, titles), m_others(m_library, figures.demand, m_index.titles())
{
    for (size_t i = 0; i < m_index.titles().size(); ++i) {
        m_phases.push_back(m_index.phases(i));
        const TitleFigures *title = findTitle(figures, m_index.titles()[i]);
        if (title && title->stage)
            m_stages.insert(title->title, *title->stage);
    }
}

std::vector<QuarterMoney> DemandPreview::quartersIf(std::span<const TitleChange> changes)
{
    QHash<TitleId, StageState> stages = m_stages;
    for (size_t i = 0; i < m_phases.size(); ++i)
        m_index.setPhases(i, m_phases[i]);
    for (const TitleChange &change : changes) {
        const auto title = std::ranges::lower_bound(m_index.titles(), change.title);
        if (title == m_index.titles().end() || *title != change.title)
            continue;
        if (change.phases)
            m_index.setPhases(static_cast<size_t>(title - m_index.titles().begin()), *change.phases);
        if (change.stage)
            stages[change.title].stage = *change.stage;
    }
    DemandTable table = m_others;
    const Demand demand = demandOf(m_index, stages, m_asOf);
    for (size_t title = 0; title < demand.titles.size(); ++title)
        table.add(m_library, demand.items.ofTitle(title));
    return quarterMoney(m_library, table, m_asOf, m_reinvested);
}

std::vector<QuarterMoney> touchedQuarters(std::span<const QuarterMoney> before, std::span<const QuarterMoney> now)
{
    std::vector<QuarterMoney> touched;
    for (const QuarterMoney &money : now) {
        const auto old = std::ranges::lower_bound(before, money.quarter, {}, &QuarterMoney::quarter);
        const bool isKnown = old != before.end() && old->quarter == money.quarter;
        if (money.firm != (isKnown ? old->firm : Money{}) || money.hoped != (isKnown ? old->hoped : Money{}))
            touched.push_back(money);
    }
    return touched;
}

} // namespace slateboard::planning
