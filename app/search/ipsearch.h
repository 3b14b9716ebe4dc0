// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/iptable.h"
#include "app/search/searchword.h"

#include <QString>

#include <vector>

namespace slateboard::search {

/// Rows (positions in the table, ascending) that contain every word of `query` in any of their texts. A word of initial
/// consonants is matched against initial consonants (ㅁㅅ finds 미생). An empty query matches all rows.
[[nodiscard]] std::vector<int> findIps(const IpTable &ips, const QString &query);
/// Rows that contain all words, each in any of their texts.
[[nodiscard]] std::vector<int> findIps(const IpTable &ips, std::vector<SearchWord> words);

/// True if `text` matches `query` by the same rules: for short lists such as titles and commands.
[[nodiscard]] bool matches(const QString &text, const QString &query);

} // namespace slateboard::search
