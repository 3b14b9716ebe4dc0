// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/clusters.h"

namespace slateboard::search {

using NearPair = std::pair<int, int>; // rows

struct NearPairs {
    std::vector<NearPair> rows; // in an order that depends on what the works say, not on their rows
    int uncompared = 0;         // rows whose works begin or end like too many others to look at their letters
};

/// Clusters whose works are spelled nearly alike, by people who may be the same, as pairs of rows out of `rows` (one of
/// each cluster and work). A letter may differ; two where the work is long and a creator is shared. Numbers are never
/// misspelled. There are none once `goesOn` (share done) says stop.
[[nodiscard]] NearPairs nearPairs(const LikeWorks &works, Clusters &clusters, const std::vector<int> &rows,
                                  const std::function<bool(double)> &goesOn);

} // namespace slateboard::search
