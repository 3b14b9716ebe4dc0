// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/demandtable.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

// The months that occur, ordered, each once. Neighbouring items mostly share a month or follow on.
std::vector<Month> monthsOf(const Demand &demand)
{
    int first = 0;
    int last = -1;
    for (const DemandItem &item : demand.items) {
        if (!item.month)
            continue;
        const int month = item.month->index;
        first = last < first ? month : std::min(first, month);
        last = std::max(last, month);
    }
    std::vector<bool> occurs(static_cast<size_t>(last - first + 1));
    for (const DemandItem &item : demand.items) {
        if (item.month)
            occurs[static_cast<size_t>(item.month->index - first)] = true;
    }
    std::vector<Month> months;
    for (size_t i = 0; i < occurs.size(); ++i) {
        if (occurs[i])
            months.push_back(Month{first + static_cast<int>(i)});
    }
    return months;
}

} // namespace

size_t DemandTable::cellOf(size_t format, size_t phase, bool marketing, bool firm)
{
    return ((format * phaseSlots + phase) * 2 + (marketing ? 1 : 0)) * 2 + (firm ? 1 : 0);
}

DemandTable::DemandTable(const Library &library, const Demand &demand)
{
    for (Month month : monthsOf(demand))
        m_rows.push_back({month, {}});
    TitleId lastTitle;
    size_t format = 0;
    auto row = m_rows.begin();
    for (const DemandItem &item : demand.items) {
        if (item.title != lastTitle) {
            const Title *title = findRow(library.titles, item.title);
            format = title ? static_cast<size_t>(title->format) : 0;
            lastTitle = item.title;
        }
        Cells *cells = &m_unscheduled;
        if (item.month) {
            if (row == m_rows.end() || row->month != *item.month)
                row = std::ranges::lower_bound(m_rows, *item.month, {}, &Row::month);
            cells = &row->cells;
            if (row + 1 != m_rows.end())
                ++row; // where the next item of a spread line is
        }
        const size_t phase = item.phase ? static_cast<size_t>(*item.phase) : phaseSlots - 1;
        (*cells)[cellOf(format, phase, item.marketing, item.firm)] += item.amount;
    }
}

void DemandTable::add(const Cells &cells, const DemandFilter &filter, DemandSum &sum)
{
    for (size_t format = 0; format < formatCount; ++format) {
        if (filter.format && static_cast<size_t>(*filter.format) != format)
            continue;
        for (size_t phase = 0; phase < phaseSlots; ++phase) {
            if (filter.phase && static_cast<size_t>(*filter.phase) != phase)
                continue;
            for (const bool marketing : {false, true}) {
                if (marketing && filter.basis == CapBasis::Net)
                    continue;
                sum.firm += cells[cellOf(format, phase, marketing, true)];
                sum.hoped += cells[cellOf(format, phase, marketing, false)];
            }
        }
    }
}

DemandSum DemandTable::sum(Month from, Month to, const DemandFilter &filter) const
{
    DemandSum sum;
    for (auto row = std::ranges::lower_bound(m_rows, from, {}, &Row::month); row != m_rows.end() && row->month <= to;
         ++row)
        add(row->cells, filter, sum);
    return sum;
}

DemandSum DemandTable::unscheduled(const DemandFilter &filter) const
{
    DemandSum sum;
    add(m_unscheduled, filter, sum);
    return sum;
}

} // namespace slateboard::planning
