// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/clusters.h"

#include <algorithm>
#include <numeric>

namespace slateboard::search {
namespace {

// A work that more people than this are said to have made would cost too much at each that joins. Those kept do not
// depend on the order of joining.
constexpr size_t mostCreators = 200;

} // namespace

Clusters::Clusters(const LikeWorks &works) : m_works(works), m_parents(static_cast<size_t>(works.size()))
{
    std::iota(m_parents.begin(), m_parents.end(), 0);
}

int Clusters::rootOf(int row)
{
    const auto parent = [this](int of) -> int & { return m_parents[static_cast<size_t>(of)]; };
    while (parent(row) != row) {
        parent(row) = parent(parent(row));
        row = parent(row);
    }
    return row;
}

std::span<const quint64> Clusters::creators(int root) const
{
    const auto merged = m_creators.constFind(root);
    return merged == m_creators.cend() ? m_works.creators(root) : std::span<const quint64>(*merged);
}

void Clusters::unite(int a, int b)
{
    a = rootOf(a);
    b = rootOf(b);
    if (a == b)
        return;
    std::vector<quint64> all;
    std::ranges::set_union(creators(a), creators(b), std::back_inserter(all));
    all.resize(std::min(all.size(), mostCreators));
    if (!std::ranges::equal(all, creators(a)))
        m_creators[a] = std::move(all);
    m_parents[static_cast<size_t>(b)] = a;
}

void Clusters::uniteUnlessApart(int a, int b)
{
    const auto one = creators(rootOf(a));
    const auto other = creators(rootOf(b));
    if (one.empty() || other.empty() || haveCommon(one, other))
        unite(a, b);
}

bool haveCommon(std::span<const quint64> a, std::span<const quint64> b)
{
    return std::ranges::any_of(a, [&](quint64 name) { return std::ranges::binary_search(b, name); });
}

} // namespace slateboard::search
