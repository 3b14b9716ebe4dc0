// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/iptable.h"
#include "app/search/query.h"
#include "app/search/searchword.h"

#include <vector>

namespace slateboard::search {

/// Whether matching() judges terms of this field: those that the table alone answers. What comes of grants, scouting,
/// titles and metrics, and the genre (which depends on what other genres there are), is for others to judge.
[[nodiscard]] bool isOfTable(const std::optional<Field> &field);

/// The words of a query that may stand in any text, the unwanted ones too: what a SynopsisBook is searched for.
[[nodiscard]] std::vector<SearchWord> freeWords(const Query &query);
/// For each of them the source IPs, ascending, whose synopsis has it.
using SynopsisHits = std::vector<std::vector<IpId>>;

/// Whether the free words of a query let a row through, where its synopsis decides.
struct RowVerdict {
    int row = 0;
    bool passes = false;
    friend bool operator==(const RowVerdict &, const RowVerdict &) = default;
};
/// By row. For large libraries to be computed aside, as the hits are.
[[nodiscard]] std::vector<RowVerdict> synopsisVerdicts(const IpTable &ips, const Query &query,
                                                       const SynopsisHits &synopses);

/// One entry a row: whether all terms that isOfTable() hold for it. Periods count from `asOf`.
[[nodiscard]] std::vector<char> matching(const IpTable &ips, const Query &query, Day asOf,
                                         const std::vector<RowVerdict> &synopses = {});

/// Whether a day fits a term of time. `isAhead`: a period counts from `asOf` into the future, where what is past does
/// not fit; else back from it.
[[nodiscard]] bool fits(Day day, const Term &term, Day asOf, bool isAhead);
[[nodiscard]] bool fits(double number, const Term &term);

} // namespace slateboard::search
