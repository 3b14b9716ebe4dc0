// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/duplicates.h"

#include "app/search/comparison.h"
#include "app/search/spellingpairs.h"

#include <algorithm>

namespace slateboard::search {
namespace {

using Progress = std::function<bool(double)>;

// Shares of the whole work that are done after each part of it.
constexpr double shareRead = 0.5;
constexpr double shareUnited = 0.6;
constexpr double sharePaired = 0.9;
constexpr size_t mostWithOneId = 100;

// Rows of one work: those whose creators meet, and those of unknown creators if there is only one they could be by.
void uniteByCreators(const LikeWorks &works, Clusters &clusters, std::span<const Keyed> rows)
{
    std::vector<Keyed> names;
    std::vector<int> unknown;
    for (const Keyed &row : rows) {
        if (works.creators(row.row).empty())
            unknown.push_back(row.row);
        for (quint64 name : works.creators(row.row))
            names.push_back({name, row.row});
    }
    eachRun(names, [&](std::span<const Keyed> same) {
        for (const Keyed &row : same)
            clusters.unite(same.front().row, row.row);
    });
    for (int row : unknown)
        clusters.unite(unknown.front(), row);
    const auto isOther = [&](const Keyed &name) {
        return clusters.rootOf(name.row) != clusters.rootOf(names.front().row);
    };
    if (!unknown.empty() && !names.empty() && std::ranges::none_of(names, isOther))
        clusters.unite(names.front().row, unknown.front());
}

void uniteSameWorks(const LikeWorks &works, Clusters &clusters)
{
    std::vector<Keyed> rows;
    rows.reserve(static_cast<size_t>(works.size()));
    for (int row = 0; row < works.size(); ++row)
        rows.push_back({works.lettersHash(row), row});
    eachRun(rows, [&](std::span<const Keyed> same) { uniteByCreators(works, clusters, same); });
}

void uniteForeignIds(const LikeWorks &works, Clusters &clusters)
{
    std::vector<Keyed> rows;
    for (int row = 0; row < works.size(); ++row) {
        if (works.foreignIdHash(row) != 0)
            rows.push_back({works.foreignIdHash(row), row});
    }
    eachRun(rows, [&](std::span<const Keyed> same) {
        if (same.size() > mostWithOneId)
            return;
        for (const Keyed &row : same)
            clusters.unite(same.front().row, row.row);
    });
}

// One row of each cluster and work is enough to compare.
std::vector<int> representatives(const LikeWorks &works, Clusters &clusters)
{
    QSet<std::pair<quint64, int>> met;
    met.reserve(works.size());
    std::vector<int> rows;
    for (int row = 0; row < works.size(); ++row) {
        const qsizetype before = met.size();
        met.insert({works.lettersHash(row), clusters.rootOf(row)});
        if (met.size() > before)
            rows.push_back(row);
    }
    return rows;
}

DuplicateGroup groupOf(const IpTable &ips, std::span<const Keyed> rows)
{
    Comparison comparison;
    DuplicateGroup group;
    for (const Keyed &row : rows) {
        const IpHead head = ips.head(row.row);
        comparison.add(head);
        group.members.append({head.id, comparison.parts().last()});
    }
    group.likenesses = comparison.likenesses();
    return group;
}

// The lower, the surer.
int doubtOf(const DuplicateGroup &group)
{
    if (group.likenesses.testFlag(Likeness::ForeignId))
        return 0;
    if (group.isOneOfEachPart())
        return 3;
    return group.likenesses & (Likeness::Title | Likeness::Spacing | Likeness::Note) ? 1 : 2;
}

QList<DuplicateGroup> groupsOf(const IpTable &ips, Clusters &clusters)
{
    std::vector<Keyed> rows;
    rows.reserve(static_cast<size_t>(ips.size()));
    for (int row = 0; row < ips.size(); ++row)
        rows.push_back({static_cast<quint64>(clusters.rootOf(row)), row});
    QList<DuplicateGroup> groups;
    eachRun(rows, [&](std::span<const Keyed> same) { groups.append(groupOf(ips, same)); });
    std::ranges::sort(groups, {},
                      [](const DuplicateGroup &group) { return std::pair(doubtOf(group), group.members.first().ip); });
    return groups;
}

} // namespace

DuplicateSearch findDuplicates(const IpTable &ips, const Progress &progress)
{
    const auto goesOn = [&](double share) { return !progress || progress(share); };
    LikeWorks works;
    if (!works.read(ips, [&](double share) { return goesOn(share * shareRead); }))
        return {};
    Clusters clusters(works);
    uniteSameWorks(works, clusters);
    if (!goesOn(shareUnited))
        return {};
    const auto goesOnPairing = [&](double share) { return goesOn(shareUnited + share * (sharePaired - shareUnited)); };
    const NearPairs near = nearPairs(works, clusters, representatives(works, clusters), goesOnPairing);
    for (const auto &[a, b] : near.rows)
        clusters.uniteUnlessApart(a, b);
    uniteForeignIds(works, clusters); // last, because it may bring creators together
    if (!goesOn(sharePaired))
        return {};
    return {groupsOf(ips, clusters), near.uncompared};
}

} // namespace slateboard::search
