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

IpOrder IpSorting::order(std::shared_ptr<const IpFacts> facts) const
{
    return IpOrder(m_workspace.library(), std::move(facts), m_column, m_workspace.language());
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
    // Rows that are alike in the column stay in the order of the titles, where that is known.
    const std::vector<int> before = m_byTitle ? m_byTitle->rows : counting(m_workspace.library().ips.size());
    m_next.ask(
        [order = order(std::move(facts)), before] {
            SortedRows rows = order.sorted(before);
            giveBackFreeMemory(); // what it was sorted by, and what the library was read with
            return rows;
        },
        [this](SortedRows rows) {
            if (m_column == IpColumn::Title)
                m_byTitle = rows;
            take(std::move(rows));
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
    std::vector<int> ranks(static_cast<size_t>(size), SortedRows::blank);
    std::vector<int> rows;
    for (int row : m_sorted.rows) {
        const int now = map[static_cast<size_t>(row)];
        if (now < 0)
            continue;
        rows.push_back(now);
        ranks[static_cast<size_t>(now)] = m_sorted.ranks[static_cast<size_t>(row)];
    }
    std::vector<char> isKnown(static_cast<size_t>(size), 0);
    for (int row : rows)
        isKnown[static_cast<size_t>(row)] = 1;
    for (int row = 0; row < size; ++row) {
        if (!isKnown[static_cast<size_t>(row)])
            rows.push_back(row);
    }
    m_sorted = {std::move(rows), std::move(ranks)};
    m_directed = m_sorted.directed(m_direction);
    m_byTitle.reset();
    m_holds = false;
}

void IpSorting::place(const QList<int> &changed, std::shared_ptr<const IpFacts> facts)
{
    m_byTitle.reset();
    m_holds = false;
    order(facts).place(changed, m_sorted);
    m_directed = m_sorted.directed(m_direction);
    if (isBusy())
        compute(std::move(facts));
}

} // namespace slateboard
