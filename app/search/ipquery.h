// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/iptable.h"
#include "app/search/query.h"

#include <vector>

namespace slateboard::search {

/// Whether matching() judges terms of this field: those that the table alone answers. What comes of grants, scouting,
/// titles and metrics, and the genre (which depends on what other genres there are), is for others to judge.
[[nodiscard]] bool isOfTable(const std::optional<Field> &field);

/// One entry a row: whether all terms that isOfTable() hold for it. Periods count from `asOf`.
[[nodiscard]] std::vector<char> matching(const IpTable &ips, const Query &query, Day asOf);

/// Whether a day fits a term of time. `isAhead`: a period counts from `asOf` into the future, where what is past does
/// not fit; else back from it.
[[nodiscard]] bool fits(Day day, const Term &term, Day asOf, bool isAhead);
[[nodiscard]] bool fits(double number, const Term &term);

} // namespace slateboard::search
