// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/demandtable.h"

#include <algorithm>

namespace slateboard::planning {

DemandSum &DemandSum::operator+=(const DemandSum &other)
{
    firm += other.firm;
    hoped += other.hoped;
    firmByOthers += other.firmByOthers;
    hopedByOthers += other.hopedByOthers;
    return *this;
}

DemandTable::Cell &DemandTable::Cell::operator+=(const Cell &other)
{
    amount += other.amount;
    byOthers += other.byOthers;
    return *this;
}

DemandTable &DemandTable::operator+=(const DemandTable &other)
{
    const auto addTo = [](Cells &cells, const Cells &more) {
        for (size_t i = 0; i < cells.size(); ++i)
            cells[i] += more[i];
    };
    for (const Row &row : other.m_rows) {
        Row &own = m_rows[rowOf(row.month)];
        own.items += row.items;
        addTo(own.cells, row.cells);
    }
    addTo(m_unscheduled, other.m_unscheduled);
    return *this;
}

size_t DemandTable::cellOf(size_t format, size_t phase, bool marketing, bool firm)
{
    return ((format * phaseSlots + phase) * 2 + (marketing ? 1 : 0)) * 2 + (firm ? 1 : 0);
}

size_t DemandTable::rowOf(Month month)
{
    auto row = std::ranges::lower_bound(m_rows, month, {}, &Row::month);
    if (row == m_rows.end() || row->month != month)
        row = m_rows.insert(row, {month, 0, {}});
    return static_cast<size_t>(row - m_rows.begin());
}

DemandTable::DemandTable(const Library &library, const Demand &demand, std::span<const TitleId> without)
{
    for (size_t title = 0; title < demand.titles.size(); ++title) {
        if (!std::ranges::binary_search(without, demand.titles[title].title))
            add(library, demand.items.ofTitle(title));
    }
}

template <int sign>
void DemandTable::count(const Library &library, std::span<const DemandItem> items)
{
    TitleId lastTitle;
    size_t format = 0;
    size_t next = 0; // where the next item of a line that is spread mostly goes
    for (const DemandItem &item : items) {
        if (item.title != lastTitle) {
            const Title *title = findRow(library.titles, item.title);
            format = title ? static_cast<size_t>(title->format) : 0;
            lastTitle = item.title;
        }
        Cells *cells = &m_unscheduled;
        if (item.month) {
            if (next >= m_rows.size() || m_rows[next].month != *item.month)
                next = rowOf(*item.month);
            m_rows[next].items += sign;
            cells = &m_rows[next++].cells;
        }
        const size_t phase = item.phase ? static_cast<size_t>(*item.phase) : phaseSlots - 1;
        Cell &cell = (*cells)[cellOf(format, phase, item.marketing, item.firm)];
        cell += sign > 0 ? Cell{item.amount, item.byOthers} : Cell{-item.amount, -item.byOthers};
    }
}

void DemandTable::add(const Library &library, std::span<const DemandItem> items)
{
    count<1>(library, items);
}

void DemandTable::subtract(const Library &library, std::span<const DemandItem> items)
{
    count<-1>(library, items);
    std::erase_if(m_rows, [](const Row &row) { return row.items == 0; });
}

void DemandTable::add(const Cells &cells, const DemandFilter &filter, DemandSum &sum)
{
    for (size_t format = 0; format < formatCount; ++format) {
        for (size_t phase = 0; phase < phaseSlots; ++phase) {
            const auto kind = phase + 1 < phaseSlots ? std::optional(static_cast<PhaseKind>(phase)) : std::nullopt;
            for (const bool marketing : {false, true}) {
                if (!filter.admits(static_cast<Format>(format), kind, marketing))
                    continue;
                const Cell &firm = cells[cellOf(format, phase, marketing, true)];
                const Cell &hoped = cells[cellOf(format, phase, marketing, false)];
                sum += {firm.amount, hoped.amount, firm.byOthers, hoped.byOthers};
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
