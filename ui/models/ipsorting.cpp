// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ipsorting.h"

#include "app/base/freememory.h"

#include <numeric>

namespace slateboard {
namespace {

std::vector<int> counting(int size)
{
    std::vector<int> rows(static_cast<size_t>(size));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

// Each row goes where `map` says, and new ones to the end.
SortedRows remapped(const SortedRows &before, const std::vector<int> &map, int size)
{
    SortedRows now{{}, std::vector<int>(static_cast<size_t>(size), SortedRows::blank)};
    std::vector<char> isKnown(static_cast<size_t>(size), 0);
    for (int old : before.rows) {
        const int row = map[static_cast<size_t>(old)];
        if (row < 0)
            continue;
        now.rows.push_back(row);
        isKnown[static_cast<size_t>(row)] = 1;
    }
    for (size_t row = 0; row < map.size(); ++row) {
        if (map[row] >= 0)
            now.ranks[static_cast<size_t>(map[row])] = before.ranks[row];
    }
    for (int row = 0; row < size; ++row) {
        if (!isKnown[static_cast<size_t>(row)])
            now.rows.push_back(row);
    }
    return now;
}

} // namespace

IpSorting::IpSorting(Workspace &workspace, int size, QObject *parent) :
    QObject(parent), m_workspace(workspace), m_sorted{counting(size), std::vector<int>(static_cast<size_t>(size), 0)},
    m_directed(m_sorted.rows), m_next(this)
{}

std::vector<int> IpSorting::places() const
{
    std::vector<int> places(m_directed.size());
    for (size_t place = 0; place < m_directed.size(); ++place)
        places[static_cast<size_t>(m_directed[place])] = static_cast<int>(place);
    return places;
}

IpOrder IpSorting::orderBy(IpColumn column, std::shared_ptr<const IpFacts> facts) const
{
    return IpOrder(m_workspace.library(), std::move(facts), column, m_workspace.language());
}

void IpSorting::sortBy(IpColumn column, Qt::SortOrder direction, std::shared_ptr<const IpFacts> facts)
{
    m_direction = direction;
    if (column == m_column && !isBusy() && m_holds)
        return take(std::move(m_sorted));
    m_column = column;
    compute(std::move(facts));
}

void IpSorting::forget(const std::function<bool(IpColumn)> &changes, std::shared_ptr<const IpFacts> facts)
{
    if (changes(IpColumn::Title))
        m_byTitle.reset();
    if (changes(m_column))
        compute(std::move(facts));
}

void IpSorting::compute(std::shared_ptr<const IpFacts> facts)
{
    m_holds = false;
    if (m_column == IpColumn::Title && m_byTitle && !isBusy())
        return take(SortedRows(*m_byTitle));
    // Rows that are alike in the column stay in the order of the titles.
    const auto byTitle = [titles = orderBy(IpColumn::Title, facts), known = m_byTitle,
                          size = m_workspace.library().ips.size()] {
        return known ? *known : titles.sorted(counting(size));
    };
    m_next.ask(
        [byTitle, column = m_column, order = orderBy(m_column, std::move(facts))] {
            Orders orders{byTitle(), {}};
            orders.byColumn = column == IpColumn::Title ? orders.byTitle : order.sorted(orders.byTitle.rows);
            giveBackFreeMemory(); // what it was sorted by, and what the library was read with
            return orders;
        },
        [this](Orders orders) {
            m_byTitle = std::move(orders.byTitle);
            take(std::move(orders.byColumn));
        });
}

void IpSorting::take(SortedRows rows)
{
    m_sorted = std::move(rows);
    m_holds = true;
    m_directed = m_sorted.directed(m_direction);
    emit sorted();
}

void IpSorting::remap(const std::vector<int> &map, int size)
{
    m_sorted = remapped(m_sorted, map, size);
    m_directed = m_sorted.directed(m_direction);
    if (m_byTitle)
        m_byTitle = remapped(*m_byTitle, map, size);
    m_holds = false;
}

void IpSorting::place(const QList<int> &changed, std::shared_ptr<const IpFacts> facts)
{
    m_holds = false;
    orderBy(m_column, facts).place(changed, m_sorted);
    m_directed = m_sorted.directed(m_direction);
    if (m_byTitle)
        orderBy(IpColumn::Title, facts).place(changed, *m_byTitle);
    if (isBusy())
        compute(std::move(facts));
}

} // namespace slateboard
