// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/iptable.h"

#include <QString>

#include <vector>

namespace slateboard::search {

/// How a name answers a query, best first: it is the query, begins with it, has it inside, or was found by something
/// else (its words one by one, or another text of the same row).
enum class Closeness { Exact, Prefix, Inside, Elsewhere };

/// Initial consonants in `query` stand for syllables, as in findIps().
[[nodiscard]] Closeness closeness(const QString &name, const QString &query);

struct IpHit {
    int row = 0; // in the table
    Closeness closeness = Closeness::Elsewhere;
    friend bool operator==(const IpHit &, const IpHit &) = default;
};

/// The first `most` of what findIps() finds, those first whose title or original title is closest to the query. Of tens
/// of thousands only the first are ranked.
[[nodiscard]] std::vector<IpHit> closestIps(const IpTable &ips, const QString &query, size_t most);

} // namespace slateboard::search
