// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/likeworks.h"

#include <QHash>

namespace slateboard::search {

/// Which rows belong together so far, and whom all of them are by.
class Clusters {
public:
    explicit Clusters(const LikeWorks &works);

    [[nodiscard]] int rootOf(int row);
    /// Of the whole cluster; ascending, none: unknown.
    [[nodiscard]] std::span<const quint64> creators(int root) const;
    void unite(int a, int b);
    /// Unless both are by people who are known and none of whom they share.
    void uniteUnlessApart(int a, int b);

private:
    const LikeWorks &m_works;
    std::vector<int> m_parents;
    QHash<int, std::vector<quint64>> m_creators; // of roots that took some in
};

[[nodiscard]] bool haveCommon(std::span<const quint64> a, std::span<const quint64> b);

/// A row under something that it may share with others.
struct Keyed {
    quint64 key;
    int row;
    friend auto operator<=>(const Keyed &, const Keyed &) = default;
};

/// Calls `visit` with each run of at least two rows under one key; sorts them for that.
template <class Visit>
void eachRun(std::vector<Keyed> &rows, Visit visit)
{
    std::ranges::sort(rows);
    for (auto begin = rows.begin(); begin != rows.end();) {
        const auto end = std::find_if(begin, rows.end(), [&](const Keyed &row) { return row.key != begin->key; });
        if (end - begin > 1)
            visit(std::span<const Keyed>(begin, end));
        begin = end;
    }
}

} // namespace slateboard::search
