// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/clusters.h"

namespace slateboard::search {

using NearPair = std::pair<int, int>; // rows

/// Clusters whose works are spelled nearly alike, by people who may be the same, as pairs of rows out of `rows` (one of
/// each cluster and work). A letter may differ; two where the work is long and a creator is shared. Numbers are never
/// misspelled. The pairs come in an order that depends on what the works say, not on their rows. There are none once
/// `goesOn` (share done) says stop.
[[nodiscard]] std::vector<NearPair> nearPairs(const LikeWorks &works, Clusters &clusters, const std::vector<int> &rows,
                                              const std::function<bool(double)> &goesOn);

} // namespace slateboard::search
